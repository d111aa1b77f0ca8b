import { Effect } from 'effect';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { neemLopendeTerug } from '../verwijzing/Lopend.ts';
import type { Melding } from './Melding.ts';
import { Meldingen } from './Meldingen.ts';

/** What was shared of a melding that is withdrawn is taken back too. */
export const legIntrekkingVast = Effect.fn('melding.legIntrekkingVast')(function* (
  ingetrokken: Melding,
  door: MedewerkerId | null,
) {
  const bewaard = yield* (yield* Meldingen).bewaar(ingetrokken);
  yield* neemLopendeTerug(bewaard.id, door);
  yield* (yield* Spoor).noteer({
    soort: 'melding.ingetrokken',
    onderwerp: { soort: 'melding', id: bewaard.id },
    teamId: bewaard.teamId,
  });
  return bewaard;
});
