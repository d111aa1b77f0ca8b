import type { LopendTraject } from '@tenzij/domain/traject/Bord.ts';
import { ActiefTraject, Contactmoment, Reflectie, Traject } from '@tenzij/domain/traject/Traject.ts';
import type { Last, Trajecten, TrajectFilter } from '@tenzij/domain/traject/Trajecten.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { and, asc, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { besluit } from '../besluit/tabel.ts';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { paginaUit } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { gemeente } from '../medewerker/tabel.ts';
import { nummersIn } from '../melding/gezocht.ts';
import { inwonerVanMelding } from '../melding/inwonerVanMelding.ts';
import { melding } from '../melding/tabel.ts';
import { contactmoment, reflectie, traject } from './tabel.ts';
import { teamVanTraject } from './teamVanTraject.ts';

const lees = leesAls(Traject);
const leesActief = leesAls(ActiefTraject);
const leesContact = leesAls(Contactmoment);
const leesReflectie = leesAls(Reflectie);
/** Hours a week; where nobody said, the hours of the whole traject over the usual weeks of the gemeente. */
const urenPerWeek = sql<number>`coalesce(${traject.urenPerWeek}, ${traject.toegewezenUren} / ${gemeente.gebruikelijkeWeken}, 0)`;
/** Of the besluiten of its melding that stand. */
const gronden = sql<LopendTraject['gronden']>`array(
  select distinct grond from ${besluit} b, unnest(b.gronden) grond
  where b.gemeente_id = ${traject.gemeenteId} and b.melding_id = ${traject.meldingId} and b.vervallen_op is null
)`;
const volgorde = { kolommen: { rang: traject.rang, gestartOp: traject.gestartOp, id: traject.id } };

/** An active traject has no end yet. */
const alsRij = (van: Traject) => ({ beeindigdOp: null, redenBeeindiging: null, zelfstandigVerder: null, ...van });

const voldoet = (filter: TrajectFilter) => [
  filter.teamId && eq(traject.teamId, filter.teamId),
  filter.coachId && eq(traject.coachId, filter.coachId),
  filter.status && eq(traject.status, filter.status),
  // As a part of the order of the list.
  filter.status && eq(traject.rang, filter.status === 'actief' ? 0 : 1),
  filter.pilotId && eq(traject.pilotId, filter.pilotId),
  filter.q === undefined || filter.q.trim() === ''
    ? undefined
    : sql`${traject.meldingNummer} = any (${nummersIn(filter.q)})`,
];

