import type { Cel, Maandcellen } from '@tenzij/domain/kpi/Cel.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { feiten } from './feiten.ts';
import { Geheugen } from './geheugen.ts';
import type { BewaardeMensen } from './tabel.ts';
import { verversFeiten } from './ververs.ts';

interface Maand {
  /** Of the count that made it: another count has another, and none is given twice. */
  readonly versie: string;
  readonly cellen: ReadonlyArray<Cel>;
}

interface Gelezen {
  readonly domeinen: string;
  readonly perSleutel: ReadonlyMap<string, Maand>;
  readonly maanden: ReadonlyArray<Maandcellen<Cel>>;
}

const gelezen = new Geheugen<Gelezen>(({ maanden }) => maanden.reduce((som, { length }) => som + length, 0));

const isMaand = (cellen: ReadonlyArray<Cel>): cellen is Maandcellen<Cel> => cellen.length > 0;

const genoeg: ReadonlyArray<number> = [-1, -2, -3, -4, -5];

const mensenVan = (bewaard: BewaardeMensen): Cel['mensen'] =>
  Object.fromEntries(Object.entries(bewaard).map(([maat, wie]) => [maat, wie === true ? genoeg : wie]));

const lees = (tx: ActorTransactie, maanden: ReadonlyArray<string>) =>
  Effect.map(
    tx.rijen<Cel & { readonly sleutel: string; readonly mensen: BewaardeMensen }>(sql`
    select k.feit || ' ' || k.maand as sleutel, k.feit, k.pilot_id as "pilotId", team.domein,
      to_char(k.maand, 'YYYY-MM') as maand, k.team_id as "teamId", k.wijk_id as "wijkId",
      k.organisatie_id as "organisatieId", k.eerste_dag::text as "eersteDag", k.laatste_dag::text as "laatsteDag",
      k.rijen as aantal, k.mensen
    from unnest(string_to_array(${maanden.join(',')}, ',')) as gevraagd
      cross join lateral (
        select * from kpi_maand
        where gemeente_id = ${tx.gemeenteId}::uuid and feit = split_part(gevraagd, ' ', 1) and grein = 'cel'
          and maand = split_part(gevraagd, ' ', 2)::date
        offset 0
      ) as k
      left join team on team.gemeente_id = k.gemeente_id and team.id = k.team_id
    order by k.maand, k.feit, k.pilot_id, k.team_id, k.wijk_id, k.organisatie_id, k.eerste_dag`),
    (rijen) =>
      Map.groupBy(
        rijen.map(({ sleutel, ...cel }) => ({ sleutel, cel: { ...cel, mensen: mensenVan(cel.mensen) } as Cel })),
        ({ sleutel }) => sleutel,
      ),
  );

const feitnamen = feiten.map(({ naam }) => naam).join(',');

const versies = (tx: ActorTransactie) =>
  tx.rijen<{ sleutel: string; versie: string }>(sql`
    select feit || ' ' || maand as sleutel, nr::text as versie from kpi_geteld
    where gemeente_id = ${tx.gemeenteId}::uuid and feit = any(string_to_array(${feitnamen}, ',')) order by maand, feit`);

const domeinen = (tx: ActorTransactie) =>
  tx.rijen<{ domeinen: string | null }>(
    sql`select string_agg(id || domein, ',' order by id) as domeinen from team where gemeente_id = ${tx.gemeenteId}::uuid`,
  );

/** A month counted anew is often as it was: who came is one more of many. Then it stays the same list. */
const zelfdeOf = (vroeger: ReadonlyArray<Cel> | undefined, nu: ReadonlyArray<Cel>): ReadonlyArray<Cel> =>
  vroeger !== undefined && JSON.stringify(vroeger) === JSON.stringify(nu) ? vroeger : nu;

/**
 * What happened, month by month and split as far as it can be asked, with who stands behind each maat. Only months
 * that were counted anew are read again, and as long as there are none it is the same list.
 */
export const cellen = Effect.fn('kpi.cellen')(function* (tx: ActorTransactie) {
  yield* verversFeiten(tx);
  return yield* tx.alsAggregatie(
    Effect.gen(function* () {
      const [nu] = yield* domeinen(tx);
      const vroeger = gelezen.van(tx.gemeenteId);
      const bekend = vroeger !== undefined && vroeger.domeinen === (nu?.domeinen ?? '') ? vroeger : null;
      const alle = yield* versies(tx);
      const anders = alle.filter(({ sleutel, versie }) => bekend?.perSleutel.get(sleutel)?.versie !== versie);
      if (bekend !== null && anders.length === 0 && bekend.perSleutel.size === alle.length) return bekend.maanden;
      const nieuw = yield* lees(
        tx,
        anders.map(({ sleutel }) => sleutel),
      );
      const perSleutel = new Map(
        alle.map(({ sleutel, versie }): [string, Maand] => {
          const al = bekend?.perSleutel.get(sleutel);
          if (al?.versie === versie) return [sleutel, al];
          return [sleutel, { versie, cellen: zelfdeOf(al?.cellen, nieuw.get(sleutel)?.map(({ cel }) => cel) ?? []) }];
        }),
      );
      const maanden = [...perSleutel.values()].map(({ cellen: lijst }) => lijst).filter(isMaand);
      gelezen.bewaar(tx.gemeenteId, { domeinen: nu?.domeinen ?? '', perSleutel, maanden });
      return maanden;
    }),
  );
});

export const aantalCellen = (tx: ActorTransactie) =>
  tx.alsAggregatie(
    Effect.map(
      tx.rijen<{ aantal: number }>(sql`
        select count(*)::int as aantal from kpi_maand where gemeente_id = ${tx.gemeenteId}::uuid and grein = 'cel'`),
      ([rij]) => rij?.aantal ?? 0,
    ),
  );
