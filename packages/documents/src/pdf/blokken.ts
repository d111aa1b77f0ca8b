import type { Grafiek } from '../chart/chart.ts';
import { tekenLos } from '../chart/paper.ts';
import { metNoemer } from '../chart/words.ts';
import type { Blok, Kolom } from './Document.ts';
import { letter, lijn, tonen, zacht } from './stijl.ts';
import { inhoud, letterlijk, type Opmaak, tekst } from './typst.ts';

/** Keeps a drawing beside the text, and answers where it stands. */
export type Bewaar = (svg: string) => string;

type Van<Soort extends Blok['soort']> = Extract<Blok, { soort: Soort }>;

const tabel = (titel: string, kolommen: ReadonlyArray<Kolom>, rijen: ReadonlyArray<ReadonlyArray<string>>): Opmaak => {
  const breedtes = kolommen.map(({ breed }) => (breed === undefined ? 'auto' : `${breed}fr`)).join(', ');
  const uitlijning = kolommen.map(({ getal }) => (getal ? 'right' : 'left')).join(', ');
  const koppen = kolommen.map(({ naam }) => `text(weight: 600, ${letterlijk(naam)})`).join(', ');
  const cellen = rijen.flatMap((rij) => kolommen.map((_, plaats) => inhoud(tekst(rij[plaats] ?? ''))));
  return `#figure(kind: table, caption: ${inhoud(tekst(titel))}, table(columns: (${breedtes},), align: (${uitlijning},),
    table.hline(stroke: 0.8pt), table.header(${koppen}), table.hline(stroke: 0.5pt + ${lijn}),
    ${cellen.map((cel) => `${cel}, `).join('')} table.hline(stroke: 0.5pt + ${lijn})))`;
};

const cijfersVan = (grafiek: Grafiek, rijNaam: string): Opmaak => {
  const namen = grafiek.reeksen[0]?.punten.map(({ naam }) => naam) ?? [];
  return tabel(
    `De cijfers: ${grafiek.titel}`,
    [{ naam: rijNaam, breed: 1 }, ...grafiek.reeksen.map(({ naam }) => ({ naam, getal: true }))],
    namen.map((naam, plaats) => [
      naam,
      ...grafiek.reeksen.map(({ punten }) => {
        const punt = punten[plaats];
        return punt === undefined ? '' : metNoemer(grafiek.eenheid, punt);
      }),
    ]),
  );
};

const beeld = (pad: string, alt: string, breedte: string, titel?: string): Opmaak =>
  `#figure(${titel === undefined ? '' : `caption: figure.caption(position: top, ${inhoud(tekst(titel))}), `}image(${letterlijk(pad)}, width: ${breedte}, alt: ${letterlijk(alt)}))`;

const grafiekBlok = async ({ grafiek, rijNaam, zonderTabel }: Van<'grafiek'>, bewaar: Bewaar): Promise<Opmaak> => {
  const alt = [grafiek.titel, grafiek.norm?.tekst, zonderTabel ? undefined : 'de cijfers staan in de tabel hieronder']
    .filter((deel) => deel !== undefined)
    .join('; ');
  return [
    beeld(bewaar(await tekenLos(grafiek, letter)), alt, '13.5cm', grafiek.titel),
    grafiek.ontbreekt === undefined ? '' : `#text(fill: ${zacht}, ${letterlijk(grafiek.ontbreekt)})`,
    zonderTabel ? '' : cijfersVan(grafiek, rijNaam),
  ].join('\n\n');
};

const kader = ({ titel, regels, toon = 'neutraal' }: Van<'kader'>): Opmaak => {
  const { vlak, rand } = tonen[toon];
  const delen = [`#text(weight: 700, size: 12pt, ${letterlijk(titel)})`, ...regels.map(tekst)].join('\n\n');
  return `#block(width: 100%, fill: ${vlak}, stroke: (left: 3pt + ${rand}), inset: 10pt, above: 1.2em, below: 1.2em, breakable: false)${inhoud(delen)}`;
};

const kerncijfers = ({ cijfers }: Van<'kerncijfers'>): Opmaak => {
  const cel = ({ cijfer, naam, uitleg }: (typeof cijfers)[number]) =>
    inhoud(
      `#text(size: 20pt, weight: 700, ${letterlijk(cijfer)})`,
      ` #linebreak() #text(weight: 600, ${letterlijk(naam)})`,
      uitleg === undefined ? '' : ` #linebreak() #text(size: 9pt, fill: ${zacht}, ${letterlijk(uitleg)})`,
    );
  const naast = Math.min(4, Math.max(1, cijfers.length));
  return `#grid(columns: (1fr,) * ${naast}, gutter: 14pt, ${cijfers.map(cel).join(', ')})`;
};

const rest = (blok: Exclude<Blok, Van<'grafiek'>>, bewaar: Bewaar): Opmaak => {
  switch (blok.soort) {
    case 'kop':
      return `#heading(level: ${blok.niveau}, ${inhoud(tekst(blok.tekst))})`;
    case 'alinea': {
      const stijl = [blok.zacht ? `fill: ${zacht}, ` : '', blok.vet ? 'weight: 600, ' : ''].join('');
      return `#text(${stijl}${letterlijk(blok.tekst)})`;
    }
    case 'lijst':
      return `#${blok.genummerd ? 'enum' : 'list'}(${blok.punten.map((punt) => inhoud(tekst(punt))).join(', ')})`;
    case 'kader':
      return kader(blok);
    case 'kerncijfers':
      return kerncijfers(blok);
    case 'tabel':
      return tabel(blok.titel, blok.kolommen, blok.rijen);
    case 'beeld':
      return beeld(bewaar(blok.svg), blok.alt, `${blok.breedteCm}cm`);
    case 'begrippen':
      return `#terms(tight: false, ${blok.begrippen.map(([begrip, uitleg]) => `terms.item(${inhoud(tekst(begrip))}, ${inhoud(tekst(uitleg))})`).join(', ')})`;
    case 'nieuweBladzijde':
      return '#pagebreak()';
  }
};

export const opmaakVan = async (blok: Blok, bewaar: Bewaar): Promise<Opmaak> =>
  blok.soort === 'grafiek' ? grafiekBlok(blok, bewaar) : rest(blok, bewaar);
