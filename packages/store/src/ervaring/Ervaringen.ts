import type { Ervaringen, OpenTelling, Responstelling } from '@tenzij/domain/ervaring/Ervaringen.ts';
import { coachVragen, ervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { Toeval } from '@tenzij/domain/Id.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { Effect, Option } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Kluis } from '../melding/kluis.ts';
import { traject } from '../traject/tabel.ts';
import { teamVanTraject } from '../traject/teamVanTraject.ts';
import { kenmerkVan } from './inwonerMetLink.ts';
import { evaluatie, uitnodiging } from './tabel.ts';

const geenAntwoorden = (vragen: ReadonlyArray<string>) => Object.fromEntries(vragen.map((vraag) => [vraag, null]));
const sleutel = [evaluatie.gemeenteId, evaluatie.trajectId, evaluatie.soort];

const { trajectId, teamId, verlooptOp, gebruiktOp, vervangenOp, afgerondOp } = uitnodiging;
const vanUitnodiging = { trajectId, teamId, verlooptOp, gebruiktOp, vervangenOp, afgerondOp };

const coachformulier = alias(evaluatie, 'coach');
const inwonerformulier = alias(evaluatie, 'inwoner');
const formulierVan = (formulier: typeof coachformulier | typeof inwonerformulier, soort: 'coach' | 'inwoner') =>
  and(eq(formulier.gemeenteId, traject.gemeenteId), eq(formulier.trajectId, traject.id), eq(formulier.soort, soort));
const formulierstand = {
  trajectId: traject.id,
  nummer: traject.meldingNummer,
  externId: traject.externId,
  teamId: traject.teamId,
  coachId: traject.coachId,
  gestartOp: traject.gestartOp,
  afgerondOp,
  redenBeeindiging: traject.redenBeeindiging,
  uitgesteldeHerinneringen: traject.uitgesteldeHerinneringen,
  verlooptOp,
  coachGaf: sql<boolean>`${coachformulier.trajectId} is not null`,
  inwonerGaf: sql<boolean>`${inwonerformulier.trajectId} is not null`,
};

/** Where the resident's own words belong. */
export const plaatsVanWoorden = (gemeenteId: string, id: TrajectId) => `${gemeenteId}/${id}/watHielp`;

export const ervaringen = (tx: ActorTransactie, kluis: Kluis): Ervaringen['Service'] => {
  const { gemeenteId } = tx;
  const dezeLink = (token: Ervaringstoken) =>
    and(eq(uitnodiging.gemeenteId, gemeenteId), eq(uitnodiging.kenmerk, kenmerkVan(token)));
  const huidig = (id: TrajectId) =>
    and(eq(uitnodiging.gemeenteId, gemeenteId), eq(uitnodiging.trajectId, id), isNull(vervangenOp));
  const heeft = (id: TrajectId, soort: 'coach' | 'inwoner') =>
    Effect.map(
      tx.vraag((db) =>
        db
          .select({ id: evaluatie.trajectId })
          .from(evaluatie)
          .where(and(eq(evaluatie.gemeenteId, gemeenteId), eq(evaluatie.trajectId, id), eq(evaluatie.soort, soort))),
      ),
      (gevonden) => gevonden.length > 0,
    );
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
    heeftVanCoach: (id) => heeft(id, 'coach'),
    heeftVanInwoner: (id) => heeft(id, 'inwoner'),
    huidigeUitnodiging: (id) =>
      Effect.map(
        tx.vraag((db) => db.select(vanUitnodiging).from(uitnodiging).where(huidig(id))),
        ([gevonden]) => Option.fromUndefinedOr(gevonden),
      ),
    vervangUitnodiging: (id, op) =>
      Effect.map(
        tx.vraag((db) =>
          db
            .update(uitnodiging)
            .set({ vervangenOp: op })
            .where(and(huidig(id), isNull(gebruiktOp)))
            .returning(vanUitnodiging),
        ),
        ([gevonden]) => Option.fromUndefinedOr(gevonden),
      ),
    openFormulieren: (wie, op) =>
      tx.vraag((db) =>
        db
          .select(formulierstand)
          .from(uitnodiging)
          .innerJoin(traject, and(eq(traject.gemeenteId, uitnodiging.gemeenteId), eq(traject.id, trajectId)))
          .leftJoin(coachformulier, formulierVan(coachformulier, 'coach'))
          .leftJoin(inwonerformulier, formulierVan(inwonerformulier, 'inwoner'))
          .where(
            and(
              eq(uitnodiging.gemeenteId, gemeenteId),
              isNull(vervangenOp),
              gt(verlooptOp, op),
              sql`not (${coachformulier.trajectId} is not null and ${inwonerformulier.trajectId} is not null)`,
              wie.coachId === undefined ? undefined : eq(traject.coachId, wie.coachId),
              wie.trajectId === undefined ? undefined : eq(traject.id, wie.trajectId),
            ),
          )
          .orderBy(asc(afgerondOp), asc(traject.id)),
      ),
    telOpen: (op) =>
      tx.alsAggregatie(
        tx.rijen<OpenTelling>(sql`
          select u.team_id as "teamId", (count(*) - count(inwoner.traject_id))::int as links,
            (count(*) - count(coach.traject_id))::int as coaches
          from uitnodiging u
            left join evaluatie inwoner on inwoner.gemeente_id = u.gemeente_id and inwoner.traject_id = u.traject_id
              and inwoner.soort = 'inwoner'
            left join evaluatie coach on coach.gemeente_id = u.gemeente_id and coach.traject_id = u.traject_id
              and coach.soort = 'coach'
          where u.gemeente_id = ${gemeenteId}::uuid and u.vervangen_op is null and u.verloopt_op > ${op}::timestamptz
          group by u.team_id`),
      ),
    telRespons: (van, tot) =>
      tx.rijen<Responstelling>(sql`
        select t.team_id as "teamId", count(*)::int as afgerond,
          count(inwoner.traject_id)::int as inwoners, count(coach.traject_id)::int as coaches
        from traject t
          left join evaluatie inwoner on inwoner.gemeente_id = t.gemeente_id and inwoner.traject_id = t.id
            and inwoner.soort = 'inwoner'
          left join evaluatie coach on coach.gemeente_id = t.gemeente_id and coach.traject_id = t.id
            and coach.soort = 'coach'
        where t.gemeente_id = ${gemeenteId}::uuid and t.beeindigd_op between ${van}::date and ${tot}::date
        group by t.team_id`),
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
