import type { WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Voorziening, type Voorzieningen, type VoorzieningFilter } from '@tenzij/domain/voorziening/Voorziening.ts';
import { and, arrayContains, asc, eq, getTableColumns, or, sql } from 'drizzle-orm';
import { pagina } from '../database/pagina.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { voldoetAan } from '../database/zoek.ts';
import { voorziening } from './tabel.ts';

const { zoek: _zoek, ...kolommen } = getTableColumns(voorziening);
const lees = leesAls(Voorziening);
const volgorde = { kolommen: { naam: voorziening.naam, id: voorziening.id } };

/** No wijken means the whole gemeente. */
const isIn = (wijkId: WijkId) =>
  or(arrayContains(voorziening.wijken, [wijkId]), eq(sql`cardinality(${voorziening.wijken})`, 0));

const voldoet = (filter: VoorzieningFilter) => [
  filter.wijkId && isIn(filter.wijkId),
  filter.leefgebied && arrayContains(voorziening.leefgebieden, [filter.leefgebied]),
  filter.q === undefined || filter.q.trim() === '' ? undefined : voldoetAan(voorziening.zoek, filter.q),
];

export const voorzieningen = (tx: ActorTransactie): Voorzieningen['Service'] => {
  const hier = eq(voorziening.gemeenteId, tx.gemeenteId);
  return {
    lijst: (filter) =>
      pagina(
        filter,
        volgorde,
        ({ na, volgorde: op, limiet }) =>
          tx.vraag((db) =>
            db
              .select(kolommen)
              .from(voorziening)
              .where(and(hier, ...voldoet(filter), na))
              .orderBy(...op)
              .limit(limiet),
          ),
        lees.alle,
      ),
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
