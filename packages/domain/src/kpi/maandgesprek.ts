import { type Grond, ineffectieveGronden } from '../weging/gronden.ts';
import { type StapNaam, stapNamen } from '../weging/stappen.ts';
import type { KpiCode } from './definities.ts';
import type { Kpi, KpiGroep } from './Kpi.ts';

/** Below this many a share says nothing yet. */
const genoegOmTeVergelijken = 5;
/** So many months make a before to compare with. */
export const genoegMaanden = 3;

/** What changed less is for the charts: a talk has no room for everything. */
const hoogstensVeranderingen = 4;

export interface Deel {
  readonly teller: number;
  readonly noemer: number;
}

const vergelekenAantallen = ['meldingen', 'instroom', 'uitstroom'] as const;
type VergelekenAantal = (typeof vergelekenAantallen)[number];

/** A figure now, beside what it was in the months before: a mean, all of them together, or the middle one. */
export type Verandering = {
  readonly soort: 'verandering';
  /** How many times further off than what chance alone brings. */
  readonly kracht: number;
} & (
  | { readonly maat: 'aantal'; readonly code: VergelekenAantal; readonly nu: number; readonly eerder: number }
  | { readonly maat: 'dagen'; readonly code: KpiCode; readonly nu: number; readonly eerder: number }
  | { readonly maat: 'aandeel'; readonly code: KpiCode; readonly nu: Deel; readonly eerder: Deel }
);

/** Something that a team should talk about, as figures; the words are of the screen. */
export type Bevinding =
  | { readonly soort: 'norm'; readonly code: KpiCode; readonly nu: Deel; readonly oordeel: NonNullable<Kpi['oordeel']> }
  | {
      readonly soort: 'gronden';
      readonly nu: Deel;
      readonly vaakst: { readonly grond: Grond; readonly aantal: number } | null;
    }
  | { readonly soort: 'stap'; readonly stap: StapNaam; readonly nu: Deel }
  | { readonly soort: 'spreiding'; readonly nu: number; readonly eerder: number }
  | Verandering;

export interface Maandbeeld {
  readonly stroom: {
    readonly meldingen: number;
    readonly instroom: number;
    readonly uitstroom: number;
    readonly actief: number;
  };
  readonly zelf: { readonly nu: Deel; readonly eerder: Deel };
  /** What matters most comes first. */
  readonly opvallend: ReadonlyArray<Bevinding>;
  /** Months before this one in which there was something to count. */
  readonly maandenErvoor: number;
}

interface Invoer {
  /** The figures of the month alone. */
  readonly maand: ReadonlyArray<Kpi>;
  /** Those of the months up to and including it, grouped by month. */
  readonly reeks: ReadonlyArray<Kpi>;
  /** The month is not over, so its numbers cannot be held against whole months. */
  readonly loopt: boolean;
}

const vergelekenDelen = [
  'besluitenZelf',
  'afwijkendeBesluiten',
  'collectiefMogelijk',
  'binnenZesMaanden',
  'zelfstandigVerder',
  'responsInwoners',
] as const;
const vergelekenDagen = ['wachttijdMediaan', 'doorlooptijdMediaan'] as const;

const som = (getallen: ReadonlyArray<number>): number => getallen.reduce((a, b) => a + b, 0);
const deelVan = ({ teller, noemer }: Pick<KpiGroep, 'teller' | 'noemer'>): Deel => ({
  teller: teller ?? 0,
  noemer: noemer ?? 0,
});
const samen = (delen: ReadonlyArray<Deel>): Deel => ({
  teller: som(delen.map(({ teller }) => teller)),
  noemer: som(delen.map(({ noemer }) => noemer)),
});

