import type { Deel } from '@tenzij/domain/kpi/Kpis.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { Leeftijdsgroep, Bron as Melder } from '@tenzij/domain/melding/Melding.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, aantal, delen, telling } from './cijfer.ts';
import { type Feit, gebiedMaten, perCode, perGebied, pilotVan } from './feit.ts';
import { telFeit } from './optellen.ts';
import { inPeriode, type Kolommen, pilotOp, type Selectie, smal } from './selectie.ts';
import { type Kring, kringen } from './tabel.ts';
import type { Bron } from './tel.ts';
import { rijenIn } from './telMaand.ts';

export const kolommen = {
  gemeente: sql`m.gemeente_id`,
  team: sql`m.team_id`,
  wijk: sql`m.wijk_id`,
  organisatie: sql`m.organisatie_id`,
  leefgebieden: sql`m.leefgebieden`,
} satisfies Kolommen;

const dag = sql`m.ontvangen_op`;

/** The meldingen of the period. Nobody known: then each melding is somebody. */
export const ontvangen = (selectie: Selectie): Bron => ({
  uit: sql`melding m`,
  waar: [...smal(selectie, kolommen), ...pilotOp(selectie, kolommen.team, dag), inPeriode(selectie, dag)],
  persoon: sql`coalesce(m.inwoner_id, m.id)`,
});

/** Nobody else's melding: then this one is the person. Looked up once a row, and not at all where nobody asks. */
const alleen = sql`cross join lateral (
  select m.inwoner_id is null or not exists (
    select from melding ander
    where ander.gemeente_id = m.gemeente_id and ander.inwoner_id = m.inwoner_id and ander.id <> m.id
  ) as enige
  offset 0
) as alleen`;
const enige = sql`alleen.enige`;

export const leeftijdVan = (kolom: SQL): SQL => sql`coalesce(${kolom}, 'onbekend')`;
const leeftijd = leeftijdVan(sql`m.leeftijdsgroep`);
export const leeftijden = [...Leeftijdsgroep.literals, 'onbekend'] as const;

export const maten = {
  melding: sql`1`,
  sociaalPlein: sql`(m.bron = 'sociaal_plein')::int`,
  collectief: sql`(m.collectief is true)::int`,
  ...perCode('bron', Melder.literals, (code) => sql`m.bron = ${code}`),
  ...perCode('leeftijdsgroep', leeftijden, (code) => sql`${leeftijd} = ${code}`),
  ...perGebied(kolommen.leefgebieden),
  ...perCode('collectief', Leefgebied.literals, (code) => sql`m.collectief and ${code} = any(m.leefgebieden)`),
  enige: sql`${enige}::int`,
  ...perCode('enige', leeftijden, (code) => sql`${enige} and ${leeftijd} = ${code}`),
};

const bronMaten = Melder.literals.map((code) => `bron.${code}` as const);
export const collectieveMaten = Leefgebied.literals.map((gebied) => `collectief.${gebied}` as const);

export const meldingFeit = {
  naam: 'melding',
  tabel: sql`melding m`,
  als: sql`m`,
  erbij: alleen,
  eigenPilot: false,
  waar: [],
  dag,
  kolommen,
  pilot: pilotVan(kolommen.gemeente, kolommen.team, dag),
  persoon: sql`coalesce(m.inwoner_id, m.id)`,
  maten,
  uren: {},
  duur: null,
  ook: (gemeenteId) => terugkeer(gemeenteId),
} as const satisfies Feit;

const zelfde: Readonly<Record<Kring, SQL>> = {
  geheel: sql`true`,
  team: sql`eerder.team_id = hier.team_id`,
  wijk: sql`eerder.wijk_id = hier.wijk_id`,
  organisatie: sql`eerder.organisatie_id is not distinct from hier.organisatie_id`,
  leeftijdsgroep: sql`eerder.leeftijdsgroep is not distinct from hier.leeftijdsgroep`,
};
const binnen: Readonly<Record<Kring, SQL>> = {
  geheel: sql``,
  team: sql`, team_id`,
  wijk: sql`, wijk_id`,
  organisatie: sql`, organisatie_id`,
  leeftijdsgroep: sql`, leeftijdsgroep`,
};

/** The meldingen of who came more than once, in the months of `stuk`. */
export const terugkeer = (gemeenteId: SQL): SQL => {
  const eersteVan = (kring: Kring) =>
    sql`row_number() over (partition by maand, inwoner_id${binnen[kring]} order by nr) = 1 as ${sql.identifier(`eerste ${kring}`)}`;
  const laatste = (kring: Kring) => sql`max(eerder.maand) filter (where ${zelfde[kring]}) as ${sql.identifier(kring)}`;
  const eerder = (kring: Kring) =>
    sql`case when hier.${sql.identifier(`eerste ${kring}`)} then vroeger.${sql.identifier(kring)} else hier.maand end`;
  return sql`
    insert into kpi_terugkeer
      (gemeente_id, maand, inwoner_id, pilot_id, team_id, wijk_id, organisatie_id, leeftijdsgroep, eerder)
    select ${gemeenteId}, hier.maand, hier.inwoner_id, hier.pilot_id, hier.team_id, hier.wijk_id,
      hier.organisatie_id, hier.leeftijdsgroep, array[${sql.join(kringen.map(eerder), sql`, `)}]
    from (
      select *, ${sql.join(kringen.map(eersteVan), sql`, `)}
      from (
        select *, row_number() over () as nr from (
          select distinct stuk.van as maand, m.inwoner_id, ${meldingFeit.pilot} as pilot_id, m.team_id, m.wijk_id,
            m.organisatie_id, m.leeftijdsgroep
          from ${rijenIn(meldingFeit, gemeenteId, [sql`not ${enige}`])}
        ) as ieder
      ) as genummerd
    ) as hier cross join lateral (
      select ${sql.join(kringen.map(laatste), sql`, `)} from (
        select date_trunc('month', m.ontvangen_op::timestamp)::date as maand, m.team_id, m.wijk_id, m.organisatie_id,
          m.leeftijdsgroep
        from melding m
        where m.gemeente_id = ${gemeenteId} and m.inwoner_id = hier.inwoner_id and m.ontvangen_op < hier.maand
        offset 0
      ) as eerder
    ) as vroeger`;
};

