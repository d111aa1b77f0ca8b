import { Effect } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { mag } from '../medewerker/mag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { NietGevonden, NietToegestaan, ongeldig } from '../Weigering.ts';
import { Overleggen, type OverlegId } from './Overleg.ts';

/** The overleg, held for a member of its team. */
export const vergrendeldOverleg = Effect.fn('overleg.vergrendeld')(function* (id: OverlegId) {
  yield* mag('overleg.leiden');
  const overleg = yield* Effect.fromOption(yield* (yield* Overleggen).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'overleg' })),
  );
  return { overleg, actor: yield* mag('overleg.leiden', overleg.teamId) };
});

/** The same, for its gespreksleider only. */
export const geleidOverleg = Effect.fn('overleg.geleid')(function* (id: OverlegId) {
  const vergrendeld = yield* vergrendeldOverleg(id);
  if (vergrendeld.overleg.gespreksleiderId !== vergrendeld.actor.medewerkerId)
    return yield* new NietToegestaan({ handeling: 'overleg.leiden', reden: 'niet_de_gespreksleider' });
  return vergrendeld;
});

export const controleerAanwezigen = Effect.fn('overleg.controleerAanwezigen')(function* (
  teamId: TeamId,
  aanwezigen: ReadonlyArray<MedewerkerId>,
) {
  const leden = yield* (yield* Inrichting).ledenVan(teamId);
  if (aanwezigen.some((wie) => !leden.some(({ id }) => id === wie)))
    return yield* ongeldig('aanwezigen', 'Niet iedereen in deze lijst werkt in dit team.');
  return leden;
});
