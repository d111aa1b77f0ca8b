import { scheiding } from './csv.ts';
import type { Celsoort, Tabel } from './Tabel.ts';

const getal = (base: 'integer' | 'decimal') => ({ base, format: { decimalChar: ',' } });

const datatypes: Record<Celsoort, unknown> = {
  tekst: 'string',
  geheel: getal('integer'),
  getal: getal('decimal'),
  verhouding: getal('decimal'),
  euro: getal('decimal'),
  dag: { base: 'date', format: 'yyyy-MM-dd' },
  janee: { base: 'boolean', format: 'ja|nee' },
};

export interface Herkomst {
  readonly titel: string;
  readonly omschrijving: string;
  readonly uitgever: string;
  /** YYYY-MM-DD. */
  readonly uitgegevenOp?: string;
  readonly licentie?: string;
  /** Extra properties, in terms that JSON-LD knows. */
  readonly meer?: Readonly<Record<string, unknown>>;
}

/** What the columns of a csv file of ours mean, for machines: W3C's CSV on the Web. */
export const csvMetadata = (
  { naam, kolommen }: Pick<Tabel, 'naam' | 'kolommen'>,
  { titel, omschrijving, uitgever, uitgegevenOp, licentie, meer }: Herkomst,
) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
  url: `${naam}.csv`,
  'dc:title': titel,
  'dc:description': omschrijving,
  'dc:publisher': uitgever,
  'dc:language': 'nl',
  ...(uitgegevenOp === undefined ? {} : { 'dc:issued': { '@value': uitgegevenOp, '@type': 'xsd:date' } }),
  ...(licentie === undefined ? {} : { 'dc:license': { '@id': licentie } }),
  ...meer,
  dialect: { delimiter: scheiding, encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: kolommen.map((kolom) => ({
      name: kolom.naam,
      titles: kolom.naam,
      ...(kolom.omschrijving === undefined ? {} : { 'dc:description': kolom.omschrijving }),
      datatype: datatypes[kolom.soort],
      null: '',
    })),
  },
});
