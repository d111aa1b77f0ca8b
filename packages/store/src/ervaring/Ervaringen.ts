import { createHash } from 'node:crypto';
import type { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import { coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Toeval } from '@tenzij/domain/Id.ts';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { teamVanTraject } from '../traject/teamVanTraject.ts';
import { evaluatie, uitnodiging } from './tabel.ts';

/** Of the secret in a personal link only this is kept. */
export const kenmerkVan = (geheim: string): Uint8Array => createHash('sha256').update(geheim).digest();

const geenAntwoorden = Object.fromEntries(coachVragen.map((vraag) => [vraag, null]));

export const ervaringen = (tx: ActorTransactie): Ervaringen['Service'] => {
  const { gemeenteId } = tx;
  return {
    bewaarVanCoach: (trajectId, antwoorden, ingevuldOp) => {
      const rij = { geleerd: null, ...geenAntwoorden, ...antwoorden, ingevuldOp };
      return Effect.asVoid(
        tx.vraag((db) =>
          db
            .insert(evaluatie)
            .values({ gemeenteId, trajectId, soort: 'coach', teamId: teamVanTraject(gemeenteId, trajectId), ...rij })
            .onConflictDoUpdate({ target: [evaluatie.gemeenteId, evaluatie.trajectId, evaluatie.soort], set: rij }),
        ),
      );
    },
    nodigUit: Effect.fnUntraced(function* (trajectId, verlooptOp) {
      const toeval = yield* Toeval;
      const geheim = Buffer.concat([toeval(), toeval()]).toString('base64url');
      yield* tx.vraag((db) =>
        db.insert(uitnodiging).values({
          gemeenteId,
          kenmerk: kenmerkVan(geheim),
          trajectId,
          teamId: teamVanTraject(gemeenteId, trajectId),
          verlooptOp,
        }),
      );
      return geheim;
    }),
  };
};
