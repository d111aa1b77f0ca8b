import { Schema } from 'effect';
import { type Dag, plusDagen } from '../Dag.ts';
import { type Grond, gronden } from '../weging/gronden.ts';
import type { Vorm } from './Traject.ts';

export const Zwaarte = Schema.Literals(['licht', 'midden', 'zwaar']);
export type Zwaarte = typeof Zwaarte.Type;

export const ZwaarteReden = Schema.Literals([
  'veiligheid',
  'veel_leefgebieden',
  'veel_uren',
  'net_begonnen',
  'met_aanbieder',
]);
export type ZwaarteReden = typeof ZwaarteReden.Type;

/** What a traject asks of a coach, beside its hours. */
export interface ZwaarteFeiten {
  readonly leefgebieden: number;
  readonly gronden: ReadonlyArray<Grond>;
  readonly vorm: Vorm;
  readonly uren: number;
  readonly gestartOp: Dag;
}

const vanafLeefgebieden = 4;
const vanafUren = 4;
export const eersteDagen = 42;
/** Gronden that keep a coach on call. */
export const veiligheidsgronden: ReadonlyArray<Grond> = [
  'veiligheidsrisico',
  'veilig_thuis',
  'niet_uitstelbaar',
  'verslechtering_mentaal',
];

interface ZwaarteRegel {
  readonly geldt: (feiten: ZwaarteFeiten, vandaag: Dag) => boolean;
  /** Two makes it zwaar at once. */
  readonly telt: 1 | 2;
  readonly tekst: string;
}

/**
 * What makes a traject heavier. There is no national norm and no formula [NJi]: these are ours, one line each, to talk
 * about in a team.
 */
export const zwaarteRegels: Record<ZwaarteReden, ZwaarteRegel> = {
  veiligheid: {
    geldt: (feiten) => feiten.gronden.some((grond) => veiligheidsgronden.includes(grond)),
    telt: 2,
    tekst: 'Er speelt iets met veiligheid.',
  },
  veel_leefgebieden: {
    geldt: ({ leefgebieden }) => leefgebieden >= vanafLeefgebieden,
    telt: 1,
    tekst: `Er zijn vragen op ${vanafLeefgebieden} of meer leefgebieden.`,
  },
  veel_uren: {
    geldt: ({ uren }) => uren >= vanafUren,
    telt: 1,
    tekst: `Er is ${vanafUren} uur per week of meer toegezegd.`,
  },
  net_begonnen: {
    geldt: ({ gestartOp }, vandaag) => plusDagen(gestartOp, eersteDagen) > vandaag,
    telt: 1,
    tekst: `Het is in de eerste ${eersteDagen / 7} weken.`,
  },
  met_aanbieder: {
    geldt: ({ vorm }) => vorm === 'combinatie',
    telt: 1,
    tekst: 'Er werkt ook een aanbieder mee: dat vraagt afstemming.',
  },
};

/** As how many trajecten it counts. */
export const gewichten: Record<Zwaarte, number> = { licht: 1, midden: 1.5, zwaar: 2 };
/** Being somebody's second coach: thinking along, without own hours [A §5.6]. */
export const gewichtTweedeCoach = 0.25;

export const veiligheidInWoorden = veiligheidsgronden.map((grond) => gronden[grond].tekst);

/** How heavy, and why: nothing is licht, one thing is midden, two or safety is zwaar. */
export const weegZwaarte = (feiten: ZwaarteFeiten, vandaag: Dag) => {
  const redenen = ZwaarteReden.literals.filter((reden) => zwaarteRegels[reden].geldt(feiten, vandaag));
  const telling = redenen.reduce((som, reden) => som + zwaarteRegels[reden].telt, 0);
  const zwaarte: Zwaarte = telling === 0 ? 'licht' : telling === 1 ? 'midden' : 'zwaar';
  return { zwaarte, gewicht: gewichten[zwaarte], redenen };
};
