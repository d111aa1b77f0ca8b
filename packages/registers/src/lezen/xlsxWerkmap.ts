import { leesXmlHelemaal } from './xml.ts';
import type { Zip } from './zip.ts';

const mebibyte = 1024 * 1024;

/** What the cells of the first sheet need to be understood. */
export interface Werkmap {
  readonly blad: string;
  readonly vanaf1904: boolean;
  readonly teksten: ReadonlyArray<string>;
  readonly isDatumstijl: (stijl: number) => boolean;
}

const leesBladwijzer = async (zip: Zip) => {
  let vanaf1904 = false;
  let relatie: string | undefined;
  await leesXmlHelemaal(await zip.lees('xl/workbook.xml', 16 * mebibyte), {
    begin: (naam, attributen) => {
      if (naam === 'workbookPr') vanaf1904 = ['1', 'true'].includes(attributen.date1904 ?? '');
      if (naam === 'sheet' && (attributen.state ?? 'visible') === 'visible') relatie ??= attributen['r:id'];
    },
  });
  return { vanaf1904, relatie };
};

const leesBladpad = async (zip: Zip, relatie: string | undefined): Promise<string> => {
  let doel = 'worksheets/sheet1.xml';
  await leesXmlHelemaal(await zip.lees('xl/_rels/workbook.xml.rels', 16 * mebibyte), {
    begin: (naam, attributen) => {
      if (naam === 'Relationship' && attributen.Id === relatie) doel = attributen.Target ?? doel;
    },
  });
  return doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`;
};

const leesTeksten = async (zip: Zip): Promise<ReadonlyArray<string>> => {
  const teksten: Array<string> = [];
  if (!zip.heeft('xl/sharedStrings.xml')) return teksten;
  let tekst = '';
  let inTekst = false;
  let inKlank = false;
  await leesXmlHelemaal(await zip.lees('xl/sharedStrings.xml', 256 * mebibyte), {
    begin: (naam) => {
      if (naam === 'si') tekst = '';
      if (naam === 'rPh') inKlank = true;
      inTekst = naam === 't' && !inKlank;
    },
    einde: (naam) => {
      if (naam === 'si') teksten.push(tekst);
      if (naam === 'rPh') inKlank = false;
      inTekst = false;
    },
    tekst: (deel) => {
      if (inTekst) tekst += deel;
    },
  });
  return teksten;
};

// The formats that Excel knows by number only: 14-17 and 22 show a day, the others an hour or an Asian calendar.
const vasteDatumformaten = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** `dd-mm-jj` shows a day; `0,00`, `[Red]0` and `"dagen" 0` do not. */
export const toontDatum = (formaat: string): boolean =>
  /[dy]/i.test(formaat.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').replace(/general|standaard/gi, ''));

const leesStijlen = async (zip: Zip): Promise<(stijl: number) => boolean> => {
  const eigen = new Map<number, boolean>();
  const stijlen: Array<number> = [];
  let inCelstijlen = false;
  if (zip.heeft('xl/styles.xml'))
    await leesXmlHelemaal(await zip.lees('xl/styles.xml', 16 * mebibyte), {
      begin: (naam, attributen) => {
        if (naam === 'numFmt') eigen.set(Number(attributen.numFmtId), toontDatum(attributen.formatCode ?? ''));
        if (naam === 'cellXfs') inCelstijlen = true;
        if (naam === 'xf' && inCelstijlen) stijlen.push(Number(attributen.numFmtId ?? 0));
      },
      einde: (naam) => {
        if (naam === 'cellXfs') inCelstijlen = false;
      },
    });
  return (stijl) => {
    const formaat = stijlen[stijl] ?? 0;
    return eigen.get(formaat) ?? vasteDatumformaten.has(formaat);
  };
};

export const leesWerkmap = async (zip: Zip): Promise<Werkmap> => {
  const { vanaf1904, relatie } = await leesBladwijzer(zip);
  return {
    blad: await leesBladpad(zip, relatie),
    vanaf1904,
    teksten: await leesTeksten(zip),
    isDatumstijl: await leesStijlen(zip),
  };
};