export const trajecten = (tx: ActorTransactie): Trajecten['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(traject.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'traject.lezen', traject.teamId);
  const met = (...voorwaarden: ReadonlyArray<SQL | undefined>) =>
    tx.vraag((db) =>
      db
        .select()
        .from(traject)
        .where(and(hier, ...voorwaarden))
        .orderBy(asc(traject.gestartOp), asc(traject.id)),
    );
  const vanTraject = (id: TrajectId) => ({ gemeenteId, teamId: teamVanTraject(gemeenteId, id) });
  return {
    zoek: (id) => lees.eerste(met(eq(traject.id, id))),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(traject)
            .where(and(hier, eq(traject.id, id)))
            .for('update'),
        ),
      ),
    vanMelding: (id) => lees.alle(met(eq(traject.meldingId, id))),
    contactmomentenVan: (id) =>
      leesContact.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(contactmoment)
            .where(and(eq(contactmoment.gemeenteId, gemeenteId), eq(contactmoment.trajectId, id)))
            .orderBy(asc(contactmoment.op), asc(contactmoment.id)),
        ),
      ),
    reflectiesVan: (id) =>
      leesReflectie.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(reflectie)
            .where(and(eq(reflectie.gemeenteId, gemeenteId), eq(reflectie.trajectId, id)))
            .orderBy(asc(reflectie.op), asc(reflectie.id)),
        ),
      ),
    voegToe: (nieuw) =>
      Effect.asVoid(
        tx.vraag((db) =>
          db
            .insert(traject)
            .values({ gemeenteId, ...alsRij(nieuw), inwonerId: inwonerVanMelding(gemeenteId, nieuw.meldingId) }),
        ),
      ),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(traject)
            .set(alsRij(nieuw))
            .where(and(hier, eq(traject.id, oud.id), eq(traject.versie, oud.versie)))
            .returning({ id: traject.id }),
        ),
      ),
    verwijder: Effect.fnUntraced(function* (id) {
      const weg = yield* tx.vraag((db) =>
        db
          .delete(traject)
          .where(and(hier, eq(traject.id, id)))
          .returning({ id: traject.id }),
      );
      if (weg.length !== 1) return yield* Effect.die(new Error('This traject is under way, or may not be removed.'));
    }),
    voegContactToe: (contact) =>
      Effect.asVoid(
        tx.vraag((db) => db.insert(contactmoment).values({ ...contact, ...vanTraject(contact.trajectId) })),
      ),
    voegReflectieToe: (nieuw) =>
      Effect.asVoid(tx.vraag((db) => db.insert(reflectie).values({ ...nieuw, ...vanTraject(nieuw.trajectId) }))),
    lijst: (filter) => paginaUit(tx, traject, volgorde, lees.alle, filter, [hier, eigen, ...voldoet(filter)]),
    actieveVan: (wie) =>
      leesActief.alle(
        met(eq(traject.rang, 0), 'coachId' in wie ? eq(traject.coachId, wie.coachId) : eq(traject.teamId, wie.teamId)),
      ),
    // Also what they do for teams that who asks cannot see: hours and a count, no casus.
    lastVan: (coaches) =>
      coaches.length === 0
        ? Effect.succeed([])
        : (tx.alsAggregatie(
            tx.vraag((db) =>
              db
                .select({
                  coachId: traject.coachId,
                  actieveTrajecten: sql<number>`count(*)::int`,
                  urenPerWeek: sql<number>`sum(${urenPerWeek})::float8`,
                })
                .from(traject)
                .innerJoin(gemeente, eq(gemeente.id, traject.gemeenteId))
                .where(and(hier, eq(traject.rang, 0), inArray(traject.coachId, [...coaches])))
                .groupBy(traject.coachId),
            ),
          ) as Effect.Effect<ReadonlyArray<Last>>),
    zonder: (teamId, coaches) =>
      tx.vraag((db) =>
        db
          .select({ coachId: traject.coachId, aantal: sql<number>`count(*)::int` })
          .from(traject)
          .where(
            and(
              hier,
              eq(traject.rang, 0),
              eq(traject.teamId, teamId),
              coaches.length === 0 ? undefined : or(isNull(traject.coachId), notInArray(traject.coachId, [...coaches])),
            ),
          )
          .groupBy(traject.coachId),
      ),
    lopende: (teamId) =>
      tx.vraag((db) =>
        db
          .select({
            id: traject.id,
            nummer: traject.meldingNummer,
            coachId: traject.coachId,
            tweedeCoachId: traject.tweedeCoachId,
            vorm: traject.vorm,
            gestartOp: traject.gestartOp,
            uren: sql<number>`${urenPerWeek}::float8`,
            kenmerken: sql<LopendTraject['kenmerken']>`coalesce(${melding.kenmerken}, '{}')`,
            leefgebieden: sql<number>`coalesce(cardinality(${melding.leefgebieden}), 0)`,
            warmeOverdrachtOp: traject.warmeOverdrachtOp,
            gronden: gronden,
          })
          .from(traject)
          .innerJoin(gemeente, eq(gemeente.id, traject.gemeenteId))
          .leftJoin(melding, and(eq(melding.gemeenteId, traject.gemeenteId), eq(melding.id, traject.meldingId)))
          .where(and(hier, eq(traject.rang, 0), eq(traject.teamId, teamId)))
          .orderBy(asc(traject.gestartOp), asc(traject.id)),
      ),
  };
};
