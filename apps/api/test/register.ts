import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Gemeentenaam, mapVan } from '@tenzij/registers/referentie/schrijf.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import type { Wie } from './gemeente.ts';
import type { Proef } from './opzet.ts';
import { gelukt, type Inhoud, tokenVan, vraag } from './vraag.ts';

/** The reference register of a gemeente, imported over the wire like any other. */
export const leesRegister = async (proef: Proef, register: Gemeentenaam): Promise<void> => {
  const formulier = new FormData();
  const map = fileURLToPath(mapVan(register));
  for (const naam of readdirSync(map).filter((een) => een.endsWith('.csv')))
    formulier.append('bestand', new Blob([readFileSync(`${map}${naam}`)]), naam);
  const antwoord = await proef.app.request('/v1/importen', {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenVan(proef, 'bea')}` },
    body: formulier,
  });
  let stand = (await antwoord.json()) as Inhoud;
  while (stand.status === 'wacht' || stand.status === 'bezig')
    stand = gelukt(await vraag(proef, 'bea', `GET /importen/${stand.id}`));
  expect(stand).toMatchObject({ status: 'klaar', fouten: [] });
};

/** An answer as it is, of a document. */
export const haal = async (proef: Proef, wie: Wie, pad: string): Promise<Response> => {
  const headers = { authorization: `Bearer ${await tokenVan(proef, wie)}` };
  return proef.app.request(`/v1/${pad}`, { headers });
};

export const bytes = async (antwoord: Response): Promise<Uint8Array> => {
  expect(antwoord.status).toBe(200);
  return new Uint8Array(await antwoord.arrayBuffer());
};

/** What a PDF says, in the order in which it is read, on one line. */
export const papierVan = async (bestand: Uint8Array): Promise<string> =>
  (await extractText(await getDocumentProxy(bestand), { mergePages: true })).text.replace(/\s+/g, ' ');
