import type { Operatie } from '@tenzij/contract/Operatie.ts';
import { apiVersie, openapi } from '@tenzij/contract/openapi.ts';
import { type OperatieNaam, operatieNamen, operaties } from '@tenzij/contract/operaties.ts';
import { isBuitenDeChat } from '@tenzij/domain/medewerker/Actor.ts';
import { Effect, type Exit, type Redacted } from 'effect';
import { Hono } from 'hono';
import { berichten } from './berichten.ts';
import { handlers } from './handlers.ts';
import { decode } from './http/decode.ts';
import type { Rooms } from './http/Handler.ts';
import type { Log } from './http/log.ts';
import {
  type AnyInTransaction,
  type AnyOpen,
  type AnyPrepared,
  type AnyRaw,
  digestOf,
  perform,
  performByLink,
  performOpen,
} from './http/perform.ts';
import { type Problem, problem, problemResponse } from './http/problem.ts';
import { costOf, generous, makeRateLimit } from './http/rateLimit.ts';
import { type Refusal, responseOf } from './http/respond.ts';
import { actorOf, checkRight, credentialOf, hasBotKey, isBot, signIn } from './http/session.ts';

export interface AppOptions {
  readonly demo: boolean;
  readonly run: (effect: Effect.Effect<Response, Refusal, Rooms>) => Promise<Exit.Exit<Response, Refusal>>;
  readonly log: Log;
  readonly rateLimit?: ReturnType<typeof makeRateLimit>;
  /** The bot speaks for everybody in a chat, and waits its turn by itself. */
  readonly botsleutel?: Redacted.Redacted<string> | null;
}

const base = '/v1';

const fixedHeaders = {
  'api-version': apiVersie,
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const onlyHttps = 'max-age=31536000; includeSubDomains';

const isHttps = (request: Request): boolean =>
  request.url.startsWith('https:') || request.headers.get('x-forwarded-proto') === 'https';

/** Where it came from; nowhere in a test that asks without a network. */
const addressOf = (env: unknown): string => {
  const { incoming } = (env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? 'zonder adres';
};

/** Who is counted together. Links are apart from the rest, so that trying them out keeps nobody from signing in. */
const bucketOf = (request: Request, env: unknown): string => {
  if (new URL(request.url).pathname.startsWith(`${base}/ervaring/`)) return `ervaring ${addressOf(env)}`;
  const credential = credentialOf(request);
  return credential === undefined ? addressOf(env) : digestOf(credential.token);
};

/** Says no before anything is done for who asks too much. */
const rushed = (limit: ReturnType<typeof makeRateLimit>, request: Request, env: unknown): Response | undefined => {
  const wait = limit(bucketOf(request, env), costOf(new URL(request.url)));
  return wait === undefined
    ? undefined
    : problemResponse(problem(429, berichten.teVeel, { 'retry-after': String(wait) }), request.url);
};

const untilGone = ({ signal }: Request) =>
  Effect.callback<never, Problem>((resume) => {
    const gone = () => resume(Effect.fail(problem(503, berichten.opgehangen)));
    if (signal.aborted) return gone();
    signal.addEventListener('abort', gone);
    return Effect.sync(() => signal.removeEventListener('abort', gone));
  });

const route = (
  naam: OperatieNaam,
  request: Request,
  params: Record<string, string>,
): Effect.Effect<Response, Refusal, Rooms> => {
  const operatie: Operatie = operaties[naam];
  const handler: unknown = handlers[naam];
  if (operatie.metLink === true) return performByLink(operatie, handler as AnyInTransaction, request, params);
  const open = () => performOpen(operatie, handler as AnyOpen, request, params);
  if (operatie.wie === 'iedereen') return open();
  // Who hung up gets nothing any more: what is given to the bot is taken from the others.
  if (operatie.wie === 'bot') return Effect.raceFirst(Effect.andThen(isBot(request), open()), untilGone(request));
  return Effect.gen(function* () {
    const sessie = yield* signIn(request);
    yield* checkRight(operatie, sessie);
    if (operatie.soort === undefined)
      return yield* perform(operatie, handler as AnyInTransaction | AnyPrepared, sessie, request, params);
    // In there is all that somebody wrote, and nothing takes names out of a file.
    if (operatie.soort === 'document' && !isBuitenDeChat(actorOf(sessie, request)))
      return yield* problem(403, berichten.nietInDeChat);
    const input = yield* decode(operatie, request, params);
    return yield* (handler as AnyRaw)(request, sessie, input as never);
  });
};

/** Every operation of the contract on its path, and nothing else. */
export const makeApp = ({ demo, run, log, rateLimit, botsleutel = null }: AppOptions): Hono => {
  const app = new Hono();
  const limit = rateLimit ?? makeRateLimit({ ...generous, now: () => performance.now() });

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(fixedHeaders)) c.res.headers.set(name, value);
    if (isHttps(c.req.raw)) c.res.headers.set('strict-transport-security', onlyHttps);
  });
  app.use(async (c, next) =>
    hasBotKey(c.req.raw, botsleutel) ? await next() : (rushed(limit, c.req.raw, c.env) ?? (await next())),
  );

  // Made for who asks first: nobody waits for it at the start.
  let made: string | undefined;
  const document = () => {
    made ??= JSON.stringify(openapi({ demo }));
    return made;
  };
  app.get(
    `${base}/openapi.json`,
    () =>
      new Response(document(), {
        headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      }),
  );

  const allowed = new Map<string, Array<string>>([[`${base}/openapi.json`, ['GET']]]);
  for (const naam of operatieNamen) {
    const operatie: Operatie = operaties[naam];
    if (operatie.alleenDemo === true && !demo) continue;
    const path = `${base}${operatie.pad.replace(/\{(\w+)\}/g, ':$1')}`;
    allowed.set(path, [...(allowed.get(path) ?? []), operatie.methode]);
    app.on(operatie.methode, path, async (c) => {
      const request = c.req.raw;
      const exit = await run(route(naam, request, c.req.param()));
      return responseOf(exit, { request, route: `${base}${operatie.pad}` }, log);
    });
  }
  for (const [path, methods] of allowed)
    app.all(path, (c) =>
      problemResponse(
        problem(405, berichten.methodeKanNiet(methods.join(', ')), {
          allow: methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '),
        }),
        c.req.url,
      ),
    );
  app.notFound((c) => problemResponse(problem(404, berichten.onbekendAdres), c.req.url));
  return app;
};
