import { herkenbaarIn } from '@tenzij/domain/melding/herkenbaar.ts';
import { type Bestandssoort, bestandssoorten, rijSchemas } from '@tenzij/domain/register/rijen.ts';
import { type Lezer, leegVan, lezerVan, magLeeg, type Veld } from './cel.ts';

export interface Kolom {
  readonly naam: string;
  readonly verplicht: boolean;
  readonly leeg: null | ReadonlyArray<never>;
  readonly lees: Lezer;
}

const kolommenUit = (velden: Readonly<Record<string, unknown>>): ReadonlyArray<Kolom> =>
  Object.entries(velden as Readonly<Record<string, Veld>>)
    .filter(([naam]) => naam !== '_tag')
    .map(([naam, veld]) => ({ naam, verplicht: !magLeeg(veld), leeg: leegVan(veld), lees: lezerVan(veld) }));

/** The columns of every file, in the order of its rows' description. */
export const kolommen = Object.fromEntries(
  bestandssoorten.map((soort) => [soort, kolommenUit(rijSchemas[soort].fields)]),
) as Record<Bestandssoort, ReadonlyArray<Kolom>>;

// Free text, and what tells one resident from another.
const herleidbareKolommen = new Set(['inwonerExternId', 'vraag', 'watHielp', 'geleerdTekst', 'contact']);
const emailKolommen = new Set(['email', 'coach', 'tweedeCoach']);
const hoogsteLengte = 100;

/** The value as an error may repeat it: nothing that could point to a resident. */
export const toonbaar = (kolom: string, waarde: string): string => {
  if (herleidbareKolommen.has(kolom)) return '';
  const herkend = herkenbaarIn(waarde).filter((soort) => soort !== 'datum');
  const mag = herkend.length === 0 || (emailKolommen.has(kolom) && herkend.every((soort) => soort === 'e-mailadres'));
  if (!mag) return '';
  return waarde.length > hoogsteLengte ? `${waarde.slice(0, hoogsteLengte)}…` : waarde;
};
