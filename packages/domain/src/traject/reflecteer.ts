import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { nieuwId, Uuid } from '../Id.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { type NieuweReflectie, type Reflectie, type TrajectId, voegReflectieIn } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { controleerDag, vergrendeldTraject } from './Vergrendeld.ts';

/** The periodic look at how an own traject goes, and what comes next [A §3]. */
export const reflecteer = Effect.fn('traject.reflecteer')(function* (id: TrajectId, invoer: NieuweReflectie) {
  const { traject, actor } = yield* vergrendeldTraject(id, 'traject.reflectie');
  const metReflectie = yield* Effect.fromResult(voegReflectieIn(traject, invoer));
  yield* controleerDag('op', invoer.op, traject.gestartOp);
  yield* weigerNamen(traject.meldingId, { bevinding: invoer.bevinding });
  const reflectie: Reflectie = {
    id: yield* nieuwId(Uuid),
    trajectId: id,
    ...invoer,
    door: actor.medewerkerId,
    vastgelegdOp: yield* nu,
  };
  const trajecten = yield* Trajecten;
  yield* trajecten.voegReflectieToe(reflectie);
  yield* trajecten.bewaar(metReflectie);
  yield* (yield* Spoor).noteer({
    soort: 'traject.reflectie',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { op: reflectie.op, vervolg: reflectie.vervolg },
  });
  return reflectie;
}, weigertAls(TrajectGeweigerd));
