import { Effect } from 'effect';
import { plusDagen, vandaag } from '../Dag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { laterDagen } from './Herinneringen.ts';
import {
  stelFormulierUitTot,
  stelHerinneringUitTot,
  type Traject,
  type TrajectId,
  type TrajectIsAfgerond,
  type TrajectLooptNog,
  vraagWeer,
} from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import type { NieuwHerinneringsuitstel, UitgesteldeHerinnering } from './UitgesteldeHerinnering.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

const zetUit = (
  traject: Traject,
  uitstel: UitgesteldeHerinnering,
): Effect.Effect<Traject, TrajectIsAfgerond | TrajectLooptNog> =>
  uitstel.soort === 'evaluatie_ontbreekt' || uitstel.soort === 'ervaring_ontbreekt'
    ? Effect.fromResult(stelFormulierUitTot(traject, uitstel))
    : Effect.fromResult(stelHerinneringUitTot(traject, uitstel));

/** Asked again in a week, or not any more: that takes a reason. Both can be taken back. */
export const stelHerinneringUit = Effect.fn('traject.stelHerinneringUit')(function* (
  id: TrajectId,
  { soort, keuze, reden }: NieuwHerinneringsuitstel,
) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.contact');
  const tot = keuze === 'later' ? plusDagen(yield* vandaag, laterDagen) : null;
  const uitstel = { soort, tot, reden: reden ?? null };
  const uitgesteld = keuze === 'weer' ? vraagWeer(traject, soort) : yield* zetUit(traject, uitstel);
  if (keuze === 'niet_nodig' && reden === undefined)
    return yield* ongeldig('reden', 'Schrijf waarom deze herinnering niet meer nodig is.');
  yield* weigerNamen(traject.meldingId, { reden });
  const bewaard = yield* (yield* Trajecten).bewaar(uitgesteld);
  yield* (yield* Spoor).noteer({
    soort: 'traject.herinnering',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { soort, keuze },
  });
  return bewaard;
}, weigertAls(TrajectGeweigerd));