const lezer = ({ maand, reeks }: Pick<Invoer, 'maand' | 'reeks'>) => {
  const nu = (code: KpiCode) => maand.find((kpi) => kpi.code === code);
  const groepen = (code: KpiCode) => reeks.find((kpi) => kpi.code === code)?.groepen ?? [];
  // A team that did not work yet is no quiet month.
  const levend = (['meldingen', 'instroom', 'actief'] as const).map((code) =>
    groepen(code).findIndex(({ waarde }) => (waarde ?? 0) > 0),
  );
  const begin = Math.min(...levend.map((plaats) => (plaats < 0 ? Number.POSITIVE_INFINITY : plaats)));
  const ervoor = (code: KpiCode): ReadonlyArray<KpiGroep> => groepen(code).slice(0, -1).slice(begin);
  return { nu, ervoor };
};
type Lezer = ReturnType<typeof lezer>;

/** A count wanders by about its own root: twice that is more than chance. */
const veranderdAantal = ({ nu, ervoor }: Lezer, code: VergelekenAantal): ReadonlyArray<Verandering> => {
  const maanden = ervoor(code).map(({ waarde }) => waarde ?? 0);
  const waarde = nu(code)?.waarde ?? null;
  if (waarde === null || maanden.length < genoegMaanden) return [];
  const eerder = som(maanden) / maanden.length;
  if (Math.max(waarde, eerder) < genoegOmTeVergelijken) return [];
  const kracht = Math.abs(waarde - eerder) / (2 * Math.sqrt(Math.max(eerder, 1)));
  return kracht > 1 ? [{ soort: 'verandering', maat: 'aantal', code, nu: waarde, eerder, kracht }] : [];
};

/** A share of few wanders far: held against how far it wanders by chance, and never on account of one. */
const veranderdDeel = ({ nu, ervoor }: Lezer, code: KpiCode): ReadonlyArray<Verandering> => {
  const cijfer = nu(code);
  if (cijfer === undefined) return [];
  const deel = deelVan(cijfer);
  const eerder = samen(ervoor(code).map(deelVan));
  if (deel.noemer < genoegOmTeVergelijken || eerder.noemer < 2 * genoegOmTeVergelijken) return [];
  const verwacht = (eerder.teller + 1) / (eerder.noemer + 2);
  const afwijking = Math.sqrt(verwacht * (1 - verwacht) * (1 / deel.noemer + 1 / eerder.noemer));
  const kracht = Math.abs(deel.teller / deel.noemer - eerder.teller / eerder.noemer) / (2 * afwijking);
  const meerDanEen = Math.abs(deel.teller - verwacht * deel.noemer) >= 2;
  return kracht > 1 && meerDanEen ? [{ soort: 'verandering', maat: 'aandeel', code, nu: deel, eerder, kracht }] : [];
};

/** Days count as changed by a quarter and by two weeks at least. */
const veranderdeDagen = ({ nu, ervoor }: Lezer, code: KpiCode): ReadonlyArray<Verandering> => {
  const cijfer = nu(code);
  const maanden = ervoor(code).flatMap(({ waarde }) => (waarde === null ? [] : [waarde]));
  if (cijfer?.waarde == null || (cijfer.noemer ?? 0) < genoegOmTeVergelijken || maanden.length < genoegMaanden)
    return [];
  const eerder = [...maanden].sort((a, b) => a - b)[Math.floor(maanden.length / 2)] ?? 0;
  const kracht = Math.abs(cijfer.waarde - eerder) / Math.max(14, eerder / 4);
  return kracht >= 1 ? [{ soort: 'verandering', maat: 'dagen', code, nu: cijfer.waarde, eerder, kracht }] : [];
};

const veranderingen = (lees: Lezer, loopt: boolean): ReadonlyArray<Verandering> =>
  [
    ...(loopt ? [] : vergelekenAantallen.flatMap((code) => veranderdAantal(lees, code))),
    ...vergelekenDelen.flatMap((code) => veranderdDeel(lees, code)),
    ...vergelekenDagen.flatMap((code) => veranderdeDagen(lees, code)),
  ]
    .sort((a, b) => b.kracht - a.kracht)
    .slice(0, hoogstensVeranderingen);

const nietGehaald = (maand: ReadonlyArray<Kpi>): ReadonlyArray<Bevinding> =>
  maand.flatMap((kpi) => {
    const nu = deelVan(kpi);
    return kpi.oordeel?.uitkomst === 'niet_gehaald' && nu.noemer >= genoegOmTeVergelijken
      ? [{ soort: 'norm', code: kpi.code as KpiCode, nu, oordeel: kpi.oordeel }]
      : [];
  });

