import { type Dag, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';
import gepubliceerd from '../../../referentie/arnhem/gepubliceerd.json' with { type: 'json' };
import type { NieuweRij } from '../../schrijven/csv.ts';
import { dag } from '../kalender.ts';
import type { Register } from '../Register.ts';

export { gepubliceerd };
export const organisatie = 'Wijkteams Arnhem';
export const peildatum = dag(gepubliceerd.peildatum);
export const emailVan = (naam: string) => `${naam.toLowerCase().replaceAll(' ', '.')}@arnhem.example`;

/** The wijken of the four pilot teams; the first one is where the pilot aims [A §1]. */
const wijkenVan: Readonly<Record<string, ReadonlyArray<string>>> = {
  CSA: ['Spijkerkwartier', 'Centrum', 'Arnhemse Broek'],
  RKV: ['Kronenburg', 'Vredenburg', 'Rijkerswoerd'],
  Malburgen: ['Malburgen-West', 'Malburgen-Oost'],
  'Schuytgraaf/Elderveld': ['Schuytgraaf', 'Elderveld'],
};

/** Made-up people: nobody in Arnhem is called this. */
const coachesVan: Readonly<Record<string, ReadonlyArray<string>>> = {
  CSA: ['Noor Voorbeeld', 'Bram Verzonnen', 'Fatma Fictief', 'Joris Bedacht', 'Lotte Denkbeeldig'],
  RKV: ['Samira Verzonnen', 'Teun Voorbeeld', 'Eva Bedacht', 'Yusuf Fictief', 'Marije Denkbeeldig'],
  Malburgen: ['Daan Fictief', 'Aisha Bedacht', 'Roos Verzonnen', 'Hugo Voorbeeld', 'Imane Denkbeeldig', 'Pim Bedacht'],
  'Schuytgraaf/Elderveld': ['Femke Voorbeeld', 'Ruben Fictief', 'Zeynep Verzonnen', 'Koen Denkbeeldig'],
};
const teamleiderVan: Readonly<Record<string, string>> = {
  CSA: 'Marloes Voorbeeld',
  RKV: 'Dirk Verzonnen',
  Malburgen: 'Hanan Fictief',
  'Schuytgraaf/Elderveld': 'Wouter Bedacht',
};
const expertisesVan = {
  wmo: [
    ['ggz', 'schulden'],
    ['ouderen', 'dementie'],
    ['lvb', 'laaggeletterd'],
    ['statushouder', 'ggz'],
    ['autisme', 'mantelzorger'],
  ],
  jeugd: [
    ['jeugd', 'autisme'],
    ['jeugd', 'lvb'],
    ['jeugd', 'ggz'],
    ['jeugd', 'schulden'],
    ['jeugd', 'statushouder'],
    ['jeugd', 'mantelzorger'],
  ],
} as const;

export type Domein = 'wmo' | 'jeugd';
export interface Pilotteam {
  readonly naam: string;
  readonly domein: Domein;
  readonly pilot: string;
  readonly gestartOp: Dag;
  readonly wijken: ReadonlyArray<string>;
  readonly coaches: ReadonlyArray<string>;
  readonly instroom: number;
  readonly uitstroom: number;
}

const pilotnaam = (domein: string) => `Zelf begeleiden ${domein === 'wmo' ? 'Wmo' : 'Jeugd'}`;

export const pilotteams: ReadonlyArray<Pilotteam> = gepubliceerd.stroom.map(
  ({ team, pilot: id, instroom, uitstroom }) => {
    const pilot = gepubliceerd.pilots.find((een) => een.id === id);
    if (pilot === undefined) throw new Error(`De pilot ${id} is niet gepubliceerd.`);
    return {
      naam: team,
      domein: pilot.domein as Domein,
      pilot: pilotnaam(pilot.domein),
      gestartOp: dag(pilot.gestartOp),
      wijken: wijkenVan[team] ?? [],
      coaches: coachesVan[team] ?? [],
      instroom,
      uitstroom,
    };
  },
);

const organisaties: NonNullable<Register['organisaties']> = [
  { naam: 'Gemeente Arnhem', soort: 'gemeente' },
  { naam: organisatie, soort: 'welzijn', expertises: ['jeugd', 'lvb', 'schulden', 'ouderen'] },
  { naam: 'Zorgaanbieder Rijnoever (fictief)', soort: 'zorgaanbieder', expertises: ['ggz', 'autisme'] },
  { naam: 'Zorgaanbieder De Eik (fictief)', soort: 'zorgaanbieder', expertises: ['lvb', 'nah'] },
  { naam: 'Jeugdhulp Het Baken (fictief)', soort: 'zorgaanbieder', expertises: ['jeugd', 'autisme'] },
];
export const aanbieders = {
  wmo: ['Zorgaanbieder Rijnoever (fictief)', 'Zorgaanbieder De Eik (fictief)'],
  jeugd: ['Jeugdhulp Het Baken (fictief)', 'Zorgaanbieder De Eik (fictief)'],
} as const satisfies Record<Domein, ReadonlyArray<string>>;

const coach = (team: Pilotteam, naam: string, plaats: number): NieuweRij<'medewerkers'> => ({
  naam,
  email: emailVan(naam),
  organisatie,
  teams: [team.naam],
  rol: 'wijkcoach',
  fte: plaats < 2 ? 0.89 : 0.78,
  // The coaches hired for the pilot guide most of their week, the others beside their own work [A §5].
  urenPerWeek: plaats < 2 ? 20 : 8,
  expertises: [...(expertisesVan[team.domein][plaats] ?? [])],
});

const medewerkers: NonNullable<Register['medewerkers']> = [
  ...pilotteams.flatMap((team) => [
    ...team.coaches.map((naam, plaats) => coach(team, naam, plaats)),
    {
      naam: teamleiderVan[team.naam] ?? '',
      email: emailVan(teamleiderVan[team.naam] ?? ''),
      organisatie,
      teams: [team.naam],
      rol: 'teamleider' as const,
      fte: 1,
    },
  ]),
  ...(
    [
      ['Carla Voorbeeld', 'wmo_consulent'],
      ['Stef Verzonnen', 'stuurgroep'],
      ['Birgit Fictief', 'beheerder'],
      ['Gerda Bedacht', 'functionaris_gegevensbescherming'],
    ] as const
  ).map(([naam, rol]) => ({ naam, email: emailVan(naam), organisatie: 'Gemeente Arnhem', rol, fte: 1 })),
];

/** A part of a year, counted from the start, up to and including the day before. */
const naJaren = (start: string, jaren: number) => plusMaanden(dag(start), jaren * 12);

const pilots: NonNullable<Register['pilots']> = gepubliceerd.pilots.map((pilot) => ({
  naam: pilotnaam(pilot.domein),
  domein: pilot.domein as Domein,
  teams: pilot.teams as [string, ...Array<string>],
  gestartOp: pilot.gestartOp,
  goNoGoOp: 'goNoGoNaJaren' in pilot ? naJaren(pilot.gestartOp, pilot.goNoGoNaJaren as number) : null,
  eindigtOp: plusDagen(naJaren(pilot.gestartOp, pilot.looptijdJaren), -1),
}));

const formatie: NonNullable<Register['formatie']> = gepubliceerd.formatiebenutting.map(
  ({ team: naam, extraFte, beschikbareUren }) => {
    const team = pilotteams.find((een) => een.naam === naam);
    return {
      pilot: team?.pilot ?? '',
      team: naam,
      fte: extraFte,
      van: team?.gestartOp ?? '',
      tot: peildatum,
      beschikbareUren,
    };
  },
);

/** 0.33 fte stands for a third: only then do the published sums come out. */
const fteVan = (post: { fte: number; perJaar: number }, bedragPerFte: number) =>
  Math.round(post.fte * bedragPerFte) === post.perJaar ? post.fte : Number((1 / Math.round(1 / post.fte)).toFixed(6));

const begroting: NonNullable<Register['begroting']> = (['jeugd', 'wmo'] as const).flatMap((domein) =>
  gepubliceerd.begroting[domein].map((post) => ({
    pilot: pilotnaam(domein),
    post: post.post,
    fte: fteVan(post, gepubliceerd.begroting.bedragPerFtePerJaar),
    bedragPerFte: gepubliceerd.begroting.bedragPerFtePerJaar,
    van: gepubliceerd.begroting.periode.van,
    tot: plusDagen(dag(gepubliceerd.begroting.periode.tot), -1),
  })),
);

export const inrichting: Register = {
  organisaties,
  teams: pilotteams.map(({ naam, domein, wijken }) => ({ naam, domein, wijken })),
  medewerkers,
  pilots,
  formatie,
  begroting,
};
