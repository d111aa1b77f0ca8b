import { Effect } from 'effect';
import { dagVan, nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { controleerInvoer, inhoudVan } from './invoer.ts';
import {
  nogNietBijgehouden,
  type Voorziening,
  Voorzieningen,
  VoorzieningId,
  type VoorzieningInvoer,
} from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** Something new in the wijk: who writes it down has just checked it. */
export const voegVoorzieningToe = Effect.fn('voorziening.voegToe')(function* (invoer: VoorzieningInvoer) {
  const actor = yield* mag('voorziening.bijhouden');
  const id = yield* nieuwId(VoorzieningId);
  yield* controleerInvoer(invoer, id);
  const op = yield* nu;
  const voorziening: Voorziening = {
    id,
    ...nogNietBijgehouden,
    ...inhoudVan(invoer, nogNietBijgehouden),
    gecontroleerdOp: dagVan(op),
    gecontroleerdDoor: actor.medewerkerId,
    gewijzigdOp: op,
    gewijzigdDoor: actor.medewerkerId,
    versie: 1,
  };
  yield* (yield* Voorzieningen).voegToe(voorziening);
  yield* (yield* Spoor).noteer({
    soort: 'voorziening.toegevoegd',
    onderwerp: { soort: 'voorziening', id },
    teamId: null,
  });
  return voorziening;
}, weigertAls(VoorzieningGeweigerd));
