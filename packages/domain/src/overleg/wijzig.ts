import { Effect } from 'effect';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { type Overleg, Overleggen, type OverlegId, type Uitstel, wijzig } from './Overleg.ts';
import { OverlegGeweigerd } from './OverlegGeweigerd.ts';
import { controleerAanwezigen, vergrendeldOverleg } from './Vergrendeld.ts';

const bewaar = Effect.fn('overleg.bewaar')(function* (
  overleg: Overleg,
  deel: Parameters<typeof wijzig>[1],
  wat: string,
) {
  const bewaard = yield* (yield* Overleggen).bewaar(yield* Effect.fromResult(wijzig(overleg, deel)));
  yield* (yield* Spoor).noteer({
    soort: 'overleg.gewijzigd',
    onderwerp: { soort: 'overleg', id: overleg.id },
    teamId: overleg.teamId,
    gegevens: { wat },
  });
  return bewaard;
});

/** Who is there. */
export const zetAanwezigen = Effect.fn('overleg.zetAanwezigen')(function* (
  id: OverlegId,
  aanwezigen: ReadonlyArray<MedewerkerId>,
) {
  const { overleg } = yield* vergrendeldOverleg(id);
  yield* controleerAanwezigen(overleg.teamId, aanwezigen);
  const uniek = [...new Set([overleg.gespreksleiderId, ...aanwezigen])];
  return yield* bewaar(overleg, { aanwezigen: uniek }, 'aanwezigen');
}, weigertAls(OverlegGeweigerd));

/** In which order the casussen are weighed. */
export const ordenAgenda = Effect.fn('overleg.ordenAgenda')(function* (
  id: OverlegId,
  volgorde: ReadonlyArray<MeldingId>,
) {
  const { overleg } = yield* vergrendeldOverleg(id);
  return yield* bewaar(overleg, { volgorde: [...new Set(volgorde)] }, 'volgorde');
}, weigertAls(OverlegGeweigerd));

/** Not in this overleg, and why. */
export const stelUit = Effect.fn('overleg.stelUit')(function* (id: OverlegId, uitstel: Uitstel) {
  const { overleg } = yield* vergrendeldOverleg(id);
  yield* weigerNamen(uitstel.meldingId, { reden: uitstel.reden });
  const anderen = overleg.uitgesteld.filter(({ meldingId }) => meldingId !== uitstel.meldingId);
  return yield* bewaar(overleg, { uitgesteld: [...anderen, uitstel] }, 'uitstel');
}, weigertAls(OverlegGeweigerd));
