import { Schema } from 'effect';

/** What a list is asked for: at most `limit` rows after `cursor`. */
export const PaginaVraag = {
  limit: Schema.optionalKey(
    Schema.FiniteFromString.check(
      Schema.isInt({ message: 'Geef een heel getal.' }),
      Schema.isBetween({ minimum: 1, maximum: 200 }, { message: 'Vraag 1 tot en met 200 regels.' }),
    ),
  ),
  cursor: Schema.optionalKey(Schema.String),
};
export interface PaginaVraag {
  readonly limit?: number;
  readonly cursor?: string;
}

export const paginaVan = <S extends Schema.Top>(item: S) =>
  Schema.Struct({ items: Schema.Array(item), volgende: Schema.NullOr(Schema.String) });

export interface Pagina<A> {
  readonly items: ReadonlyArray<A>;
  readonly volgende: string | null;
}

/** How many a list gives unless told. */
export const standaardLimiet = 50;
