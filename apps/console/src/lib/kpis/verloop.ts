import type { Grafiek, Punt, Teken } from '@tenzij/documents/chart/chart.ts';
import { inEenheid } from '@tenzij/documents/chart/words.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { getal } from '#lib/notatie/getal.ts';
import type { Periode } from './periode.ts';
import { isOnderdrukt, korteTijd, normVan, ontbreektIn, punt, puntMetMarge } from './punten.ts';

const t = tekst.kpi.verloop;

export interface Gebeurd {
  readonly dag: string;
  readonly tekst: string;
  /** Of which team or pilot; null is of all. */
  readonly van: string | null;
}

const stapVanDag = (dag: string, sleutel: string): boolean => {
  if (/^\d{4}-\d{2}$/.test(sleutel)) return dag.startsWith(sleutel);
  const [, jaar, kwartaal] = /^(\d{4})(?:-K([1-4]))?$/.exec(sleutel) ?? [];
  if (jaar !== dag.slice(0, 4)) return false;
  return kwartaal === undefined || Math.ceil(Number(dag.slice(5, 7)) / 3) === Number(kwartaal);
};

/** What happened, numbered, each at the step of the axis that its day lies in. */
export const tekensBij = (kpi: Pick<Kpi, 'groepen'>, gebeurd: ReadonlyArray<Gebeurd>): ReadonlyArray<Teken> =>
  gebeurd.flatMap(({ dag, tekst: zin, van }, plaats) => {
    const groep = kpi.groepen?.find(({ sleutel }) => stapVanDag(dag, sleutel));
    if (groep === undefined) return [];
    return [
      {
        nr: plaats + 1,
        bij: korteTijd(groep.sleutel) ?? groep.naam ?? groep.sleutel,
        tekst: t.gebeurd(datum(dag), zin, van),
      },
    ];
  });

const bekend = (punten: ReadonlyArray<Punt>) =>
  punten.filter((een): een is Punt & { waarde: number } => een.waarde !== null);

/** A count: how many a step on average, and when the most. What stands on a day: from where to where. */
const aantalTitel = (
  kpi: Kpi,
  punten: ReadonlyArray<Punt & { waarde: number }>,
  stap: Stap,
  metGaten: boolean,
): string => {
  const meest = punten.reduce((a, b) => (b.waarde > a.waarde ? b : a));
  if (metGaten) return t.meest(kpi.naam, meest.naam, getal(meest.waarde));
  const som = punten.reduce((totaal, { waarde }) => totaal + waarde, 0);
  return meest.waarde === 0
    ? t.geen(kpi.naam)
    : t.gemiddeld(
        kpi.naam,
        getal(som / punten.length, 1),
        tekst.kpi.perTijd[stap].toLowerCase(),
        meest.naam,
        getal(meest.waarde),
      );
};

export type Stap = 'maand' | 'kwartaal' | 'jaar';
const teltOp = (kpi: Kpi) => kpi.eenheid === 'aantal' && kpi.noemer === null && kpi.code !== 'actief';

const titelVan = (kpi: Kpi, punten: ReadonlyArray<Punt>, stap: Stap): string => {
  const gemeten = bekend(punten);
  const [eerst, laatst] = [gemeten[0], gemeten.at(-1)];
  if (eerst === undefined || laatst === undefined) return t.onbekend(kpi.naam);
  if (teltOp(kpi)) return aantalTitel(kpi, gemeten, stap, gemeten.length < punten.length);
  const [toen, nu] = [inEenheid(kpi.eenheid, eerst), inEenheid(kpi.eenheid, laatst)];
  if (eerst === laatst) return t.een(kpi.naam, nu, laatst.naam);
  const zin =
    toen === nu
      ? tekst.kpi.evenveel(kpi.naam, nu, eerst.naam, laatst.naam)
      : tekst.kpi.doorDeTijd(kpi.naam, eerst.naam, toen, laatst.naam, nu);
  return kpi.oordeel === undefined ? zin : `${zin}, ${t.tegenNorm(haaltNorm(laatst.waarde, kpi.oordeel))}`;
};

export const haaltNorm = (waarde: number, { norm, richting }: NonNullable<Kpi['oordeel']>) =>
  richting === 'minimaal' ? waarde >= norm : waarde <= norm;

/** One figure, step by step, with what happened meanwhile; null where there is nothing to draw. */
export const verloopGrafiek = (
  kpi: Kpi | undefined,
  stap: Stap,
  gebeurd: ReadonlyArray<Gebeurd> = [],
): Grafiek | null => {
  const punten = kpi?.groepen?.map(puntMetMarge(kpi.code)) ?? [];
  if (kpi === undefined || bekend(punten).length === 0 || punten.every(({ waarde }) => !waarde)) return null;
  if (isOnderdrukt(punten)) return null;
  const reeksen = [{ naam: kpi.naam, punten }];
  const marges = punten.some(({ marge }) => marge !== undefined) ? [t.marge] : [];
  return {
    soort: punten.length === 1 ? 'staven' : 'lijn',
    titel: titelVan(kpi, punten, stap),
    eenheid: kpi.eenheid,
    reeksen,
    ...normVan(kpi),
    tekens: tekensBij(kpi, gebeurd),
    ...ontbreektIn([], reeksen, marges),
  };
};

/** The same period a year before. */
export const jaarEerder = ({ van, tot }: Periode): Periode => ({ van: eenJaarTerug(van), tot: eenJaarTerug(tot) });

const eenJaarTerug = (dag: string): string => {
  const jaar = String(Number(dag.slice(0, 4)) - 1);
  return dag.endsWith('02-29') ? `${jaar}-02-28` : jaar + dag.slice(4);
};

/** Both periods on one axis, step beside step. */
export const tegenVorigJaar = (nu: Kpi | undefined, toen: Kpi | undefined): Grafiek | null => {
  const [groepen, eerder] = [nu?.groepen ?? [], toen?.groepen ?? []];
  if (nu === undefined || toen === undefined || groepen.length < 2) return null;
  const punten = groepen.map(punt);
  const ervoor = groepen.map(
    (groep, plaats): Punt => ({
      ...punt(eerder[plaats] ?? { ...groep, teller: null, noemer: null, waarde: null }),
      naam: punten[plaats]?.naam ?? '',
    }),
  );
  if ([...punten, ...ervoor].every(({ waarde }) => !waarde)) return null;
  const reeksen = [
    { naam: t.nu, punten },
    { naam: t.jaarEerder, punten: ervoor },
  ].filter(({ punten: alle }) => !isOnderdrukt(alle));
  const cijfer = (kpi: Kpi) =>
    inEenheid(kpi.eenheid, { naam: '', waarde: kpi.waarde, onderdrukt: kpi.onderdrukt ?? false });
  return {
    soort: 'lijn',
    titel: t.tegenJaarEerder(nu.naam, cijfer(nu), cijfer(toen)),
    eenheid: nu.eenheid,
    reeksen,
    ...normVan(nu),
    ...ontbreektIn([], reeksen),
  };
};
