import type { WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Voorziening, type Voorzieningen, type VoorzieningFilter } from '@tenzij/domain/voorziening/Voorziening.ts';
import { and, arrayContains, arrayOverlaps, asc, eq, getTableColumns, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { voldoetAan } from '../database/zoek.ts';
import { voorziening } from './tabel.ts';

const { zoek: _zoek, ...kolommen } = getTableColumns(voorziening);
const lees = leesAls(Voorziening);
const volgorde = { kolommen: { rang: voorziening.rang, naam: voorziening.naam, id: voorziening.id } };

/** No wijken means the whole gemeente. */
const isIn = (wijkId: WijkId) =>
  or(arrayContains(voorziening.wijken, [wijkId]), eq(sql`cardinality(${voorziening.wijken})`, 0));

const gezocht = ({ q, over = [] }: VoorzieningFilter) => {
  if (q === undefined || q.trim() === '') return undefined;
  const opWoorden = voldoetAan(voorziening.zoek, q);
  return over.length === 0 ? opWoorden : or(opWoorden, arrayOverlaps(voorziening.leefgebieden, [...over]));
};

const voldoet = (filter: VoorzieningFilter) => [
  filter.wijkId && isIn(filter.wijkId),
  filter.leefgebied && arrayContains(voorziening.leefgebieden, [filter.leefgebied]),
  filter.kenmerk && arrayContains(voorziening.kenmerken, [filter.kenmerk]),
  filter.actief === undefined ? undefined : eq(voorziening.actief, filter.actief),
  filter.gecontroleerdVoor &&
    or(isNull(voorziening.gecontroleerdOp), lt(voorziening.gecontroleerdOp, filter.gecontroleerdVoor)),
  gezocht(filter),
];

export const voorzieningen = (tx: ActorTransactie): Voorzieningen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(voorziening.gemeenteId, gemeenteId);
  const met = (id: Voorziening['id']) => and(hier, eq(voorziening.id, id));
  return {
    zoek: (id) => lees.eerste(tx.vraag((db) => db.select(kolommen).from(voorziening).where(met(id)))),
    vergrendel: (id) =>
      lees.eerste(tx.vraag((db) => db.select(kolommen).from(voorziening).where(met(id)).for('update'))),
    isNaamVrij: Effect.fnUntraced(function* (naam, id) {
      const sleutel = `tenzij voorziening ${gemeenteId} ${naam}`;
      yield* tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`);
      const bezet = yield* tx.vraag((db) =>
        db
          .select({ id: voorziening.id })
          .from(voorziening)
          .where(and(hier, eq(voorziening.naam, naam), ne(voorziening.id, id))),
      );
      return bezet.length === 0;
    }),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(voorziening).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(voorziening)
            .set(nieuw)
            .where(and(met(oud.id), eq(voorziening.versie, oud.versie)))
            .returning({ id: voorziening.id }),
        ),
      ),
    lijst: (filter) => paginaUit(tx, voorziening, volgorde, lees.alle, filter, [hier, ...voldoet(filter)]),
    inWijk: (wijkId) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(voorziening)
            .where(and(hier, eq(voorziening.actief, true), isIn(wijkId)))
            .orderBy(asc(voorziening.naam), asc(voorziening.id)),
        ),
      ),
  };
};
