import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

export const GemeenteId = Uuid.pipe(Schema.brand('GemeenteId'));
export type GemeenteId = typeof GemeenteId.Type;

/** When something is asked for, where a gemeente has not said otherwise. The pilots name no numbers; these are ours. */
export const gebruikelijkeTermijnen = {
  eersteContactDagen: 7,
  contactDagen: 28,
  reflectieDagen: 42,
  aflopendWeken: 8,
} as const;

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
  /** A traject without a contact asks for the first one after this many days. */
  eersteContactDagen: Schema.Int,
  /** And for the next one, so many days after the last. */
  contactDagen: Schema.Int,
  /** So many days after the start, and after each reflectie, the next is due. */
  reflectieDagen: Schema.Int,
  /** An indicatie is weighed again so many weeks before it ends. */
  aflopendWeken: Schema.Int,
});
export interface Gemeente extends Schema.Schema.Type<typeof Gemeente> {}