/**
 * Two who write of the same person at the same time see nothing of each other: a month that was counted between them
 * does not know of the other's. Who counts that other month sees both, and has the one counted anew.
 */
export const gemist = (gemeenteId: SQL, maanden: SQL): SQL => {
  const kentNiet = kringen.map(
    (kring, plaats) =>
      sql`(${zelfde[kring]} and coalesce(hier.eerder[${sql.raw(String(plaats + 1))}], '-infinity') < eerder.maand)`,
  );
  return sql`
  with geteld as materialized (
    select * from kpi_terugkeer where gemeente_id = ${gemeenteId} and maand = any(${maanden})
  ), elders as materialized (
    select elders.* from (select distinct inwoner_id from geteld) as iemand cross join lateral (
      select * from kpi_terugkeer k where k.gemeente_id = ${gemeenteId} and k.inwoner_id = iemand.inwoner_id offset 0
    ) as elders
    where elders.maand <> all(${maanden})
  )
  insert into kpi_vuil (gemeente_id, feit, maand)
  select ${gemeenteId}, 'melding', maand from (
    select distinct ander.maand, geteld.inwoner_id from geteld cross join lateral (
      select date_trunc('month', m.ontvangen_op::timestamp)::date as maand from melding m
      where m.gemeente_id = ${gemeenteId} and m.inwoner_id = geteld.inwoner_id offset 0
    ) as ander
    where ander.maand <> all(${maanden})
    except select maand, inwoner_id from elders
  ) as niet_meer_enige
  where exists (
    select from kpi_geteld g
    where g.gemeente_id = ${gemeenteId} and g.feit = 'melding' and g.maand = niet_meer_enige.maand
  )
  union select ${gemeenteId}, 'melding', hier.maand from elders hier join geteld eerder using (inwoner_id)
  where eerder.maand < hier.maand and (${sql.join(kentNiet, sql` or `)})
  union select ${gemeenteId}, 'melding', hier.maand
  from elders hier cross join lateral unnest(hier.eerder) as kende (maand)
  where kende.maand = any(${maanden}) and not exists (
    select from geteld where geteld.maand = kende.maand and geteld.inwoner_id = hier.inwoner_id
  )`;
};

const reeksPerWijk = (reeks: string, wijken: ReadonlyArray<readonly [string, number]>): ReadonlyArray<Deel> =>
  wijken.flatMap(([sleutel, hoeveel]) => (hoeveel === 0 ? [] : [{ sleutel, aantal: hoeveel, reeks }]));

/** By wijk, each under its name. */
export const telPerWijk = Effect.fn('kpi.telPerWijk')(function* (tx: Transactie, selectie: Selectie) {
  const wijken = yield* tx.rijen<{ id: string; naam: string }>(
    sql`select id::text, naam from wijk where gemeente_id = ${selectie.gemeenteId}::uuid order by naam, id`,
  );
  const perWijk = { ...selectie, vraag: { ...selectie.vraag, per: 'wijk' as const } };
  const { groepen } = yield* telFeit(tx, perWijk, meldingFeit, [...gebiedMaten, ...collectieveMaten]);
  const bekend = new Map(groepen?.map((groep) => [groep.sleutel, groep]));
  return wijken.flatMap(({ id, naam }) => {
    const groep = bekend.get(id);
    return groep === undefined ? [] : [{ ...groep, naam }];
  });
});
export type PerWijk = Effect.Success<ReturnType<typeof telPerWijk>>;

export const telMeldingen = Effect.fn('kpi.telMeldingen')(function* (
  tx: Transactie,
  selectie: Selectie,
  perWijk: PerWijk,
) {
  const sommen = yield* telFeit(tx, selectie, meldingFeit, ['melding', 'sociaalPlein', 'collectief', ...bronMaten]);
  const collectief = perWijk.flatMap(({ naam, som }) =>
    Leefgebied.literals.map((gebied) => [`${naam}/${gebied}`, som[`collectief.${gebied}`]] as const),
  );
  return [
    telling('meldingen', sommen, ({ som }) => aantal(som.melding), delen('bron', Melder.literals, sommen.geheel)),
    telling('viaSociaalPlein', sommen, aandeel('sociaalPlein', 'melding')),
    telling('collectiefMogelijk', sommen, aandeel('collectief', 'melding'), reeksPerWijk('collectief', collectief)),
  ];
});
