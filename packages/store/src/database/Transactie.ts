import type { Moment } from '@tenzij/domain/Dag.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { Feit } from '@tenzij/domain/spoor/Spoor.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Context, Effect, Exit } from 'effect';
import type { DatabaseRol } from './beleid.ts';
import { DatabaseFout, DatabaseWeg, probeer } from './fouten.ts';
import { type Drizzle, rijen, type Verbinding } from './Verbinding.ts';

/** Who the database is told that acts. */
export interface Wie {
  readonly gemeenteId: GemeenteId | null;
  readonly rol: DatabaseRol;
  readonly medewerkerId?: string;
  readonly teams?: ReadonlyArray<string>;
  readonly organisatieId?: string | null;
  readonly actor?: string;
}

/** One transaction, as the ports see it: a failing query ends it and dies. */
export interface Transactie {
  readonly vraag: <A>(stel: (db: Drizzle) => PromiseLike<A>) => Effect.Effect<A>;
  /** Rows of SQL of our own; days and moments come as the text that PostgreSQL writes. */
  readonly rijen: <Rij>(vraag: SQL) => Effect.Effect<ReadonlyArray<Rij>>;
  /** Reads what is counted over the whole gemeente, whoever acts: select only, and never who a resident is. */
  readonly alsAggregatie: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
  /** Looks whether a text names a resident, whoever typed it: select only, of meldingen and whom they are about. */
  readonly alsNaamtoets: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
  /** Reads what is found by this, of what one may read: select only, and of nothing but meldingen. */
  readonly alsZoeker: (gezocht: Gezocht) => <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
  /** Writes what a register brings, whoever brought it. Who may was asked before. */
  readonly alsTaak: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>;
}

/** What a melding is looked for by: it is found by either. */
export interface Gezocht {
  /** A tsquery. */
  readonly woorden: SQL;
  /** An array, and null where what is asked for is no number. */
  readonly nummers: SQL;
}

/** The transaction of an actor, with what it must note as its last act. */
export interface ActorTransactie extends Transactie {
  readonly actor: Actor;
  readonly gemeenteId: GemeenteId;
  readonly feiten: Array<{ readonly feit: Feit; readonly op: Moment }>;
}

export const sleutelVanActor = (actor: Actor): string => {
  switch (actor._tag) {
    case 'Medewerker':
      return `medewerker:${actor.medewerkerId}`;
    case 'Machine':
      return `machine:${actor.naam}`;
    case 'Inwoner':
      return `inwoner:${actor.trajectId}`;
    case 'Taak':
      return `taak:${actor.naam}`;
  }
};

export const wieIs = (actor: Actor): Wie => ({
  gemeenteId: actor.gemeenteId,
  actor: sleutelVanActor(actor),
  ...(actor._tag === 'Medewerker'
    ? { rol: actor.rol, medewerkerId: actor.medewerkerId, teams: actor.teams, organisatieId: actor.organisatieId }
    : { rol: actor._tag === 'Taak' ? 'taak' : actor._tag === 'Machine' ? 'machine' : 'inwoner' }),
});

const zet = (naam: string, waarde: string) => sql`set_config(${naam}, ${waarde}, true)`;

const stelIn = (wie: Wie) =>
  sql`select ${sql.join(
    [
      zet('role', 'tenzij_app'),
      zet('timezone', 'UTC'),
      // What a figure sorts stays in memory.
      zet('work_mem', '32MB'),
      zet('tenzij.gemeente', wie.gemeenteId ?? ''),
      zet('tenzij.rol', wie.rol),
      zet('tenzij.medewerker', wie.medewerkerId ?? ''),
      zet('tenzij.teams', (wie.teams ?? []).join(',')),
      zet('tenzij.organisatie', wie.organisatieId ?? ''),
      zet('tenzij.actor', wie.actor ?? ''),
    ],
    sql`, `,
  )}`;

const zoekt = ({ woorden, nummers }: Gezocht) => sql`select
  set_config('tenzij.zoek', (${woorden})::text, true),
  set_config('tenzij.nummers', array_to_string(${nummers}, ','), true),
  ${zet('role', 'tenzij_zoeker')}`;

