import { Herindicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import { beschikTermijnDagen } from '@tenzij/domain/kpi/definities.ts';
import type { Deel } from '@tenzij/domain/kpi/Kpis.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, aantal, telling } from './cijfer.ts';
import { type Feit, perCode, pilotVan } from './feit.ts';
import { type Som, telFeit } from './optellen.ts';
import { inPeriode, type Kolommen, pilotOp, type Selectie, smal } from './selectie.ts';
import type { Bron } from './tel.ts';

const kolommen: Kolommen = {
  gemeente: sql`i.gemeente_id`,
  team: sql`i.team_id`,
  wijk: sql`i.wijk_id`,
  organisatie: sql`i.organisatie_id`,
  leefgebieden: null,
};

export const beschikt = sql`i.beschikt_op`;
export const herwogen = sql`i.herwogen_op`;
export const isTijdig = sql`(i.beschikt_op <= i.aangevraagd_op + ${sql.raw(`${beschikTermijnDagen}`)})::int`;
const persoon = sql`coalesce(i.inwoner_id, i.melding_id, i.id)`;
const vanIndicatie = {
  tabel: sql`indicatie i`,
  als: sql`i`,
  erbij: sql``,
  eigenPilot: false,
  kolommen,
  persoon,
  duur: null,
} as const;

export const beschikkingFeit = {
  ...vanIndicatie,
  naam: 'beschikking',
  waar: [],
  dag: beschikt,
  pilot: pilotVan(kolommen.gemeente, kolommen.team, beschikt),
  maten: {
    beschikking: sql`1`,
    tijdig: isTijdig,
  },
  uren: {},
} as const satisfies Feit;

const reeksen = ['besproken', 'niet_besproken'] as const;
const isBesproken = {
  besproken: sql`i.besproken_met_wijk is true`,
  niet_besproken: sql`i.besproken_met_wijk is not true`,
};
const uitkomstVan = <Reeks extends (typeof reeksen)[number]>(reeks: Reeks) =>
  perCode(reeks, Herindicatie.literals, (code) => sql`${isBesproken[reeks]} and i.herindicatie = ${code}`);

export const herindicatieFeit = {
  ...vanIndicatie,
  naam: 'herindicatie',
  waar: [sql`i.herindicatie is not null`],
  dag: herwogen,
  pilot: pilotVan(kolommen.gemeente, kolommen.team, herwogen),
  maten: { indicatie: sql`1`, ...uitkomstVan('besproken'), ...uitkomstVan('niet_besproken') },
  uren: { urenMinder: sql`i.uren_minder_per_week::numeric` },
} as const satisfies Feit;

const indicaties = (selectie: Selectie, dag: SQL, ook: ReadonlyArray<SQL> = []): Bron => ({
  uit: sql`indicatie i`,
  waar: [...smal(selectie, kolommen), ...pilotOp(selectie, kolommen.team, dag), inPeriode(selectie, dag), ...ook],
  persoon: sql`coalesce(i.inwoner_id, i.melding_id, i.id)`,
});

export const beschikkingen = (selectie: Selectie): Bron => indicaties(selectie, beschikt);
export const herwogenIndicaties = (selectie: Selectie): Bron =>
  indicaties(selectie, herwogen, [sql`i.herindicatie is not null`]);

type Herwogen = Som<keyof typeof herindicatieFeit.maten | keyof typeof herindicatieFeit.uren>;

/** Each outcome, apart for what was and was not talked over with the wijk, and together; and the hours saved. */
const uitkomsten = ({ som }: Herwogen): ReadonlyArray<Deel> => {
  const samen = Herindicatie.literals.map(
    (uitkomst): Deel => ({
      sleutel: uitkomst,
      aantal: som[`besproken.${uitkomst}`] + som[`niet_besproken.${uitkomst}`],
      reeks: 'uitkomst',
      somVan: reeksen.map((reeks) => `${reeks}.${uitkomst}`),
    }),
  );
  const los = reeksen.flatMap((reeks) =>
    Herindicatie.literals.map(
      (uitkomst): Deel => ({
        sleutel: `${reeks}.${uitkomst}`,
        aantal: som[`${reeks}.${uitkomst}`],
        reeks: 'uitkomst',
      }),
    ),
  );
  const perReeks = reeksen.map((reeks): Deel => {
    const delen = Herindicatie.literals.map((uitkomst) => `${reeks}.${uitkomst}` as const);
    const opgeteld = delen.reduce((totaal, deel) => totaal + som[deel], 0);
    return { sleutel: reeks, aantal: opgeteld, reeks: 'besproken', somVan: delen };
  });
  return [...samen, ...los, ...perReeks, { sleutel: 'urenMinderPerWeek', aantal: som.urenMinder, reeks: 'uren' }];
};

export const telIndicaties = Effect.fn('kpi.telIndicaties')(function* (tx: Transactie, selectie: Selectie) {
  const gegeven = yield* telFeit(tx, selectie, beschikkingFeit);
  const opnieuw = yield* telFeit(tx, selectie, herindicatieFeit);
  return [
    telling('tijdigAfgehandeld', gegeven, aandeel('tijdig', 'beschikking')),
    telling('herindicaties', opnieuw, ({ som }) => aantal(som.indicatie), uitkomsten(opnieuw.geheel)),
  ];
});
