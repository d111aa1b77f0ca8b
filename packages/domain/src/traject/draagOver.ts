import { Effect } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, VerouderdeVersie, weigertAls } from '../Weigering.ts';
import { draagOverAan, type Overdracht, type TrajectId } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

/** Another coach of the team goes on with it. */
export const draagOver = Effect.fn('traject.draagOver')(function* (id: TrajectId, invoer: Overdracht, versie?: number) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.overdracht');
  if (versie !== undefined && versie !== traject.versie) return yield* new VerouderdeVersie({ huidig: traject.versie });
  const overgedragen = yield* Effect.fromResult(draagOverAan(traject, invoer.coachId));
  if (invoer.coachId === traject.coachId) return yield* ongeldig('coachId', 'Deze coach begeleidt dit traject al.');
  const leden = yield* (yield* Inrichting).ledenVan(traject.teamId);
  if (!leden.some((lid) => lid.id === invoer.coachId && lid.rol === 'wijkcoach'))
    return yield* ongeldig('coachId', 'Deze coach werkt niet in dit team.');
  yield* weigerNamen(traject.meldingId, { reden: invoer.reden });
  const bewaard = yield* (yield* Trajecten).bewaar(overgedragen);
  yield* (yield* Spoor).noteer({
    soort: 'traject.overgedragen',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { van: traject.coachId, naar: invoer.coachId },
  });
  return bewaard;
}, weigertAls(TrajectGeweigerd));
