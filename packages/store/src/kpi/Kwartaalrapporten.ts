import { BewaardRapport, type Kwartaalrapporten } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { and, desc, eq, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { kwartaalrapport } from './tabel.ts';

const lees = leesAls(BewaardRapport);
const { kwartaal: vanKwartaal, versie: metVersie, tekst, digest } = kwartaalrapport;
const kolommen = { kwartaal: vanKwartaal, versie: metVersie, inhoud: tekst, tekst, digest };
const laatsteEerst = [desc(vanKwartaal), desc(metVersie)] as const;

export const kwartaalrapporten = (tx: ActorTransactie): Kwartaalrapporten['Service'] => {
  const hier = eq(kwartaalrapport.gemeenteId, tx.gemeenteId);
  return {
    vergrendel: (kwartaal) => {
      const sleutel = `tenzij kwartaal ${tx.gemeenteId} ${kwartaal}`;
      return Effect.asVoid(tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`));
    },
    alle: lees.alle(
      tx.vraag((db) =>
        db
          .select(kolommen)
          .from(kwartaalrapport)
          .where(hier)
          .orderBy(...laatsteEerst),
      ),
    ),
    zoek: (kwartaal, versie) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(kwartaalrapport)
            .where(and(hier, eq(vanKwartaal, kwartaal), ...(versie === undefined ? [] : [eq(metVersie, versie)])))
            .orderBy(...laatsteEerst)
            .limit(1),
        ),
      ),
    voegToe: ({ kwartaal, versie, tekst: inhoud, digest: van }) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .insert(kwartaalrapport)
            .values({ gemeenteId: tx.gemeenteId, kwartaal, versie, tekst: inhoud, digest: van }),
        ),
      ),
  };
};
