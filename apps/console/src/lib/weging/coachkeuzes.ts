import type { Kandidaat } from '@tenzij/domain/weging/Kandidaten.ts';
import { tekst } from '#berichten';
import type { Keuze } from '#lib/field/field.ts';
import { uren } from '#lib/notatie/getal.ts';

type Kandidaten = ReadonlyArray<Pick<Kandidaat, 'medewerkerId' | 'naam' | 'ruimteUren'>>;

/** The candidates first, best on top, with their room; then who else is in the team. */
export const coachKeuzes = (
  kandidaten: Kandidaten,
  leden: ReadonlyArray<{ readonly id: string; readonly naam: string }>,
): ReadonlyArray<Keuze> => [
  ...kandidaten.map(({ medewerkerId, naam, ruimteUren }) => {
    const ruimte = ruimteUren >= 0 ? tekst.weging.ruimte(uren(ruimteUren)) : tekst.weging.teVeel(uren(-ruimteUren));
    return { waarde: medewerkerId, naam: `${naam}, ${ruimte}` };
  }),
  ...leden
    .filter(({ id }) => !kandidaten.some(({ medewerkerId }) => medewerkerId === id))
    .map(({ id, naam }) => ({ waarde: id, naam })),
];
