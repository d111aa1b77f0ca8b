import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Operatie } from '@tenzij/contract/Operatie.ts';
import type { Fout } from '@tenzij/contract/Probleem.ts';
import { Effect, Result, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { invalid, type Problem, problem } from './problem.ts';

const MiB = 1024 * 1024;
export const bodyLimit = MiB;

const nothing = Schema.Struct({});

/** Reads the body and stops at the limit, also when its length was not told or was a lie. */
export const readText = Effect.fn('http.readText')(function* (request: Request, limit: number) {
  const tooBig = problem(413, berichten.teGroot(limit / MiB));
  if (Number(request.headers.get('content-length') ?? 0) > limit) return yield* tooBig;
  const text = yield* Effect.promise(async () => {
    const chunks: Array<Uint8Array> = [];
    let size = 0;
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  });
  return text === undefined ? yield* tooBig : text;
});

const isJson = (request: Request): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '');

const parseJson = (text: string): Result.Result<unknown, Problem> =>
  Result.try({ try: (): unknown => JSON.parse(text), catch: () => problem(400, berichten.kapotteJson) });

const queryOf = (url: URL, fouten: Array<Fout>): Record<string, string> => {
  const query: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    if (values.length > 1) fouten.push({ pad: name, melding: berichten.veld.dubbel });
    query[name] = values[0] ?? '';
  }
  return query;
};

export interface Decoded {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  /** As it came, for its digest. */
  readonly text: string;
}

/** The parts of a call by the schemas of its operation; everything that is wrong in query and body at once. */
export const decode = Effect.fn('http.decode')(function* (
  operatie: Operatie,
  request: Request,
  rawParams: Record<string, string>,
) {
  const params = leesInvoer(operatie.params ?? nothing)(rawParams);
  // A path that cannot exist is not found, whatever is wrong with it.
  if (!params.gelukt) return yield* problem(404, berichten.onbekendAdres);

  const fouten: Array<Fout> = [];
  const query = leesInvoer(operatie.query ?? nothing)(queryOf(new URL(request.url), fouten));
  if (!query.gelukt) fouten.push(...query.fouten);

  const text = operatie.body === undefined ? '' : yield* readText(request, bodyLimit);
  let body: unknown;
  if (operatie.body !== undefined) {
    if (text !== '' && !isJson(request)) return yield* problem(415, berichten.alleenJson);
    const json = yield* Effect.fromResult(parseJson(text === '' ? '{}' : text));
    const decoded = leesInvoer(operatie.body)(json);
    if (decoded.gelukt) body = decoded.waarde;
    else fouten.push(...decoded.fouten);
  }
  if (fouten.length > 0 || !query.gelukt) return yield* invalid(fouten);
  const result: Decoded = { params: params.waarde, query: query.waarde, body, text };
  return result;
});
