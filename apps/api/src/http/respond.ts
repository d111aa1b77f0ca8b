import type { Geweigerd } from '@tenzij/contract/weigering.ts';
import { statusVan } from '@tenzij/contract/weigering.ts';
import { DatabaseWeg, OngeldigeCursor, SleutelHergebruikt } from '@tenzij/store/Store.ts';
import { Cause, type Exit, Option } from 'effect';
import { berichten } from '../berichten.ts';
import { type Log, logFailure } from './log.ts';
import { invalid, Problem, problem, problemResponse } from './problem.ts';

/** Everything a request can be refused with. */
export type Refusal = Problem | Geweigerd | DatabaseWeg | SleutelHergebruikt;

const isProblem = (refusal: Refusal): refusal is Problem => refusal instanceof Problem;

/** What a refusal becomes on the wire. */
export const problemOf = (refusal: Refusal): Problem => {
  if (isProblem(refusal)) return refusal;
  if (refusal instanceof DatabaseWeg) return problem(503, berichten.databaseWeg, { 'retry-after': '2' });
  if (refusal instanceof SleutelHergebruikt) return problem(409, berichten.sleutelHergebruikt);
  const { reason } = refusal;
  return new Problem({
    status: statusVan[reason._tag],
    detail: berichten.weigering(reason),
    ...(reason._tag === 'OngeldigeInvoer' ? { fouten: reason.fouten } : {}),
  });
};

/** A cursor is the store's own: only there it shows that it is none. */
const cursorProblem = (cause: Cause.Cause<unknown>): Problem | undefined => {
  const broken = Cause.squash(cause);
  return broken instanceof OngeldigeCursor ? invalid([{ pad: 'cursor', melding: broken.message }]) : undefined;
};

export interface Asked {
  readonly request: Request;
  readonly route: string;
}

/** The answer, or the problem; what nobody can act on is logged and says nothing to the outside. */
export const responseOf = (exit: Exit.Exit<Response, Refusal>, { request, route }: Asked, log: Log): Response => {
  if (exit._tag === 'Success') return exit.value;
  const refusal = Option.getOrUndefined(Cause.findErrorOption(exit.cause)) ?? cursorProblem(exit.cause);
  const said = refusal === undefined ? problem(500, berichten.onverwacht) : problemOf(refusal);
  if (said.status >= 500)
    logFailure(log, {
      methode: request.method,
      route,
      status: said.status,
      ...(refusal === undefined ? { oorzaak: exit.cause } : {}),
    });
  return problemResponse(said, request.url);
};
