import { aanbodVanafMeldingen } from '@tenzij/domain/kpi/definities.ts';
import type { Telling } from '@tenzij/domain/kpi/Kpis.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal } from './cijfer.ts';
import { ontvangen } from './meldingen.ts';
import { en, type Selectie } from './selectie.ts';

interface Gat {
  readonly wijkId: string;
  readonly wijk: string;
  readonly leefgebied: string;
  readonly meldingen: number;
  readonly mensen: number;
}

/** Where a question is asked often and the sociale kaart has nothing for it: a voorziening without wijken is there for all. */
const gaten = ({ uit, waar, persoon }: ReturnType<typeof ontvangen>, gemeenteId: string) => sql`
  with gevraagd as (
    select m.wijk_id, gebied, count(*)::int as meldingen
    from ${uit} cross join lateral unnest(m.leefgebieden) as gebied
    where ${en(waar)}
    group by 1, 2
    having count(*) >= ${aanbodVanafMeldingen}
  ), gat as materialized (
    select g.wijk_id, w.naam as wijk, g.gebied, g.meldingen
    from gevraagd g join wijk w on w.gemeente_id = ${gemeenteId}::uuid and w.id = g.wijk_id
    where not exists (
      select from voorziening v
      where v.gemeente_id = ${gemeenteId}::uuid and v.actief and g.gebied = any(v.leefgebieden)
        and (cardinality(v.wijken) = 0 or g.wijk_id = any(v.wijken))
    )
  ), melder as (
    select gat.wijk_id, gat.gebied, ${persoon} as persoon
    from ${uit} cross join lateral unnest(m.leefgebieden) as genoemd
      join gat on gat.wijk_id = m.wijk_id and gat.gebied = genoemd
    where ${en(waar)}
    group by 1, 2, 3
  )
  select gat.wijk_id as "wijkId", gat.wijk, gat.gebied as leefgebied, gat.meldingen, count(*)::int as mensen
  from gat join melder on melder.wijk_id = gat.wijk_id and melder.gebied = gat.gebied
  group by 1, 2, 3, 4
  order by 2, 3`;

const perSleutel = (rijen: ReadonlyArray<Gat>, sleutelVan: (gat: Gat) => string) => {
  const sleutels = [...new Set(rijen.map(sleutelVan))];
  return sleutels.map((sleutel) => ({
    sleutel,
    ...aantal(rijen.filter((gat) => sleutelVan(gat) === sleutel).length, null),
  }));
};

export const telAanbod = Effect.fn('kpi.telAanbod')(function* (tx: Transactie, selectie: Selectie) {
  const { per } = selectie.vraag;
  const rijen = yield* tx.rijen<Gat>(gaten(ontvangen(selectie), selectie.gemeenteId));
  const telling: Telling = {
    code: 'aanbodOntbreekt',
    ...aantal(rijen.length, null),
    ...(per === 'wijk' ? { groepen: perSleutel(rijen, ({ wijkId }) => wijkId) } : {}),
    ...(per === 'leefgebied' ? { groepen: perSleutel(rijen, ({ leefgebied }) => leefgebied) } : {}),
    verdeling: rijen.map(({ wijk, leefgebied, meldingen, mensen }) => ({
      sleutel: `${wijk}/${leefgebied}`,
      aantal: meldingen,
      mensen,
      reeks: `${wijk}/${leefgebied}`,
    })),
  };
  return [telling];
});
