import { Monitoringsplan } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import type { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { BewaardPilotbesluit } from '@tenzij/domain/pilot/Pilotbesluit.ts';
import type { Pilotdossiers } from '@tenzij/domain/pilot/Pilotdossiers.ts';
import { and, desc, eq, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { monitoringsplan, pilotbesluit } from './tabel.ts';

const leesPlan = leesAls(Monitoringsplan);
const leesBesluit = leesAls(BewaardPilotbesluit);

const { id, pilotId: vanPilot, volgnummer, tekst, digest } = pilotbesluit;
const kolommen = { id, pilotId: vanPilot, volgnummer, inhoud: tekst, tekst, digest };

export const pilotdossiers = (tx: ActorTransactie): Pilotdossiers['Service'] => {
  const { gemeenteId } = tx;
  return {
    vergrendel: (pilotId: PilotId) => {
      const sleutel = `tenzij pilot ${gemeenteId} ${pilotId}`;
      return Effect.asVoid(tx.rijen(sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`));
    },
    plan: (pilotId) =>
      leesPlan.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(monitoringsplan)
            .where(and(eq(monitoringsplan.gemeenteId, gemeenteId), eq(monitoringsplan.pilotId, pilotId)))
            .orderBy(desc(monitoringsplan.versie))
            .limit(1),
        ),
      ),
    bewaarPlan: ({ pilotId, versie, criteria, gewijzigdOp, gewijzigdDoor }) =>
      gewijzigdOp === null || gewijzigdDoor === null
        ? Effect.die(new Error('Nobody set this plan.'))
        : Effect.asVoid(
            tx.vraag((db) =>
              db.insert(monitoringsplan).values({ gemeenteId, pilotId, versie, criteria, gewijzigdOp, gewijzigdDoor }),
            ),
          ),
    besluiten: (pilotId) =>
      leesBesluit.alle(
        tx.vraag((db) =>
          db
            .select(kolommen)
            .from(pilotbesluit)
            .where(and(eq(pilotbesluit.gemeenteId, gemeenteId), eq(pilotbesluit.pilotId, pilotId)))
            .orderBy(desc(pilotbesluit.volgnummer)),
        ),
      ),
    voegBesluitToe: ({ id, pilotId, volgnummer, tekst, digest }) =>
      Effect.asVoid(
        tx.vraag((db) => db.insert(pilotbesluit).values({ gemeenteId, id, pilotId, volgnummer, tekst, digest })),
      ),
  };
};
