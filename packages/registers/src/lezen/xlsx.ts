import { type Regel, type Regels, regelsPerGreep } from './Regel.ts';
import { leesWerkmap, type Werkmap } from './xlsxWerkmap.ts';
import { type Luisteraar, leesXml } from './xml.ts';
import { openZip } from './zip.ts';

const dagInMillis = 86_400_000;
const hoogsteAantalKolommen = 1000;
const hoogsteBladgrootte = 4 * 1024 ** 3;

/** Excel counts days from 30 December 1899, or from 1904 in files that once came from a Mac. */
const dagUitGetal = (getal: number, vanaf1904: boolean): string =>
  new Date((vanaf1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + Math.floor(getal) * dagInMillis)
    .toISOString()
    .slice(0, 10);

/** `C5` is column 2; a cell without a name comes after the one before it. */
export const kolomUitNaam = (naam: string): number => {
  let kolom = 0;
  for (const teken of naam) {
    const waarde = teken.charCodeAt(0) - 64;
    if (waarde < 1 || waarde > 26) break;
    kolom = kolom * 26 + waarde;
  }
  return kolom - 1;
};

interface Cel {
  readonly soort: string;
  readonly stijl: number;
}

/** What a person sees in the cell. A formula is never evaluated: what the file last stored for it counts. */
const celtekst = (werkmap: Werkmap, { soort, stijl }: Cel, inhoud: string): string => {
  switch (soort) {
    case 's':
      return werkmap.teksten[Number(inhoud)] ?? '';
    case 'b':
      return inhoud === '1' ? 'ja' : 'nee';
    case 'd':
      return inhoud.slice(0, 10);
    case 'n': {
      const getal = Number(inhoud);
      if (inhoud === '' || !Number.isFinite(getal)) return inhoud;
      return werkmap.isDatumstijl(stijl) && getal >= 1 && getal < 2_958_466
        ? dagUitGetal(getal, werkmap.vanaf1904)
        : String(getal);
    }
    default:
      return inhoud;
  }
};

/** Builds rows from the sheet's elements; `neem` takes those that are ready. */
const bladlezer = (werkmap: Werkmap) => {
  let klaar: Array<Regel> = [];
  let nummer = 0;
  let cellen: Array<string> = [];
  let kolom = -1;
  let cel: Cel = { soort: 'n', stijl: 0 };
  let inhoud = '';
  let leest = false;

  const zetCel = () => {
    if (kolom >= hoogsteAantalKolommen) return;
    while (cellen.length < kolom) cellen.push('');
    cellen[kolom] = celtekst(werkmap, cel, inhoud);
  };

  const luisteraar: Luisteraar = {
    begin: (naam, { r, t, s }) => {
      if (naam === 'row') {
        nummer = r === undefined ? nummer + 1 : Number(r);
        cellen = [];
        kolom = -1;
      } else if (naam === 'c') {
        kolom = r === undefined ? kolom + 1 : kolomUitNaam(r);
        cel = { soort: t ?? 'n', stijl: Number(s ?? 0) };
        inhoud = '';
      } else leest = naam === 'v' || naam === 't';
    },
    einde: (naam) => {
      if (naam === 'row') klaar.push({ nummer, cellen });
      else if (naam === 'c') zetCel();
      leest = false;
    },
    tekst: (tekst) => {
      if (leest) inhoud += tekst;
    },
  };
  const neem = () => {
    const genomen = klaar;
    klaar = [];
    return genomen;
  };
  return { luisteraar, neem, aantal: () => klaar.length };
};

/** Rows of the first visible sheet, streamed. Only the table of shared texts is held in memory. */
export async function* xlsxRegels(pad: string): Regels {
  const zip = await openZip(pad);
  try {
    const werkmap = await leesWerkmap(zip);
    const { luisteraar, neem, aantal } = bladlezer(werkmap);
    for await (const _ of leesXml(await zip.lees(werkmap.blad, hoogsteBladgrootte), luisteraar))
      if (aantal() >= regelsPerGreep) yield neem();
    if (aantal() > 0) yield neem();
  } finally {
    zip.sluit();
  }
}
