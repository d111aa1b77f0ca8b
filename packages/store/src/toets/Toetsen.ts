import { Toets, type Toetsen, type ToetsFilter } from '@tenzij/domain/toets/Toets.ts';
import { tel } from '@tenzij/domain/toets/Toetsbeeld.ts';
import type { StapNaam } from '@tenzij/domain/weging/stappen.ts';
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { besluit } from '../besluit/tabel.ts';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { toets } from './tabel.ts';

const lees = leesAls(Toets);
const volgorde = { kolommen: { rang: toets.rang, termijnOp: toets.termijnOp, id: toets.id } };

const voldoet = (filter: ToetsFilter) => [
  filter.teamId && eq(toets.teamId, filter.teamId),
  filter.status && eq(toets.status, filter.status),
  // As a part of the order of the list.
  filter.status && eq(toets.rang, filter.status === 'gevraagd' ? 0 : 1),
];

/** The stappen that its oordelen named, as they stand in the row. */
const genoemdIn = sql<
  ReadonlyArray<StapNaam>
>`array(select jsonb_array_elements_text(oordeel -> 'ontbrekendeStappen') from jsonb_array_elements(${toets.oordelen}) as oordeel)`;

export const toetsen = (tx: ActorTransactie): Toetsen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(toets.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'toets.lezen', toets.teamId);
  return {
    zoek: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(toets)
            .where(and(hier, eq(toets.id, id))),
        ),
      ),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(toets)
            .where(and(hier, eq(toets.id, id)))
            .for('update'),
        ),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(toets).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(toets)
            .set(nieuw)
            .where(and(hier, eq(toets.id, oud.id), eq(toets.versie, oud.versie)))
            .returning({ id: toets.id }),
        ),
      ),
    verschuif: (id, termijnOp) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .update(toets)
            .set({ termijnOp, versie: sql`${toets.versie} + 1` })
            .where(and(hier, eq(toets.meldingId, id), eq(toets.status, 'gevraagd'))),
        ),
      ),
    verwijder: Effect.fnUntraced(function* (id) {
      const weg = yield* tx.vraag((db) =>
        db
          .delete(toets)
          .where(and(hier, eq(toets.id, id)))
          .returning({ id: toets.id }),
      );
      if (weg.length !== 1) return yield* Effect.die(new Error('This toets is judged, or may not be removed.'));
    }),
    beeldVan: (teamId, van, tot) =>
      Effect.map(
        tx.vraag((db) =>
          db
            .select({
              status: toets.status,
              gezet: besluit.stappenGezet,
              genoemd: genoemdIn,
              aantal: sql<number>`count(*)::int`,
            })
            .from(toets)
            .innerJoin(besluit, and(eq(besluit.gemeenteId, toets.gemeenteId), eq(besluit.id, toets.besluitId)))
            .where(
              and(
                hier,
                eq(toets.teamId, teamId),
                gte(toets.gevraagdOp, sql`(${van}::date::timestamp at time zone 'Europe/Amsterdam')`),
                lt(toets.gevraagdOp, sql`((${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`),
              ),
            )
            .groupBy(toets.status, besluit.stappenGezet, genoemdIn),
        ),
        (rijen) =>
          tel(
            van,
            tot,
            rijen.flatMap(({ aantal, ...toets }) => Array.from({ length: aantal }, () => toets)),
          ),
      ),
    lijst: (filter) => paginaUit(tx, toets, volgorde, lees.alle, filter, [hier, eigen, ...voldoet(filter)]),
  };
};
