import { createHash } from 'node:crypto';
import type { Operatie } from '@tenzij/contract/Operatie.ts';
import type { Geweigerd } from '@tenzij/contract/weigering.ts';
import type { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { voorDeChat } from '@tenzij/domain/melding/voorDeChat.ts';
import { type Antwoord, type DatabaseWeg, type Poorten, Store } from '@tenzij/store/Store.ts';
import { Effect, Option, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import type { Instellingen } from '../instellingen.ts';
import type { ImportWerk } from '../register/ImportWerk.ts';
import { type Decoded, decode } from './decode.ts';
import type { Raw, Rooms } from './Handler.ts';
import { type Problem, problem } from './problem.ts';
import { actorOf } from './session.ts';
import type { Sessie } from './Tokens.ts';
import { checkVersion, etag } from './version.ts';

// One shape for all operations; that each handler fits its own is checked where they are named.
export type AnyInTransaction = (input: never) => Effect.Effect<unknown, Geweigerd, Poorten | ImportWerk | Instellingen>;
export interface AnyPrepared {
  readonly before: Effect.Effect<unknown, Geweigerd, Poorten>;
  readonly handle: AnyInTransaction;
}
export type AnyOpen = (input: never) => Effect.Effect<unknown, Problem | DatabaseWeg, Rooms>;

export type AnyRaw = (request: Request, sessie: Sessie, input: never) => ReturnType<Raw<unknown>>;

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

/** In one transaction, in the name of this actor; a POST with a key only once. */
export const actAs = Effect.fn('http.actAs')(function* <E, R extends Poorten | ImportWerk | Instellingen>(
  operatie: Operatie,
  actor: Actor,
  request: Request,
  text: string,
  verb: Effect.Effect<unknown, E, R>,
) {
  const key = yield* keyOf(request);
  const store = yield* Store;
  const context = yield* Effect.context<ImportWerk | Instellingen>();
  const act = verb.pipe(
    Effect.flatMap((value) => encode(operatie, value)),
    Effect.flatMap(({ status, body }) =>
      Effect.map(voorDeChat(body), (zonderNamen) => ({ status, body: zonderNamen })),
    ),
    Effect.provideContext(context),
  );
  if (key === null) return jsonResponse(operatie, yield* store.inTransactie(actor, act));
  const digest = digestOf(request.method, new URL(request.url).pathname, text);
  return jsonResponse(operatie, yield* store.eenmaal(actor, key, digest, act));
});

/** One verb in the name of who is signed in. */
export const perform = Effect.fn('http.perform')(function* (
  operatie: Operatie,
  handler: AnyInTransaction | AnyPrepared,
  sessie: Sessie,
  request: Request,
  rawParams: Record<string, string>,
) {
  const input = yield* decode(operatie, request, rawParams);
  const actor = actorOf(sessie, request);
  if (typeof handler !== 'function') yield* (yield* Store).inTransactie(actor, handler.before);
  const handle = typeof handler === 'function' ? handler : handler.handle;
  const verb = checkVersion(operatie, request.headers.get('if-match'), input.params).pipe(
    Effect.andThen(handle(input as never)),
  );
  return yield* actAs(operatie, actor, request, input.text, verb);
});

/** One verb in the name of the resident whose link it is. */
export const performByLink = Effect.fn('http.performByLink')(function* (
  operatie: Operatie,
  handler: AnyInTransaction,
  request: Request,
  rawParams: Record<string, string>,
) {
  const input = yield* decode(operatie, request, rawParams);
  const { token } = input.params as { readonly token: Ervaringstoken };
  const { aanmelding } = yield* Store;
  const actor = yield* aanmelding.metLink(token);
  if (Option.isNone(actor)) return yield* problem(404, berichten.linkOnbekend);
  return yield* actAs(operatie, actor.value, request, input.text, handler(input as never));
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
