import { mkdirSync, writeFileSync } from 'node:fs';
import type { Bestandssoort } from '@tenzij/domain/register/rijen.ts';
import { csvBestand } from '../schrijven/csv.ts';
import { arnhem } from './arnhem.ts';
import { hilversum } from './hilversum.ts';
import type { Register } from './Register.ts';

export const gemeenten = { arnhem, hilversum } as const;
export type Gemeentenaam = keyof typeof gemeenten;

/** Where the files of a gemeente stand. */
export const mapVan = (gemeente: Gemeentenaam): URL => new URL(`../../referentie/${gemeente}/`, import.meta.url);

/** File name and contents of a whole register. */
export const bestandenVan = (register: Register): ReadonlyArray<readonly [naam: string, inhoud: string]> =>
  Object.entries(register).map(
    ([soort, rijen]) => [`${soort}.csv`, csvBestand(soort as Bestandssoort, rijen)] as const,
  );

const schrijf = (gemeente: Gemeentenaam) => {
  mkdirSync(mapVan(gemeente), { recursive: true });
  for (const [naam, inhoud] of bestandenVan(gemeenten[gemeente]()))
    writeFileSync(new URL(naam, mapVan(gemeente)), inhoud);
};

if (import.meta.main) for (const gemeente of Object.keys(gemeenten) as Array<Gemeentenaam>) schrijf(gemeente);
