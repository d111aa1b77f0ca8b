import type { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import { coachVragen, ervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { Toeval } from '@tenzij/domain/Id.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { and, eq } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Kluis } from '../melding/kluis.ts';
import { teamVanTraject } from '../traject/teamVanTraject.ts';
import { kenmerkVan } from './inwonerMetLink.ts';
import { evaluatie, uitnodiging } from './tabel.ts';

const geenAntwoorden = (vragen: ReadonlyArray<string>) => Object.fromEntries(vragen.map((vraag) => [vraag, null]));
const sleutel = [evaluatie.gemeenteId, evaluatie.trajectId, evaluatie.soort];

const { trajectId, teamId, verlooptOp, gebruiktOp, vervangenOp, afgerondOp } = uitnodiging;
const vanUitnodiging = { trajectId, teamId, verlooptOp, gebruiktOp, vervangenOp, afgerondOp };

/** Where the resident's own words belong. */
export const plaatsVanWoorden = (gemeenteId: string, id: TrajectId) => `${gemeenteId}/${id}/watHielp`;

export const ervaringen = (tx: ActorTransactie, kluis: Kluis): Ervaringen['Service'] => {
  const { gemeenteId } = tx;
  const dezeLink = (token: Ervaringstoken) =>
    and(eq(uitnodiging.gemeenteId, gemeenteId), eq(uitnodiging.kenmerk, kenmerkVan(token)));
  return {
    bewaarVanCoach: (id, antwoorden, ingevuldOp) => {
      const rij = { geleerd: null, ...geenAntwoorden(coachVragen), ...antwoorden, ingevuldOp };
      return Effect.asVoid(
        tx.vraag((db) =>
          db
            .insert(evaluatie)
            .values({ gemeenteId, trajectId: id, soort: 'coach', teamId: teamVanTraject(gemeenteId, id), ...rij })
            .onConflictDoUpdate({ target: sleutel, set: rij }),
        ),
      );
    },
    heeftVanCoach: (id) =>
      Effect.map(
        tx.vraag((db) =>
          db
            .select({ id: evaluatie.trajectId })
            .from(evaluatie)
            .where(
              and(eq(evaluatie.gemeenteId, gemeenteId), eq(evaluatie.trajectId, id), eq(evaluatie.soort, 'coach')),
            ),
        ),
        (gevonden) => gevonden.length > 0,
      ),
    nodigUit: Effect.fnUntraced(function* (id, tot, afgerond) {
      const toeval = yield* Toeval;
      const token = Ervaringstoken.make(Buffer.concat([toeval(), toeval()]).toString('base64url'));
      yield* tx.vraag((db) =>
        db.insert(uitnodiging).values({
          gemeenteId,
          kenmerk: kenmerkVan(token),
          trajectId: id,
          teamId: teamVanTraject(gemeenteId, id),
          verlooptOp: tot,
          afgerondOp: afgerond,
        }),
      );
      return token;
    }),
    uitnodiging: (token) =>
      Effect.map(
        tx.vraag((db) => db.select(vanUitnodiging).from(uitnodiging).where(dezeLink(token))),
        ([gevonden]) => Option.fromUndefinedOr(gevonden),
      ),
    vergrendelUitnodiging: (token) =>
      Effect.map(
        tx.vraag((db) => db.select(vanUitnodiging).from(uitnodiging).where(dezeLink(token)).for('update')),
        ([gevonden]) => Option.fromUndefinedOr(gevonden),
      ),
    bewaarVanInwoner: Effect.fnUntraced(function* (token, genodigd, { watHielp, ...antwoorden }, op) {
      const versleuteld =
        watHielp === undefined ? null : kluis.sluit(watHielp, plaatsVanWoorden(gemeenteId, genodigd.trajectId));
      const rij = {
        ...geenAntwoorden(ervaringVragen),
        ...antwoorden,
        watHielpVersleuteld: versleuteld,
        ingevuldOp: op,
      };
      const vanWie = { gemeenteId, trajectId: genodigd.trajectId, teamId: genodigd.teamId };
      yield* tx.vraag((db) =>
        db
          .insert(evaluatie)
          .values({ ...vanWie, soort: 'inwoner', ...rij })
          .onConflictDoUpdate({ target: sleutel, set: rij }),
      );
      const gebruikt = yield* tx.vraag((db) =>
        db.update(uitnodiging).set({ gebruiktOp: op }).where(dezeLink(token)).returning({ gebruiktOp }),
      );
      if (gebruikt.length !== 1) return yield* Effect.die(new Error('A link that was locked is not there to be used.'));
    }),
  };
};
