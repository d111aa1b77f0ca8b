import { hardWoord, normZin } from '@tenzij/documents/pilot/woorden.ts';
import { definities, type KpiCode, kpiCodes } from '@tenzij/domain/kpi/definities.ts';
import { doelstellingen } from '@tenzij/domain/pilot/Doelstelling.ts';
import type { Criterium } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import { tekst } from '#berichten';
import type { Fout, Keuze } from '#lib/field/field.ts';
import { getal, procent } from '#lib/notatie/getal.ts';
import { eerste, getalUit, gevuld, type Waarden } from '#lib/session/form.ts';

const t = tekst.pilot;

/** One of a kind a line. */
export const regelsUit = (waarden: Waarden, veld: string): ReadonlyArray<string> =>
  (waarden[veld]?.[0] ?? '')
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

export const kpiKeuzes: ReadonlyArray<Keuze> = kpiCodes.map((code) => ({
  waarde: code,
  naam: definities[code].naam,
}));
export const doelKeuzes: ReadonlyArray<Keuze> = doelstellingen.map(({ nummer, titel }) => ({
  waarde: String(nummer),
  naam: t.doelNummer(nummer, titel),
}));

const eenheidVan = (kpi: string | undefined) =>
  kpi !== undefined && Object.hasOwn(definities, kpi) ? definities[kpi as KpiCode].eenheid : null;

/** In the form a share is a percentage, without the tail that counting with fractions gives. */
const afgerond = (waarde: number): number => Number(waarde.toPrecision(12));
const naarDeel = (procenten: number | undefined) => (procenten === undefined ? undefined : afgerond(procenten / 100));

/** The form's fields as a criterium; what was left empty is not there. */
export const criteriumUit = (waarden: Waarden) => {
  const kpi = eerste(waarden, 'kpi');
  const norm = getalUit(eerste(waarden, 'norm'));
  return {
    kpi: kpi ?? '',
    richting: eerste(waarden, 'richting') ?? '',
    norm: eenheidVan(kpi) === 'verhouding' ? naarDeel(norm) : norm,
    doelstelling: getalUit(eerste(waarden, 'doelstelling')),
    hard: { ja: true, nee: false }[eerste(waarden, 'hard') ?? ''],
    minimaleNoemer: getalUit(eerste(waarden, 'minimaleNoemer')) ?? 0,
    minimaleRespons: naarDeel(getalUit(eerste(waarden, 'minimaleRespons'))) ?? 0,
    ...gevuld({ toelichting: eerste(waarden, 'toelichting') }),
  };
};

const geschreven = (waarde: number) => String(afgerond(waarde)).replace('.', ',');

/** What was agreed, as the form shows it. */
export const waardenVan = (criterium: Criterium): Waarden => ({
  kpi: [criterium.kpi],
  richting: [criterium.richting],
  norm: [geschreven(eenheidVan(criterium.kpi) === 'verhouding' ? criterium.norm * 100 : criterium.norm)],
  doelstelling: [String(criterium.doelstelling)],
  hard: [criterium.hard ? 'ja' : 'nee'],
  minimaleNoemer: [String(criterium.minimaleNoemer)],
  minimaleRespons: [geschreven(criterium.minimaleRespons * 100)],
  toelichting: criterium.toelichting === undefined ? [] : [criterium.toelichting],
});

/** `criteria.3.norm` is the norm of the form. */
export const foutenVanVeld = (fouten: ReadonlyArray<Fout>): ReadonlyArray<Fout> =>
  fouten.map(({ pad, melding }) => ({ pad: pad.split('.').at(-1) ?? pad, melding }));

/** A criterium as it is read in the plan. */
export const criteriumRij = (criterium: Criterium, plaats: number) => {
  const { naam, eenheid } = definities[criterium.kpi];
  const nodig = [
    ...(criterium.minimaleNoemer > 0 ? [t.nodigNoemer(getal(criterium.minimaleNoemer))] : []),
    ...(criterium.minimaleRespons > 0 ? [t.nodigRespons(procent(criterium.minimaleRespons))] : []),
  ];
  return {
    plaats,
    naam,
    doel: String(criterium.doelstelling),
    norm: normZin({ ...criterium, eenheid }),
    weegt: hardWoord(criterium.hard),
    nodig: nodig.join(', ') || t.nodigNiets,
  };
};
