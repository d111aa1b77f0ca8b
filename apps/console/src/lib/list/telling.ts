import { tekst } from '#berichten';
import { aantal } from '#lib/notatie/getal.ts';

/** How many stand here, and whether there are more. */
export const tellingVan = (
  { items, volgende }: { readonly items: ReadonlyArray<unknown>; readonly volgende: string | null },
  een: string,
  meer: string,
): string => {
  const count = aantal(items.length, een, meer);
  return volgende === null ? count : `${count}, ${tekst.lijst.meer}`;
};
