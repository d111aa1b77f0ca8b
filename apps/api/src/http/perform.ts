import { createHash } from 'node:crypto';
import type { Operatie } from '@tenzij/contract/Operatie.ts';
import type { Geweigerd } from '@tenzij/contract/weigering.ts';
import { type Antwoord, type DatabaseWeg, type Poorten, Store } from '@tenzij/store/Store.ts';
import { Effect, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import type { Instellingen } from '../instellingen.ts';
import type { ImportWerk } from '../register/ImportWerk.ts';
import { type Decoded, decode } from './decode.ts';
import type { Rooms } from './Handler.ts';
import { type Problem, problem } from './problem.ts';
import { actorOf } from './session.ts';
import type { Sessie } from './Tokens.ts';
import { checkVersion, etag } from './version.ts';

// One shape for all operations; that each handler fits its own is checked where they are named.
export type AnyInTransaction = (input: never) => Effect.Effect<unknown, Geweigerd, Poorten | ImportWerk | Instellingen>;
export type AnyOpen = (input: never) => Effect.Effect<unknown, Problem | DatabaseWeg, Rooms>;

const longestKey = 200;

export const digestOf = (...parts: ReadonlyArray<string>): string =>
  parts.reduce((hash, part) => hash.update(part).update('\n'), createHash('sha256')).digest('hex');

export const keyOf = (request: Request) => {
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null;
  return key !== null && (key.trim() === '' || key.length > longestKey)
    ? Effect.fail(problem(400, berichten.sleutelOngeldig))
    : Effect.succeed(key);
};

const encode = (operatie: Operatie, value: unknown): Effect.Effect<Antwoord> => {
  const status = operatie.status ?? 200;
  if (operatie.antwoord === undefined) return Effect.succeed({ status, body: null });
  return Schema.encodeUnknownEffect(operatie.antwoord)(value).pipe(
    Effect.orDie,
    Effect.map((body) => ({ status, body: body as Schema.Json })),
  );
};

const versieIn = (body: Schema.Json): number | undefined => {
  const { versie } = (body ?? {}) as { readonly versie?: unknown };
  return typeof versie === 'number' ? versie : undefined;
};

export const jsonResponse = (operatie: Operatie, { status, body }: Antwoord): Response => {
  const versie = operatie.versie === true ? versieIn(body) : undefined;
  const headers = new Headers(versie === undefined ? {} : { etag: etag(versie) });
  if (operatie.antwoord === undefined) return new Response(null, { status, headers });
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers });
};

/** One verb in one transaction, in the name of who asks; a POST with a key only once. */
export const perform = Effect.fn('http.perform')(function* (
  operatie: Operatie,
  handler: AnyInTransaction,
  sessie: Sessie,
  request: Request,
  rawParams: Record<string, string>,
) {
  const input = yield* decode(operatie, request, rawParams);
  const key = yield* keyOf(request);
  const actor = actorOf(sessie, request);
  const store = yield* Store;
  const context = yield* Effect.context<ImportWerk | Instellingen>();
  const act = checkVersion(operatie, request.headers.get('if-match'), input.params).pipe(
    Effect.andThen(handler(input as never)),
    Effect.flatMap((value) => encode(operatie, value)),
    Effect.provideContext(context),
  );
  if (key === null) return jsonResponse(operatie, yield* store.inTransactie(actor, act));
  const digest = digestOf(request.method, new URL(request.url).pathname, input.text);
  return jsonResponse(operatie, yield* store.eenmaal(actor, key, digest, act));
});

/** What needs no sign-in; a key has no meaning here, as nothing is kept. */
export const performOpen = Effect.fn('http.performOpen')(function* (
  operatie: Operatie,
  handler: AnyOpen,
  request: Request,
  rawParams: Record<string, string>,
): Effect.fn.Return<Response, Problem | DatabaseWeg, Rooms> {
  const input: Decoded = yield* decode(operatie, request, rawParams);
  return jsonResponse(operatie, yield* Effect.flatMap(handler(input as never), (value) => encode(operatie, value)));
});
