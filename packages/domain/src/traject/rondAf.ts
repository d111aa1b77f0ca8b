import { Effect } from 'effect';
import { dagVan, nu, plusSeconden } from '../Dag.ts';
import { Ervaringen } from '../ervaring/Ervaringen.ts';
import { geleerdIn } from '../ervaring/Evaluatie.ts';
import { linkDagen } from '../ervaring/Uitnodiging.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { VerouderdeVersie, weigertAls } from '../Weigering.ts';
import type { Afronding } from './Afronding.ts';
import { handelMeldingAf } from './handelMeldingAf.ts';
import { rondAfMet, type TrajectId } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { controleerDag, vergrendeldTraject } from './Vergrendeld.ts';

/** The traject ends: why, whether the resident goes on alone, and what the coach saw. The resident is asked apart. */
export const rondAf = Effect.fn('traject.rondAf')(function* (id: TrajectId, invoer: Afronding, versie?: number) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.afronding');
  if (versie !== undefined && versie !== traject.versie) return yield* new VerouderdeVersie({ huidig: traject.versie });
  const afgerond = yield* Effect.fromResult(
    rondAfMet(traject, {
      beeindigdOp: invoer.beeindigdOp,
      reden: invoer.reden,
      zelfstandigVerder: invoer.zelfstandigVerder ?? null,
    }),
  );
  yield* controleerDag('beeindigdOp', invoer.beeindigdOp, traject.gestartOp);
  yield* weigerNamen(traject.meldingId, geleerdIn(invoer.evaluatie, 'evaluatie.'));
  const op = yield* nu;
  const bewaard = yield* (yield* Trajecten).bewaar(afgerond);
  const ervaringen = yield* Ervaringen;
  if (invoer.evaluatie !== undefined) yield* ervaringen.bewaarVanCoach(id, invoer.evaluatie, op);
  const geheim = yield* ervaringen.nodigUit(id, plusSeconden(op, linkDagen * 86_400), dagVan(op));
  const opschalingen = yield* (yield* Meldingen).vanTraject(id);
  for (const meldingId of [traject.meldingId, ...opschalingen.map((melding) => melding.id)])
    if (meldingId !== null) yield* handelMeldingAf(meldingId);
  yield* (yield* Spoor).noteer({
    soort: 'traject.afgerond',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { beeindigdOp: invoer.beeindigdOp, reden: invoer.reden, evaluatie: invoer.evaluatie !== undefined },
  });
  return { traject: bewaard, geheim };
}, weigertAls(TrajectGeweigerd));
