import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from './blocks.ts';
import { slackMens } from './SlackMens.ts';
import { actions, button, choice, input, modal, openScene, options, plain, type Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

describe('what Slack delivers', () => {
  it('is signed over the bytes that went, and can be forged on request', async () => {
    const check = ({ headers, body }: (typeof scene.app.requests)[number]) => {
      const base = `v0:${String(headers['x-slack-request-timestamp'])}:${body}`;
      const mac = createHmac('sha256', scene.slack.secrets.signingSecret).update(base).digest('hex');
      return headers['x-slack-signature'] === `v0=${mac}`;
    };
    const event = { type: 'app_home_opened', user: scene.sanne.id };
    await scene.slack.delivery.send(scene.slack.delivery.sealEvent(event));
    await scene.slack.delivery.send(scene.slack.delivery.sealEvent(event, { secret: 'anders' }));
    expect(scene.app.requests.map(check)).toEqual([true, false]);
  });

  it('comes three times more while it fails, and says so', async () => {
    scene.app.answers(() => ({ status: 500 }));
    await scene.slack.delivery.event({ type: 'app_home_opened', user: scene.sanne.id });
    const number = scene.app.requests.map(({ headers }) => headers['x-slack-retry-num']);
    expect(number).toEqual([undefined, '1', '2', '3']);
    const ids = scene.app.requests.map(({ body }) => (JSON.parse(body) as Json).event_id);
    expect(new Set(ids).size).toBe(1);
  });

  it('tells an app also what it said itself in a conversation of its own', async () => {
    await scene.call('chat.postMessage', { channel: scene.sanne.id, text: 'Dag' });
    await expect.poll(() => scene.app.requests.length).toBe(1);
    const { event } = JSON.parse(scene.app.requests[0]?.body ?? '{}') as { event: Json };
    expect(event).toMatchObject({ type: 'message', channel_type: 'im', text: 'Dag', bot_id: expect.any(String) });
  });

  it('counts an answer after three seconds as a breach, and the person sees it failed', async () => {
    scene.app.answers(() => ({ after: 3100 }));
    const mens = slackMens(scene.slack, scene.sanne, () => scene.room);
    await mens.typ('melding');
    await mens.ziet('operation_timeout');
    expect(scene.slack.record.breaches).toEqual([expect.stringContaining('operation_timeout')]);
  });
});

describe('an app that cannot be reached', () => {
  it('opens a line by an address that works once, and gets everything over it', async () => {
    const token = { authorization: `Bearer ${scene.slack.secrets.appToken}` };
    const { url } = await scene.call('apps.connections.open', {}, token);
    const heard: Array<Json> = [];
    const line = new WebSocket(String(url));
    line.addEventListener('message', ({ data }) => {
      const said = JSON.parse(String(data)) as Json;
      heard.push(said);
      if (said.envelope_id !== undefined)
        line.send(JSON.stringify({ envelope_id: said.envelope_id, payload: { text: 'Gezien' } }));
    });
    await expect.poll(() => heard.map(({ type }) => type)).toEqual(['hello']);
    const mens = slackMens(scene.slack, scene.sanne, () => scene.room);
    await mens.typ(`melding ${'Een lange vraag. '.repeat(5000)}`);
    await mens.ziet('Gezien');
    expect(heard[1]).toMatchObject({ type: 'slash_commands', payload: { command: '/melding' } });
    expect(scene.app.requests).toEqual([]);
    const again = new WebSocket(String(url));
    await new Promise((resolve) => again.addEventListener('error', resolve));
    scene.slack.sockets.breakAll();
    await new Promise((resolve) => line.addEventListener('close', resolve));
  });
});

describe('somebody with a Slack client', () => {
  const mens = () => slackMens(scene.slack, scene.sanne, () => scene.room);
  const payload = (index: number) =>
    JSON.parse(new URLSearchParams(scene.app.requests[index]?.body).get('payload') ?? '{}');

  it('presses the newest button, and what only they see is told without its contents', async () => {
    await scene.post([{ type: 'header', text: plain('Casus 1') }, actions(button({ value: '1' }))]);
    await scene.post([{ type: 'header', text: plain('Casus 2') }, actions(button({ value: '2' }))]);
    await mens().druk('Weeg');
    await mens().druk('Weeg', /Casus 1/);
    await scene.call('chat.postEphemeral', {
      channel: scene.room.id,
      user: scene.sanne.id,
      text: 'x',
      blocks: [actions(button({ value: '3' }))],
    });
    await mens().druk('Weeg');
    expect([0, 1, 2].map((index) => payload(index).actions[0].value)).toEqual(['2', '1', '3']);
    expect([0, 1, 2].map((index) => payload(index).message !== undefined)).toEqual([true, true, false]);
  });

  it('ticks, and ticks off', async () => {
    await scene.post([choice('checkboxes', { options: options(2) })]);
    const ticking = mens();
    await ticking.vink('Optie 1');
    await ticking.vink('Optie 0');
    await ticking.vink('Optie 1');
    const chosen = [0, 1, 2].map((index) => payload(index).actions[0].selected_options.map(({ value }: Json) => value));
    expect(chosen).toEqual([['1'], ['1', '0'], ['0']]);
  });

  it('keeps what was typed when the dialog is drawn again, and loses it under another name', async () => {
    const opened = await scene.openModal();
    const { id } = opened.view as { id: string };
    scene.app.answers(() => ({
      body: { response_action: 'errors', errors: { vraag: 'Hier staat een telefoonnummer.' } },
    }));
    await mens().vul({ 'Wat is de vraag?': 'Bel 06' });
    expect(await mens().dialoog()).toMatchObject({ kop: 'Melding', fouten: ['Hier staat een telefoonnummer.'] });
    await scene.call('views.update', { view_id: id, view: modal({ title: plain('Anders') }) });
    expect(mens().ingevuld()).toEqual({ 'Wat is de vraag?': 'Bel 06' });
    await scene.call('views.update', { view_id: id, view: modal({ blocks: [input(undefined, { block_id: 'b' })] }) });
    expect(mens().ingevuld()).toEqual({ 'Wat is de vraag?': null });
  });

  it('fills one page after another, and sends nothing while something required is empty', async () => {
    const second = modal({
      blocks: [input({ type: 'static_select', action_id: 'a', options: options(3) }, { label: plain('Waar?') })],
    });
    scene.app.answers((body) => (body.includes('Waar') ? {} : { body: { response_action: 'update', view: second } }));
    await scene.openModal();
    await expect(mens().verstuur()).rejects.toThrow('Wat is de vraag?');
    await mens().vul({ 'Wat is de vraag?': 'Post en rekeningen', 'Waar?': 'Optie 2' });
    expect(payload(1).view.state.values.vraag.a.selected_option.value).toBe('2');
    expect(scene.slack.workspace.modals.get(scene.sanne.id)).toEqual([]);
  });

  it('sees nothing of what was said to somebody else', async () => {
    const bram = scene.slack.workspace.addUser({ name: 'Bram' });
    scene.room.members.add(bram.id);
    await scene.call('chat.postEphemeral', { channel: scene.room.id, user: scene.sanne.id, text: 'Alleen voor Sanne' });
    await mens().ziet('Alleen voor Sanne');
    expect(slackMens(scene.slack, bram, () => scene.room).zag()).not.toContain('Alleen voor Sanne');
  });
});
