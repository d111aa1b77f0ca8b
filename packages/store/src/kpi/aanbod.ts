import { aanbodVanafMeldingen } from '@tenzij/domain/kpi/definities.ts';
import type { Telling } from '@tenzij/domain/kpi/Kpis.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal } from './cijfer.ts';
import type { PerWijk } from './meldingen.ts';
import type { Selectie } from './selectie.ts';

interface Plek {
  readonly wijkId: string;
  readonly leefgebied: string;
}

/** Where the sociale kaart has something: a voorziening without wijken is there for all. */
const aanbod = (gemeenteId: string) => sql`
  select distinct w.id::text as "wijkId", gebied as leefgebied
  from voorziening v cross join lateral unnest(v.leefgebieden) as gebied
    join wijk w on w.gemeente_id = v.gemeente_id and (cardinality(v.wijken) = 0 or w.id = any(v.wijken))
  where v.gemeente_id = ${gemeenteId}::uuid and v.actief`;

const sleutelVan = ({ wijkId, leefgebied }: Plek) => `${wijkId}/${leefgebied}`;

/** Where a question is asked often and there is nothing for it. */
const gaten = (perWijk: PerWijk, er: ReadonlySet<string>) =>
  perWijk.flatMap(({ sleutel: wijkId, naam: wijk, som }) =>
    Leefgebied.literals.flatMap((leefgebied) => {
      const meldingen = som[`gebied.${leefgebied}`];
      const plek = { wijkId, wijk, leefgebied, meldingen };
      return meldingen >= aanbodVanafMeldingen && !er.has(sleutelVan(plek)) ? [plek] : [];
    }),
  );

const perSleutel = <A>(rijen: ReadonlyArray<A>, sleutelVanGroep: (gat: A) => string) => {
  const sleutels = [...new Set(rijen.map(sleutelVanGroep))];
  return sleutels.map((sleutel) => ({
    sleutel,
    ...aantal(rijen.filter((gat) => sleutelVanGroep(gat) === sleutel).length),
    mensen: null,
  }));
};

export const telAanbod = Effect.fn('kpi.telAanbod')(function* (tx: Transactie, selectie: Selectie, perWijk: PerWijk) {
  const { per } = selectie.vraag;
  const er = new Set((yield* tx.rijen<Plek>(aanbod(selectie.gemeenteId))).map(sleutelVan));
  const rijen = gaten(perWijk, er);
  const telling: Telling = {
    code: 'aanbodOntbreekt',
    ...aantal(rijen.length),
    mensen: null,
    ...(per === 'wijk' ? { groepen: perSleutel(rijen, ({ wijkId }) => wijkId) } : {}),
    ...(per === 'leefgebied' ? { groepen: perSleutel(rijen, ({ leefgebied }) => leefgebied) } : {}),
    verdeling: rijen.map(({ wijk, leefgebied, meldingen }) => ({
      sleutel: `${wijk}/${leefgebied}`,
      aantal: meldingen,
      reeks: `${wijk}/${leefgebied}`,
    })),
  };
  return telling;
});
