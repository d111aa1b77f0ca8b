import { Result, Schema } from 'effect';
import type { Dag, Moment } from '../Dag.ts';
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
  /** When the coach made a new link, because this one was lost. */
  readonly vervangenOp: Moment | null;
  /** When the traject was rounded off here: a new link keeps counting from it. */
  readonly afgerondOp: Dag;
}

export class LinkWerktNietMeer extends Schema.TaggedError<LinkWerktNietMeer>()('LinkWerktNietMeer', {
  waarom: Schema.Literals(['gebruikt', 'vervangen', 'verlopen']),
}) {}

/** Used says more than expired: who answered in time hears that, however late they look again. */
export const controleerLink = (uitnodiging: Uitnodiging, op: Moment): Result.Result<Uitnodiging, LinkWerktNietMeer> => {
  if (uitnodiging.gebruiktOp !== null) return Result.fail(new LinkWerktNietMeer({ waarom: 'gebruikt' }));
  if (uitnodiging.vervangenOp !== null) return Result.fail(new LinkWerktNietMeer({ waarom: 'vervangen' }));
  if (uitnodiging.verlooptOp <= op) return Result.fail(new LinkWerktNietMeer({ waarom: 'verlopen' }));
  return Result.succeed(uitnodiging);
};

/** The resident has told already how it went. */
export class ErvaringIsGegeven extends Schema.TaggedError<ErvaringIsGegeven>()('ErvaringIsGegeven', {}) {}

/** How long a link works, and so how long anything is asked about a traject that ended. */
export const linkDagen = 42;
