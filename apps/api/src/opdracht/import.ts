import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nieuwId } from '@tenzij/domain/Id.ts';
import { neemIn } from '@tenzij/domain/register/neemIn.ts';
import { ImportId } from '@tenzij/domain/register/Registers.ts';
import { leesAfbeelding } from '@tenzij/registers/inlezen/afbeelding.ts';
import { inVolgorde } from '@tenzij/registers/inlezen/bestanden.ts';
import { type ImportUitslag, importeer, NietOpgeslagen } from '@tenzij/registers/inlezen/importeer.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Result } from 'effect';
import { berichten } from '../berichten.ts';
import { maakBalk } from './balk.ts';
import { OpdrachtMislukt } from './OpdrachtMislukt.ts';
import type { Uitvoer } from './Uitvoer.ts';
import { beheerderVan, zoekGemeente } from './wie.ts';

const { opdracht } = berichten;
const afbeeldingNaam = 'afbeelding.json';

export interface ImportOpdracht {
  readonly gemeente: string;
  readonly bestanden: ReadonlyArray<string>;
  readonly proef: boolean;
  readonly maakAan: boolean;
}

const afbeeldingBij = Effect.fn('opdracht.afbeeldingBij')(function* (paden: ReadonlyArray<string>) {
  const pad =
    paden.find((een) => basename(een) === afbeeldingNaam) ??
    paden.map((een) => join(dirname(een), afbeeldingNaam)).find((een) => existsSync(een));
  if (pad === undefined) return undefined;
  const gelezen = leesAfbeelding(yield* Effect.promise(() => readFile(pad, 'utf8')));
  return Result.isSuccess(gelezen)
    ? gelezen.success
    : yield* new OpdrachtMislukt({ regel: `${pad}: ${gelezen.failure}` });
});

/** How many rows are coming, for the bar; unknown where a file is no text. */
const telRegels = async (paden: ReadonlyArray<string>): Promise<number | undefined> => {
  if (paden.some((pad) => !pad.toLowerCase().endsWith('.csv'))) return undefined;
  let regels = 0;
  for (const pad of paden)
    for await (const stuk of createReadStream(pad) as AsyncIterable<Buffer>)
      for (let plek = stuk.indexOf(10); plek !== -1; plek = stuk.indexOf(10, plek + 1)) regels += 1;
  return Math.max(1, regels - paden.length);
};

const toonFouten = ({ zeg }: Uitvoer, { fouten, regels }: ImportUitslag) => {
  for (const { bestand, regel, kolom, waarde, melding } of fouten)
    zeg(
      [`${bestand}:${regel}`, kolom, waarde === '' ? '' : `"${waarde}"`, melding]
        .filter((deel) => deel !== '')
        .join('  '),
    );
  if (regels.fout > fouten.length) zeg(opdracht.meerFouten(regels.fout));
};

const toon = (uitvoer: Uitvoer, uitslag: ImportUitslag) => {
  for (const { bestand, kolom } of uitslag.onbekendeKolommen) uitvoer.zeg(opdracht.onbekendeKolom(bestand, kolom));
  toonFouten(uitvoer, uitslag);
  uitvoer.zeg(opdracht.telling(uitslag.regels));
};

export const importOpdracht = Effect.fn('opdracht.import')(function* (gevraagd: ImportOpdracht, uitvoer: Uitvoer) {
  const registers = gevraagd.bestanden.filter((pad) => basename(pad) !== afbeeldingNaam);
  for (const pad of registers)
    if (!existsSync(pad)) return yield* new OpdrachtMislukt({ regel: opdracht.geenBestand(pad) });
  const actor = yield* beheerderVan(yield* zoekGemeente(gevraagd.gemeente));
  const afbeelding = yield* afbeeldingBij(gevraagd.bestanden);
  const gebracht = registers.map((pad) => ({ naam: basename(pad), pad }));
  const { bestanden, fouten } = inVolgorde(gebracht, afbeelding);
  const balk = maakBalk(uitvoer, yield* Effect.promise(() => telRegels(registers)));
  const { proef, maakAan } = gevraagd;
  const bijVoortgang = (tot: ImportUitslag) => Effect.sync(() => balk.op(tot.regels.gelezen));
  const inlezen = neemIn(
    yield* nieuwId(ImportId),
    gebracht.map(({ naam }) => naam),
    importeer(bestanden, { proef, maakAan, fouten, bijVoortgang }),
  );
  const uitslag = yield* (yield* Store).inTransactie(actor, inlezen).pipe(
    Effect.catchIf(
      (fout) => fout instanceof NietOpgeslagen,
      ({ uitslag: niets }) => Effect.succeed(niets),
    ),
    Effect.ensuring(Effect.sync(() => balk.klaar())),
  );
  toon(uitvoer, uitslag);
  if (uitslag.fouten.length > 0) return yield* new OpdrachtMislukt({ regel: opdracht.nietsBewaard });
  uitvoer.zeg(proef ? opdracht.proefGelukt : opdracht.bewaard);
});
