import { plusDagen } from '@tenzij/domain/Dag.ts';
import gepubliceerd from '../../../referentie/hilversum/gepubliceerd.json' with { type: 'json' };
import type { NieuweRij } from '../../schrijven/csv.ts';
import { dag } from '../kalender.ts';
import type { Register } from '../Register.ts';

export { gepubliceerd };
export const bidw = gepubliceerd.begeleidingInDeWijk;
export const pilot = 'Begeleiding in de Wijk';
export const sociaalPlein = 'Sociaal Plein';
export const wijken = gepubliceerd.wijken;
export const teamVan = (wijk: string) => `Wijkteam ${wijk}`;
export const emailVan = (naam: string) => `${naam.toLowerCase().replaceAll(' ', '.')}@hilversum.example`;

/** The first evaluation stops at the end of 2020, the second at the end of 2021. */
export const evaluatie1 = { van: dag(bidw.periode.van), tot: dag(bidw.periode.tot) };
export const evaluatie2 = { van: plusDagen(evaluatie1.tot, 1), tot: dag(bidw.samenwerkingsovereenkomst.tot) };

/** Where the pilot worked from which day: two wijken, then four, then all eight. */
export const vanaf = (wijk: string) =>
  dag(bidw.fasen.find((fase) => fase.wijken.includes(wijk))?.vanaf ?? bidw.periode.van);

/** How many people with begeleiding live in a wijk; two bars cannot be read and stand between their neighbours. */
export const gewichtVan = (wijk: string): number => {
  const { uniekeClientenPerWijkDec2017: clienten } = gepubliceerd.uitvoeringsplan;
  return (clienten as Readonly<Record<string, number>>)[wijk] ?? (clienten.Zuid + clienten.Zuidwest) / 2;
};

const kenmerkenMee = ['lvb', 'autisme', 'nah', 'auditief'] as const;
const organisaties: NonNullable<Register['organisaties']> = [
  { naam: sociaalPlein, soort: 'gemeente' },
  { naam: 'Versa Welzijn', soort: 'welzijn', expertises: ['schulden', 'mantelzorger', 'laaggeletterd', 'ouderen'] },
  { naam: 'Stichting MEE', soort: 'clientondersteuning', expertises: [...kenmerkenMee] },
  { naam: 'Kwintes', soort: 'zorgaanbieder', expertises: ['ggz'] },
  { naam: 'Sherpa', soort: 'zorgaanbieder', expertises: ['lvb'] },
  { naam: 'Zorgaanbieder De Hei (fictief)', soort: 'zorgaanbieder', expertises: ['ggz', 'autisme'] },
  { naam: 'Thuiszorg Het Gooise Pad (fictief)', soort: 'zorgaanbieder', expertises: ['ouderen', 'dementie'] },
];

/** Made-up people: nobody in Hilversum is called this. */
const namenVan: Readonly<Record<string, ReadonlyArray<string>>> = {
  'Versa Welzijn': [
    'Anouk Voorbeeld',
    'Bas Verzonnen',
    'Chaima Fictief',
    'Dennis Bedacht',
    'Elif Denkbeeldig',
    'Frank Voorbeeld',
    'Gwen Verzonnen',
    'Hassan Fictief',
  ],
  'Stichting MEE': ['Inge Bedacht', 'Jasper Denkbeeldig', 'Karima Voorbeeld', 'Lars Verzonnen'],
  Kwintes: ['Mila Fictief', 'Niels Bedacht'],
  Sherpa: ['Olga Denkbeeldig', 'Peter Fictief'],
};

/** Versa has a coach a wijk and its partners each serve several; most clients live in Oost, so more help there. */
const wijkenVan = (organisatie: string, plaats: number): ReadonlyArray<string> => {
  const aantal = namenVan[organisatie]?.length ?? 1;
  const [grootste] = [...wijken].sort((a, b) => gewichtVan(b) - gewichtVan(a));
  return wijken.filter((wijk, nummer) => nummer % aantal === plaats || (wijk === grootste && plaats < 4));
};
const expertises: Readonly<
  Record<string, ReadonlyArray<ReadonlyArray<NonNullable<NieuweRij<'medewerkers'>['expertises']>[number]>>>
