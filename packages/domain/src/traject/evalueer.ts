import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { Ervaringen } from '../ervaring/Ervaringen.ts';
import { type CoachEvaluatie, geleerdIn } from '../ervaring/Evaluatie.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { EvaluatieIsGegeven, type TrajectId, TrajectLooptNog } from './Traject.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

/** How the coach saw it, for a traject that was closed without: once, by whoever is first. */
export const evalueer = Effect.fn('traject.evalueer')(function* (id: TrajectId, invoer: CoachEvaluatie) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.afronding');
  if (traject.status !== 'afgerond') return yield* new TrajectLooptNog({ stap: 'evaluatie' });
  const ervaringen = yield* Ervaringen;
  if (yield* ervaringen.heeftVanCoach(id)) return yield* new EvaluatieIsGegeven();
  if (Object.keys(invoer).length === 0)
    return yield* ongeldig('netwerkBetrokken', 'Beantwoord ten minste één vraag, of zeg dat het niet meer nodig is.');
  yield* weigerNamen(traject.meldingId, geleerdIn(invoer, ''));
  yield* ervaringen.bewaarVanCoach(id, invoer, yield* nu);
  yield* (yield* Spoor).noteer({
    soort: 'traject.geevalueerd',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: {},
  });
  return traject;
}, weigertAls(TrajectGeweigerd));