const IsBezig = Context.Reference<boolean>('@tenzij/store/IsBezig', { defaultValue: () => false });

/**
 * Begins, works, and commits when the work succeeds; rolls back when it fails, dies or is interrupted.
 * `tenSlotte` is the last act before the commit. Of two that wait for each other the server ends one: it begins again.
 */
export const inTransactie = <A, E, R>(
  verbinding: Verbinding,
  wie: Wie,
  werk: (transactie: Transactie) => Effect.Effect<A, E, R>,
  tenSlotte: (transactie: Transactie) => Effect.Effect<void> = () => Effect.void,
): Effect.Effect<A, E | DatabaseWeg, R> => {
  const eenKeer = verbinding.metVerbinding((db) => voerUit(db, wie, werk, tenSlotte));
  const probeerTot = (keer: number): Effect.Effect<A, E | DatabaseWeg, R> =>
    Effect.catchDefect(eenKeer, (defect) => {
      // A query inside a port cannot fail, so a database that went away comes out of it as a defect.
      if (defect instanceof DatabaseWeg) return Effect.fail(defect);
      return isPatstelling(defect) && keer > 1 ? probeerTot(keer - 1) : Effect.die(defect);
    });
  return Effect.flatMap(IsBezig, (bezig) =>
    bezig
      ? Effect.die(new Error('A transaction inside a transaction: give one transaction to one verb.'))
      : Effect.provideService(probeerTot(3), IsBezig, true),
  );
};

const isPatstelling = (defect: unknown) => defect instanceof DatabaseFout && defect.code === '40P01';

const voerUit = <A, E, R>(
  db: Drizzle,
  wie: Wie,
  werk: (transactie: Transactie) => Effect.Effect<A, E, R>,
  tenSlotte: (transactie: Transactie) => Effect.Effect<void>,
): Effect.Effect<A, E | DatabaseWeg, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      // After a failed query the server commits nothing, so a caller that catches the defect must not think it did.
      let isStuk = false;
      const vraag: Transactie['vraag'] = (stel) =>
        Effect.orDie(probeer(() => stel(db))).pipe(Effect.onError(() => Effect.sync(() => (isStuk = true))));
      const tijdelijk =
        (eerst: SQL, daarna: SQL) =>
        <B, F, S>(effect: Effect.Effect<B, F, S>) =>
          Effect.acquireUseRelease(
            vraag((open) => open.execute(eerst)),
            () => effect,
            () => (isStuk ? Effect.void : vraag((open) => open.execute(daarna))),
          );
      const als = (naam: DatabaseRol) =>
        tijdelijk(sql`select ${zet('tenzij.rol', naam)}`, sql`select ${zet('tenzij.rol', wie.rol)}`);
      const transactie: Transactie = {
        vraag,
        rijen: (tekst) =>
          Effect.map(
            vraag((open) => open.execute(tekst)),
            rijen,
          ) as never,
        alsAggregatie: als('aggregatie'),
        alsNaamtoets: als('naamtoets'),
        alsZoeker: (gezocht) => tijdelijk(zoekt(gezocht), sql`select ${zet('role', 'tenzij_app')}`),
        alsTaak: als('taak'),
      };
      yield* probeer(() => db.execute(sql`begin`));
      const uitkomst = yield* Effect.exit(
        restore(
          Effect.andThen(
            vraag((open) => open.execute(stelIn(wie))),
            werk(transactie),
          ),
        ).pipe(
          Effect.tap(() => tenSlotte(transactie)),
          Effect.tap(() =>
            isStuk
              ? Effect.die(new Error('A query failed and the failure was caught: nothing is stored.'))
              : Effect.void,
          ),
        ),
      );
      if (Exit.isSuccess(uitkomst)) yield* probeer(() => db.execute(sql`commit`));
      else yield* Effect.ignore(probeer(() => db.execute(sql`rollback`)));
      return yield* uitkomst;
    }),
  );
