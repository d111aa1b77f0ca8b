import { Predicate, Result, Schema, type SchemaAST, type SchemaIssue } from 'effect';
import type { Codec } from './Operatie.ts';
import type { Fout } from './Probleem.ts';

export type Gelezen<A> =
  | { readonly gelukt: true; readonly waarde: A }
  | { readonly gelukt: false; readonly fouten: ReadonlyArray<Fout> };

const verwacht = (ast: SchemaAST.AST): string => {
  switch (ast._tag) {
    case 'String':
    case 'TemplateLiteral':
      return 'Hier hoort tekst.';
    case 'Number':
      return 'Hier hoort een getal.';
    case 'Boolean':
      return 'Hier hoort ja of nee (true of false).';
    case 'Arrays':
      return 'Hier hoort een lijst.';
    case 'Objects':
      return 'Hier hoort een object.';
    case 'Literal':
      return `Hier hoort ${ast.literal}.`;
    case 'Union':
      return keuzes(ast);
    default:
      return 'Dit klopt niet.';
  }
};

const woord = (ast: SchemaAST.AST): string | undefined => (ast._tag === 'Literal' ? String(ast.literal) : undefined);

/** Of a choice of words the words; of a value that may be null, what it is otherwise. */
const keuzes = (ast: SchemaAST.Union): string => {
  const woorden = ast.types.map(woord);
  if (woorden.every(Predicate.isNotUndefined)) return `Kies een van: ${woorden.join(', ')}.`;
  const zonderNull = ast.types.filter(({ _tag }) => _tag !== 'Null');
  return zonderNull.length === 1 && zonderNull[0] !== undefined
    ? verwacht(zonderNull[0])
    : 'Dit heeft geen van de vormen die hier kunnen.';
};

const eigenTekst = (annotations: unknown): string | undefined => {
  const { message } = (annotations ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : undefined;
};

/** What a check of the library asks, where the domain gave it no words. */
const vertaald: ReadonlyArray<readonly [RegExp, string]> = [
  [/integer/, 'Geef een heel getal.'],
  [/number/, 'Geef een getal.'],
  [/at least/, 'Dit is te kort.'],
  [/at most/, 'Dit is te lang.'],
];
const uitBibliotheek = (annotations: unknown): string | undefined => {
  const { expected } = (annotations ?? {}) as { readonly expected?: unknown };
  return vertaald.find(([engels]) => engels.test(String(expected)))?.[1];
};

/** Never says what was sent. A check of the domain speaks for itself, in Dutch, by its `message`. */
const foutenIn = (
  issue: SchemaIssue.Issue,
  pad: ReadonlyArray<PropertyKey> = [],
  gezegd?: string,
): ReadonlyArray<Fout> => {
  const fout = (melding: string): ReadonlyArray<Fout> => [
    { pad: pad.map(String).join('.'), melding: gezegd ?? melding },
  ];
  switch (issue._tag) {
    case 'Pointer':
      return foutenIn(issue.issue, [...pad, ...issue.path], gezegd);
    case 'Composite':
      return issue.issues.flatMap((deel) => foutenIn(deel, pad, gezegd));
    case 'Encoding':
      return foutenIn(issue.issue, pad, gezegd);
    case 'Filter':
      return foutenIn(
        issue.issue,
        pad,
        eigenTekst(issue.filter.annotations) ?? uitBibliotheek(issue.filter.annotations) ?? gezegd,
      );
    case 'AnyOf':
      return issue.issues.length === 1 && issue.issues[0] !== undefined
        ? foutenIn(issue.issues[0], pad, gezegd)
        : fout(eigenTekst(issue.ast.annotations) ?? keuzes(issue.ast));
    case 'MissingKey':
      return fout('Dit veld ontbreekt.');
    case 'UnexpectedKey':
      return fout('Dit veld kennen we niet.');
    case 'InvalidType':
      return fout(eigenTekst(issue.ast.annotations) ?? verwacht(issue.ast));
    case 'InvalidValue':
    case 'Forbidden':
      return fout(eigenTekst(issue.annotations) ?? 'Dit klopt niet.');
    case 'OneOf':
      return fout('Dit heeft geen van de vormen die hier kunnen.');
  }
};

/** No database keeps these, and nobody types them: a NUL, or half of a sign. */
const isOnbewaarbaar = (tekst: string): boolean => tekst.includes('\0') || !tekst.isWellFormed();

const onbewaarbaarIn = (invoer: unknown, pad: ReadonlyArray<string> = []): ReadonlyArray<Fout> => {
  if (typeof invoer === 'string')
    return isOnbewaarbaar(invoer)
      ? [{ pad: pad.join('.'), melding: 'Hier staat een teken dat we niet kunnen bewaren. Haal het weg.' }]
      : [];
  if (typeof invoer !== 'object' || invoer === null) return [];
  return Object.entries(invoer).flatMap(([naam, deel]) =>
    isOnbewaarbaar(naam)
      ? [{ pad: pad.join('.'), melding: 'De naam van een veld heeft een teken dat we niet kunnen bewaren.' }]
      : onbewaarbaarIn(deel, [...pad, naam]),
  );
};

const eenPerVeld = (fouten: ReadonlyArray<Fout>): ReadonlyArray<Fout> =>
  fouten.filter(({ pad }, plaats) => fouten.findIndex((ander) => ander.pad === pad) === plaats);

/** Reads input by its schema, and names everything that is wrong with it at once, in Dutch, one fault a field. */
export const leesInvoer = <A>(schema: Codec<A>) => {
  const lees = Schema.decodeUnknownResult(schema, { errors: 'all', onExcessProperty: 'error' });
  return (invoer: unknown): Gelezen<A> => {
    const onbewaarbaar = onbewaarbaarIn(invoer);
    return Result.match(lees(invoer), {
      onSuccess: (waarde) =>
        onbewaarbaar.length === 0 ? { gelukt: true, waarde } : { gelukt: false, fouten: onbewaarbaar },
      onFailure: ({ issue }) => ({ gelukt: false, fouten: eenPerVeld([...onbewaarbaar, ...foutenIn(issue)]) }),
    });
  };
};
