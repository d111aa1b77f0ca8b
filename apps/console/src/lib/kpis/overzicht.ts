import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';
import { responsGrafiek, spreidingGrafiek, verdelingGrafiek } from './delen.ts';
import { stroomGrafiek, vergelijking } from './grafieken.ts';
import type { GroepCode } from './indeling.ts';
import { zoek } from './punten.ts';
import { type Gebeurd, type Stap, verloopGrafiek } from './verloop.ts';

/** A chart of a figure, by what its own page calls it. */
export interface Getoond {
  readonly groep: GroepCode;
  readonly code: string;
  readonly welke: Welke;
  readonly rijNaam: string;
  readonly grafiek: Grafiek;
}

/** Over time, in its parts, team by team, or with the figure that belongs beside it. */
export const welken = ['verloop', 'verdeling', 'vergelijk', 'samen'] as const;
export type Welke = (typeof welken)[number];

/** Of these figures the teams stand beside each other. */
export const perTeamGetoond = [
  'besluitenZelf',
  'formatiebenutting',
  'caseloadSpreiding',
  'zelfstandigVerder',
  'responsCoaches',
] as const;

interface Cijfers {
  readonly stap: Stap;
  readonly perStap: ReadonlyArray<Kpi>;
  readonly perTeam: ReadonlyArray<Kpi>;
  readonly gebeurd: ReadonlyArray<Gebeurd>;
}

const paren: ReadonlyArray<ReadonlyArray<KpiCode>> = [
  ['instroom', 'uitstroom'],
  ['responsInwoners', 'responsCoaches'],
];
/** The figures that the pictures of one are made of. */
export const getoondMet = (code: KpiCode): ReadonlyArray<KpiCode> =>
  paren.find((paar) => paar.includes(code)) ?? [code];

/** In and out belong together, and so do both who were asked. */
export const samenGrafiek = (code: string, { perStap, gebeurd }: Omit<Cijfers, 'perTeam' | 'stap'>): Grafiek | null => {
  if (code === 'instroom' || code === 'uitstroom') return stroomGrafiek(perStap, gebeurd);
  return code === 'responsInwoners' || code === 'responsCoaches' ? responsGrafiek(perStap) : null;
};

/** Team by team; how the work is spread says where it is not. */
export const teamGrafiek = (code: string, perTeam: ReadonlyArray<Kpi>): Grafiek | null =>
  code === 'caseloadSpreiding' ? spreidingGrafiek(perTeam) : vergelijking(perTeam, code);

/** The pictures of the overview, by the question that they answer. */
export const overzichtGrafieken = (cijfers: Cijfers): ReadonlyArray<Getoond> => {
  const { stap, perStap, perTeam, gebeurd } = cijfers;
  const tijd = tekst.kpi.perTijd[stap];
  const verloop = (groep: GroepCode, code: string) =>
    [groep, code, 'verloop', tijd, verloopGrafiek(zoek(perStap, code), stap, gebeurd)] as const;
  const delen = (groep: GroepCode, code: string) =>
    [groep, code, 'verdeling', tekst.kpi.deel, verdelingGrafiek(zoek(perStap, code))] as const;
  const perElkTeam = (groep: GroepCode, code: (typeof perTeamGetoond)[number]) =>
    [groep, code, 'vergelijk', tekst.kpi.team, teamGrafiek(code, perTeam)] as const;
  return [
    ['stroom', 'instroom', 'samen', tijd, samenGrafiek('instroom', cijfers)] as const,
    verloop('stroom', 'actief'),
    verloop('zelf', 'aandeelZelf'),
    perElkTeam('zelf', 'besluitenZelf'),
    delen('duur', 'doorlooptijdMediaan'),
    verloop('duur', 'tijdigAfgehandeld'),
    perElkTeam('duur', 'formatiebenutting'),
    perElkTeam('duur', 'caseloadSpreiding'),
    delen('effect', 'redenBeeindiging'),
    perElkTeam('effect', 'zelfstandigVerder'),
    ['respons', 'responsInwoners', 'samen', tekst.kpi.wie, samenGrafiek('responsInwoners', cijfers)] as const,
    perElkTeam('respons', 'responsCoaches'),
  ].flatMap(([groep, code, welke, rijNaam, grafiek]) =>
    grafiek === null ? [] : [{ groep, code, welke, rijNaam, grafiek }],
  );
};
