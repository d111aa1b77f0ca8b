import type { Gemeente } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { Medewerker } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Organisatie } from '@tenzij/domain/medewerker/Organisatie.ts';
import type { Team, Wijk } from '@tenzij/domain/medewerker/Team.ts';
import type { Pilot } from '@tenzij/domain/pilot/Pilot.ts';
import type { Voorziening } from '@tenzij/domain/voorziening/Voorziening.ts';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { pilot } from '../pilot/tabel.ts';
import { voorziening } from '../voorziening/tabel.ts';
import { gemeente, medewerker, organisatie, team, wijk } from './tabel.ts';

/** How a gemeente is set up, for the demo, the command line and tests. */
export interface Inrichtsel {
  readonly wijken?: ReadonlyArray<Wijk>;
  readonly organisaties?: ReadonlyArray<Organisatie>;
  readonly teams?: ReadonlyArray<Team>;
  readonly medewerkers?: ReadonlyArray<Medewerker & { readonly email?: string | null; readonly persona?: boolean }>;
  readonly pilots?: ReadonlyArray<Pilot>;
  readonly voorzieningen?: ReadonlyArray<Voorziening>;
}

type Tabel = PgTable & { readonly id: PgColumn; readonly gemeenteId: PgColumn };

/** What came in, for every column that came in. */
const gegeven = (tabel: PgTable, rij: object): Record<string, SQL> => {
  const kolommen = getTableColumns(tabel);
  return Object.fromEntries(
    Object.keys(rij)
      .filter((naam) => naam in kolommen)
      .map((naam) => [naam, sql`excluded.${sql.identifier(snake(naam))}`]),
  );
};
const snake = (naam: string) => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Makes it, or changes what is there to this. */
export const richtIn = Effect.fnUntraced(function* (tx: Transactie, dit: Gemeente, wat: Inrichtsel) {
  const gemeenteId = dit.id;
  yield* tx.vraag((db) =>
    db
      .insert(gemeente)
      .values(dit)
      .onConflictDoUpdate({ target: gemeente.id, set: gegeven(gemeente, dit) }),
  );
  const zet = (tabel: Tabel, rijen: ReadonlyArray<object> = []) =>
    Effect.forEach(rijen, (rij) =>
      tx.vraag((db) =>
        db
          .insert(tabel)
          .values({ gemeenteId, ...rij } as never)
          .onConflictDoUpdate({ target: [tabel.gemeenteId, tabel.id], set: gegeven(tabel, rij) }),
      ),
    );
  yield* zet(wijk, wat.wijken);
  yield* zet(organisatie, wat.organisaties);
  yield* zet(team, wat.teams);
  yield* zet(medewerker, wat.medewerkers);
  yield* zet(pilot, wat.pilots);
  yield* zet(voorziening, wat.voorzieningen);
});
