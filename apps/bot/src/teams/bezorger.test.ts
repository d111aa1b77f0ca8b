import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Plek } from '../chat/Bezorger.ts';
import type { Chatplatform } from '../chat/Chatplatform.ts';
import { maakChat } from '../chat/maakChat.ts';
import { maakTeams } from './teams.ts';

/** A place on loopback that answers as the connector of Teams does. */
interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly inhoud: Record<string, unknown>;
}
let connector: Server;
let adres = '';
let teams: Chatplatform;
let verzoeken: Array<Verzoek> = [];
const velen = Array.from({ length: 75 }, (_, nr) => ({ id: `29:${nr}`, name: 'lid' }));
let antwoord: (verzoek: Verzoek) => { status: number; kop?: Record<string, string>; inhoud?: unknown };

const lees = async (request: IncomingMessage) => {
  const delen: Array<Buffer> = [];
  for await (const deel of request) delen.push(deel as Buffer);
  const tekst = Buffer.concat(delen).toString('utf8');
  return tekst.startsWith('{') ? JSON.parse(tekst) : {};
};

beforeAll(async () => {
  const token = await new SignJWT({ aud: 'x' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new Uint8Array(32));
  connector = createServer(async (request, uit) => {
    const verzoek = {
      methode: request.method ?? '',
      pad: decodeURIComponent(request.url ?? ''),
      inhoud: await lees(request),
    };
    uit.setHeader('content-type', 'application/json');
    if (verzoek.pad.endsWith('/token')) return uit.end(JSON.stringify({ access_token: token, expires_in: 3600 }));
    if (/pagedmembers/i.test(verzoek.pad))
      return uit.end(JSON.stringify({ members: /19:groot/.test(verzoek.pad) ? velen : [] }));
    verzoeken.push(verzoek);
    const { status, kop = {}, inhoud = {} } = antwoord(verzoek);
    uit.writeHead(status, kop);
    uit.end(JSON.stringify(inhoud));
  });
  await new Promise<void>((klaar) => connector.listen(0, '127.0.0.1', klaar));
  adres = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;
  teams = maakTeams({
    chat: maakChat({ api: adres, sleutel: 'x'.repeat(40), kanaal: 'teams', log: () => undefined }),
    clientId: 'app',
    clientSecret: 'geheim',
    tenantId: 't',
    serviceUrl: `${adres}/emea/`,
    loginUrl: adres,
    openidUrl: `${adres}/v1/.well-known/openidconfiguration`,
    consoleUrl: 'https://tenzij.example',
    log: () => undefined,
  });
});
afterAll(() => connector.close());
beforeEach(() => {
  verzoeken = [];
  antwoord = () => ({ status: 201, inhoud: { id: '17' } });
});

const plek = (): Plek => ({
  id: 'p',
  soort: 'overleg',
  tenant: 't',
  plek: '19:x@thread.tacv2',
  adres: `${adres}/emea/`,
});
const kaart = { id: 'overleg:1', kop: 'Casuïstiekoverleg', blokken: [], acties: [], samenvatting: 'Het overleg' };

describe('what everybody in a channel of Teams sees', () => {
  it('is a new message that begins a thread, is changed in place, and a line in its thread', async () => {
    expect(await teams.bezorger.nieuw(plek(), kaart)).toEqual({ soort: 'bezorgd', berichtId: '17' });
    expect(await teams.bezorger.vervang(plek(), '17', kaart)).toEqual({ soort: 'bezorgd', berichtId: '17' });
    expect(await teams.bezorger.regel(plek(), '17', 'Het overleg is geopend.')).toEqual({
      soort: 'bezorgd',
      berichtId: '17',
    });
    const kanaal = '/emea/v3/conversations/19:x@thread.tacv2';
    expect(verzoeken.map(({ methode, pad }) => `${methode} ${pad}`)).toEqual([
      `POST ${kanaal}/activities`,
      `PUT ${kanaal}/activities/17`,
      `POST ${kanaal};messageid=17/activities`,
    ]);
    expect(verzoeken[0]?.inhoud).toMatchObject({
      type: 'message',
      summary: 'Het overleg',
      attachments: [{ content: { refresh: { action: { verb: 'kaart' } } } }],
    });
    expect(verzoeken[2]?.inhoud).toMatchObject({ text: 'Het overleg is geopend.' });
  });

  it('is drawn anew for each viewer; where more than sixty are, those are named for whom', async () => {
    const refresh = (nr: number) => JSON.parse(JSON.stringify(verzoeken[nr]?.inhoud)).attachments[0].content.refresh;
    await teams.bezorger.nieuw(plek(), kaart);
    await teams.bezorger.nieuw({ ...plek(), plek: '19:groot@thread.tacv2' }, kaart);
    await teams.bezorger.nieuw({ ...plek(), soort: 'persoonlijk', plek: 'a:1' }, kaart);
    expect(refresh(0).userIds).toBeUndefined();
    expect(refresh(1).userIds).toHaveLength(60);
    expect(refresh(2)).toBeUndefined();
  });

  it.each([
    [429, { 'retry-after': '7' }, { soort: 'wacht', seconden: 7 }],
    [412, {}, { soort: 'wacht', seconden: 1 }],
    [502, {}, { soort: 'wacht', seconden: 1 }],
    [504, {}, { soort: 'wacht', seconden: 1 }],
    [403, {}, { soort: 'weg' }],
    [404, {}, { soort: 'weg' }],
    [400, {}, { soort: 'wacht', seconden: 60 }],
  ])('waits, or lets go, as Teams answers %d', async (status, kop, uitkomst) => {
    antwoord = () => ({ status, kop });
    expect(await teams.bezorger.nieuw({ ...plek(), plek: `19:${status}@thread.tacv2` }, kaart)).toEqual(uitkomst);
  });

  it('sends nothing more to a conversation that was asked to wait, and goes on elsewhere', async () => {
    const druk = { ...plek(), plek: '19:druk@thread.tacv2' };
    antwoord = () => ({ status: 429, kop: { 'retry-after': '30' } });
    expect(await teams.bezorger.nieuw(druk, kaart)).toEqual({ soort: 'wacht', seconden: 30 });
    antwoord = () => ({ status: 201, inhoud: { id: '19' } });
    const nogEens = await teams.bezorger.regel(druk, '17', 'regel');
    expect(nogEens).toMatchObject({ soort: 'wacht' });
    expect('seconden' in nogEens && nogEens.seconden).toBeGreaterThan(28);
    expect(verzoeken).toHaveLength(1);
    expect(await teams.bezorger.nieuw(plek(), kaart)).toEqual({ soort: 'bezorgd', berichtId: '19' });
  });

  it('is posted anew where the message is gone', async () => {
    antwoord = () => ({ status: 404 });
    expect(await teams.bezorger.vervang(plek(), '17', kaart)).toEqual({ soort: 'bericht_weg' });
    expect(await teams.bezorger.regel(plek(), '17', 'regel')).toEqual({ soort: 'bericht_weg' });
  });

  it('asks for another token where Teams takes the old one no longer', async () => {
    let keer = 0;
    antwoord = () => ({ status: ++keer === 1 ? 401 : 201, inhoud: { id: '18' } });
    expect(await teams.bezorger.nieuw(plek(), kaart)).toEqual({ soort: 'bezorgd', berichtId: '18' });
  });

  it('goes to no other place than Teams', async () => {
    expect(await teams.bezorger.nieuw({ ...plek(), adres: 'https://elders.example/' }, kaart)).toMatchObject({
      soort: 'wacht',
    });
    expect(verzoeken).toEqual([]);
  });
});
