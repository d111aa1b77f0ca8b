import { type Pagina, type PaginaVraag, standaardLimiet } from '@tenzij/domain/Pagina.ts';
import { and, asc, desc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { Effect, Schema } from 'effect';
import type { Transactie } from './Transactie.ts';

/** Not a cursor that a list gave. Dies; the api knows it by its name and answers 400. */
export class OngeldigeCursor extends Error {
  override readonly name = 'OngeldigeCursor';
  override readonly message = 'Deze cursor is niet van deze lijst.';
}

const Plaats = Schema.fromJsonString(Schema.Array(Schema.Union([Schema.String, Schema.Finite])));
const leesPlaats = Schema.decodeUnknownEffect(Plaats);

const vormen: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  smallint: /^\d{1,4}$/,
  text: /^/,
};

/** An order without ties, so that the next page begins exactly after the last row, whatever came in between. */
export interface Volgorde {
  readonly kolommen: Readonly<Record<string, PgColumn>>;
  readonly nieuwsteEerst?: boolean;
}

export interface Stuk {
  readonly na: SQL | undefined;
  readonly volgorde: ReadonlyArray<SQL>;
  readonly limiet: number;
}

const leesCursor = (cursor: string, kolommen: ReadonlyArray<PgColumn>) =>
  leesPlaats(Buffer.from(cursor, 'base64url').toString('utf8')).pipe(
    Effect.filterOrFail(
      (plaats) =>
        plaats.length === kolommen.length &&
        plaats.every((waarde, i) => vormen[kolommen[i]?.getSQLType() ?? '']?.test(String(waarde)) === true),
    ),
    Effect.catch(() => Effect.die(new OngeldigeCursor())),
  );

/** One page of a list: `vraag` reads at most one row more than asked, which tells whether there is another page. */
export const pagina = <Rij extends Record<string, unknown>, A>(
  { limit = standaardLimiet, cursor }: PaginaVraag,
  { kolommen, nieuwsteEerst = false }: Volgorde,
  vraag: (stuk: Stuk) => Effect.Effect<ReadonlyArray<Rij>>,
  lees: (rijen: Effect.Effect<ReadonlyArray<Rij>>) => Effect.Effect<ReadonlyArray<A>>,
): Effect.Effect<Pagina<A>> =>
  Effect.gen(function* () {
    const sleutel = Object.values(kolommen);
    const plaats = cursor === undefined ? undefined : yield* leesCursor(cursor, sleutel);
    const teken = sql.raw(nieuwsteEerst ? '<' : '>');
    const waarden = plaats?.map((waarde, i) => sql.param(waarde, sleutel[i] as PgColumn));
    const rijen = yield* vraag({
      na: waarden && sql`(${sql.join(sleutel, sql`, `)}) ${teken} (${sql.join(waarden, sql`, `)})`,
      volgorde: sleutel.map((kolom) => (nieuwsteEerst ? desc(kolom) : asc(kolom))),
      limiet: limit + 1,
    });
    const laatste = rijen.length > limit ? rijen[limit - 1] : undefined;
    return {
      items: yield* lees(Effect.succeed(rijen.slice(0, limit))),
      volgende: laatste === undefined ? null : cursorNa(laatste, Object.keys(kolommen)),
    };
  });

/** A page of the rows of one table that comply; the words that a row is found by stay where they are. */
export const paginaUit = <A>(
  tx: Transactie,
  tabel: PgTable,
  volgorde: Volgorde,
  lees: (rijen: Effect.Effect<ReadonlyArray<unknown>>) => Effect.Effect<ReadonlyArray<A>>,
  filter: PaginaVraag,
  voorwaarden: ReadonlyArray<SQL | undefined>,
): Effect.Effect<Pagina<A>> => {
  const { zoek: _zoek, ...kolommen } = getTableColumns(tabel) as Record<string, PgColumn>;
  return pagina(
    filter,
    volgorde,
    ({ na, volgorde: op, limiet }) =>
      tx.vraag((db) =>
        db
          .select(kolommen)
          .from(tabel)
          .where(and(...voorwaarden, na))
          .orderBy(...op)
          .limit(limiet),
      ),
    lees,
  );
};

const cursorNa = (rij: Record<string, unknown>, namen: ReadonlyArray<string>) =>
  Buffer.from(JSON.stringify(namen.map((naam) => rij[naam])), 'utf8').toString('base64url');
