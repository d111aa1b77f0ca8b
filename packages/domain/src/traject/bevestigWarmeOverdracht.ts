import { Effect, Option } from 'effect';
import { dagVan, vandaag } from '../Dag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { Overdrachten } from './Overdracht.ts';
import { type TrajectId, type WarmeOverdracht, zetWarmOvergedragen } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

/** Both coaches sat down with the resident, on this day. */
export const bevestigWarmeOverdracht = Effect.fn('traject.bevestigWarmeOverdracht')(function* (
  id: TrajectId,
  { op }: WarmeOverdracht,
) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.overdracht');
  const warm = yield* Effect.fromResult(zetWarmOvergedragen(traject));
  const overdrachten = yield* Overdrachten;
  const laatste = Option.getOrUndefined(yield* overdrachten.laatste(id));
  if (laatste === undefined) return yield* ongeldig('op', 'Dit traject is niet overgedragen.');
  if (laatste.warmOvergedragenOp !== null) return yield* ongeldig('op', 'Deze overdracht is al warm gedaan.');
  if (op > (yield* vandaag)) return yield* ongeldig('op', 'Deze datum ligt in de toekomst.');
  if (op < dagVan(laatste.op)) return yield* ongeldig('op', 'Deze datum ligt voor de overdracht.');
  const bewaard = yield* (yield* Trajecten).bewaar(warm);
  yield* overdrachten.bevestig(laatste.id, op);
  yield* (yield* Spoor).noteer({
    soort: 'traject.warm_overgedragen',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { op, naar: laatste.naar },
  });
  return bewaard;
}, weigertAls(TrajectGeweigerd));
