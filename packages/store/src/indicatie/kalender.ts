import type { Herindicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import type { Kalendervraag } from '@tenzij/domain/indicatie/Indicaties.ts';
import type { Kalendermaand } from '@tenzij/domain/indicatie/Kalender.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { indicatie } from './tabel.ts';

interface Rij extends Omit<Kalendermaand, 'uitkomsten'> {
  readonly uitkomst: Herindicatie | null;
}

const tel = (
  rijen: ReadonlyArray<Rij>,
  veld: 'aantal' | 'urenPerWeek' | 'opAgenda' | 'nietOpAgenda' | 'open' | 'urenMinderPerWeek',
) => rijen.reduce((som, rij) => som + Number(rij[veld]), 0);

const maandVan = (maand: string, rijen: ReadonlyArray<Rij>): Kalendermaand => ({
  maand,
  aantal: tel(rijen, 'aantal'),
  urenPerWeek: tel(rijen, 'urenPerWeek'),
  opAgenda: tel(rijen, 'opAgenda'),
  nietOpAgenda: tel(rijen, 'nietOpAgenda'),
  open: tel(rijen, 'open'),
  urenMinderPerWeek: tel(rijen, 'urenMinderPerWeek'),
  uitkomsten: rijen.flatMap(({ uitkomst, aantal }) =>
    uitkomst === null ? [] : [{ uitkomst, aantal: Number(aantal) }],
  ),
});

/** What ends in each month, counted where it stands: first day by day, for to name a month costs more than to count. */
export const kalender = (tx: ActorTransactie, { teamId, van, tot }: Kalendervraag, eigen: SQL | undefined) =>
  Effect.map(
    tx.rijen<Rij>(sql`
      select to_char(tot, 'YYYY-MM') as maand, uitkomst, sum(aantal)::int as aantal,
        sum("urenPerWeek") as "urenPerWeek", sum("opAgenda")::int as "opAgenda",
        sum("nietOpAgenda")::int as "nietOpAgenda", sum(open)::int as open,
        sum("urenMinderPerWeek") as "urenMinderPerWeek"
      from (
        select tot, herindicatie as uitkomst, count(*) as aantal,
          coalesce(sum(uren_per_week), 0) as "urenPerWeek",
          count(agenda_melding_id) as "opAgenda", count(*) filter (where buiten_agenda) as "nietOpAgenda",
          count(*) filter (where status = 'toegekend') as open,
          coalesce(sum(uren_minder_per_week), 0) as "urenMinderPerWeek"
        from ${indicatie}
        where ${indicatie.gemeenteId} = ${tx.gemeenteId} and tot between ${van} and ${tot} and rang > 0
        and ${eigen ?? sql`true`} ${teamId === undefined ? sql`` : sql`and ${indicatie.teamId} = ${teamId}`}
        group by 1, 2
      ) as dag
      group by 1, 2 order by 1, 2`),
    (rijen) => [...Map.groupBy(rijen, ({ maand }) => maand)].map(([maand, erin]) => maandVan(maand, erin)),
  );
