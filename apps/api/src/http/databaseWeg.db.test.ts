import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, tokenVan, vraag } from '../../test/vraag.ts';

/** A line to the database that can be cut and mended. */
let lijn: Server;
const verbindingen = new Set<Socket>();
let poort = 0;

const leg = (naar: number) =>
  new Promise<void>((klaar) => {
    lijn = createServer((heen) => {
      const terug = connect(naar, '127.0.0.1');
      for (const kant of [heen, terug]) {
        verbindingen.add(kant);
        kant.on('error', () => kant.destroy()).on('close', () => verbindingen.delete(kant));
      }
      heen.pipe(terug).pipe(heen);
    }).listen(poort, '127.0.0.1', () => {
      poort = (lijn.address() as { port: number }).port;
      klaar();
    });
  });
const knip = () =>
  new Promise<void>((klaar) => {
    lijn.close(() => klaar());
    for (const verbinding of verbindingen) verbinding.destroy();
  });

let naar = 0;
const proef = opzet({
  langs: async (databaseUrl) => {
    const url = new URL(databaseUrl);
    naar = Number(url.port);
    await leg(naar);
    url.port = String(poort);
    return url.href;
  },
});
afterAll(knip);

it('a database that goes away gives 503 with Retry-After, and comes back by itself', async () => {
  await tokenVan(proef, 'anna');
  const koppen = { 'idempotency-key': randomUUID() };
  const meld = () => vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef), { koppen });

  await knip();
  for (const antwoord of [await meld(), await vraag(proef, null, 'GET /gezondheid')]) {
    expect([antwoord.status, antwoord.koppen.get('retry-after')]).toEqual([503, '2']);
    expect(antwoord.inhoud.detail).toContain('Er is niets verloren');
  }
  await leg(naar);

  const { id } = gelukt(await meld());
  expect(gelukt(await meld()).id).toBe(id);
});
