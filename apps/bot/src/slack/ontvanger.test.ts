import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Weigerreden } from '../chat/Chat.ts';
import type { Json } from './Json.ts';
import { maakOntvanger } from './ontvanger.ts';

const geheim = 'een geheim van Slack';
const toen = 1_800_000_000_000;
let nu = toen;
let aangenomen: Array<{ body: Json; poging: number | undefined }> = [];
let geweigerd: Array<Weigerreden> = [];
const vers = () =>
  maakOntvanger({
    signingSecret: geheim,
    weiger: (reden) => void geweigerd.push(reden),
    drukte: { meld: () => {}, rust: () => Promise.resolve() },
    neemAan: (body, poging) => void aangenomen.push({ body, poging }),
    nu: () => nu,
  });
let ontvanger = vers();

beforeEach(() => {
  nu = toen;
  aangenomen = [];
  geweigerd = [];
  ontvanger = vers();
});

interface Anders {
  readonly sleutel?: string;
  readonly tijd?: string;
  readonly koppen?: Readonly<Record<string, string>>;
}
const stuur = (lichaam: string, { sleutel = geheim, tijd = String(toen / 1000), koppen = {} }: Anders = {}) =>
  ontvanger.request('/slack/events', {
    method: 'POST',
    body: lichaam,
    headers: {
      'content-type': lichaam.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': tijd,
      'x-slack-signature': `v0=${createHmac('sha256', sleutel).update(`v0:${tijd}:${lichaam}`).digest('hex')}`,
      ...koppen,
    },
  });
const opdracht = new URLSearchParams({ command: '/casus', text: 'M-2026-00042', user_id: 'U1' }).toString();

describe('what comes in from Slack', () => {
  it('is acknowledged with nothing, and taken over', async () => {
    const antwoord = await stuur(opdracht);
    expect([antwoord.status, await antwoord.text()]).toEqual([200, '']);
    expect(aangenomen).toEqual([
      { body: { command: '/casus', text: 'M-2026-00042', user_id: 'U1' }, poging: undefined },
    ]);
    expect(geweigerd).toEqual([]);
  });

  it('says how often it was sent', async () => {
    await stuur('{"type":"event_callback","event_id":"E1"}', { koppen: { 'x-slack-retry-num': '2' } });
    expect(aangenomen).toEqual([{ body: { type: 'event_callback', event_id: 'E1' }, poging: 2 }]);
  });

  it.each([
    ['a signature by another key', { sleutel: 'geraden' }, 'handtekening'],
    ['no signature', { koppen: { 'x-slack-signature': '' } }, 'handtekening'],
    ['half a signature', { koppen: { 'x-slack-signature': 'v0=abc' } }, 'handtekening'],
    ['a time that is none', { tijd: 'straks' }, 'handtekening'],
    ['a time six minutes ago', { tijd: String(toen / 1000 - 360) }, 'verlopen'],
    ['a time in six minutes', { tijd: String(toen / 1000 + 360) }, 'verlopen'],
  ] as const)('with %s is refused, and noted', async (_, anders, reden) => {
    expect((await stuur(opdracht, anders)).status).toBe(401);
    expect(geweigerd).toEqual([reden]);
    expect(aangenomen).toEqual([]);
  });

  it('that came before is refused, as long as its time would still be good', async () => {
    await stuur(opdracht);
    expect((await stuur(opdracht)).status).toBe(401);
    nu = toen + 4 * 60_000;
    expect((await stuur(opdracht)).status).toBe(401);
    expect(geweigerd).toEqual(['herhaald', 'herhaald']);
    expect(aangenomen).toHaveLength(1);
  });

  it('answers the question whether we are there, and no more', async () => {
    const antwoord = await stuur('{"type":"url_verification","challenge":"abc"}');
    expect(await antwoord.json()).toEqual({ challenge: 'abc' });
    expect(aangenomen).toEqual([]);
  });

  it('is refused where it is larger than Slack ever sends', async () => {
    expect((await stuur(`{"type":"${'x'.repeat(1_100_000)}"}`)).status).toBe(413);
  });

  it('keeps a dialog that was sent as it was, with what is being done above it', async () => {
    const view = {
      id: 'V1',
      type: 'modal',
      callback_id: 'formulier',
      title: { type: 'plain_text', text: 'Standpunt' },
      submit: { type: 'plain_text', text: 'Verzend' },
      close: null,
      private_metadata: '{}',
      blocks: [{ type: 'input', block_id: 'veld|toelichting|0|s', label: { type: 'plain_text', text: 'Toelichting' } }],
      state: { values: { 'veld|toelichting|0|s': { waarde: { type: 'plain_text_input', value: 'Geheim' } } } },
    };
    const payload = JSON.stringify({ type: 'view_submission', trigger_id: 't', user: { id: 'U1' }, view });
    const antwoord = await (await stuur(new URLSearchParams({ payload }).toString())).text();
    expect(JSON.parse(antwoord)).toMatchObject({
      response_action: 'update',
      view: { blocks: [{ text: { text: expect.stringContaining('Even geduld') } }, view.blocks[0]] },
    });
    expect(antwoord).not.toContain('Geheim');
    expect(aangenomen).toHaveLength(1);
  });
});
