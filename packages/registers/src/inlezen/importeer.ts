import { type Dag, vandaag } from '@tenzij/domain/Dag.ts';
import { hoogsteAantalFouten, ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import { RegelTelling, Registers } from '@tenzij/domain/register/Registers.ts';
import { Effect, Schema, Stream } from 'effect';
import { type Bestand, type Greep, leesBestand } from './leesBestand.ts';

async function* grepen(bestanden: ReadonlyArray<Bestand>, dag: Dag): AsyncGenerator<Greep & { bestand: Bestand }> {
  for (const bestand of bestanden) for await (const greep of leesBestand(bestand, dag)) yield { ...greep, bestand };
}

/** All rows of all files, in the order of `inVolgorde`; memory does not grow with the files. */
export const leesRegisters = (bestanden: ReadonlyArray<Bestand>) =>
  Stream.unwrap(
    Effect.map(vandaag, (dag) => Stream.orDie(Stream.fromAsyncIterable(grepen(bestanden, dag), (oorzaak) => oorzaak))),
  );

export const ImportUitslag = Schema.Struct({
  regels: RegelTelling,
  /** The first of what is wrong. */
  fouten: Schema.Array(ImportFout),
  onbekendeKolommen: Schema.Array(Schema.Struct({ bestand: Schema.String, kolom: Schema.String })),
});
export interface ImportUitslag extends Schema.Schema.Type<typeof ImportUitslag> {}

/** Nothing may stay of it: something was wrong, or it was only tried. */
export class NietOpgeslagen extends Schema.TaggedError<NietOpgeslagen>()('NietOpgeslagen', {
  uitslag: ImportUitslag,
}) {}

const leeg = (fouten: ReadonlyArray<ImportFout>): ImportUitslag => ({
  regels: { gelezen: 0, nieuw: 0, bijgewerkt: 0, ongewijzigd: 0, fout: 0 },
  fouten: fouten.slice(0, hoogsteAantalFouten),
  onbekendeKolommen: [],
});

const aantalRegels = (fouten: ReadonlyArray<ImportFout>) => new Set(fouten.map(({ regel }) => regel)).size;

export interface ImportOpties {
  readonly proef: boolean;
  readonly maakAan: boolean;
  /** What is wrong before a file is opened. */
  readonly fouten?: ReadonlyArray<ImportFout>;
  readonly bijVoortgang?: (uitslag: ImportUitslag) => Effect.Effect<void>;
}

/**
 * Brings register files in. To be run in one transaction, which its failure undoes: one bad row and nothing is stored.
 * It reads on after a bad row, so that everything that is wrong is told at once.
 */
export const importeer = Effect.fn('register.importeer')(function* (
  bestanden: ReadonlyArray<Bestand>,
  { proef, maakAan, fouten = [], bijVoortgang = () => Effect.void }: ImportOpties,
) {
  const registers = yield* Registers;
  const uitslag = yield* Stream.runFoldEffect(
    leesRegisters(bestanden),
    () => leeg(fouten),
    (stand, { gelezen, rijen, fouten: gevonden, onbekendeKolommen, bestand }) =>
      Effect.gen(function* () {
        const genoeg = stand.fouten.length >= hoogsteAantalFouten;
        const geschreven =
          rijen.length === 0 || genoeg
            ? { nieuw: 0, bijgewerkt: 0, ongewijzigd: 0, fouten: [] }
            : yield* registers.schrijf(rijen, { maakAan });
        const volgende: ImportUitslag = {
          regels: {
            gelezen: stand.regels.gelezen + gelezen,
            nieuw: stand.regels.nieuw + geschreven.nieuw,
            bijgewerkt: stand.regels.bijgewerkt + geschreven.bijgewerkt,
            ongewijzigd: stand.regels.ongewijzigd + geschreven.ongewijzigd,
            fout: stand.regels.fout + gelezen - rijen.length + aantalRegels(geschreven.fouten),
          },
          fouten: genoeg
            ? stand.fouten
            : [...stand.fouten, ...gevonden, ...geschreven.fouten].slice(0, hoogsteAantalFouten),
          onbekendeKolommen: [
            ...stand.onbekendeKolommen,
            ...onbekendeKolommen.map((kolom) => ({ bestand: bestand.naam, kolom })),
          ],
        };
        yield* bijVoortgang(volgende);
        return volgende;
      }),
  );
  return proef || uitslag.fouten.length > 0 ? yield* new NietOpgeslagen({ uitslag }) : uitslag;
});
