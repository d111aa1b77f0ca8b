import { csvCel } from '@tenzij/domain/register/rekenblad.ts';

type Waarde = string | number | boolean | null;

/** One column of a list as a file: how it is called, and what stands in it. */
export interface CsvKolom<Rij> {
  readonly naam: string;
  readonly cel: (rij: Rij) => Waarde;
}

/** Dutch spreadsheets read a comma in a number. */
const celtekst = (waarde: Waarde): string => {
  if (waarde === null) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'number'
    ? String(Math.round(waarde * 100) / 100).replace('.', ',')
    : waarde.replaceAll('\u00a0', ' ');
};

/** With this in front a spreadsheet reads UTF-8. */
export const bom = '\uFEFF';

export const csvRegel = (cellen: ReadonlyArray<Waarde>): string =>
  `${cellen.map((cel) => csvCel(celtekst(cel))).join(';')}\r\n`;

export const csvKop = <Rij>(kolommen: ReadonlyArray<CsvKolom<Rij>>): string =>
  bom + csvRegel(kolommen.map(({ naam }) => naam));

export const csvRijen = <Rij>(kolommen: ReadonlyArray<CsvKolom<Rij>>, rijen: ReadonlyArray<Rij>): string =>
  rijen.map((rij) => csvRegel(kolommen.map(({ cel }) => cel(rij)))).join('');
