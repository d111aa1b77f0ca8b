import { zonderFormule } from '@tenzij/domain/register/rekenblad.ts';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { celtekst } from './csv.ts';
import type { Cel } from './Tabel.ts';

const kop = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const blad = 'xl/worksheets/sheet1.xml';
const ns = 'http://schemas.openxmlformats.org';

/** What makes one sheet a workbook; it says nothing of what stands in it. */
const omslag = (naam: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${kop}<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${blad}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${kop}<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${kop}<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets><sheet name="${xml(naam)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${kop}<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
});

const xml = (tekst: string): string =>
  tekst
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Columns A, B, … Z, AA. */
const letters = (plaats: number): string =>
  (plaats < 26 ? '' : letters(Math.floor(plaats / 26) - 1)) + String.fromCharCode(65 + (plaats % 26));

const celXml = (cel: Cel, plek: string): string => {
  if (cel === null || cel === '') return '';
  if (typeof cel === 'number') return `<c r="${plek}"><v>${cel}</v></c>`;
  return `<c r="${plek}" t="inlineStr"><is><t xml:space="preserve">${xml(zonderFormule(celtekst(cel)))}</t></is></c>`;
};

const rijXml = (cellen: ReadonlyArray<Cel>, nummer: number): string =>
  `<row r="${nummer}">${cellen.map((cel, plaats) => celXml(cel, `${letters(plaats)}${nummer}`)).join('')}</row>`;

/** A workbook of one sheet, written while its rows are read: a million of them take no more memory than a few. */
export async function* xlsxStroom(
  naam: string,
  kolommen: ReadonlyArray<string>,
  grepen: AsyncIterable<ReadonlyArray<ReadonlyArray<Cel>>>,
): AsyncGenerator<Uint8Array> {
  let klaar: Array<Uint8Array> = [];
  const zip = new Zip((fout, stuk) => {
    if (fout !== null) throw fout;
    klaar.push(stuk);
  });
  const geef = () => {
    const stukken = klaar;
    klaar = [];
    return stukken;
  };
  for (const [pad, inhoud] of Object.entries(omslag(naam))) {
    const deel = new ZipDeflate(pad);
    zip.add(deel);
    deel.push(strToU8(inhoud), true);
  }
  const deel = new ZipDeflate(blad, { level: 6 });
  zip.add(deel);
  let nummer = 1;
  deel.push(strToU8(`${kop}<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${rijXml(kolommen, nummer)}`));
  for await (const greep of grepen) {
    const eerste = nummer + 1;
    nummer += greep.length;
    deel.push(strToU8(greep.map((rij, plaats) => rijXml(rij, eerste + plaats)).join('')));
    yield* geef();
  }
  deel.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* geef();
}
