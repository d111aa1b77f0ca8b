import { Schema } from 'effect';
import type { Fout } from './Probleem.ts';

type Codec<A> = Schema.Codec<A, any, never, never>;
export type Gelezen<A> =
  | { readonly gelukt: true; readonly waarde: A }
  | { readonly gelukt: false; readonly fouten: ReadonlyArray<Fout> };

/** What the library says in English, in Dutch; every check of our own already is. */
const vertalingen: ReadonlyArray<readonly [RegExp, string]> = [
  [/^Missing key$/, 'Vul dit in.'],
  [/^Expected no excess property$/, 'Dit veld kennen we niet.'],
  [/^Expected an integer/, 'Geef een heel getal.'],
  [/^Expected (a finite number|number)/, 'Geef een getal.'],
  [/^Expected string/, 'Geef een tekst.'],
  [/^Expected boolean/, 'Geef ja of nee (true of false).'],
  [/^Expected ((".*?"( \| )?)+)$/, 'Kies een van de waarden die er zijn.'],
  [/^Expected/, 'Dit heeft niet de juiste vorm.'],
];
const inHetNederlands = (tekst: string) => vertalingen.find(([engels]) => engels.test(tekst))?.[1] ?? tekst;

const padVan = (path: ReadonlyArray<unknown> = []) =>
  path.map((deel) => String(typeof deel === 'object' && deel !== null && 'key' in deel ? deel.key : deel)).join('.');

/** Reads input by its schema, and names everything that is wrong with it at once, in Dutch, one fault a field. */
export const leesInvoer =
  <A>(schema: Codec<A>) =>
  (invoer: unknown): Gelezen<A> => {
    const lezer = Schema.toStandardSchemaV1(schema, { parseOptions: { errors: 'all', onExcessProperty: 'error' } });
    const gelezen = lezer['~standard'].validate(invoer);
    if (gelezen instanceof Promise) throw new Error('Een schema op de draad leest zonder te wachten.');
    if (gelezen.issues === undefined) return { gelukt: true, waarde: gelezen.value };
    const fouten = new Map<string, Fout>();
    for (const { path, message } of gelezen.issues) {
      const pad = padVan(path);
      if (!fouten.has(pad)) fouten.set(pad, { pad, melding: inHetNederlands(message) });
    }
    return { gelukt: false, fouten: [...fouten.values()] };
  };
