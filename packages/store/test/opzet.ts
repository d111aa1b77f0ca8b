import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Effect, Exit, Redacted, Scope } from 'effect';
import { afterAll, beforeAll } from 'vitest';
import { openPglite } from '../src/database/pglite.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { inTransactie, type Wie } from '../src/database/Transactie.ts';
import { rijen, type Verbinding } from '../src/database/Verbinding.ts';
import { type Kluis, kluis } from '../src/melding/kluis.ts';
import { Store } from '../src/Store.ts';
import { gemigreerdBeeld } from './beeld.ts';
import { eigenDatabase } from './eigenDatabase.ts';

/** A migrated database of one test file, on the engine that the project names. */
export interface Proef {
  readonly verbinding: Verbinding;
  readonly kluis: Kluis;
  readonly run: <A, E>(effect: Effect.Effect<A, E, Store>) => Promise<A>;
  readonly exit: <A, E>(effect: Effect.Effect<A, E, Store>) => Promise<Exit.Exit<A, E>>;
  /** As the owner of the database, past every policy. */
  readonly ruw: <Rij = Record<string, unknown>>(vraag: string) => Promise<ReadonlyArray<Rij>>;
  /** A query of our own in a transaction of this one: what a query that forgets its filter would see. */
  readonly alsWie: <Rij = Record<string, unknown>>(wie: Wie, vraag: string) => Promise<ReadonlyArray<Rij>>;
}

export const motor = process.env.TENZIJ_TEST_ENGINE === 'postgres' ? 'postgres' : 'pglite';

const open =
  motor === 'postgres'
    ? eigenDatabase.pipe(Effect.flatMap((url) => openPostgres(Redacted.make(url))))
    : Effect.promise(gemigreerdBeeld).pipe(
        Effect.flatMap((beeld) => openPglite({ beeld })),
        Effect.map(({ verbinding }) => verbinding),
      );

const begin = async (): Promise<{ readonly proef: Proef; readonly einde: () => Promise<void> }> => {
  const scope = Scope.makeUnsafe();
  const verbinding = await Effect.runPromise(Scope.provide(open, scope));
  const kast = kluis(randomBytes(32));
  const store = Store.op(verbinding, kast);
  const run = <A, E>(effect: Effect.Effect<A, E, Store>) =>
    Effect.runPromise(Effect.provideService(effect, Store, store));
  return {
    proef: {
      verbinding,
      kluis: kast,
      run,
      exit: (effect) => Effect.runPromiseExit(Effect.provideService(effect, Store, store)),
      ruw: (vraag) =>
        run(verbinding.metVerbinding((db) => Effect.promise(async () => rijen(await db.execute(sql.raw(vraag)))))),
      alsWie: (wie, vraag) => run(inTransactie(verbinding, wie, (tx) => tx.rijen(sql.raw(vraag)))),
    },
    einde: () => Effect.runPromise(Scope.close(scope, Exit.void)),
  };
};

/** Opened before the file's first test and closed after its last. */
export const opzet = (): Proef => {
  let bezig: Awaited<ReturnType<typeof begin>> | undefined;
  beforeAll(async () => {
    bezig = await begin();
  });
  afterAll(async () => {
    await bezig?.einde();
  });
  const nu = (): Proef => {
    if (bezig === undefined)
      throw new Error('The database is opened before the first test, not while tests are gathered.');
    return bezig.proef;
  };
  return {
    get verbinding() {
      return nu().verbinding;
    },
    get kluis() {
      return nu().kluis;
    },
    run: (effect) => nu().run(effect),
    exit: (effect) => nu().exit(effect),
    ruw: (vraag) => nu().ruw(vraag),
    alsWie: (wie, vraag) => nu().alsWie(wie, vraag),
  };
};
