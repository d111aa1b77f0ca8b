import { id } from './groeistad.ts';

export type Wie = 'wijkcoach' | 'teamleider' | 'wmo_consulent';

/** A list or a board: who opens it, its path, and the least that the database must do for that page. */
export interface Lijst {
  readonly wie: Wie;
  readonly pad: string;
  readonly bodem: string;
}

export interface Ids {
  readonly team: string;
  readonly coach: string;
  readonly overleg: string;
  readonly traject: string;
}

const g = `gemeente_id = ${id('gemeente', 1)}`;
const vanTeam = `${g} and team_id = ${id('team', 1)}`;
const teWegen = `select * from melding where ${vanTeam} and status = 'ontvangen' order by ontvangen_op`;
const trajecten = (waar: string) => `select * from traject where ${waar} order by rang, gestart_op, id limit 51`;
const meldingen = (waar: string) => `select * from melding where ${waar} order by rang, ontvangen_op, id limit 51`;
const toetsen = (waar: string) => `select * from toets where ${waar} order by rang, termijn_op, id limit 51`;
const indicaties = (waar: string) => `select * from indicatie where ${waar} order by rang, peildag, id limit 51`;
const zoek = (waar: string, q: string) =>
  `select * from melding where ${waar} and (zoek @@ plainto_tsquery('dutch', '${q}') or nummer = 'M-2024-00042') order by rang, ontvangen_op limit 51`;
const dag = (over: number) => new Date(Date.now() + over * 86_400_000).toISOString().slice(0, 10);

