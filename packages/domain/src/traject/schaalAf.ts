import { Effect } from 'effect';
import { dagVan, nu } from '../Dag.ts';
import { nieuwId, Uuid } from '../Id.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { VerouderdeVersie, weigertAls } from '../Weigering.ts';
import { AlOpgeschaald, isLopend, NietOpgeschaald, type SchaalAf } from './Opschaling.ts';
import { opschalingenVan } from './Opschalingen.ts';
import { type TrajectId, TrajectIsAfgerond, voegReflectieIn } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

/** Back to the wijkteam alone; why stands as a reflectie. What the aanbieder still has ends with its indicatie, at the consulent. */
export const schaalAf = Effect.fn('traject.schaalAf')(function* (id: TrajectId, invoer: SchaalAf, versie?: number) {
  const { traject, actor } = yield* vergrendeldTraject(id, 'traject.schalen');
  if (versie !== undefined && versie !== traject.versie) return yield* new VerouderdeVersie({ huidig: traject.versie });
  if (traject.status !== 'actief') return yield* new TrajectIsAfgerond({ status: traject.status, stap: 'afschalen' });
  if (traject.vorm !== 'combinatie') return yield* new NietOpgeschaald();
  const lopend = (yield* opschalingenVan(id)).find(isLopend);
  if (lopend !== undefined)
    return yield* new AlOpgeschaald({ nummer: lopend.nummer, door: 'Het team', op: lopend.gevraagdOp });
  yield* weigerNamen(traject.meldingId, { reden: invoer.reden });
  const op = yield* nu;
  const gezien = { op: dagVan(op), bevinding: invoer.reden, vervolg: 'bijstellen' } as const;
  const trajecten = yield* Trajecten;
  yield* trajecten.voegReflectieToe({
    id: yield* nieuwId(Uuid),
    trajectId: id,
    ...gezien,
    door: actor.medewerkerId,
    vastgelegdOp: op,
  });
  const metReflectie = yield* Effect.fromResult(voegReflectieIn(traject, gezien));
  const bewaard = yield* trajecten.bewaar({ ...metReflectie, vorm: 'zelf' });
  yield* (yield* Spoor).noteer({
    soort: 'traject.afgeschaald',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
  });
  return bewaard;
}, weigertAls(TrajectGeweigerd));
