import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlackserver } from '../../test/Slackserver.ts';
import type { Weigerreden } from '../chat/Chat.ts';
import { kaart } from '../kaart/blok.ts';
import { maakBezorger } from './bezorger.ts';
import { kanaalVan, maakKanaal } from './kanaal.ts';
import { maakPlatform } from './platform.ts';

let server: Awaited<ReturnType<typeof openSlackserver>>;
let geweigerd: Array<Weigerreden>;
let misgegaan: Array<unknown>;

const opSlack = (kanaal: object = { is_private: true }) =>
  openSlackserver({ 'conversations.info': { channel: kanaal } });
const bezorger = () => {
  const client = new webApi.WebClient('xoxb-test', {
    slackApiUrl: server.adres,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: 'error' as webApi.WebClientOptions['logLevel'] & string,
  });
  const platform = maakPlatform(client, { roep: (_, __, doe) => doe() });
  return maakBezorger({
    platform,
    kanaal: maakKanaal(platform),
    consoleUrl: 'https://tenzij.example',
    weiger: (reden) => void geweigerd.push(reden),
    mis: (fout) => void misgegaan.push(fout),
  });
};
beforeEach(async () => {
  server = await opSlack();
  geweigerd = [];
  misgegaan = [];
});
afterEach(() => server.sluit());

const overleg = { id: 'p1', soort: 'overleg', tenant: 'T1', plek: 'C1', adres: null } as const;
const vanSanne = { ...overleg, soort: 'persoonlijk', plek: 'U1' } as const;
const casus = kaart({ id: 'weging:w1', kop: 'Casus M-2026-00042', samenvatting: 'Het team weegt' });
const nee = (error: string) => ({ inhoud: { ok: false, error } });

describe('what everybody in a Slack channel sees', () => {
  it('is posted, and changed where it stands', async () => {
    server.antwoordEerst({ inhoud: { channel: 'C1', ts: '17.1' } });
    const gepost = await bezorger().nieuw(overleg, casus);
    expect(gepost).toEqual({ soort: 'bezorgd', berichtId: 'C1/17.1' });
    expect(await bezorger().vervang(overleg, 'C1/17.1', casus)).toEqual(gepost);
    const [post, wijzig] = server.gevraagd.filter(({ methode }) => methode.startsWith('chat.'));
    expect(post).toMatchObject({ methode: 'chat.postMessage', velden: { channel: 'C1', text: 'Het team weegt' } });
    expect(wijzig).toMatchObject({ methode: 'chat.update', velden: { channel: 'C1', ts: '17.1' } });
  });

  it('to one person comes in their own conversation, and is changed there', async () => {
    const gepost = await bezorger().nieuw(vanSanne, casus);
    expect(gepost).toEqual({ soort: 'bezorgd', berichtId: 'D1/17.1' });
    await bezorger().vervang(vanSanne, 'D1/17.1', casus);
    expect(server.gevraagd.map(({ methode, velden }) => [methode, velden.channel])).toEqual([
      ['chat.postMessage', 'U1'],
      ['chat.update', 'D1'],
    ]);
  });

  it('tells what happened in the thread of the casus', async () => {
    await bezorger().regel(overleg, 'C1/17.1', 'Bram < gaf een standpunt');
    expect(server.gevraagd.at(-1)?.velden).toMatchObject({ thread_ts: '17.1', text: 'Bram &lt; gaf een standpunt' });
  });

  it.each([
    ['asks for patience', { status: 429, koppen: { 'retry-after': '17' } }, { soort: 'wacht', seconden: 17 }],
    ['is away', { status: 503 }, { soort: 'wacht', seconden: 1 }],
    ['took our rights away', nee('token_revoked'), { soort: 'wacht', seconden: 60 }],
    ['has no such channel any more', nee('channel_not_found'), { soort: 'weg' }],
    ['put the channel away', nee('is_archived'), { soort: 'weg' }],
    ['threw us out', nee('not_in_channel'), { soort: 'weg' }],
    ['lost the message', nee('message_not_found'), { soort: 'bericht_weg' }],
  ] as const)('when Slack %s, that is said', async (_, antwoord, uitkomst) => {
    server.antwoordEerst(antwoord);
    expect(await bezorger().vervang(overleg, 'C1/17.1', casus)).toEqual(uitkomst);
    expect(misgegaan).toHaveLength('seconden' in uitkomst && uitkomst.seconden === 60 ? 1 : 0);
  });

  it('still says the least, and where all stands, should Slack find it too much', async () => {
    server.antwoordEerst(nee('msg_blocks_too_long'));
    expect(await bezorger().nieuw(overleg, casus)).toMatchObject({ soort: 'bezorgd' });
    expect(misgegaan).toHaveLength(1);
    expect(JSON.stringify(server.gevraagd.at(-1)?.velden.blocks)).toContain('Het team weegt');
    expect(JSON.stringify(server.gevraagd.at(-1)?.velden.blocks)).toContain('https://tenzij.example');
  });

  it.each([
    [{ is_private: true, is_ext_shared: true }, 'gedeeld_kanaal'],
    [{ is_private: false }, 'openbaar_kanaal'],
  ] as const)('stops in a channel that others can read since: %j', async (kanaal, reden) => {
    server.sluit();
    server = await opSlack(kanaal);
    expect(kanaalVan(kanaal).soort).not.toBe('besloten');
    expect(await bezorger().nieuw(overleg, casus)).toEqual({ soort: 'weg' });
    expect(geweigerd).toEqual([reden]);
    expect(server.gevraagd.map(({ methode }) => methode)).toEqual(['conversations.info']);
  });
});
