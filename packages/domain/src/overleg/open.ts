import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { Overleggen, type OverlegId, openMet } from './Overleg.ts';
import { OverlegGeweigerd } from './OverlegGeweigerd.ts';
import { controleerAanwezigen, geleidOverleg } from './Vergrendeld.ts';

/** The gespreksleider opens the overleg. Present are the coaches of the team, unless told. */
export const openOverleg = Effect.fn('overleg.open')(function* (
  id: OverlegId,
  aanwezigen?: ReadonlyArray<MedewerkerId>,
) {
  const { overleg } = yield* geleidOverleg(id);
  const leden = yield* controleerAanwezigen(overleg.teamId, aanwezigen ?? []);
  const aanwezig = aanwezigen ?? leden.filter(({ rol }) => rol === 'wijkcoach').map((lid) => lid.id);
  const bewaard = yield* (yield* Overleggen).bewaar(yield* Effect.fromResult(openMet(overleg, aanwezig, yield* nu)));
  yield* (yield* Spoor).noteer({
    soort: 'overleg.geopend',
    onderwerp: { soort: 'overleg', id },
    teamId: overleg.teamId,
    gegevens: { aanwezigen: bewaard.aanwezigen },
  });
  return bewaard;
}, weigertAls(OverlegGeweigerd));
