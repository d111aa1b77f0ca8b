import type { Fout, Probleem } from '@tenzij/contract/Probleem.ts';
import { Schema } from 'effect';
import { berichten } from '../berichten.ts';

export type ProblemStatus = keyof typeof berichten.titel;

/** Why a request is not done, before or beside the domain: the door itself says no. */
export class Problem extends Schema.TaggedError<Problem>()('Problem', {
  status: Schema.Literals([400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 429, 500, 503]),
  detail: Schema.String,
  fouten: Schema.optionalKey(Schema.Array(Schema.Struct({ pad: Schema.String, melding: Schema.String }))),
  headers: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
}) {}

export const problem = (status: ProblemStatus, detail: string, headers?: Record<string, string>) =>
  new Problem({ status, detail, ...(headers === undefined ? {} : { headers }) });

export const invalid = (fouten: ReadonlyArray<Fout>) =>
  new Problem({ status: 400, detail: berichten.ongeldig(fouten.length), fouten });

/** The token in a personal link is a secret: it is not said again, not even to who sent it. */
const withoutToken = (path: string): string => path.replace(/(\/ervaring\/).+|(\/koppelverzoeken\/)[^/]+/i, '$1$2***');

/** RFC 9457. `instance` is the path alone: a query may hold what was searched for. */
export const problemResponse = ({ status, detail, fouten, headers }: Problem, url: string): Response => {
  const body: Probleem = {
    type: 'about:blank',
    title: berichten.titel[status],
    status,
    detail,
    instance: withoutToken(new URL(url).pathname),
    ...(fouten === undefined ? {} : { fouten }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
};
