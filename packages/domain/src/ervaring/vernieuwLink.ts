import { Effect, Option } from 'effect';
import { nu, plusSeconden } from '../Dag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { TrajectLooptNog } from '../traject/Traject.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import { vergrendeldTraject } from '../traject/Vergrendeld.ts';
import { weigertAls } from '../Weigering.ts';
import { Ervaringen } from './Ervaringen.ts';
import { ErvaringGeweigerd } from './ErvaringGeweigerd.ts';
import { ErvaringIsGegeven, linkDagen } from './Uitnodiging.ts';

/**
 * The link was lost, or is over: a new one takes its place, and the old one stops. Only a digest of a link is kept, so
 * the old one cannot be shown again.
 */
export const vernieuwLink = Effect.fn('ervaring.vernieuwLink')(function* (id: TrajectId) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.afronding');
  if (traject.status !== 'afgerond') return yield* new TrajectLooptNog({ stap: 'ervaringslink' });
  const ervaringen = yield* Ervaringen;
  const op = yield* nu;
  // In this order: a resident who answers at this very moment is waited for, and then has answered.
  const vorige = yield* ervaringen.vervangUitnodiging(id, op);
  if (yield* ervaringen.heeftVanInwoner(id)) return yield* new ErvaringIsGegeven();
  const verlooptOp = plusSeconden(op, linkDagen * 86_400);
  const afgerondOp = Option.match(vorige, { onNone: () => traject.beeindigdOp, onSome: (een) => een.afgerondOp });
  const geheim = yield* ervaringen.nodigUit(id, verlooptOp, afgerondOp);
  yield* (yield* Spoor).noteer({
    soort: 'ervaring.link_vernieuwd',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: {},
  });
  return { geheim, verlooptOp };
}, weigertAls(ErvaringGeweigerd));
