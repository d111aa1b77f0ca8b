import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { Effect, Schema } from 'effect';
import type { ActorTransactie, Transactie } from '../database/Transactie.ts';
import { gebeurtenis, journaalKop } from './tabel.ts';

const lees = Schema.decodeUnknownEffect(Schema.Array(Gebeurtenis));

type Rijen = ReadonlyArray<typeof gebeurtenis.$inferSelect>;

/** Rows as the news that they are. */
export const alsGebeurtenissen = (rijen: Effect.Effect<Rijen>): Effect.Effect<ReadonlyArray<Gebeurtenis>> =>
  rijen.pipe(
    Effect.map((alle) =>
      alle.map((rij) => ({ ...rij, onderwerp: { soort: rij.onderwerpSoort, id: rij.onderwerpId } })),
    ),
    Effect.flatMap((alle) => Effect.orDie(lees(alle))),
  );

/** What happened after this number, as far as the actor may see it. */
export const nieuws = (tx: ActorTransactie, naNr: number, limiet: number) =>
  alsGebeurtenissen(
    tx.vraag((db) =>
      db
        .select()
        .from(gebeurtenis)
        .where(and(eq(gebeurtenis.gemeenteId, tx.gemeenteId), gt(gebeurtenis.nr, naNr)))
        .orderBy(asc(gebeurtenis.nr))
        .limit(limiet),
    ),
  );

/** The last event that there is in a gemeente, for who acts in the name of nobody. */
export const laatsteGebeurtenis = (tx: Transactie, gemeenteId: GemeenteId) =>
  Effect.map(
    tx.vraag((db) =>
      db
        .select({ nr: sql<number>`coalesce(max(${gebeurtenis.nr}), 0)::int` })
        .from(gebeurtenis)
        .where(eq(gebeurtenis.gemeenteId, gemeenteId)),
    ),
    ([gevonden]) => gevonden?.nr ?? 0,
  );

export const laatsteNr = (tx: ActorTransactie) =>
  Effect.map(
    tx.vraag((db) =>
      db.select({ nr: sql<number>`nr::int` }).from(journaalKop).where(eq(journaalKop.gemeenteId, tx.gemeenteId)),
    ),
    ([kop]) => kop?.nr ?? 0,
  );
