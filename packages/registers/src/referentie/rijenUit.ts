import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Dag } from '@tenzij/domain/Dag.ts';
import type { ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import { type Bestandssoort, bestandssoorten, type RijVan } from '@tenzij/domain/register/rijen.ts';
import { inVolgorde } from '../inlezen/bestanden.ts';
import { leesBestand } from '../inlezen/leesBestand.ts';
import { type Gemeentenaam, mapVan } from './schrijf.ts';

export type Rijen = { readonly [Soort in Bestandssoort]: Array<RijVan<Soort>> };

/** The files that a gemeente's reference register consists of, in the order in which they come in. */
export const referentiebestanden = (gemeente: Gemeentenaam) => {
  const map = mapVan(gemeente);
  const namen = readdirSync(map).filter((naam) => naam.endsWith('.csv'));
  return inVolgorde(namen.map((naam) => ({ naam, pad: fileURLToPath(new URL(naam, map)) })));
};

/** The rows as the import reads them from the committed files. */
export const rijenUit = async (
  gemeente: Gemeentenaam,
): Promise<{ rijen: Rijen; fouten: ReadonlyArray<ImportFout> }> => {
  const { bestanden, fouten } = referentiebestanden(gemeente);
  const rijen = Object.fromEntries(bestandssoorten.map((soort) => [soort, []])) as unknown as Record<
    Bestandssoort,
    Array<unknown>
  >;
  const alle = [...fouten];
  for (const bestand of bestanden)
    for await (const greep of leesBestand(bestand, Dag.make('2026-01-01'))) {
      rijen[bestand.soort].push(...greep.rijen.map(({ rij }) => rij));
      alle.push(...greep.fouten);
    }
  return { rijen: rijen as unknown as Rijen, fouten: alle };
};
