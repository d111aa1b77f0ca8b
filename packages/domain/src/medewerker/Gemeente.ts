import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

export const GemeenteId = Uuid.pipe(Schema.brand('GemeenteId'));
export type GemeenteId = typeof GemeenteId.Type;

/** A tenant: a gemeente and what it has set for itself. */
export const Gemeente = Schema.Struct({
  id: GemeenteId,
  naam: Schema.NonEmptyString,
  /** Fewer leefgebieden than this is not for the wijkteam (Hilversum: 3) [H1]; null where there is no such line. */
  leefgebiedenDrempel: Schema.NullOr(Schema.Int),
  /** Hours of direct guidance a week that one fte can give, where a medewerker has no hours of their own. */
  urenPerFtePerWeek: Schema.Finite,
  /** How many weeks a traject takes when nobody said: six months [H1]. */
  gebruikelijkeWeken: Schema.Int,
});
export interface Gemeente extends Schema.Schema.Type<typeof Gemeente> {}