> = {
  'Versa Welzijn': [['schulden'], ['ouderen', 'mantelzorger'], ['laaggeletterd', 'statushouder'], ['ggz']],
  'Stichting MEE': [['lvb', 'auditief'], ['autisme'], ['nah', 'lvb'], ['autisme', 'auditief']],
  Kwintes: [['ggz']],
  Sherpa: [['lvb']],
};

const coaches = Object.entries(namenVan).flatMap(([organisatie, namen]) =>
  namen.map(
    (naam, plaats): NieuweRij<'medewerkers'> => ({
      naam,
      email: emailVan(naam),
      organisatie,
      teams: wijkenVan(organisatie, plaats).map(teamVan),
      rol: 'wijkcoach',
      fte: organisatie === 'Versa Welzijn' ? 0.83 : 0.67,
      urenPerWeek: organisatie === 'Versa Welzijn' ? 18 : 12,
      expertises: [...(expertises[organisatie]?.[plaats % (expertises[organisatie]?.length ?? 1)] ?? [])],
    }),
  ),
);

/** Who of an organisation guides in this wijk. */
export const coachesVan = (organisatie: string, wijk: string): ReadonlyArray<string> =>
  coaches
    .filter((coach) => coach.organisatie === organisatie && coach.teams?.includes(teamVan(wijk)))
    .map(({ email }) => email ?? '');

const kantoor = [
  ['Quirine Voorbeeld', 'Versa Welzijn', 'teamleider', wijken.slice(0, 4)],
  ['Rachid Verzonnen', 'Versa Welzijn', 'teamleider', wijken.slice(4)],
  ['Sanne Fictief', sociaalPlein, 'wmo_consulent', []],
  ['Tom Bedacht', sociaalPlein, 'wmo_consulent', []],
  ['Ursula Denkbeeldig', sociaalPlein, 'stuurgroep', []],
  ['Vera Voorbeeld', sociaalPlein, 'beheerder', []],
  ['Willem Verzonnen', sociaalPlein, 'functionaris_gegevensbescherming', []],
] as const;

/** What was spent, on a day in the period that the words of the post allow. */
const uitgavendatum = (post: string): string => {
  const ronde = /^(\d)e ronde/.exec(post)?.[1];
  if (ronde !== undefined) return ['2020-02-14', '2020-06-12', '2020-10-09', '2020-12-18'][Number(ronde) - 1] ?? '';
  return post.includes('november en december') ? '2020-12-31' : '2020-12-01';
};

/** The budget a year; from 2022 it is the same each year, here until the first year without a pilot ends. */
const begroting: NonNullable<Register['begroting']> = Object.entries(bidw.budget).map(([jaar, bedrag]) => {
  const vier = jaar.replace(/\D/g, '');
  return { pilot, post: `Budget ${vier}`, bedrag, van: `${vier}-01-01`, tot: `${vier}-12-31` };
});

export const inrichting: Register = {
  organisaties,
  teams: wijken.map((wijk) => ({ naam: teamVan(wijk), domein: 'wmo' as const, wijken: [wijk] })),
  medewerkers: [
    ...coaches,
    ...kantoor.map(([naam, organisatie, rol, van]) => ({
      naam,
      email: emailVan(naam),
      organisatie,
      rol,
      teams: van.map(teamVan),
      fte: 1,
    })),
  ],
  pilots: [
    {
      naam: pilot,
      domein: 'wmo',
      teams: wijken.map(teamVan) as [string, ...Array<string>],
      gestartOp: bidw.periode.van,
      eindigtOp: bidw.samenwerkingsovereenkomst.tot,
    },
  ],
  uitgaven: bidw.uitgaven.map(({ post, bedrag }) => ({ pilot, post, bedrag, datum: uitgavendatum(post) })),
  begroting,
};
