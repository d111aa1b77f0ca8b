import type { Deel, Mensen } from '@tenzij/domain/kpi/Kpis.ts';
import { isTijdstap } from '@tenzij/domain/kpi/perioden.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal, telling } from './cijfer.ts';
import { maandenTussen } from './dagen.ts';
import {
  gevraagdeMaanden,
  gevraagdeRijen,
  groeperingVanMaanden,
  isHeel,
  schoonEnStuk,
  smalInMaanden,
} from './maanden.ts';
import { leeftijden, leeftijdVan, meldingFeit, type PerWijk } from './meldingen.ts';
import { aangevuld, inMaand } from './optellen.ts';
import { en, groepering, type Selectie, zonderGroepen } from './selectie.ts';
import { type Kring, kringen, type NieuweKring } from './tabel.ts';

/* How many people asked something: who came once counts as one, and who came more often is looked for. */

interface Bereik {
  readonly sleutel: string;
  readonly mensen: Mensen;
}

/** The key of a group in each place where people are counted. */
interface Sleutels {
  readonly rij: SQL;
  readonly terugkeer: SQL;
  readonly nieuw: SQL;
  /** In which kring somebody counts once; null where it was not looked up before who came earlier. */
  readonly kring: NieuweKring | null;
  /** In the months, with how many came once; one line a group, or one for each of several. */
  readonly maand: SQL;
  readonly enige: SQL;
  readonly uit?: SQL;
}

const enige = inMaand(meldingFeit, 'enige');

const mensen = (hoeveel: number): Mensen => ({ geheel: hoeveel, deel: hoeveel });

const stappen = { maand: 'month', kwartaal: 'quarter', jaar: 'year' } as const;

/** The month from which somebody counts once: the first of the period, or of the step of time that the group is. */
const vanaf = ({ vraag: { per } }: Selectie): SQL => {
  const begin = sql`(select min(maand) from schoon)`;
  return isTijdstap(per) ? sql`greatest(${begin}, date_trunc(${stappen[per]}, k.maand::timestamp)::date)` : begin;
};

/** Who came back in the months that were counted and was not in the group since it began. */
const nieuwInMaanden = (selectie: Selectie, kring: NieuweKring, sleutel: SQL): SQL => {
  const maanden = maandenTussen(vanaf(selectie), sql`k.maand`);
  return sql`
    select ${sleutel} as sleutel, sum(k.nieuw[least(cardinality(k.nieuw), 1 + ${maanden})]) as mensen
    from kpi_nieuw k where ${en([...smalInMaanden(selectie, false), sql`k.kring = ${kring}`])} group by 1`;
};

/** The same of somebody. */
const isNieuw = (selectie: Selectie, kring: NieuweKring): SQL => {
  const eerder =
    kring === 'leefgebied'
      ? sql`(k.gebieden ->> iemand.sleutel)::date`
      : sql.raw(`k.eerder[${kringen.indexOf(kring) + 1}]`);
  return sql`(${eerder} is null or ${eerder} < ${vanaf(selectie)})`;
};

/**
 * Who came back, of the months that were counted and of the rows that are left; each once. One by one, by the index: the
 * planner does not know how few are left, and would hold everybody against them.
 */
const terugkomers = (selectie: Selectie, { rij, terugkeer, nieuw, kring }: Sleutels): SQL => {
  const inMaanden = en(smalInMaanden(selectie, false));
  const vanRijen = sql`select ${rij} as sleutel, ${meldingFeit.persoon} as persoon
    from ${gevraagdeRijen(meldingFeit, selectie)}`;
  if (kring === null)
    return sql`
      select sleutel, count(*) as mensen from (
        ${vanRijen} union select ${terugkeer}, k.inwoner_id from kpi_terugkeer k where ${inMaanden}
      ) as iemand group by 1`;
  return sql`
    ${nieuwInMaanden(selectie, kring, nieuw)}
    union all
    select sleutel, count(*) from (select distinct * from (${vanRijen}) as melding) as iemand
    where not exists (
      select from (
        select * from kpi_terugkeer terug
        where terug.gemeente_id = ${selectie.gemeenteId}::uuid and terug.inwoner_id = iemand.persoon offset 0
      ) as k
      where ${en([sql`${terugkeer} = iemand.sleutel`, inMaanden, isNieuw(selectie, kring)])}
    ) group by 1`;
};

const tel = (tx: Transactie, selectie: Selectie, sleutels: Sleutels) =>
  Effect.map(
    tx.rijen<{ sleutel: string; hoeveel: number }>(sql`
    with ${schoonEnStuk(meldingFeit, selectie)}
    select sleutel, sum(mensen)::float8 as hoeveel
    from (
      select ${sleutels.maand} as sleutel, sum(${sleutels.enige}) as mensen
      from ${gevraagdeMaanden('kpi_maand', meldingFeit, selectie, sleutels.uit)} group by 1
      union all
      ${terugkomers(selectie, sleutels)}
    ) as deel
    group by sleutel having sum(mensen) > 0`),
    (rijen) => rijen.map(({ sleutel, hoeveel }): Bereik => ({ sleutel, mensen: mensen(hoeveel) })),
  );

