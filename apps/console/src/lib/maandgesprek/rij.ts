import { inEenheid } from '@tenzij/documents/chart/words.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { maand as korteMaand } from '#lib/notatie/datum.ts';
import { getal, vastGetal } from '#lib/notatie/getal.ts';

const t = tekst.maandgesprek;

/** The months as rows, newest first, with what the charts are drawn from. */
export const maandRijen = (reeks: ReadonlyArray<Kpi>) => {
  const groepen = (code: string) => reeks.find((kpi) => kpi.code === code)?.groepen ?? [];
  const groep = (code: string, sleutel: string) => groepen(code).find((een) => een.sleutel === sleutel);
  const geteld = (code: string, sleutel: string) => getal(groep(code, sleutel)?.waarde ?? 0);
  const deel = (code: string, sleutel: string) => {
    const { teller = null, noemer = null } = groep(code, sleutel) ?? {};
    return noemer === null || noemer === 0 ? t.geenCijfer : t.deel(getal(teller ?? 0), getal(noemer));
  };
  return groepen('meldingen')
    .map(({ sleutel }) => {
      const spreiding = groep('caseloadSpreiding', sleutel)?.waarde ?? null;
      const wachttijd = groep('wachttijdMediaan', sleutel)?.waarde ?? null;
      return {
        maand: korteMaand(sleutel),
        meldingen: geteld('meldingen', sleutel),
        instroom: geteld('instroom', sleutel),
        uitstroom: geteld('uitstroom', sleutel),
        actief: geteld('actief', sleutel),
        zelf: deel('besluitenZelf', sleutel),
        gronden: deel('ineffectieveGronden', sleutel),
        wachttijd: wachttijd === null ? t.geenCijfer : inEenheid('dagen', { naam: '', waarde: wachttijd }),
        spreiding: spreiding === null ? t.geenCijfer : vastGetal(spreiding, 2),
      };
    })
    .toReversed();
};
export type MaandRij = ReturnType<typeof maandRijen>[number];

const codes = [
  'maand',
  'meldingen',
  'instroom',
  'uitstroom',
  'actief',
  'zelf',
  'gronden',
  'wachttijd',
  'spreiding',
] as const satisfies ReadonlyArray<keyof MaandRij>;

export const tabelKolommen = codes.map((code) => ({ code, naam: t.kolom[code], getal: code !== 'maand' }));
export const csvKolommen: ReadonlyArray<CsvKolom<MaandRij>> = codes.map((code) => ({
  naam: t.kolom[code],
  cel: (rij) => rij[code],
}));
