import type { Kandidaat } from '@tenzij/domain/weging/Kandidaten.ts';
import { tekst } from '#berichten';
import { afwezigInWoorden } from '#lib/caseload/beeld.ts';
import type { Keuze } from '#lib/field/field.ts';
import { uren } from '#lib/notatie/getal.ts';

type Kandidaten = ReadonlyArray<Pick<Kandidaat, 'medewerkerId' | 'naam' | 'ruimteUren' | 'afwezig'>>;

/** The room of a candidate in words; who is away has none, until when. */
export const kandidaatRuimte = ({ ruimteUren, afwezig }: Pick<Kandidaat, 'ruimteUren' | 'afwezig'>): string => {
  if (afwezig !== null) return afwezigInWoorden(afwezig);
  return ruimteUren >= 0 ? tekst.weging.ruimte(uren(ruimteUren)) : tekst.weging.teVeel(uren(-ruimteUren));
};

/** The candidates first, best on top, with their room; then who else is in the team. */
export const coachKeuzes = (
  kandidaten: Kandidaten,
  leden: ReadonlyArray<{ readonly id: string; readonly naam: string }>,
): ReadonlyArray<Keuze> => [
  ...kandidaten.map((kandidaat) => ({
    waarde: kandidaat.medewerkerId,
    naam: `${kandidaat.naam}, ${kandidaatRuimte(kandidaat)}`,
  })),
  ...leden
    .filter(({ id }) => !kandidaten.some(({ medewerkerId }) => medewerkerId === id))
    .map(({ id, naam }) => ({ waarde: id, naam })),
];
