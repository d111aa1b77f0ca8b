import type { Dag } from '@tenzij/domain/Dag.ts';
import {
  Begroting,
  type Begrotingen,
  type BesteedAanPost,
  type BoekingFilter,
  Uitgave,
  type Uitgaven,
} from '@tenzij/domain/kosten/Boeking.ts';
import { and, asc, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { begroting, uitgave } from '../pilot/tabel.ts';

const leesUitgave = leesAls(Uitgave);
const leesBegroting = leesAls(Begroting);
const { volg: _volg, ...vanUitgave } = getTableColumns(uitgave);
const vanBegroting = getTableColumns(begroting);

const slot = (tx: ActorTransactie, wat: string) =>
  tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${`tenzij ${wat} ${tx.gemeenteId}`}, 0))`);

/** Equal expenses of one day are told apart by their number, as an import does. */
const volgende = (tx: ActorTransactie, { pilotId, post, datum, bedrag, id }: Uitgave) =>
  Effect.gen(function* () {
    yield* slot(tx, 'uitgave');
    const [rij] = yield* tx.rijen<{ volg: number }>(sql`
      select coalesce(max(volg), 0)::int + 1 as volg from uitgave
      where gemeente_id = ${tx.gemeenteId}::uuid and pilot_id = ${pilotId}::uuid and post = ${post}
        and datum is not distinct from ${datum}::date and bedrag = ${bedrag}::numeric(14, 2) and id <> ${id}::uuid`);
    return rij?.volg ?? 1;
  });

export const uitgaven = (tx: ActorTransactie): Uitgaven['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(uitgave.gemeenteId, gemeenteId);
  const met = (id: Uitgave['id']) => and(hier, eq(uitgave.id, id));
  return {
    lijst: ({ pilotId, ...vraag }: BoekingFilter) =>
      paginaUit(
        tx,
        uitgave,
        { kolommen: { pilotId: uitgave.pilotId, post: uitgave.post, id: uitgave.id } },
        leesUitgave.alle,
        vraag,
        [hier, pilotId && eq(uitgave.pilotId, pilotId)],
      ),
    zoek: (id) => leesUitgave.eerste(tx.vraag((db) => db.select(vanUitgave).from(uitgave).where(met(id)))),
    vergrendel: (id) =>
      leesUitgave.eerste(tx.vraag((db) => db.select(vanUitgave).from(uitgave).where(met(id)).for('update'))),
    voegToe: (nieuw) =>
      Effect.gen(function* () {
        const volg = yield* volgende(tx, nieuw);
        yield* tx.vraag((db) => db.insert(uitgave).values({ gemeenteId, ...nieuw, volg }));
      }),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        Effect.flatMap(volgende(tx, nieuw), (volg) =>
          tx.vraag((db) =>
            db
              .update(uitgave)
              .set({ ...nieuw, volg })
              .where(and(met(oud.id), eq(uitgave.versie, oud.versie)))
              .returning({ id: uitgave.id }),
          ),
        ),
      ),
    verwijder: (id) => Effect.asVoid(tx.vraag((db) => db.delete(uitgave).where(met(id)))),
    perPost: (van, tot, pilotId) =>
      Effect.map(
        tx.rijen<BesteedAanPost>(sql`
          select "pilotId", post, sum(bedrag)::float8 as bedrag, max(dag)::text as "laatsteOp"
          from (
            select u.pilot_id::text as "pilotId", u.post, u.bedrag, coalesce(u.datum, p.gestart_op) as dag
            from uitgave u join pilot p on p.gemeente_id = u.gemeente_id and p.id = u.pilot_id
            where u.gemeente_id = ${gemeenteId}::uuid
              ${pilotId === undefined ? sql`` : sql`and u.pilot_id = ${pilotId}::uuid`}
          ) as besteed
          where dag >= coalesce(${van}::date, '-infinity') and dag <= coalesce(${tot}::date, 'infinity')
          group by 1, 2 order by 3 desc, 2`),
        (rijen) => rijen.map((rij) => ({ ...rij, laatsteOp: rij.laatsteOp.slice(0, 10) as Dag })),
      ),
  };
};

export const begrotingen = (tx: ActorTransactie): Begrotingen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(begroting.gemeenteId, gemeenteId);
  const met = (id: Begroting['id']) => and(hier, eq(begroting.id, id));
  return {
    lijst: ({ pilotId, ...vraag }: BoekingFilter) =>
      paginaUit(
        tx,
        begroting,
        { kolommen: { pilotId: begroting.pilotId, van: begroting.van, post: begroting.post, id: begroting.id } },
        leesBegroting.alle,
        vraag,
        [hier, pilotId && eq(begroting.pilotId, pilotId)],
      ),
    zoek: (id) => leesBegroting.eerste(tx.vraag((db) => db.select(vanBegroting).from(begroting).where(met(id)))),
    vergrendel: (id) =>
      leesBegroting.eerste(tx.vraag((db) => db.select(vanBegroting).from(begroting).where(met(id)).for('update'))),
    isVrij: Effect.fnUntraced(function* ({ id, pilotId, post, van, tot }) {
      yield* slot(tx, 'begroting');
      const bezet = yield* tx.vraag((db) =>
        db
          .select({ id: begroting.id })
          .from(begroting)
          .where(
            and(
              hier,
              eq(begroting.pilotId, pilotId),
              eq(begroting.post, post),
              eq(begroting.van, van),
              eq(begroting.tot, tot),
              ne(begroting.id, id),
            ),
          ),
      );
      return bezet.length === 0;
    }),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(begroting).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(begroting)
            .set(nieuw)
            .where(and(met(oud.id), eq(begroting.versie, oud.versie)))
            .returning({ id: begroting.id }),
        ),
      ),
    verwijder: (id) => Effect.asVoid(tx.vraag((db) => db.delete(begroting).where(met(id)))),
    alle: (pilotId) =>
      leesBegroting.alle(
        tx.vraag((db) =>
          db
            .select(vanBegroting)
            .from(begroting)
            .where(and(hier, pilotId && eq(begroting.pilotId, pilotId)))
            .orderBy(asc(begroting.van), asc(begroting.post), asc(begroting.id)),
        ),
      ),
  };
};
