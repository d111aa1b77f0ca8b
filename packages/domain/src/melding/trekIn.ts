import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { neemLopendeTerug } from '../verwijzing/Lopend.ts';
import { NietGevonden, VerouderdeVersie, weigertAls } from '../Weigering.ts';
import { type MeldingId, zetMelding } from './Melding.ts';
import { Meldingen } from './Meldingen.ts';
import { MeldingGeweigerd } from './MeldingGeweigerd.ts';

/** The resident or the reporter takes it back; what was shared of it with partners is taken back too. */
export const trekMeldingIn = Effect.fn('melding.trekIn')(function* (id: MeldingId, versie?: number) {
  yield* mag('melding.intrekken');
  const meldingen = yield* Meldingen;
  const gevonden = yield* meldingen.vergrendel(id);
  const melding = yield* Effect.fromOption(gevonden).pipe(Effect.mapError(() => new NietGevonden({ wat: 'melding' })));
  const actor = yield* mag('melding.intrekken', melding.teamId);
  if (versie !== undefined && versie !== melding.versie) return yield* new VerouderdeVersie({ huidig: melding.versie });
  const bewaard = yield* meldingen.bewaar(yield* Effect.fromResult(zetMelding(melding, 'trekIn')));
  yield* neemLopendeTerug(id, actor.medewerkerId);
  yield* (yield* Spoor).noteer({
    soort: 'melding.ingetrokken',
    onderwerp: { soort: 'melding', id },
    teamId: melding.teamId,
  });
  return bewaard;
}, weigertAls(MeldingGeweigerd));
