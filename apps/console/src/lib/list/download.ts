import type { Pagina } from '@tenzij/domain/Pagina.ts';
import { tekst } from '#berichten';
import { type CsvKolom, csvKop, csvRegel, csvRijen } from './csv.ts';

/** More rows than this nobody reads in a spreadsheet; then filters help. */
export const meestRijen = 10_000;

/** A list as a file, page by page; where it stops short its last line says so. */
export async function* csvVan<Rij>(
  kolommen: ReadonlyArray<CsvKolom<Rij>>,
  eerste: Pagina<Rij>,
  volgende: (cursor: string) => Promise<Pagina<Rij>>,
  hoogstens = meestRijen,
): AsyncGenerator<string> {
  yield csvKop(kolommen);
  let pagina = eerste;
  let over = hoogstens;
  while (true) {
    yield csvRijen(kolommen, pagina.items.slice(0, over));
    const rest = pagina.items.length > over;
    over -= Math.min(over, pagina.items.length);
    if (rest || (over === 0 && pagina.volgende !== null)) yield csvRegel([tekst.lijst.afgebroken(hoogstens)]);
    if (over === 0 || pagina.volgende === null) return;
    pagina = await volgende(pagina.volgende);
  }
}

/** A list that came whole. */
export const csvVanAlle = <Rij>(kolommen: ReadonlyArray<CsvKolom<Rij>>, items: ReadonlyArray<Rij>) =>
  csvVan(kolommen, { items, volgende: null }, async () => ({ items: [], volgende: null }));

/** The file of a list as the browser keeps it: what it is of, and the day. */
export const bestandsnaam = (lijst: string, dag: string): string => `${lijst}-${dag}.csv`;

/** Written as fast as it is read, and no further than that. */
const stroom = (delen: AsyncIterator<string>) => {
  const tekens = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (lezer) => {
      const deel = await delen.next();
      if (deel.done) lezer.close();
      else lezer.enqueue(tekens.encode(deel.value));
    },
    cancel: async () => {
      await delen.return?.();
    },
  });
};

export const csvAntwoord = (naam: string, delen: AsyncGenerator<string>): Response =>
  new Response(stroom(delen), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}"`,
      'cache-control': 'no-store',
    },
  });

/** The same list with the same filters as a file; a page further on is still the whole list. */
export const downloadVan = (url: URL): string => {
  const search = new URLSearchParams(url.searchParams);
  for (const naam of [...search.keys()]) if (naam === 'cursor' || naam.startsWith('/')) search.delete(naam);
  return search.size === 0 ? `${url.pathname}/lijst.csv` : `${url.pathname}/lijst.csv?${search}`;
};
