import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { Ervaringen } from './Ervaringen.ts';
import { ErvaringGeweigerd } from './ErvaringGeweigerd.ts';
import { ervaringVragen, type InwonerEvaluatie } from './Evaluatie.ts';
import { genodigd } from './Genodigd.ts';
import type { Ervaringstoken } from './Uitnodiging.ts';

const isLeeg = (evaluatie: InwonerEvaluatie) => ervaringVragen.every((vraag) => (evaluatie[vraag] ?? '').trim() === '');

/** The resident tells how it went: once, and every question may stay open but not all of them. */
export const geefErvaring = Effect.fn('ervaring.geef')(function* (token: Ervaringstoken, evaluatie: InwonerEvaluatie) {
  const ervaringen = yield* Ervaringen;
  const uitnodiging = yield* genodigd('ervaring.geven', ervaringen.vergrendelUitnodiging(token));
  if (isLeeg(evaluatie)) return yield* ongeldig(ervaringVragen[0], 'Beantwoord ten minste één vraag.');
  const ingevuldOp = yield* nu;
  yield* ervaringen.bewaarVanInwoner(token, uitnodiging, evaluatie, ingevuldOp);
  yield* (yield* Spoor).noteer({
    soort: 'ervaring.gegeven',
    onderwerp: { soort: 'traject', id: uitnodiging.trajectId },
    teamId: uitnodiging.teamId,
  });
  return { ingevuldOp };
}, weigertAls(ErvaringGeweigerd));
