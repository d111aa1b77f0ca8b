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
import type { Bron } from './tel.ts';
import { terugkeerVan } from './terugkeer.ts';

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

const zonderTerugkeer = {
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
} as const satisfies Feit;

export const meldingFeit = {
  ...zonderTerugkeer,
  terugkeer: terugkeerVan(zonderTerugkeer, sql`not ${enige}`),
} as const satisfies Feit;

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