export const lijsten = ({ team, coach, overleg, traject }: Ids): ReadonlyArray<Lijst> => [
  { wie: 'wijkcoach', pad: '/mijn-werk', bodem: `${trajecten(`${g} and coach_id = ${id('coach', 1)} and rang = 0`)}` },
  { wie: 'wijkcoach', pad: '/meldingen', bodem: meldingen(vanTeam) },
  { wie: 'wijkcoach', pad: `/meldingen?teamId=${team}&status=ontvangen`, bodem: teWegen },
  { wie: 'wijkcoach', pad: '/trajecten', bodem: trajecten(vanTeam) },
  {
    wie: 'wijkcoach',
    pad: `/trajecten?coachId=${coach}&status=actief`,
    bodem: trajecten(`${g} and coach_id = ${id('coach', 1)} and rang = 0`),
  },
  { wie: 'wijkcoach', pad: '/herinneringen', bodem: trajecten(`${g} and coach_id = ${id('coach', 1)} and rang = 0`) },
  {
    wie: 'wijkcoach',
    pad: '/overleggen',
    bodem: `select * from overleg where ${vanTeam} order by datum desc, id desc limit 51`,
  },
  { wie: 'wijkcoach', pad: `/overleggen/${overleg}`, bodem: teWegen },
  { wie: 'wijkcoach', pad: '/toetsen', bodem: toetsen(vanTeam) },
  { wie: 'wijkcoach', pad: '/indicaties', bodem: indicaties(vanTeam) },
  {
    wie: 'wijkcoach',
    pad: '/voorzieningen',
    bodem: `select * from voorziening where ${g} order by rang, naam, id limit 51`,
  },
  {
    wie: 'wijkcoach',
    pad: '/verwijzingen',
    bodem: `select * from verwijzing where ${vanTeam} order by rang, id limit 51`,
  },
  { wie: 'wijkcoach', pad: `/werklijst?teamId=${team}`, bodem: trajecten(`${vanTeam} and rang = 0`) },
  ...['fietsen', 'vioolles', 'hulp', '2024-42'].flatMap((q): ReadonlyArray<Lijst> => {
    const vraag = `q=${q}`;
    return [
      { wie: 'wijkcoach', pad: `/meldingen?${vraag}`, bodem: zoek(vanTeam, q) },
      { wie: 'wijkcoach', pad: `/zoek?${vraag}`, bodem: zoek(vanTeam, q) },
      { wie: 'wmo_consulent', pad: `/meldingen?${vraag}`, bodem: zoek(g, q) },
      { wie: 'wmo_consulent', pad: `/zoek?${vraag}`, bodem: zoek(g, q) },
    ];
  }),
  { wie: 'wmo_consulent', pad: '/zoek?q=aanb', bodem: indicaties(`${g} and aanbieder = 'Aanbieder'`) },
  { wie: 'wmo_consulent', pad: '/trajecten?q=2024-42', bodem: trajecten(`${g} and melding_nummer = 'M-2024-00042'`) },
  {
    wie: 'teamleider',
    pad: `/teams/${team}/kandidaten?trajectId=${traject}&urenPerWeek=2`,
    bodem: `select * from traject where ${vanTeam} and rang = 0`,
  },
  { wie: 'teamleider', pad: '/mijn-werk', bodem: toetsen(`${vanTeam} and rang = 0`) },
  {
    wie: 'teamleider',
    pad: `/teams/${team}/caseload`,
    bodem: `select * from traject where ${vanTeam} and rang = 0`,
  },
  { wie: 'teamleider', pad: '/toetsen?status=gevraagd', bodem: toetsen(`${vanTeam} and rang = 0`) },
  { wie: 'wmo_consulent', pad: '/mijn-werk', bodem: indicaties(`${g} and rang = 0`) },
  { wie: 'wmo_consulent', pad: '/meldingen', bodem: meldingen(g) },
  { wie: 'wmo_consulent', pad: '/meldingen?status=afgehandeld', bodem: meldingen(`${g} and status = 'afgehandeld'`) },
  { wie: 'wmo_consulent', pad: '/meldingen?status=ingetrokken', bodem: meldingen(`${g} and status = 'ingetrokken'`) },
  { wie: 'wmo_consulent', pad: '/meldingen?bron=huisarts', bodem: meldingen(`${g} and bron = 'huisarts'`) },
  { wie: 'wmo_consulent', pad: '/meldingen?collectief=ja', bodem: meldingen(`${g} and collectief`) },
  {
    wie: 'wmo_consulent',
    pad: '/indicaties?soort=overig',
    bodem: indicaties(`${g} and soort = 'overig'`),
  },
  { wie: 'wmo_consulent', pad: '/toetsen?status=terug', bodem: toetsen(`${g} and status = 'terug'`) },
  {
    wie: 'wmo_consulent',
    pad: '/verwijzingen?status=geweigerd',
    bodem: `select * from verwijzing where ${g} and status = 'geweigerd' order by rang, id limit 51`,
  },
  { wie: 'wmo_consulent', pad: '/trajecten', bodem: trajecten(g) },
  { wie: 'wmo_consulent', pad: '/toetsen', bodem: toetsen(g) },
  { wie: 'wmo_consulent', pad: '/indicaties', bodem: indicaties(g) },
  {
    wie: 'wmo_consulent',
    pad: `/indicaties?looptAfVoor=${dag(56)}&looptAfVanaf=${dag(0)}`,
    bodem: indicaties(`${g} and tot between '${dag(0)}' and '${dag(56)}'`),
  },
  {
    wie: 'wmo_consulent',
    pad: `/indicatiekalender?van=${dag(0)}&tot=${dag(180)}`,
    bodem: `select date_trunc('month', tot), count(*), sum(uren_per_week) from indicatie where ${g} and tot between '${dag(0)}' and '${dag(180)}' group by 1`,
  },
  {
    wie: 'wmo_consulent',
    pad: `/zorgvraag?van=${dag(-90)}&tot=${dag(0)}`,
    bodem: `select wijk_id, unnest(leefgebieden), count(*) from melding where ${g} and ontvangen_op between '${dag(-90)}' and '${dag(0)}' group by 1, 2`,
  },
];
