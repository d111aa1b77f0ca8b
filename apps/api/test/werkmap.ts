import { strFromU8, unzipSync } from 'fflate';

const ontsnapt: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const tekst = (xml: string) =>
  xml.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|apos);/g, (teken) => ontsnapt[teken] ?? teken);

const kolomVan = (letters: string): number =>
  [...letters].reduce((tot, letter) => tot * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheets of a workbook as rows of texts and figures, read from the file itself. */
export const werkmap = (bestand: Uint8Array): ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string | number>>> => {
  const delen = unzipSync(bestand);
  const deel = (pad: string) => strFromU8(delen[pad] ?? new Uint8Array());
  const gedeeld = [...deel('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) => tekst(xml));
  const namen = [...deel('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, naam = '']) =>
    tekst(naam),
  );
  const cel = ([, soort = '', xml = '']: RegExpMatchArray): string | number => {
    const waarde = tekst(/<v>(.*?)<\/v>/s.exec(xml)?.[1] ?? xml);
    if (/t="s"/.test(soort)) return gedeeld[Number(waarde)] ?? '';
    return waarde === '' || /t="(inlineStr|str)"/.test(soort) ? waarde : Number(waarde);
  };
  /** An empty cell is left out of the file: a cell stands where its name says. */
  const rijVan = (xml: string) => {
    const rij: Array<string | number> = [];
    for (const gevonden of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const plaats = kolomVan(/r="([A-Z]+)/.exec(gevonden[1] ?? '')?.[1] ?? 'A');
      while (rij.length < plaats) rij.push('');
      rij.push(cel(gevonden));
    }
    return rij;
  };
  const rijen = (xml: string) =>
    [...xml.matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, rij = '']) => rijVan(rij));
  return new Map(namen.map((naam, plaats) => [naam, rijen(deel(`xl/worksheets/sheet${plaats + 1}.xml`))]));
};
