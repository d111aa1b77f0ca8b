import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Effect, Stream } from 'effect';
import type { DatabaseWeg } from './fouten.ts';

/** Drizzle on either engine. */
export type Drizzle = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** One engine: gives out connections one user at a time, and tells what was notified. */
export interface Verbinding {
  readonly motor: 'pglite' | 'postgres';
  /** Nobody else uses the connection until `gebruik` ends; it is thrown away when it no longer works. */
  readonly metVerbinding: <A, E, R>(
    gebruik: (db: Drizzle) => Effect.Effect<A, E, R>,
  ) => Effect.Effect<A, E | DatabaseWeg, R>;
  /** After much came in at once: lets the planner know, where nothing else does. */
  readonly naGroei: Effect.Effect<void>;
  /** What is notified on the channel; `opnieuw` after a time in which something may have been missed. */
  readonly meldingen: Stream.Stream<{ readonly inhoud: string } | 'opnieuw'>;
}

export const kanaal = 'tenzij_nieuws';
export const naamgeving = 'snake_case';

/** Drizzle types a raw answer by its driver; both have `rows`. */
export const rijen = <Rij>(antwoord: unknown): ReadonlyArray<Rij> => (antwoord as { rows: ReadonlyArray<Rij> }).rows;
