import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Gebruiken } from './Gebruik.ts';
import { meldingVoorGebruik } from './kiesVoorCasus.ts';
import type { VoorzieningId } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** It closed, or does not fit after all, and somebody of the team has seen to this casus. */
export const regelGebruik = Effect.fn('voorziening.regelGebruik')(function* (
  meldingId: MeldingId,
  voorzieningId: VoorzieningId,
) {
  const { melding, actor } = yield* meldingVoorGebruik(meldingId);
  const gebruiken = yield* Gebruiken;
  const gevonden = (yield* gebruiken.vanMelding(melding.id)).find((een) => een.voorzieningId === voorzieningId);
  if (gevonden === undefined) return yield* new NietGevonden({ wat: 'voorziening' });
  if (gevonden.geregeldOp !== null) return gevonden;
  const geregeld = { ...gevonden, geregeldOp: yield* nu, geregeldDoor: actor.medewerkerId };
  const { voorziening: _voorziening, ...gebruik } = geregeld;
  yield* gebruiken.bewaar(gebruik);
  yield* (yield* Spoor).noteer({
    soort: 'voorziening.geregeld',
    onderwerp: { soort: 'melding', id: melding.id },
    teamId: melding.teamId,
    gegevens: { voorzieningId },
  });
  return geregeld;
}, weigertAls(VoorzieningGeweigerd));
