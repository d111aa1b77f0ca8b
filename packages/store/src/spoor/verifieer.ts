import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { and, asc, eq, gt } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { begin, digestVan } from './ketting.ts';
import { journaal, journaalKop } from './tabel.ts';

/** Whether the trail is as it was written, and if not, where it first is not. */
export type JournaalOordeel =
  | { readonly klopt: true; readonly regels: number }
  | {
      readonly klopt: false;
      readonly regels: number;
      readonly eersteFout: { readonly nr: number; readonly wat: 'ontbreekt' | 'gewijzigd' | 'kop' };
    };

const perKeer = 2_000;

/** Walks the chain from its begin; memory stays flat. */
export const verifieer = Effect.fnUntraced(function* (
  tx: Transactie,
  gemeenteId: GemeenteId,
): Effect.fn.Return<JournaalOordeel> {
  const leesKop = Effect.map(
    tx.vraag((db) => db.select().from(journaalKop).where(eq(journaalKop.gemeenteId, gemeenteId))),
    ([kop]) => kop ?? { nr: 0, digest: begin },
  );
  // The end is read before and after: what is added meanwhile is no error, what the end does not know is.
  const kop = yield* leesKop;
  let nr = 0;
  let digest: Uint8Array = begin;
  const fout = (plek: number, wat: 'ontbreekt' | 'gewijzigd' | 'kop') =>
    ({ klopt: false, regels: nr, eersteFout: { nr: plek, wat } }) as const;
  let regels: ReadonlyArray<typeof journaal.$inferSelect>;
  do {
    regels = yield* leesNa(tx, gemeenteId, nr);
    for (const { digest: gezegd, ...regel } of regels) {
      if (regel.nr !== nr + 1) return fout(nr + 1, 'ontbreekt');
      digest = digestVan(digest, regel);
      if (!gelijk(digest, gezegd)) return fout(regel.nr, 'gewijzigd');
      nr = regel.nr;
      if (nr === kop.nr && !gelijk(digest, kop.digest)) return fout(nr, 'kop');
    }
  } while (regels.length === perKeer);
  if (nr < kop.nr) return fout(nr + 1, 'ontbreekt');
  const { nr: einde } = yield* leesKop;
  return einde < nr ? fout(einde + 1, 'kop') : { klopt: true, regels: nr };
});

const leesNa = (tx: Transactie, gemeenteId: GemeenteId, nr: number) =>
  tx.vraag((db) =>
    db
      .select()
      .from(journaal)
      .where(and(eq(journaal.gemeenteId, gemeenteId), gt(journaal.nr, nr)))
      .orderBy(asc(journaal.nr))
      .limit(perKeer),
  );

const gelijk = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
