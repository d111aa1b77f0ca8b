import { randomUUID } from 'node:crypto';
import { type Dag, type Moment, plusDagen } from '@tenzij/domain/Dag.ts';
import { Arbitrary, Schema } from 'effect';

/** Values of the domain's own schemas, but for what must be of this world: days that exist, ids of what is there. */

export const getal = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })));

export const dag: Arbitrary.Arbitrary<Dag> = Arbitrary.map(getal(0, 30_000), (dagen) =>
  plusDagen('1970-01-01' as Dag, dagen),
);
export const moment: Arbitrary.Arbitrary<Moment> = Arbitrary.map(
  getal(0, 2_000_000_000),
  (seconden) => new Date(seconden * 1_000 + (seconden % 1_000)).toISOString() as Moment,
);
/** Text as people write it, and not: every sign but the one that PostgreSQL cannot keep. */
export const tekst = Arbitrary.map(
  Arbitrary.schema(Schema.String.check(Schema.isMinLength(1))),
  (signs) => signs.toWellFormed().replaceAll('\0', ' ') || '-',
);
export const een = <A>(...keuze: ReadonlyArray<A>): Arbitrary.Arbitrary<A> =>
  Arbitrary.map(getal(0, keuze.length - 1), (plaats) => keuze[plaats] as A);
export const ofNiets = <A>(wat: Arbitrary.Arbitrary<A>): Arbitrary.Arbitrary<A | null> =>
  Arbitrary.flatMap(een(true, false), (is): Arbitrary.Arbitrary<A | null> => (is ? wat : Arbitrary.Constant(null)));
export const uuid = Arbitrary.map(getal(0, 1), () => randomUUID());

type Velden = Readonly<Record<string, Schema.Schema<unknown>>>;

/** A value of a struct: each field as its schema says, unless it is given here. */
export const vanStruct = <A extends Record<string, unknown>>(
  struct: { readonly fields: Readonly<Record<string, unknown>> },
  gegeven: { readonly [Veld in keyof A]?: Arbitrary.Arbitrary<A[Veld]> },
): Arbitrary.Arbitrary<A> =>
  Arbitrary.map(
    Arbitrary.all(
      Object.fromEntries(
        Object.entries(struct.fields as Velden).map(([naam, schema]) => [
          naam,
          (gegeven as Record<string, Arbitrary.Arbitrary<unknown>>)[naam] ??
            // Minus nothing is nothing.
            Arbitrary.map(Arbitrary.schema(schema as never), (waarde: unknown) => (Object.is(waarde, -0) ? 0 : waarde)),
        ]),
      ),
    ),
    (waarde) => ({ ...waarde }) as A,
  );
