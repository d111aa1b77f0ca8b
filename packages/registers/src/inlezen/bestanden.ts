import { basename, extname } from 'node:path';
import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import type { ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import { type Bestandssoort, bestandssoorten } from '@tenzij/domain/register/rijen.ts';
import type { Bestand } from './leesBestand.ts';

const endingen = ['.csv', '.xlsx'];

/** The file's name without its ending says what it holds. */
export const soortVan = (naam: string): Bestandssoort | undefined => {
  const ending = extname(naam);
  if (!endingen.includes(ending.toLowerCase())) return undefined;
  return bestandssoorten.find((soort) => soort === basename(naam, ending).trim().toLowerCase());
};

/** The files in the order in which they can refer to each other, and those that are none of ours. */
export const inVolgorde = (
  gebracht: ReadonlyArray<{ readonly naam: string; readonly pad: string }>,
  afbeelding?: Afbeelding,
): { readonly bestanden: ReadonlyArray<Bestand>; readonly fouten: ReadonlyArray<ImportFout> } => {
  const bestanden: Array<Bestand> = [];
  const fouten: Array<ImportFout> = [];
  for (const { naam, pad } of gebracht) {
    const soort = soortVan(naam);
    if (soort !== undefined) bestanden.push({ naam, pad, soort, afbeelding });
    else fouten.push({ bestand: naam, regel: 0, kolom: '', waarde: '', melding: onbekendeNaam });
  }
  bestanden.sort((a, b) => bestandssoorten.indexOf(a.soort) - bestandssoorten.indexOf(b.soort));
  return { bestanden, fouten };
};

const onbekendeNaam = `Geef het bestand een van deze namen, met .csv of .xlsx erachter: ${bestandssoorten.join(', ')}.`;
