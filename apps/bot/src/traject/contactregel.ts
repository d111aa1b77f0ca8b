import { Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { ContactSoort } from '@tenzij/domain/traject/Traject.ts';
import { nummerIn } from '../melding/zoekNummer.ts';

/** What was understood of one line; what was not said stays away. */
export interface Contactregel {
  readonly nummer?: string;
  readonly minuten?: number;
  readonly soort?: ContactSoort;
  readonly op?: Dag;
}

const soorten: ReadonlyArray<readonly [ContactSoort, RegExp]> = [
  ['huisbezoek', /\b(huisbezoek|thuisbezoek|hb|bezoek|bezocht|thuis)\b/],
  ['telefonisch', /\b(telefonisch|telefoon|telefoontje|tel|gebeld|bellen|belde|belletje)\b/],
  ['online', /\b(online|videobellen|beeldbellen|video|teams|zoom)\b/],
  ['overleg', /\b(overleg|mdo|afstemming)\b/],
  ['gesprek', /\b(gesprek|gesproken|praten|kantoor|inloop)\b/],
];

const getal = String.raw`(\d+(?:[.,]\d+)?)`;
const eenheidUur = String.raw`\s*(?:uur|uren|u|h)`;
const eenheidMinuut = String.raw`\s*(?:minuten|minuut|min|m)`;
const woorduren: ReadonlyArray<readonly [RegExp, number]> = [
  [/\banderhalf\s+uur\b/, 90],
  [/\bdrie\s*kwartier\b/, 45],
  [/\b(?:een\s+)?half\s*uur(?:tje)?\b/, 30],
  [/\b(?:een\s+)?kwartier(?:tje)?\b/, 15],
  [/\btwee\s+uur\b/, 120],
  [/\been\s+uur(?:tje)?\b/, 60],
];
const uurEnMinuten = new RegExp(String.raw`\b(\d+)${eenheidUur}\s*(?:en\s*)?(\d{1,2})(?:${eenheidMinuut})?\b`);
const alleenUren = new RegExp(String.raw`\b${getal}${eenheidUur}\b`);
const alleenMinuten = new RegExp(String.raw`\b(\d+)${eenheidMinuut}\b`);
const klok = /\b(\d{1,2}):(\d{2})\b/;
const losGetal = /(?<![\d.,:/-])(\d{1,4})(?![\d.,:/-])/;

const kommagetal = (tekst: string | undefined) => Number((tekst ?? '0').replace(',', '.'));

const minutenIn = (tekst: string): number | undefined => {
  const inWoorden = woorduren.find(([patroon]) => patroon.test(tekst));
  if (inWoorden !== undefined) return inWoorden[1];
  const beide = uurEnMinuten.exec(tekst) ?? klok.exec(tekst);
  if (beide !== null) return Number(beide[1]) * 60 + Number(beide[2]);
  const urenGevonden = alleenUren.exec(tekst);
  if (urenGevonden !== null) return Math.round(kommagetal(urenGevonden[1]) * 60);
  const gevonden = alleenMinuten.exec(tekst) ?? losGetal.exec(tekst);
  return gevonden === null ? undefined : Number(gevonden[1]);
};

const maanden = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'juni|jun', 'juli|jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const voluit = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const inCijfers = /\b(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?\b/;
const inLetters = new RegExp(String.raw`\b(\d{1,2})\s+(${maanden.join('|')})[a-z]*\.?(?:\s+(\d{4}))?\b`);

const twee = (aantal: number) => String(aantal).padStart(2, '0');
const alsDag = (jaar: number, maand: number, dag: number): Dag | undefined => {
  const tekst = `${jaar}-${twee(maand)}-${twee(dag)}`;
  const datum = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst) ? Dag.make(tekst) : undefined;
};

/** Without a year: the last time that day came by. */
const laatsteKeer = (maand: number, dag: number, jaartal: string | undefined, vandaag: Dag): Dag | undefined => {
  const ditJaar = Number(vandaag.slice(0, 4));
  if (jaartal !== undefined) return alsDag(jaartal.length === 2 ? 2000 + Number(jaartal) : Number(jaartal), maand, dag);
  const hetJaar = alsDag(ditJaar, maand, dag);
  return hetJaar !== undefined && hetJaar > vandaag ? alsDag(ditJaar - 1, maand, dag) : hetJaar;
};

const vorigeWeekdag = (index: number, vandaag: Dag): Dag => {
  const nu = new Date(`${vandaag}T00:00:00Z`).getUTCDay();
  return plusDagen(vandaag, -((nu - index + 7) % 7));
};

/** The day that is meant, and the words that said so. */
const dagIn = (tekst: string, vandaag: Dag): { readonly op: Dag | undefined; readonly gezegd: string } | undefined => {
  const dagen: ReadonlyArray<readonly [RegExp, (gevonden: RegExpExecArray) => Dag | undefined]> = [
    [/\beergisteren\b/, () => plusDagen(vandaag, -2)],
    [/\bgister(?:en)?\b/, () => plusDagen(vandaag, -1)],
    [/\bvandaag\b/, () => vandaag],
    [voluit, (g) => alsDag(Number(g[1]), Number(g[2]), Number(g[3]))],
    [inCijfers, (g) => laatsteKeer(Number(g[2]), Number(g[1]), g[3], vandaag)],
    [inLetters, (g) => laatsteKeer(maandVan(g[2] ?? ''), Number(g[1]), g[3], vandaag)],
    ...weekdagen.map((naam, index) => [new RegExp(`\\b${naam}\\b`), () => vorigeWeekdag(index, vandaag)] as const),
  ];
  for (const [patroon, dag] of dagen) {
    const gevonden = patroon.exec(tekst);
    if (gevonden !== null) return { op: dag(gevonden), gezegd: gevonden[0] };
  }
  return undefined;
};

const maandVan = (naam: string) => maanden.findIndex((vormen) => vormen.split('|').some((v) => naam.startsWith(v))) + 1;

/** `M-2026-00042 45 min huisbezoek gisteren`, in any order and in the words people use. */
export const leesContactregel = (regel: string, vandaag: Dag): Contactregel => {
  const gevonden = nummerIn(regel);
  const zonderNummer = (gevonden?.rest ?? regel).toLowerCase();
  const dag = dagIn(zonderNummer, vandaag);
  const rest = dag === undefined ? zonderNummer : zonderNummer.replace(dag.gezegd, ' ');
  const minuten = minutenIn(rest);
  const soort = soorten.find(([, patroon]) => patroon.test(rest))?.[0];
  return {
    ...(gevonden === undefined ? {} : { nummer: gevonden.nummer }),
    ...(minuten === undefined ? {} : { minuten }),
    ...(soort === undefined ? {} : { soort }),
    ...(dag?.op === undefined ? {} : { op: dag.op }),
  };
};
