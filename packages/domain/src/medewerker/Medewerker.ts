import { Schema } from 'effect';
import { Uuid } from '../Id.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { OrganisatieId, TeamId } from './Team.ts';

export const MedewerkerId = Uuid.pipe(Schema.brand('MedewerkerId'));
export type MedewerkerId = typeof MedewerkerId.Type;

export const Rol = Schema.Literals([
  'wijkcoach',
  'teamleider',
  'wmo_consulent',
  'stuurgroep',
  'beheerder',
  'functionaris_gegevensbescherming',
]);
export type Rol = typeof Rol.Type;

export const Medewerker = Schema.Struct({
  id: MedewerkerId,
  naam: Schema.NonEmptyString,
  rol: Rol,
  teams: Schema.Array(TeamId),
  organisatieId: Schema.NullOr(OrganisatieId),
  expertises: Schema.Array(Kenmerk),
  /** Hours a week for guiding residents; null means: derived from `fte`. */
  urenPerWeek: Schema.NullOr(Schema.Finite),
  fte: Schema.NullOr(Schema.Finite),
  actief: Schema.Boolean,
});
export interface Medewerker extends Schema.Schema.Type<typeof Medewerker> {}
