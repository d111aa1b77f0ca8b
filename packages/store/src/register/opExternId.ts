import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Bezig } from './Bezig.ts';

/** Of what a register calls its own number. */
export interface Bekend {
  readonly organisatie_id: string;
  readonly extern_id: string;
  readonly id: string;
}
export const plek = (organisatieId: string | undefined, externId: string) => `${organisatieId} ${externId}`;

/** What is stored under these numbers of these organisaties. */
export const opExternId = <Rij extends Bekend>(
  { tx }: Bezig,
  tabel: 'melding' | 'traject' | 'inwoner',
  kolommen: ReadonlyArray<string>,
  gezocht: ReadonlyArray<{ readonly organisatie_id: string | undefined; readonly extern_id: string }>,
): Effect.Effect<ReadonlyMap<string, Rij>> =>
  gezocht.length === 0
    ? Effect.succeed(new Map())
    : Effect.map(
        tx.rijen<Rij>(sql`
          select t.* from jsonb_to_recordset(${JSON.stringify(gezocht)}::jsonb) as b(organisatie_id uuid, extern_id text)
          cross join lateral (
            select ${sql.join(
              ['organisatie_id', 'extern_id', 'id', ...kolommen].map((kolom) => sql`t.${sql.identifier(kolom)}`),
              sql`, `,
            )}
            from ${sql.identifier(tabel)} as t
            where t.gemeente_id = ${tx.gemeenteId} and t.organisatie_id = b.organisatie_id and t.extern_id = b.extern_id
            limit 1
          ) as t`),
        (rijen) => new Map(rijen.map((rij) => [plek(rij.organisatie_id, rij.extern_id), rij])),
      );
