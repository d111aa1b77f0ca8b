import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from './blocks.ts';
import {
  actions,
  button,
  choice,
  input,
  long,
  modal,
  openScene,
  options,
  plain,
  type Scene,
  section,
} from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

describe('a message that Slack refuses', () => {
  it.each<[string, ReadonlyArray<unknown>]>([
    ['more than 50 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
    ['a section of more than 3000 characters', [section({ text: plain(long(3001)) })]],
    ['a section with neither text nor fields', [section({})]],
    ['more than 10 fields', [section({ fields: Array.from({ length: 11 }, () => plain('x')) })]],
    ['a field of more than 2000 characters', [section({ fields: [plain(long(2001))] })]],
    ['an empty text', [section({ text: plain('') })]],
    ['a header of more than 150 characters', [{ type: 'header', text: plain(long(151)) }]],
    ['a header with markup', [{ type: 'header', text: { type: 'mrkdwn', text: 'Casus' } }]],
    ['a context of more than 10 parts', [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }]],
    [
      'more than 25 buttons in a row',
      [actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: `${index}` })))],
    ],
    ['a button of more than 75 characters', [actions(button({ text: plain(long(76)) }))]],
    ['a button that carries more than 2000 characters', [actions(button({ value: long(2001) }))]],
    ['a button without action_id', [actions({ type: 'button', text: plain('Weeg') })]],
    ['the same action_id twice in a row of buttons', [actions(button(), button())]],
    ['a property that Slack does not know', [section({ text: plain('x'), colour: 'red' })]],
    ['a kind of block that Slack does not know', [{ type: 'kaart' }]],
    ['the same block_id twice', [section({ text: plain('x'), block_id: 'a' }), { type: 'divider', block_id: 'a' }]],
    ['a block_id of more than 255 characters', [{ type: 'divider', block_id: long(256) }]],
    ['more than 10 ticks', [choice('checkboxes', { options: options(11) })]],
    ['more than 10 radio buttons', [choice('radio_buttons', { options: options(11) })]],
    ['more than 100 options', [choice('static_select', { options: options(101) })]],
    ['no options', [choice('static_select', { options: [] })]],
    ['more than 5 entries behind the dots', [choice('overflow', { options: options(6) })]],
    [
      'an option of more than 75 characters',
      [choice('checkboxes', { options: [{ text: plain(long(76)), value: 'a' }] })],
    ],
    [
      'an option that explains too long',
      [choice('checkboxes', { options: [{ text: plain('x'), value: 'a', description: plain(long(76)) }] })],
    ],
    [
      'a value of more than 75 characters',
      [choice('checkboxes', { options: [{ text: plain('x'), value: long(76) }] })],
    ],
    ['two options with one value', [choice('checkboxes', { options: [...options(1), ...options(1)] })]],
    [
      'a first choice that is no option',
      [choice('static_select', { options: options(2), initial_option: { text: plain('Anders'), value: '9' } })],
    ],
    ['markup in a menu', [choice('static_select', { options: [{ text: { type: 'mrkdwn', text: 'x' }, value: 'a' }] })]],
    ['a menu for several in a row of buttons', [choice('multi_static_select', { options: options(2) })]],
    ['a table of more than 100 rows', [{ type: 'table', rows: Array.from({ length: 101 }, () => []) }]],
  ])('%s', async (_, blocks) => {
    const answer = await scene.post(blocks);
    expect(answer).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(JSON.stringify(answer.response_metadata)).toContain('json-pointer:/blocks');
    expect(scene.slack.record.breaches).toHaveLength(1);
    expect(scene.slack.workspace.messages).toEqual([]);
  });

  it('too many characters over all blocks together', async () => {
    const blocks = Array.from({ length: 5 }, () => section({ text: plain(long(2700)) }));
    expect(await scene.post(blocks)).toMatchObject({ error: 'msg_blocks_too_long' });
  });

  it('nothing said, an update too long, and nothing for who hears the screen', async () => {
    expect(await scene.call('chat.postMessage', { channel: scene.room.id })).toMatchObject({ error: 'no_text' });
    const { ts } = await scene.post([section()]);
    expect(await scene.call('chat.update', { channel: scene.room.id, ts, text: long(4001) })).toMatchObject({
      error: 'msg_too_long',
    });
    await scene.call('chat.postMessage', { channel: scene.room.id, blocks: [section()] });
    expect(scene.slack.record.breaches.at(-1)).toContain('no text beside the blocks');
  });

  it('what fits exactly is taken, and stands in the channel', async () => {
    const answer = await scene.post([
      { type: 'header', text: plain(long(150)) },
      section({ text: { type: 'mrkdwn', text: `*Casus* ${long(2990)}` }, accessory: button() }),
      choice('checkboxes', { options: options(10), initial_options: options(1) }),
      ...Array.from({ length: 47 }, () => ({ type: 'divider' })),
    ]);
    expect(answer).toMatchObject({ ok: true, channel: scene.room.id });
    expect(scene.slack.record.breaches).toEqual([]);
  });
});