/** In which kring who is asked counts once; null where that is more than one, or the days of a pilot. */
const kringVan = ({ vraag, teams }: Selectie, ...ook: ReadonlyArray<Kring>): Kring | null => {
  const { per, teamId, wijkId, organisatieId, domein, pilotId, buitenPilot } = vraag;
  if (pilotId !== undefined || buitenPilot !== undefined || (teams !== null && teams.length !== 1)) return null;
  const gevraagd = new Set<Kring>(ook);
  if (teamId !== undefined || teams !== null || per === 'team') gevraagd.add('team');
  if (wijkId !== undefined || per === 'wijk') gevraagd.add('wijk');
  if (organisatieId !== undefined || per === 'organisatie') gevraagd.add('organisatie');
  // A team has one domein.
  if (domein !== undefined && !gevraagd.has('team')) return null;
  const [kring = 'geheel', ...meer] = gevraagd;
  return meer.length === 0 ? kring : null;
};

const geheel = (selectie: Selectie): Sleutels => ({
  rij: sql`''::text`,
  terugkeer: sql`''::text`,
  nieuw: sql`''::text`,
  maand: sql`''::text`,
  kring: kringVan(selectie),
  enige,
});

const opLeeftijd = (selectie: Selectie): Sleutels => ({
  rij: leeftijdVan(sql`m.leeftijdsgroep`),
  terugkeer: leeftijdVan(sql`k.leeftijdsgroep`),
  nieuw: leeftijdVan(sql`k.leeftijdsgroep`),
  maand: sql`leeftijd.code`,
  kring: kringVan(selectie, 'leeftijdsgroep'),
  enige: sql`leeftijd.enige`,
  uit: sql`cross join lateral (values ${sql.join(
    leeftijden.map((code) => sql`(${code}::text, ${inMaand(meldingFeit, `enige.${code}`)})`),
    sql`, `,
  )}) as leeftijd (code, enige)`,
});

const inGroepen = (selectie: Selectie): Sleutels => {
  const { kolommen, dag } = meldingFeit;
  const alles = geheel(selectie);
  const maand = groeperingVanMaanden(selectie)?.sleutel ?? alles.maand;
  const groepen = { ...alles, rij: groepering(selectie, kolommen, dag)?.sleutel ?? alles.rij, maand, nieuw: maand };
  if (selectie.vraag.per !== 'leefgebied') return { ...groepen, terugkeer: maand };
  // Somebody has a line for each leefgebied in one of a month.
  const terugkeer = sql`case when k.gebieden ? iemand.sleutel then iemand.sleutel end`;
  return isHeel(selectie) ? { ...groepen, terugkeer, kring: 'leefgebied' } : groepen;
};

const niemand = (sleutel: string): Bereik => ({ sleutel, mensen: mensen(0) });

const alsDelen = (reeks: string, groepen: ReadonlyArray<readonly [string, Bereik | undefined]>): ReadonlyArray<Deel> =>
  groepen.map(([code, bereik]) => ({ sleutel: `${reeks}.${code}`, aantal: bereik?.mensen.geheel ?? 0, reeks }));

export const telBereik = Effect.fn('kpi.telBereik')(function* (tx: Transactie, selectie: Selectie, perWijk: PerWijk) {
  const alles = zonderGroepen(selectie);
  const opWijk: Selectie = { ...alles, vraag: { ...alles.vraag, per: 'wijk' } };
  const [iedereen] = yield* tel(tx, alles, geheel(alles));
  const groep = groepering(selectie, meldingFeit.kolommen, meldingFeit.dag);
  const sommen = {
    geheel: iedereen ?? niemand(''),
    groepen: groep === null ? null : aangevuld(yield* tel(tx, selectie, inGroepen(selectie)), groep, niemand),
  };
  const inWijken = new Map((yield* tel(tx, opWijk, inGroepen(opWijk))).map((bereik) => [bereik.sleutel, bereik]));
  const naarLeeftijd = new Map((yield* tel(tx, alles, opLeeftijd(alles))).map((bereik) => [bereik.sleutel, bereik]));
  return telling('bereik', sommen, (bereik) => aantal(bereik.mensen.geheel), [
    ...alsDelen(
      'wijk',
      perWijk.map(({ naam, sleutel }) => [naam, inWijken.get(sleutel)]),
    ),
    ...alsDelen(
      'leeftijdsgroep',
      leeftijden
        .filter((code) => code !== 'onbekend' || naarLeeftijd.has(code))
        .map((code) => [code, naarLeeftijd.get(code)]),
    ),
  ]);
});
