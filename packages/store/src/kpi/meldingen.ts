import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { Leeftijdsgroep, Bron as Melder } from '@tenzij/domain/melding/Melding.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, aantal, delen, telling } from './cijfer.ts';
import { type Feit, perCode, perGebied, pilotVan } from './feit.ts';
import { groepering, inPeriode, type Kolommen, perLeefgebied, pilotOp, type Selectie, smal } from './selectie.ts';
import { type Bron, telGroepen, telSommen } from './tel.ts';

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

/** Nobody else's melding: then this one is the person. */
const enige = sql`m.inwoner_id is null or not exists (
  select from melding ander
  where ander.gemeente_id = m.gemeente_id and ander.inwoner_id = m.inwoner_id and ander.id <> m.id)`;

const leeftijd = sql`coalesce(m.leeftijdsgroep, 'onbekend')`;
const leeftijden = [...Leeftijdsgroep.literals, 'onbekend'] as const;

export const maten = {
  melding: sql`1`,
  sociaalPlein: sql`(m.bron = 'sociaal_plein')::int`,
  collectief: sql`(m.collectief is true)::int`,
  ...perCode('bron', Melder.literals, (code) => sql`m.bron = ${code}`),
  ...perCode('leeftijdsgroep', leeftijden, (code) => sql`${leeftijd} = ${code}`),
  ...perGebied(kolommen.leefgebieden),
  ...perCode('collectief', Leefgebied.literals, (code) => sql`m.collectief and ${code} = any(m.leefgebieden)`),
  enige: sql`(${enige})::int`,
  ...perCode('enige', leeftijden, (code) => sql`(${enige}) and ${leeftijd} = ${code}`),
};

export const meldingFeit = {
  naam: 'melding',
  uit: sql`melding m`,
  waar: [],
  dag,
  kolommen,
  pilot: pilotVan(kolommen.gemeente, kolommen.team, dag),
  persoon: sql`coalesce(m.inwoner_id, m.id)`,
  maten,
  uren: {},
  duur: null,
} as const satisfies Feit;

/** A wijk by its name, alone or before a leefgebied. */
const benoemd =
  (naamVan: ReadonlyMap<string, string>) =>
  <A extends { readonly sleutel: string }>(sommen: ReadonlyArray<A>): ReadonlyArray<A> =>
    sommen.map((som) => {
      const [wijkId = '', ...gebied] = som.sleutel.split('/');
      return { ...som, sleutel: [naamVan.get(wijkId) ?? wijkId, ...gebied].join('/') };
    });

export const telMeldingen = Effect.fn('kpi.telMeldingen')(function* (tx: Transactie, selectie: Selectie) {
  const bron = ontvangen(selectie);
  const verdeeld = (sleutel: ReturnType<typeof sql>, uit: Bron = bron) =>
    telGroepen(tx, { sleutel, sleutels: null }, uit, { melding: maten.melding });
  const perGroep = { ...bron, uit: sql`${bron.uit} ${perLeefgebied(selectie, kolommen)}` };
  const sommen = yield* telSommen(tx, groepering(selectie, kolommen, dag), bron, maten, perGroep);

  const perBron = yield* verdeeld(sql`m.bron`);
  const perWijk = yield* verdeeld(sql`m.wijk_id::text`);
  const perLeeftijd = yield* verdeeld(sql`coalesce(m.leeftijdsgroep, 'onbekend')`);
  const collectief = yield* verdeeld(sql`m.wijk_id::text || '/' || gebied`, {
    ...bron,
    uit: sql`${bron.uit} cross join lateral unnest(m.leefgebieden) as gebied`,
    waar: [...bron.waar, sql`m.collectief`],
  });
  const wijken = yield* tx.rijen<{ id: string; naam: string }>(
    sql`select id::text, naam from wijk where gemeente_id = ${selectie.gemeenteId}::uuid`,
  );
  const metWijknaam = benoemd(new Map(wijken.map(({ id, naam }) => [id, naam])));

  const mensenPer = (reeks: string, codes: ReadonlyArray<string>, groepen: typeof perWijk) =>
    delen(reeks, codes, groepen, 'melding', `${reeks}.`).map((deel) => ({ ...deel, aantal: deel.mensen }));
  return [
    telling(
      'meldingen',
      sommen,
      ({ som, mensen }) => aantal(som.melding, mensen),
      delen('bron', Melder.literals, perBron, 'melding'),
    ),
    telling('viaSociaalPlein', sommen, aandeel('sociaalPlein', 'melding')),
    telling('bereik', sommen, ({ mensen }) => aantal(mensen, mensen), [
      ...mensenPer('wijk', [], metWijknaam(perWijk)),
      ...mensenPer('leeftijdsgroep', Leeftijdsgroep.literals, perLeeftijd),
    ]),
    telling(
      'collectiefMogelijk',
      sommen,
      aandeel('collectief', 'melding'),
      delen('collectief', [], metWijknaam(collectief), 'melding'),
    ),
  ];
});
