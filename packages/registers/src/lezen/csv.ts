import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { codering, ontcijfer } from './codering.ts';
import { Onleesbaar, type Regel, type Regels, regelsPerGreep } from './Regel.ts';

export type Scheiding = ';' | ',';

/** The separator that the heading uses most, outside quotes. One column only: then it does not matter. */
export const scheidingVan = (begin: string): Scheiding => {
  const zonderAanhalingen = begin.replace(/"(?:[^"]|"")*"/g, '').trimStart();
  const kop = zonderAanhalingen.split(/\r\n|\n|\r/, 1)[0] ?? '';
  return kop.split(';').length >= kop.split(',').length ? ';' : ',';
};

const begin = async (pad: string, soort: 'utf-8' | 'windows-1252'): Promise<string> => {
  let tekst = '';
  for await (const stuk of createReadStream(pad, { end: 65_535 }).pipe(ontcijfer(soort))) tekst += stuk;
  return tekst;
};

const uitleg = (fout: CsvError): string => {
  switch (fout.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return 'Een aanhalingsteken (") dat hier begint, wordt niet gesloten.';
    default:
      return 'De aanhalingstekens (") kloppen niet in deze regel.';
  }
};

/** Rows of a CSV file, streamed: memory does not grow with the file. */
export async function* csvRegels(pad: string): Regels {
  const soort = await codering(pad);
  const lezer = parse({
    delimiter: scheidingVan(await begin(pad, soort)),
    relax_column_count: true,
    max_record_size: 1_000_000,
  });
  const bron = createReadStream(pad, { highWaterMark: 1 << 18 });
  pipeline(bron, ontcijfer(soort), lezer, () => {});

  let nummer = 0;
  let greep: Array<Regel> = [];
  try {
    for await (const cellen of lezer as AsyncIterable<ReadonlyArray<string>>) {
      nummer += 1;
      greep.push({ nummer, cellen });
      if (greep.length === regelsPerGreep) {
        yield greep;
        greep = [];
      }
    }
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    if (greep.length > 0) yield greep;
    throw new Onleesbaar(uitleg(fout), nummer + 1);
  }
  if (greep.length > 0) yield greep;
}
