import { Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { IndicatieId } from './Indicatie.ts';

export const VerloopId = Uuid.pipe(Schema.brand('VerloopId'));
export type VerloopId = typeof VerloopId.Type;

export const Verloopsoort = Schema.Literals([
  'aangevraagd',
  'toegekend',
  'afgewezen',
  'terug_naar_team',
  'gecorrigeerd',
  'op_agenda',
  'van_agenda',
  'later_geworden',
  'niet_op_agenda',
  'weer_op_agenda',
  'herindicatie',
  'overgedragen',
]);
export type Verloopsoort = typeof Verloopsoort.Type;

/** One thing that happened to an indicatie. `gegevens` holds what changed: codes, days and numbers. */
export const Verloopregel = Schema.Struct({
  id: VerloopId,
  indicatieId: IndicatieId,
  soort: Verloopsoort,
  reden: Schema.NullOr(Schema.String),
  gegevens: Schema.Record(Schema.String, Schema.Json),
  op: Moment,
  /** Null where Tenzij did it by itself. */
  door: Schema.NullOr(MedewerkerId),
});
export interface Verloopregel extends Schema.Schema.Type<typeof Verloopregel> {}
