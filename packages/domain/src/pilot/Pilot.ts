import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { Domein, TeamId } from '../medewerker/Team.ts';

export const PilotId = Uuid.pipe(Schema.brand('PilotId'));
export type PilotId = typeof PilotId.Type;

/** Teams that get room to guide residents themselves, for a time, to see whether that works. */
export const Pilot = Schema.Struct({
  id: PilotId,
  naam: Schema.NonEmptyString,
  domein: Domein,
  teams: Schema.Array(TeamId),
  gestartOp: Dag,
  goNoGoOp: Schema.NullOr(Dag),
  eindigtOp: Schema.NullOr(Dag),
});
export interface Pilot extends Schema.Schema.Type<typeof Pilot> {}

/** The pilot a traject of this team that starts on this day belongs to. */
export const pilotVan = (pilots: ReadonlyArray<Pilot>, teamId: TeamId, dag: Dag): PilotId | null =>
  pilots.find(
    (pilot) =>
      pilot.teams.includes(teamId) && pilot.gestartOp <= dag && (pilot.eindigtOp === null || dag <= pilot.eindigtOp),
  )?.id ?? null;
