import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { leesBestand } from './leesBestand.ts';

const map = mkdtempSync(join(tmpdir(), 'geheugen-'));
afterAll(() => rmSync(map, { recursive: true }));

const aantal = 1_000_000;
const perBlok = 10_000;

function* blokken() {
  yield 'externId;organisatie;ontvangenOp;team;wijk;leefgebieden\n';
  for (let begin = 0; begin < aantal; begin += perBlok) {
    let blok = '';
    for (let nummer = begin; nummer < begin + perBlok; nummer += 1)
      blok += `M-${nummer};Versa;2021-03-${String((nummer % 28) + 1).padStart(2, '0')};CSA;Wijk ${nummer % 50};financien|adl\n`;
    yield blok;
  }
}

const mebibyte = 1024 * 1024;
setFlagsFromString('--expose-gc');
const ruimOp = runInNewContext('gc') as () => void;
const inGebruik = () => {
  ruimOp();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / mebibyte;
};

it('een miljoen meldingen komen binnen terwijl het geheugen vlak blijft', async () => {
  const pad = join(map, 'meldingen.csv');
  await pipeline(Readable.from(blokken()), createWriteStream(pad));

  let rijen = 0;
  let fouten = 0;
  let grepen = 0;
  let begin = 0;
  let hoogste = 0;
  for await (const greep of leesBestand({ naam: 'meldingen.csv', pad, soort: 'meldingen' }, Dag.make('2026-01-01'))) {
    rijen += greep.rijen.length;
    fouten += greep.fouten.length;
    grepen += 1;
    // After the first fifty handfuls everything that is kept has been made.
    if (grepen === 50) begin = inGebruik();
    else if (grepen > 50 && grepen % 100 === 0) hoogste = Math.max(hoogste, inGebruik());
  }

  expect({ rijen, fouten }).toEqual({ rijen: aantal, fouten: 0 });
  expect(statSync(pad).size / mebibyte).toBeGreaterThan(40);
  expect(hoogste - begin).toBeLessThan(8);
});
