import { Herindicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import { beschikTermijnDagen } from '@tenzij/domain/kpi/definities.ts';
import type { Deel } from '@tenzij/domain/kpi/Kpis.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, aantal, telling } from './cijfer.ts';
import { herwogenOp } from './dagen.ts';
import { type Feit, perCode, pilotVan } from './feit.ts';
import { groepering, inPeriode, type Kolommen, pilotOp, type Selectie, smal } from './selectie.ts';
import { type Bron, type Som, telGroepen, telSommen } from './tel.ts';

const kolommen: Kolommen = {
  gemeente: sql`i.gemeente_id`,
  team: sql`i.team_id`,
  wijk: sql`i.wijk_id`,
  organisatie: sql`i.organisatie_id`,
  leefgebieden: null,
};

export const beschikt = sql`i.beschikt_op`;
export const herwogen = herwogenOp('i.');
export const isTijdig = sql`(i.beschikt_op <= i.aangevraagd_op + ${sql.raw(`${beschikTermijnDagen}`)})::int`;
const persoon = sql`coalesce(i.inwoner_id, i.melding_id, i.id)`;
const vanIndicatie = { uit: sql`indicatie i`, kolommen, persoon, duur: null } as const;

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

const urenMinder = sql`i.uren_minder_per_week::numeric`;
/** Each outcome, apart for what was and was not talked over with the wijk, and together; and the hours saved. */
const uitkomsten = (perUitkomst: ReadonlyArray<Som<'indicatie'>>, geheel: Som<'indicatie' | 'urenMinder'>) => {
  const bekend = new Map(perUitkomst.map((som) => [som.sleutel, som]));
  const los = reeksen.flatMap((reeks) =>
    Herindicatie.literals.map((uitkomst): Deel => {
      const som = bekend.get(`${reeks}.${uitkomst}`);
      const sleutel = `${reeks}.${uitkomst}`;
      return { sleutel, aantal: som?.som.indicatie ?? 0, mensen: som?.mensen ?? 0, reeks: 'uitkomst' };
    }),
  );
  const samen = Herindicatie.literals.map((uitkomst): Deel => {
    const somVan = reeksen.map((reeks) => `${reeks}.${uitkomst}`);
    const erin = los.filter(({ sleutel }) => somVan.includes(sleutel));
    const optellen = (waarde: (deel: Deel) => number) => erin.reduce((totaal, deel) => totaal + waarde(deel), 0);
    return {
      sleutel: uitkomst,
      aantal: optellen(({ aantal: n }) => n ?? 0),
      mensen: optellen(({ mensen }) => mensen),
      reeks: 'uitkomst',
      somVan,
    };
  });
  const uren: Deel = {
    sleutel: 'urenMinderPerWeek',
    aantal: geheel.som.urenMinder,
    mensen: geheel.mensenMet.urenMinder,
    reeks: 'uren',
  };
  return [...samen, ...los, uren];
};

export const telIndicaties = Effect.fn('kpi.telIndicaties')(function* (tx: Transactie, selectie: Selectie) {
  const termijnen = yield* telSommen(tx, groepering(selectie, kolommen, beschikt), beschikkingen(selectie), {
    beschikking: sql`1`,
    tijdig: isTijdig,
  });
  const bron = herwogenIndicaties(selectie);
  const opnieuw = yield* telSommen(tx, groepering(selectie, kolommen, herwogen), bron, {
    indicatie: sql`1`,
    urenMinder,
  });
  const perUitkomst = yield* telGroepen(
    tx,
    {
      sleutel: sql`case when i.besproken_met_wijk then 'besproken.' else 'niet_besproken.' end || i.herindicatie`,
      sleutels: null,
    },
    bron,
    { indicatie: sql`1` },
  );
  return [
    telling('tijdigAfgehandeld', termijnen, aandeel('tijdig', 'beschikking')),
    telling(
      'herindicaties',
      opnieuw,
      ({ som, mensen }) => aantal(som.indicatie, mensen),
      uitkomsten(perUitkomst, opnieuw.geheel),
    ),
  ];
});
