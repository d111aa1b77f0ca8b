import { csvCel } from '@tenzij/domain/register/rekenblad.ts';
import type { Bestandssoort, rijSchemas } from '@tenzij/domain/register/rijen.ts';
import { kolommen } from '../kolommen/kolommen.ts';

/** A row as it goes into a file: what is left out is an empty cell. */
export type NieuweRij<Soort extends Bestandssoort> = Partial<Omit<(typeof rijSchemas)[Soort]['Encoded'], '_tag'>>;

type Waarde = string | number | boolean | null | undefined | ReadonlyArray<string>;

export const celtekst = (waarde: Waarde): string => {
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'object' ? waarde.join('|') : String(waarde);
};

export const csvRegel = (cellen: ReadonlyArray<Waarde>): string =>
  `${cellen.map((cel) => csvCel(celtekst(cel))).join(';')}\n`;

/** A register file with the columns that are required or filled somewhere. */
export const csvBestand = <Soort extends Bestandssoort>(
  soort: Soort,
  rijen: ReadonlyArray<NieuweRij<Soort>>,
): string => {
  const gevuld = (naam: string) => rijen.some((rij) => celtekst((rij as Record<string, Waarde>)[naam]) !== '');
  const namen = kolommen[soort].filter(({ naam, verplicht }) => verplicht || gevuld(naam)).map(({ naam }) => naam);
  return (
    csvRegel(namen) + rijen.map((rij) => csvRegel(namen.map((naam) => (rij as Record<string, Waarde>)[naam]))).join('')
  );
};
