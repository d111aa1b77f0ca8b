import { error, type RequestEvent } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Pagina } from '@tenzij/domain/Pagina.ts';
import type { Schema } from 'effect';
import { tekst } from '#berichten';
import { lees } from '#lib/session/answer.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import type { CsvKolom } from './csv.ts';
import { bestandsnaam, csvAntwoord, csvVan } from './download.ts';

interface Lijst<Vraag, Item, Rij> {
  readonly naam: string;
  readonly schema: Schema.Codec<Vraag, unknown>;
  readonly gekozen: Readonly<Record<string, string>>;
  readonly vraag: (query: Vraag) => Promise<Antwoord<Pagina<Item>>>;
  readonly rij: (item: Item) => Rij;
  readonly kolommen: ReadonlyArray<CsvKolom<Rij>>;
}

/** A whole list as a file. Its first page comes before the answer, so that a refusal is one. */
export const lijstAntwoord = async <Vraag, Item, Rij>(
  event: Pick<RequestEvent, 'url' | 'request'>,
  { naam, schema, gekozen, vraag, rij, kolommen }: Lijst<Vraag, Item, Rij>,
): Promise<Response> => {
  const pagina = async (cursor: Readonly<Record<string, string>>): Promise<Pagina<Rij>> => {
    const query = leesInvoer(schema)({ ...gekozen, ...cursor, limit: '200' });
    if (!query.gelukt) error(400, { titel: tekst.lijst.geenGevonden, message: tekst.lijst.geenGevondenUitleg });
    const { items, volgende } = await lees(event, vraag(query.waarde));
    return { items: items.map(rij), volgende };
  };
  const eerste = await pagina({});
  const delen = csvVan(kolommen, eerste, (cursor) => pagina({ cursor }));
  return csvAntwoord(bestandsnaam(naam, vandaag()), delen);
};
