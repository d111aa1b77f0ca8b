import { Schema } from 'effect';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { OrganisatieId } from './Team.ts';

export const OrganisatieSoort = Schema.Literals(['gemeente', 'welzijn', 'clientondersteuning', 'zorgaanbieder']);
export type OrganisatieSoort = typeof OrganisatieSoort.Type;

/** A partner in the wijk: Versa, MEE, Kwintes, Sherpa, the gemeente itself. */
export const Organisatie = Schema.Struct({
  id: OrganisatieId,
  naam: Schema.NonEmptyString,
  soort: Schema.NullOr(OrganisatieSoort),
  expertises: Schema.Array(Kenmerk),
});
export interface Organisatie extends Schema.Schema.Type<typeof Organisatie> {}
