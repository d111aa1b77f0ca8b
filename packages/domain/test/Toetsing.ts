import { Effect } from 'effect';
import type { Besluit, NeemBesluit } from '../src/besluit/Besluit.ts';
import type { Medewerker } from '../src/medewerker/Medewerker.ts';
import { ToetsId } from '../src/toets/Toets.ts';
import type { Grond } from '../src/weging/gronden.ts';
import type { WegingId } from '../src/weging/Weging.ts';
import type { GemeenteInGeheugen } from './InGeheugen.ts';
import { bram } from './Mensen.ts';
import { besluit, iedereenGeeft, isGewogen, tenzij } from './Verhaal.ts';

/** Weighed and decided by the team, and now with the teamleider. */
export const naarToets = (
  zandstad: GemeenteInGeheugen,
  grond: Grond = 'langdurig_intensief',
  anders: Partial<NeemBesluit> = {},
  door: Medewerker = bram,
) =>
  Effect.gen(function* () {
    const weging = yield* isGewogen(zandstad, tenzij(grond));
    const genomen = yield* besluit(zandstad, door, weging, { uitkomst: 'maatwerk', gronden: [grond], ...anders });
    return { weging, genomen, toetsId: toetsVan(genomen) };
  });
export const toetsVan = ({ toetsId }: Besluit) => ToetsId.make(toetsId ?? '');

export const akkoord = { oordeel: 'akkoord' } as const;
export const terug = {
  oordeel: 'terug',
  ontbrekendeStappen: ['netwerk'],
  opmerking: 'Is het netwerk gevraagd?',
} as const;

/** Weighed again and decided, by the three coaches. */
export const opnieuw = (zandstad: GemeenteInGeheugen, id: WegingId, grond: Grond, anders: Partial<NeemBesluit> = {}) =>
  Effect.gen(function* () {
    const weging = yield* iedereenGeeft(zandstad, id, tenzij(grond));
    return yield* besluit(zandstad, bram, weging, { uitkomst: 'maatwerk', gronden: [grond], ...anders });
  });
