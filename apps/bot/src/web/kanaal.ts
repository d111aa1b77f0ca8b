import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { GesprekNaam, Ingaand, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { Cause, Effect, Exit, Option, Schema } from 'effect';
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { berichten } from '../berichten.ts';
import { betreed, beurtVan } from '../gesprek/aanmelden.ts';
import { beantwoord } from '../gesprek/beantwoord.ts';
import { volgKamer } from '../gesprek/volgKamer.ts';
import { ApiWeigert } from '../gesprek/vraag.ts';
import { fout } from './fout.ts';
import { leesTekst, tokenVan } from './lezer.ts';

export interface KanaalOpties {
  /** Where the api is, without `/v1`. */
  readonly api: string;
  /** One line for a machine: a route and a status, and never what was said. */
  readonly log: (regel: string) => void;
  readonly hartslagMillis?: number;
  readonly fetch?: typeof fetch;
}

const vasteKoppen = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const zin = berichten.web;
const leesIngaand = leesInvoer(Ingaand);
const leesGesprek = Schema.decodeUnknownOption(GesprekNaam);
const schrijfUitgaand = Schema.encodeSync(Uitgaand);

const nietAangemeld = () => fout(401, zin.nietAangemeld);

/** Why the api would not let somebody in, for the channel to say. */
const alsFout = ({ probleem: { status, title, detail } }: ApiWeigert): Response => {
  if (status === 401) return nietAangemeld();
  if (status >= 500) return fout(503, zin.nietBereikbaar);
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
};

const json = (inhoud: unknown) =>
  new Response(JSON.stringify(inhoud), { headers: { 'content-type': 'application/json' } });

const leesLichaam = async (request: Request): Promise<Ingaand | Response> => {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return fout(415, zin.alleenJson);
  const gelezen = await leesTekst(request);
  if (gelezen.soort === 'te_groot') return fout(413, zin.teGroot);
  try {
    const ingaand = leesIngaand(JSON.parse(gelezen.tekst));
    return ingaand.gelukt ? ingaand.waarde : fout(400, zin.ongeldig);
  } catch {
    return fout(400, zin.ongeldig);
  }
};

/** How the api is reached in the name of who holds the token. */
const toegangMet = ({ api, fetch }: KanaalOpties, token: string) => ({
  basis: api,
  token,
  kanaal: 'web' as const,
  ...(fetch === undefined ? {} : { fetch }),
});

const gebeurtenis = async (c: Context, opties: KanaalOpties): Promise<Response> => {
  const token = tokenVan(c);
  if (token === undefined) return nietAangemeld();
  const ingaand = await leesLichaam(c.req.raw);
  if (ingaand instanceof Response) return ingaand;
  const sleutel = ingaand.sleutel ?? crypto.randomUUID();
  const beurt = beurtVan(toegangMet(opties, token), ingaand.gesprek, sleutel);
  const exit = await Effect.runPromiseExit(Effect.flatMap(beurt, (wie) => beantwoord(wie, ingaand)));
  if (Exit.isSuccess(exit)) return json(schrijfUitgaand(exit.value));
  const weigering = Cause.findErrorOption(exit.cause);
  if (Option.isSome(weigering)) return alsFout(weigering.value);
  throw Cause.squash(exit.cause);
};

const hartslag = ': hartslag\n\n';

const stroom = async (c: Context, opties: KanaalOpties): Promise<Response> => {
  const token = tokenVan(c);
  if (token === undefined) return nietAangemeld();
  const gesprek = leesGesprek(c.req.query('gesprek'));
  if (Option.isNone(gesprek)) return fout(400, zin.ongeldig);
  const toegang = await Effect.runPromiseExit(
    Effect.flatMap(beurtVan(toegangMet(opties, token), gesprek.value, crypto.randomUUID()), betreed),
  );
  if (Exit.isFailure(toegang)) {
    const weigering = Cause.findErrorOption(toegang.cause);
    if (Option.isSome(weigering)) return alsFout(weigering.value);
    throw Cause.squash(toegang.cause);
  }
  c.header('x-accel-buffering', 'no');
  return streamSSE(
    c,
    async (uit) => {
      const einde = new AbortController();
      uit.onAbort(() => einde.abort());
      const klopt = setInterval(() => void uit.write(hartslag), opties.hartslagMillis ?? 20_000);
      try {
        for await (const nieuw of volgKamer(toegang.value, { ...toegangMet(opties, token), signal: einde.signal }))
          for (const bericht of nieuw) await uit.writeSSE({ data: JSON.stringify(bericht) });
      } finally {
        clearInterval(klopt);
        einde.abort();
      }
    },
    async (wat) => {
      if (wat instanceof ApiWeigert) return;
      opties.log(JSON.stringify({ niveau: 'fout', route: c.req.path, fout: wat.name }));
    },
  );
};

/** The console's chat window: verifies, reads, and delivers what the conversations say. */
export const maakKanaal = (opties: KanaalOpties): Hono => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [naam, waarde] of Object.entries(vasteKoppen)) c.res.headers.set(naam, waarde);
  });
  app.get('/gezondheid', () => json({ status: 'ok' }));
  app.post('/web/gebeurtenissen', (c) => gebeurtenis(c, opties));
  app.get('/web/stroom', (c) => stroom(c, opties));
  app.notFound(() => fout(404, zin.onbekend));
  app.onError((wat, c) => {
    opties.log(
      JSON.stringify({ niveau: 'fout', methode: c.req.method, route: c.req.path, status: 500, fout: wat.name }),
    );
    return fout(500, zin.mis);
  });
  return app;
};
