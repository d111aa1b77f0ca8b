import { Melding, meldingNummer } from '@tenzij/domain/melding/Melding.ts';
import type { Meldingen, MeldingFilter } from '@tenzij/domain/melding/Meldingen.ts';
import { and, arrayContains, asc, eq, getTableColumns, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { gezochteMelding } from './gezocht.ts';
import { melding, nummering } from './tabel.ts';

const { zoek: _zoek, ...kolommen } = getTableColumns(melding);
const lees = leesAls(Melding);
const volgorde = { kolommen: { rang: melding.rang, ontvangenOp: melding.ontvangenOp, id: melding.id } };

/** A list is ordered by what is still to weigh, so a status is a part of that order. */
const metStatus = (status: MeldingFilter['status']) =>
  status === undefined
    ? []
    : [eq(melding.status, status), eq(melding.rang, status === 'ontvangen' || status === 'in_weging' ? 0 : 1)];

const voldoet = (filter: MeldingFilter) => [
  filter.teamId && eq(melding.teamId, filter.teamId),
  filter.wijkId && eq(melding.wijkId, filter.wijkId),
  ...metStatus(filter.status),
  filter.aanleiding && eq(melding.aanleiding, filter.aanleiding),
  filter.bron && eq(melding.bron, filter.bron),
  filter.leefgebied && arrayContains(melding.leefgebieden, [filter.leefgebied]),
  filter.collectief && eq(melding.collectief, filter.collectief === 'ja'),
  filter.van && gte(melding.ontvangenOp, filter.van),
  filter.tot && lte(melding.ontvangenOp, filter.tot),
];

export const meldingen = (tx: ActorTransactie): Meldingen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(melding.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'melding.lezen', melding.teamId);
  const met = (voorwaarde: SQL) =>
    lees.eerste(tx.vraag((db) => db.select(kolommen).from(melding).where(and(hier, voorwaarde))));
  return {
    zoek: (id) => met(eq(melding.id, id)),
    zoekAlle: (ids) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(melding)
            .where(and(hier, inArray(melding.id, [...ids]))),
        ),
      ),
    zoekNummer: (nummer) => met(eq(melding.nummer, nummer)),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(melding)
            .where(and(hier, eq(melding.id, id)))
            .for('update'),
        ),
      ),
    volgendNummer: (jaar) =>
      Effect.map(
        tx.vraag((db) =>
          db
            .insert(nummering)
            .values({ gemeenteId, jaar, laatste: 1 })
            .onConflictDoUpdate({
              target: [nummering.gemeenteId, nummering.jaar],
              set: { laatste: sql`${nummering.laatste} + 1` },
            })
            .returning({ laatste: nummering.laatste }),
        ),
        ([teller]) => meldingNummer(jaar, teller?.laatste ?? 1),
      ),
    voegToe: (nieuw) =>
      Effect.map(
        tx.vraag((db) =>
          db
            .insert(melding)
            .values({ gemeenteId, ...nieuw })
            .onConflictDoNothing({ target: [melding.gemeenteId, melding.organisatieId, melding.externId] })
            .returning({ id: melding.id }),
        ),
        (toegevoegd) => toegevoegd.length > 0,
      ),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(melding)
            .set(nieuw)
            .where(and(hier, eq(melding.id, oud.id), eq(melding.versie, oud.versie)))
            .returning({ id: melding.id }),
        ),
      ),
    lijst: (filter) => {
      const q = filter.q?.trim() ?? '';
      const bladzijde = paginaUit(tx, melding, volgorde, lees.alle, filter, [hier, eigen, ...voldoet(filter)]);
      return q === '' ? bladzijde : tx.alsZoeker(gezochteMelding(q))(bladzijde);
    },
    vanTraject: (id) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(melding)
            .where(and(hier, eq(melding.trajectId, id)))
            .orderBy(asc(melding.gemeldOp), asc(melding.id)),
        ),
      ),
    teWegen: (teamId) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(melding)
            .where(and(hier, eq(melding.teamId, teamId), eq(melding.rang, 0)))
            .orderBy(asc(melding.ontvangenOp), asc(melding.id)),
        ),
      ),
  };
};
