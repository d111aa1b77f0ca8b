import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { KanttekeningVraag } from '@tenzij/domain/kpi/Kanttekening.ts';
import { type Kpi, KpisVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst, woord } from '#berichten';
import { type FilterSoort, gekozenFilters } from '#lib/list/list.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes, type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { type Periode, periodeUit, sindsHetBegin } from './periode.ts';

type Event = Pick<RequestEvent, 'url' | 'request' | 'locals'>;

/** What stands in the place of a pilot for what belongs to none. */
export const buiten = 'buiten';

const filterCodes = ['pilotId', 'teamId', 'wijkId', 'organisatieId', 'domein'];

const zietGeenCasus = (event: Event) => reikwijdte(aangemeld(event).ik.rol, 'kpi.casussen') === undefined;

/** What was asked for, or else what shows most: from the first pilot for who sees no casus, else this year and the last. */
export const periodeVoor = async (event: Event): Promise<Periode> => {
  const dag = vandaag();
  if (!zietGeenCasus(event)) return periodeUit(event.url.searchParams, dag);
  const { pilots } = await inrichtingVoor(event, 'pilots');
  return periodeUit(event.url.searchParams, dag, sindsHetBegin(dag, pilots));
};

export const gevraagd = async (event: Event) => {
  const heleKwartalen = zietGeenCasus(event);
  return {
    heleKwartalen,
    periode: await periodeVoor(event),
    gekozen: gekozenFilters(event.url, filterCodes),
  };
};
export type Gevraagd = Awaited<ReturnType<typeof gevraagd>>;

/** As the api asks for it: what lies outside the pilots is no pilot. */
export const alsVraag = (
  { periode, gekozen }: Pick<Gevraagd, 'periode' | 'gekozen'>,
  ook: Record<string, string> = {},
) => {
  const { pilotId, ...smaller } = gekozen;
  const pilot = pilotId === undefined ? {} : pilotId === buiten ? { buitenPilot: 'true' } : { pilotId };
  return { ...periode, ...smaller, ...pilot, ...ook };
};

/** What cannot be asked has no figures. */
export const telPer = async (event: Event, vraag: Record<string, string>): Promise<ReadonlyArray<Kpi>> => {
  const gelezen = leesInvoer(KpisVraag)(vraag);
  if (!gelezen.gelukt) return [];
  return (await lees(event, aangemeld(event).api.kpis({ query: gelezen.waarde }))).items;
};

/** What happened in the period, of all and of what is looked at. */
export const gebeurdIn = async (
  event: Event,
  { periode, gekozen }: Gevraagd,
  bekend: { readonly teams: ReadonlyArray<Benoemd>; readonly pilots: ReadonlyArray<Benoemd> },
) => {
  const { pilotId, teamId } = gekozen;
  const vraag = {
    ...periode,
    ...(pilotId === undefined || pilotId === buiten ? {} : { pilotId }),
    ...(teamId === undefined ? {} : { teamId }),
    limit: '50',
  };
  const gelezen = leesInvoer(KanttekeningVraag)(vraag);
  if (!gelezen.gelukt) return [];
  const { items } = await lees(event, aangemeld(event).api.kanttekeningen({ query: gelezen.waarde }));
  return items.map((een) => ({
    id: een.id as string,
    dag: een.dag,
    tekst: een.tekst,
    teamId: een.teamId as string | null,
    van: naamVan(bekend.teams, een.teamId) ?? naamVan(bekend.pilots, een.pilotId),
  }));
};

/** Other than the url says, and the rest as it is. */
export const metDaarbij = (
  { periode, gekozen }: Pick<Gevraagd, 'periode' | 'gekozen'>,
  ook: Partial<Periode> & Record<string, string> = {},
) => ({
  ...gekozen,
  ...periode,
  ...ook,
});

type Lijsten = Readonly<Record<'pilots' | 'teams' | 'wijken' | 'organisaties', ReadonlyArray<Benoemd>>>;

export const kpiKeuzes = ({ pilots, teams, wijken, organisaties }: Lijsten) => ({
  pilots: [...alsKeuzes(pilots), { waarde: buiten, naam: tekst.kpi.buitenPilots }],
  teams: alsKeuzes(teams),
  wijken: alsKeuzes(wijken),
  organisaties: alsKeuzes(organisaties),
});

export const kpiFilters = (bekend: Lijsten): ReadonlyArray<FilterSoort> => {
  const uit = (lijst: ReadonlyArray<Benoemd>) => (id: string) => naamVan(lijst, id) ?? tekst.schil.onbekend;
  return [
    {
      code: 'pilotId',
      naam: tekst.kpi.pilot,
      lees: (id) => (id === buiten ? tekst.kpi.buitenPilots : uit(bekend.pilots)(id)),
    },
    { code: 'teamId', naam: tekst.kpi.team, lees: uit(bekend.teams) },
    { code: 'wijkId', naam: tekst.kpi.wijk, lees: uit(bekend.wijken) },
    { code: 'organisatieId', naam: tekst.kpi.organisatie, lees: uit(bekend.organisaties) },
    {
      code: 'domein',
      naam: tekst.kpi.domein,
      lees: (code) => (code === 'wmo' || code === 'jeugd' ? woord.domein[code] : code),
    },
  ];
};