/** Of these the one with most; none where nothing was counted, or where two have as many. */
const vaakst = <A extends string>(codes: ReadonlyArray<A>, aantalVan: (code: A) => number) => {
  const geteld = codes.map((code) => ({ code, aantal: aantalVan(code) })).sort((a, b) => b.aantal - a.aantal);
  const [eerste, tweede] = geteld;
  return eerste !== undefined && eerste.aantal > (tweede?.aantal ?? 0) ? eerste : null;
};

/** More than once, and by one besluit in so many. */
const isVaak = ({ teller, noemer }: Deel, een: number): boolean => teller >= 2 && teller * een >= noemer;

const genoemdeGronden = ({ nu }: Lezer): ReadonlyArray<Bevinding> => {
  const kpi = nu('ineffectieveGronden');
  if (kpi === undefined || !isVaak(deelVan(kpi), 5)) return [];
  const meest = vaakst(ineffectieveGronden, (grond) => kpi.verdeling?.[grond] ?? 0);
  return [{ soort: 'gronden', nu: deelVan(kpi), vaakst: meest && { grond: meest.code, aantal: meest.aantal } }];
};

/** How often each stap was left out, the most first. */
export const overgeslagenStappen = (kpi: Pick<Kpi, 'verdeling'> | undefined) =>
  stapNamen
    .map((stap) => ({ stap, aantal: kpi?.verdeling?.[`niet_gezet.${stap}`] ?? 0 }))
    .sort((a, b) => b.aantal - a.aantal);

const overgeslagen = ({ nu }: Lezer): ReadonlyArray<Bevinding> => {
  const kpi = nu('stappenVolledig');
  const [meest] = overgeslagenStappen(kpi);
  if (kpi === undefined || meest === undefined) return [];
  const deel = { teller: meest.aantal, noemer: kpi.noemer ?? 0 };
  return isVaak(deel, 4) ? [{ soort: 'stap', stap: meest.stap, nu: deel }] : [];
};

/** More than in each of the three months before, and by a fifth of the mean at least. */
const groeiendeSpreiding = ({ nu, ervoor }: Lezer): ReadonlyArray<Bevinding> => {
  const waarde = nu('caseloadSpreiding')?.waarde ?? null;
  const maanden = ervoor('caseloadSpreiding')
    .slice(-genoegMaanden)
    .flatMap((groep) => (groep.waarde === null ? [] : [groep.waarde]));
  if (waarde === null || maanden.length < genoegMaanden) return [];
  const eerder = som(maanden) / maanden.length;
  return maanden.every((een) => waarde > een) && waarde - eerder >= 0.2
    ? [{ soort: 'spreiding', nu: waarde, eerder }]
    : [];
};

/**
 * What a team talks about each month [A]: what came and went, how often it did it itself, and what stands out. An
 * agreement that was not kept comes first, then how the team weighed, then what changed most.
 */
export const maandbeeld = ({ maand, reeks, loopt }: Invoer): Maandbeeld => {
  const lees = lezer({ maand, reeks });
  const getal = (code: KpiCode) => lees.nu(code)?.waarde ?? 0;
  const zelf = lees.nu('besluitenZelf');
  return {
    stroom: {
      meldingen: getal('meldingen'),
      instroom: getal('instroom'),
      uitstroom: getal('uitstroom'),
      actief: getal('actief'),
    },
    zelf: {
      nu: zelf === undefined ? { teller: 0, noemer: 0 } : deelVan(zelf),
      eerder: samen(lees.ervoor('besluitenZelf').map(deelVan)),
    },
    opvallend: [
      ...nietGehaald(maand),
      ...genoemdeGronden(lees),
      ...overgeslagen(lees),
      ...veranderingen(lees, loopt),
      ...groeiendeSpreiding(lees),
    ],
    maandenErvoor: lees.ervoor('meldingen').length,
  };
};
