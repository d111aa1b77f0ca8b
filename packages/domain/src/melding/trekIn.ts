import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { sluitWatLoopt } from '../toets/Verval.ts';
import { NietGevonden, VerouderdeVersie, weigertAls } from '../Weigering.ts';
import { legIntrekkingVast } from './Intrekking.ts';
import { type Melding, type MeldingId, zetMelding } from './Melding.ts';
import { Meldingen } from './Meldingen.ts';
import { MeldingGeweigerd } from './MeldingGeweigerd.ts';

/** As it was read, and while it can be. */
const trekInAls = Effect.fn('melding.trekInAls')(function* (melding: Melding, versie: number | undefined) {
  if (versie !== undefined && versie !== melding.versie) return yield* new VerouderdeVersie({ huidig: melding.versie });
  return yield* Effect.fromResult(zetMelding(melding, 'trekIn'));
});

/** The resident or the reporter takes it back; what is weighed or judged of it closes, and what was shared is taken back. */
export const trekMeldingIn = Effect.fn('melding.trekIn')(function* (id: MeldingId, versie?: number) {
  yield* mag('melding.intrekken');
  const meldingen = yield* Meldingen;
  const onbekend = () => new NietGevonden({ wat: 'melding' });
  const gezien = yield* Effect.fromOption(yield* meldingen.zoek(id)).pipe(Effect.mapError(onbekend));
  const actor = yield* mag('melding.intrekken', gezien.teamId);
  yield* trekInAls(gezien, versie);
  yield* sluitWatLoopt(id);
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(id)).pipe(Effect.mapError(onbekend));
  return yield* legIntrekkingVast(yield* trekInAls(melding, versie), actor.medewerkerId);
}, weigertAls(MeldingGeweigerd));
