import { Effect } from 'effect';
import { plusDagen, vandaag } from '../Dag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { laterDagen } from './Herinneringen.ts';
import { stelHerinneringUitTot, type TrajectId } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import type { NieuwHerinneringsuitstel } from './UitgesteldeHerinnering.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

/** Asked again in a week, or not any more: that takes a reason. */
export const stelHerinneringUit = Effect.fn('traject.stelHerinneringUit')(function* (
  id: TrajectId,
  { soort, keuze, reden }: NieuwHerinneringsuitstel,
) {
  const { traject } = yield* vergrendeldTraject(id, 'traject.contact');
  const tot = keuze === 'later' ? plusDagen(yield* vandaag, laterDagen) : null;
  const uitgesteld = yield* Effect.fromResult(stelHerinneringUitTot(traject, { soort, tot, reden: reden ?? null }));
  if (tot === null && reden === undefined)
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