describe('a dialog that Slack refuses', () => {
  it.each<[string, Json]>([
    ['a title of more than 24 characters', modal({ title: plain(long(25)) })],
    ['a button of more than 24 characters', modal({ submit: plain(long(25)) })],
    ['fields without a button to send them', modal({ submit: undefined })],
    ['more than 100 blocks', modal({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) })],
    ['private_metadata of more than 3000 characters', modal({ private_metadata: long(3001) })],
    ['a callback_id of more than 255 characters', modal({ callback_id: long(256) })],
    ['a label of more than 2000 characters', modal({ blocks: [input(undefined, { label: plain(long(2001)) })] })],
    ['a hint of more than 2000 characters', modal({ blocks: [input(undefined, { hint: plain(long(2001)) })] })],
    ['a label with markup', modal({ blocks: [input(undefined, { label: { type: 'mrkdwn', text: 'x' } })] })],
    [
      'a text that starts longer than it may become',
      modal({ blocks: [input({ type: 'plain_text_input', action_id: 'a', max_length: 2, initial_value: 'xxx' })] }),
    ],
    [
      'a text that may become longer than 3000 characters',
      modal({ blocks: [input({ type: 'plain_text_input', action_id: 'a', max_length: 3001 })] }),
    ],
    ['a button as a field', modal({ blocks: [input(button())] })],
    [
      'a number that does not say whether it has decimals',
      modal({ blocks: [input({ type: 'number_input', action_id: 'a' })] }),
    ],
    ['a table', modal({ blocks: [{ type: 'table', rows: [[]] }] })],
  ])('%s', async (_, view) => {
    expect(await scene.openModal(view)).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(scene.slack.record.breaches).toHaveLength(1);
  });

  it('a trigger that is used twice, older than three seconds, or made up', async () => {
    const trigger_id = scene.slack.workspace.trigger(scene.sanne.id);
    expect(await scene.call('views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true });
    expect(await scene.call('views.open', { trigger_id, view: modal() })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    const late = scene.slack.workspace.trigger(scene.sanne.id);
    scene.slack.workspace.advance(3001);
    expect(await scene.call('views.open', { trigger_id: late, view: modal() })).toMatchObject({
      error: 'expired_trigger_id',
    });
    expect(await scene.call('views.open', { trigger_id: 'x', view: modal() })).toMatchObject({
      error: 'invalid_trigger_id',
    });
  });

  it('a fourth on the pile, an update of what changed meanwhile, and of what was closed', async () => {
    const push = () =>
      scene.call('views.push', { trigger_id: scene.slack.workspace.trigger(scene.sanne.id), view: modal() });
    const opened = await scene.openModal();
    const { id, hash } = opened.view as { id: string; hash: string };
    expect(await scene.call('views.update', { view_id: id, hash, view: modal() })).toMatchObject({ ok: true });
    expect(await scene.call('views.update', { view_id: id, hash, view: modal() })).toMatchObject({
      error: 'hash_conflict',
    });
    await push();
    await push();
    expect(await push()).toMatchObject({ error: 'push_limit_reached' });
    expect(await scene.call('views.update', { view_id: 'V0', view: modal() })).toMatchObject({ error: 'not_found' });
  });

  it('a home with the title of a modal', async () => {
    const home = { type: 'home', blocks: [section()] };
    expect(await scene.call('views.publish', { user_id: scene.sanne.id, view: home })).toMatchObject({ ok: true });
    const wrong = { ...home, title: plain('Thuis') };
    expect(await scene.call('views.publish', { user_id: scene.sanne.id, view: wrong })).toMatchObject({
      error: 'invalid_arguments',
    });
  });
});

describe('who may ask', () => {
  it('refuses no token, another token, a scope that was not granted, and a method that does not exist', async () => {
    expect(await scene.call('auth.test', {}, { authorization: '' })).toMatchObject({ error: 'not_authed' });
    expect(await scene.call('auth.test', {}, { authorization: 'Bearer xoxb-anders' })).toMatchObject({
      error: 'invalid_auth',
    });
    expect(await scene.form('users.lookupByEmail', { email: 'sanne@arnhem.example' })).toMatchObject({
      error: 'missing_scope',
      needed: 'users:read.email',
    });
    expect(await scene.call('chat.shout', {})).toMatchObject({ error: 'unknown_method' });
    expect(scene.slack.record.breaches).toHaveLength(4);
  });

  it('reads JSON only where Slack does, and tells no address that was not granted', async () => {
    expect(await scene.call('users.info', { user: scene.sanne.id })).toMatchObject({
      error: 'this_method_reads_no_json',
    });
    expect(await scene.call('auth.test', {}, { 'content-type': 'text/plain' })).toMatchObject({
      error: 'invalid_post_type',
    });
    const { user } = await scene.form('users.info', { user: scene.sanne.id });
    expect(user).toMatchObject({ id: scene.sanne.id, is_email_confirmed: true });
    expect(JSON.stringify(user)).not.toContain('@');
  });

  it('knows no private channel in which the bot is not', async () => {
    const other = scene.slack.workspace.addChannel('private', 'bestuur', [scene.sanne.id]);
    expect(await scene.call('chat.postMessage', { channel: other.id, text: 'x' })).toMatchObject({
      error: 'channel_not_found',
    });
    expect(
      await scene.call('chat.postEphemeral', {
        channel: scene.room.id,
        user: scene.slack.workspace.addUser({ name: 'Bo' }).id,
        text: 'x',
      }),
    ).toMatchObject({
      error: 'user_not_in_channel',
    });
  });
});

describe('when Slack has its own troubles', () => {
  it('asks for patience, and notices who has none', async () => {
    scene.slack.fail('chat.postMessage', { how: 'ratelimited', seconds: 1 });
    const first = await scene.call('chat.postMessage', { channel: scene.room.id, text: 'x' });
    expect(first.status).toBe(429);
    expect(first.headers.get('retry-after')).toBe('1');
    expect(await scene.call('chat.postMessage', { channel: scene.room.id, text: 'x' })).toMatchObject({ ok: true });
    expect(scene.slack.record.breaches).toEqual([expect.stringContaining('before Retry-After was over')]);
  });

  it('breaks, when told so, and is well again', async () => {
    scene.slack.fail('chat.postMessage', { how: 'broken' });
    expect((await scene.call('chat.postMessage', { channel: scene.room.id, text: 'x' })).status).toBe(500);
    expect(await scene.call('chat.postMessage', { channel: scene.room.id, text: 'x' })).toMatchObject({ ok: true });
  });
});

describe('an address to answer at', () => {
  const answer = (url: string, body: unknown = { text: 'x' }) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('works five times, and not after half an hour', async () => {
    const url = scene.slack.responseUrl(scene.sanne.id, scene.room.id);
    for (let time = 1; time <= 5; time++) expect((await answer(url)).status).toBe(200);
    expect((await answer(url)).status).toBe(404);
    const late = scene.slack.responseUrl(scene.sanne.id, scene.room.id);
    scene.slack.workspace.advance(30 * 60_000 + 1);
    expect((await answer(late)).status).toBe(404);
    expect(scene.slack.record.breaches).toEqual(['response_url: used_url', 'response_url: expired_url']);
  });

  it('keeps the limits of messages too', async () => {
    const answered = await answer(scene.slack.responseUrl(scene.sanne.id, scene.room.id), {
      text: 'x',
      blocks: [section({})],
    });
    expect(answered.status).toBe(400);
    expect(scene.slack.record.breaches).toHaveLength(1);
  });
});
