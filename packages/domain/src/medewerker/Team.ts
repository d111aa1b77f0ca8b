import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

export const TeamId = Uuid.pipe(Schema.brand('TeamId'));
export type TeamId = typeof TeamId.Type;
export const WijkId = Uuid.pipe(Schema.brand('WijkId'));
export type WijkId = typeof WijkId.Type;
export const OrganisatieId = Uuid.pipe(Schema.brand('OrganisatieId'));
export type OrganisatieId = typeof OrganisatieId.Type;

export const Domein = Schema.Literals(['wmo', 'jeugd']);
export type Domein = typeof Domein.Type;

export const Wijk = Schema.Struct({ id: WijkId, naam: Schema.NonEmptyString });
export interface Wijk extends Schema.Schema.Type<typeof Wijk> {}

export const Team = Schema.Struct({
  id: TeamId,
  naam: Schema.NonEmptyString,
  domein: Domein,
  wijken: Schema.Array(WijkId),
});
export interface Team extends Schema.Schema.Type<typeof Team> {}
