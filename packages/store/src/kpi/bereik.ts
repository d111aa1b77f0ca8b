import type { Deel, Mensen } from '@tenzij/domain/kpi/Kpis.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal, telling } from './cijfer.ts';
import { gevraagdeMaanden, gevraagdeRijen, kolommenVanMaand, schoonEnStuk, smalInMaanden } from './maanden.ts';
import { leeftijden, leeftijdVan, meldingFeit, type PerWijk } from './meldingen.ts';
import { aangevuld, inMaand } from './optellen.ts';
import { en, groepering, type Selectie, zonderGroepen } from './selectie.ts';

/* How many people asked something: who came once counts as one, and who came more often is looked for. */

interface Bereik {
  readonly sleutel: string;
  readonly mensen: Mensen;
}

/** The key of a group in each place where people are counted. */
interface Sleutels {
  readonly rij: SQL;
  readonly terugkeer: SQL;
  /** In the months, with how many came once; one line a group, or one for each of several. */
  readonly maand: SQL;
  readonly enige: SQL;
  readonly uit?: SQL;
}

const enige = inMaand(meldingFeit, 'enige');

const mensen = (hoeveel: number): Mensen => ({ geheel: hoeveel, deel: hoeveel });

const tel = (tx: Transactie, selectie: Selectie, { rij, terugkeer, maand, enige: eens, uit = sql`` }: Sleutels) =>
  Effect.map(
    tx.rijen<{ sleutel: string; hoeveel: number }>(sql`
    with ${schoonEnStuk(meldingFeit, selectie)}
    select sleutel, sum(mensen)::float8 as hoeveel
    from (
      select ${maand} as sleutel, sum(${eens}) as mensen from ${gevraagdeMaanden('kpi_maand', meldingFeit, selectie, uit)} group by 1
      union all
      select sleutel, count(*) from (
        select ${rij} as sleutel, ${meldingFeit.persoon} as persoon from ${gevraagdeRijen(meldingFeit, selectie)}
        union
        select ${terugkeer}, k.inwoner_id from kpi_terugkeer k
        where ${en(smalInMaanden(selectie, false))}
      ) as iemand group by 1
    ) as deel
    group by sleutel having sum(mensen) > 0`),
    (rijen) => rijen.map(({ sleutel, hoeveel }): Bereik => ({ sleutel, mensen: mensen(hoeveel) })),
  );

const geheel: Sleutels = { rij: sql`''::text`, terugkeer: sql`''::text`, maand: sql`''::text`, enige };

const leeftijd: Sleutels = {
  rij: leeftijdVan(sql`m.leeftijdsgroep`),
  terugkeer: leeftijdVan(sql`k.leeftijdsgroep`),
  maand: sql`leeftijd.code`,
  enige: sql`leeftijd.enige`,
  uit: sql`cross join lateral (values ${sql.join(
    leeftijden.map((code) => sql`(${code}::text, ${inMaand(meldingFeit, `enige.${code}`)})`),
    sql`, `,
  )}) as leeftijd (code, enige)`,
};

const inGroepen = (selectie: Selectie): Sleutels => {
  const { kolommen, dag } = meldingFeit;
  const maand = groepering(selectie, kolommenVanMaand, sql`k.maand`)?.sleutel ?? geheel.maand;
  return { rij: groepering(selectie, kolommen, dag)?.sleutel ?? geheel.rij, terugkeer: maand, maand, enige };
};

const niemand = (sleutel: string): Bereik => ({ sleutel, mensen: mensen(0) });

const alsDelen = (reeks: string, groepen: ReadonlyArray<readonly [string, Bereik | undefined]>): ReadonlyArray<Deel> =>
  groepen.map(([code, bereik]) => ({ sleutel: `${reeks}.${code}`, aantal: bereik?.mensen.geheel ?? 0, reeks }));

export const telBereik = Effect.fn('kpi.telBereik')(function* (tx: Transactie, selectie: Selectie, perWijk: PerWijk) {
  const alles = zonderGroepen(selectie);
  const opWijk: Selectie = { ...alles, vraag: { ...alles.vraag, per: 'wijk' } };
  const [iedereen] = yield* tel(tx, alles, geheel);
  const groep = groepering(selectie, meldingFeit.kolommen, meldingFeit.dag);
  const sommen = {
    geheel: iedereen ?? niemand(''),
    groepen: groep === null ? null : aangevuld(yield* tel(tx, selectie, inGroepen(selectie)), groep, niemand),
  };
  const inWijken = new Map((yield* tel(tx, opWijk, inGroepen(opWijk))).map((bereik) => [bereik.sleutel, bereik]));
  const naarLeeftijd = new Map((yield* tel(tx, alles, leeftijd)).map((bereik) => [bereik.sleutel, bereik]));
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
