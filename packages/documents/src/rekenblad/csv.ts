import { csvCel } from '@tenzij/domain/register/rekenblad.ts';
import type { Cel, Tabel, TabelKolom } from './Tabel.ts';

/** With this in front a spreadsheet reads UTF-8. */
export const bom = '\uFEFF';
export const scheiding = ';';

/** A Dutch spreadsheet reads a comma in a number; all its decimals stay. */
export const celtekst = (cel: Cel): string => {
  if (cel === null) return '';
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
  if (typeof cel === 'object') return celtekst(cel.waarde);
  return typeof cel === 'number' ? String(cel).replace('.', ',') : cel;
};

export const csvRegel = (cellen: ReadonlyArray<Cel>): string =>
  `${cellen.map((cel) => csvCel(celtekst(cel))).join(scheiding)}\r\n`;

/** A whole file. No cell of it is run by a spreadsheet; an empty cell is what is not known or not shown. */
export const csv = ({
  kolommen,
  rijen,
}: Pick<Tabel, 'rijen'> & { readonly kolommen: ReadonlyArray<Pick<TabelKolom, 'naam'>> }): string =>
  bom + csvRegel(kolommen.map(({ naam }) => naam)) + rijen.map(csvRegel).join('');
