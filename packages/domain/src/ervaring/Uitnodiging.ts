import { Result, Schema } from 'effect';
import type { Moment } from '../Dag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import type { TrajectId } from '../traject/TrajectId.ts';

/** The secret in a resident's personal link: 32 random bytes as base64url. Who has it, has the link. */
export const Ervaringstoken = Schema.String.check(
  Schema.isPattern(/^[\w-]{43}$/u, { message: 'Dit is geen geldige link.' }),
).pipe(Schema.brand('Ervaringstoken'));
export type Ervaringstoken = typeof Ervaringstoken.Type;

/** To one resident, to tell once how one traject went. */
export interface Uitnodiging {
  readonly trajectId: TrajectId;
  readonly teamId: TeamId;
  readonly verlooptOp: Moment;
  readonly gebruiktOp: Moment | null;
}

export class LinkWerktNietMeer extends Schema.TaggedError<LinkWerktNietMeer>()('LinkWerktNietMeer', {
  waarom: Schema.Literals(['gebruikt', 'verlopen']),
}) {}

/** Used says more than expired: who answered in time hears that, however late they look again. */
export const controleerLink = (uitnodiging: Uitnodiging, op: Moment): Result.Result<Uitnodiging, LinkWerktNietMeer> => {
  if (uitnodiging.gebruiktOp !== null) return Result.fail(new LinkWerktNietMeer({ waarom: 'gebruikt' }));
  if (uitnodiging.verlooptOp <= op) return Result.fail(new LinkWerktNietMeer({ waarom: 'verlopen' }));
  return Result.succeed(uitnodiging);
};
