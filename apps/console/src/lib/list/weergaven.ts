import { VrijeTekst } from '@tenzij/domain/melding/herkenbaar.ts';
import { Option, Schema } from 'effect';

/** The lists of which one keeps views at hand. */
export const lijsten = ['meldingen', 'trajecten', 'werklijst', 'indicaties', 'toetsen'] as const;
export type Lijst = (typeof lijsten)[number];

/** More than this nobody finds anything in. */
export const meestWeergaven = 20;

/** What a view is called, and the word to search by that it keeps: neither points to a person. */
export const WeergaveInvoer = Schema.Struct({ naam: VrijeTekst(60), q: Schema.optionalKey(VrijeTekst(200)) });

const Weergave = Schema.Struct({
  lijst: Schema.Literals(lijsten),
  naam: Schema.String,
  filters: Schema.Record(Schema.String, Schema.String),
});
export interface Weergave extends Schema.Schema.Type<typeof Weergave> {}

const lees = Schema.decodeUnknownOption(Schema.Array(Weergave));

/** What was kept; what we cannot read is not there. */
export const weergavenUit = (inhoud: unknown): ReadonlyArray<Weergave> => Option.getOrElse(lees(inhoud), () => []);

const is = ({ lijst, naam }: Pick<Weergave, 'lijst' | 'naam'>) => {
  const zo = naam.toLowerCase();
  return (andere: Weergave) => andere.lijst === lijst && andere.naam.toLowerCase() === zo;
};

export const zonderWeergave = (
  weergaven: ReadonlyArray<Weergave>,
  weg: Pick<Weergave, 'lijst' | 'naam'>,
): ReadonlyArray<Weergave> => weergaven.filter((een) => !is(weg)(een));

/** With this one as well, in place of one of that name; null where there are as many as one keeps. */
export const metWeergave = (weergaven: ReadonlyArray<Weergave>, nieuw: Weergave): ReadonlyArray<Weergave> | null => {
  const anderen = zonderWeergave(weergaven, nieuw);
  return anderen.length < meestWeergaven ? [...anderen, nieuw] : null;
};

/** Whether the page shows just this: the same filters, in whatever order. */
export const isHuidig = (weergave: Pick<Weergave, 'filters'>, gekozen: Readonly<Record<string, string>>): boolean => {
  const codes = Object.keys(gekozen);
  return (
    codes.length === Object.keys(weergave.filters).length &&
    codes.every((code) => weergave.filters[code] === gekozen[code])
  );
};
