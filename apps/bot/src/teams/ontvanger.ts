import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Chat, Weigerreden } from '../chat/Chat.ts';
import { type Activiteit, leesActiviteit, tenantsVan } from './Activiteit.ts';
import { grenzen } from './grenzen.ts';
import { maakHerhaald } from './herhaald.ts';
import { leesLichaam } from './lichaam.ts';
import { maakNaloop } from './naloop.ts';
import { isOnsAdres, isZelfdeAdres, type maakTokenlezer } from './token.ts';

interface OntvangerOpties {
  readonly chat: Chat;
  readonly tokenlezer: ReturnType<typeof maakTokenlezer>;
  readonly tenantId: string;
  /** What the address of Teams begins with. */
  readonly serviceUrl: string;
  readonly log: (regel: string) => void;
  /** The SDK hands it to whoever listens; the answer is for an invoke. */
  readonly verwerk: (activiteit: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;
  /** In whose order it is done. */
  readonly orde: (activiteit: Activiteit) => string;
}
type Antwoord = { readonly status: number; readonly body?: unknown };

const alsJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/** The same for each time that Teams hands it over. */
export const sleutelVan = ({ conversation, id, type }: Activiteit): string =>
  `teams:${createHash('sha256')
    .update(`${conversation.id}\n${type}\n${id ?? crypto.randomUUID()}`)
    .digest('base64url')}`;

/** `POST /api/messages`: checked and acknowledged first, done afterwards. */
export const maakOntvanger = (opties: OntvangerOpties): Hono => {
  const { chat, tokenlezer, tenantId, serviceUrl, log, verwerk, orde } = opties;
  const herhaald = maakHerhaald();
  const naloop = maakNaloop();

  const weiger = (c: Context, status: 401 | 403, reden: Weigerreden) => {
    chat.weiger(reden);
    return c.json({ error: reden }, status);
  };

  const stuur = (c: Context, { status, body }: Antwoord) =>
    body === undefined || body === null ? c.body(null, status as 200) : c.json(body, status as 200);

  /** An invoke is answered by what it does; anything else as soon as it is understood. */
  const neemAan = async (c: Context, activiteit: Activiteit, lichaam: unknown): Promise<Response> => {
    const sleutel = sleutelVan(activiteit);
    const eerder = herhaald.eerder(sleutel);
    if (eerder !== undefined) {
      chat.weiger('herhaald');
      return stuur(c, (await eerder) as Antwoord);
    }
    if (activiteit.type === 'invoke') {
      const antwoord = verwerk(lichaam);
      herhaald.onthoud(sleutel, antwoord);
      return stuur(c, await antwoord);
    }
    herhaald.onthoud(sleutel, Promise.resolve({ status: 200 }));
    naloop(() => chat.rij.plan(orde(activiteit), async () => void (await verwerk(lichaam))));
    return c.body(null, 200);
  };

  const app = new Hono();
  app.post('/api/messages', async (c) => {
    const oordeel = await tokenlezer(c.req.header('authorization'));
    if (oordeel.soort === 'later') return c.body(null, 503, { 'retry-after': '2' });
    if (oordeel.soort === 'nee') return weiger(c, oordeel.status, oordeel.reden);
    const tekst = await leesLichaam(c, grenzen.ingaandBytes);
    if (tekst === undefined) return c.json({ error: 'te_groot' }, 413);
    const lichaam = alsJson(tekst);
    const activiteit = leesActiviteit(lichaam);
    if (activiteit === undefined) return c.json({ error: 'ongeldig' }, 400);
    if (!isZelfdeAdres(activiteit.serviceUrl, oordeel.serviceUrl) || !isOnsAdres(activiteit.serviceUrl, serviceUrl))
      return weiger(c, 403, 'token');
    const tenants = tenantsVan(activiteit);
    if (tenants.length === 0 || tenants.some((een) => een !== tenantId)) return weiger(c, 403, 'andere_tenant');
    return neemAan(c, activiteit, lichaam);
  });
  app.onError((fout, c) => {
    log(JSON.stringify({ niveau: 'fout', methode: c.req.method, route: c.req.path, status: 500, fout: fout.name }));
    return c.json({ error: 'mis' }, 500);
  });
  return app;
};
