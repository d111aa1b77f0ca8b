import type { Wie } from '@tenzij/api/test/gemeente.ts';
import { opzet } from '@tenzij/api/test/opzet.ts';
import { tokenVan } from '@tenzij/api/test/vraag.ts';
import { type Client, maakClient } from '@tenzij/contract/client.ts';
import type { GesprekNaam } from '@tenzij/contract/gesprek/Web.ts';
import type { Hono } from 'hono';
import { type KanaalOpties, maakKanaal } from '../src/web/kanaal.ts';
import { type Deelnemer, deelnemer } from './Deelnemer.ts';
import { type Lijn, lijnNaar } from './Lijn.ts';
import { openVenster, type Venster } from './Venster.ts';

/** The real api in this process on PGlite, with a small gemeente of its own, and the web channel before it. */
export const huisMetApi = () => {
  const proef = opzet({ motor: 'pglite' });
  const basis = 'http://api.proef';
  const naarApi: typeof fetch = async (adres, verzoek) => proef.app.request(String(adres), verzoek);
  const lijn: Lijn = lijnNaar(naarApi);
  const log: Array<string> = [];
  const opties: KanaalOpties = { api: basis, log: (regel) => void log.push(regel), fetch: lijn.fetch };
  const kanaal: Hono = maakKanaal(opties);
  return {
    proef,
    log,
    lijn,
    kanaal,
    token: (wie: Wie): Promise<string> => tokenVan(proef, wie),
    client: async (wie: Wie): Promise<Client> =>
      maakClient({ basis, token: await tokenVan(proef, wie), kanaal: 'web', fetch: naarApi }),
    deelnemer: async (wie: Wie, gesprek?: GesprekNaam): Promise<Deelnemer> =>
      deelnemer(kanaal, await tokenVan(proef, wie), gesprek),
    venster: async (wie: Wie, gesprek: GesprekNaam): Promise<Venster> =>
      openVenster(kanaal, await tokenVan(proef, wie), gesprek),
  };
};
