import { type Dag, vandaag } from '@tenzij/domain/Dag.ts';
import { hoogsteAantalFouten, type ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import { Effect, Stream } from 'effect';
import { toonbaar } from '../kolommen/kolommen.ts';
import { type Bestand, type GelezenRij, type Greep, leesBestand } from './leesBestand.ts';
import type { Naamboek, Naamsoort } from './namen.ts';

const onbekend: Record<Naamsoort, string> = {
  organisatie: 'Deze organisatie is niet bekend.',
  team: 'Dit team is niet bekend.',
  wijk: 'Deze wijk is niet bekend.',
  coach: 'Er is geen medewerker met dit e-mailadres.',
  pilot: 'Deze pilot is niet bekend.',
};

export interface RegisterGreep extends Greep {
  readonly bestand: Bestand;
}

const naamfouten = (bestand: Bestand, { regel, rij }: GelezenRij, namen: Naamboek): ReadonlyArray<ImportFout> =>
  namen.ontbreekt(rij).map(({ soort, naam, kolom }) => ({
    bestand: bestand.naam,
    regel,
    kolom,
    waarde: toonbaar(kolom, naam),
    melding: onbekend[soort],
  }));

async function* greppen(bestanden: ReadonlyArray<Bestand>, namen: Naamboek, dag: Dag): AsyncGenerator<RegisterGreep> {
  for (const bestand of bestanden)
    for await (const greep of leesBestand(bestand, dag)) {
      const fouten = [...greep.fouten];
      const rijen = greep.rijen.filter((gelezen) => {
        namen.neemOp(gelezen.rij);
        const mis = naamfouten(bestand, gelezen, namen);
        fouten.push(...mis);
        return mis.length === 0;
      });
      yield { ...greep, bestand, rijen, fouten };
    }
}

/**
 * All rows of all files, in the order of `inVolgorde`, with what is wrong among them. Memory does not grow with the
 * files, so it is meant to be run twice: once to see whether everything is right, once to store.
 */
export const leesRegisters = (bestanden: ReadonlyArray<Bestand>, namen: Naamboek): Stream.Stream<RegisterGreep> =>
  Stream.unwrap(
    Effect.map(vandaag, (dag) =>
      Stream.orDie(Stream.fromAsyncIterable(greppen(bestanden, namen, dag), (oorzaak) => oorzaak)),
    ),
  );

/** What the one who imports gets to see. */
export interface Verslag {
  readonly gelezen: number;
  /** Rows that cannot be stored. */
  readonly fout: number;
  /** The first of what is wrong with them. */
  readonly fouten: ReadonlyArray<ImportFout>;
  readonly aantalFouten: number;
  readonly onbekendeKolommen: ReadonlyArray<{ readonly bestand: string; readonly kolom: string }>;
}

export const leegVerslag = (fouten: ReadonlyArray<ImportFout> = []): Verslag => ({
  gelezen: 0,
  fout: 0,
  fouten: fouten.slice(0, hoogsteAantalFouten),
  aantalFouten: fouten.length,
  onbekendeKolommen: [],
});

export const tel = (verslag: Verslag, greep: RegisterGreep): Verslag => ({
  gelezen: verslag.gelezen + greep.gelezen,
  fout: verslag.fout + greep.gelezen - greep.rijen.length,
  fouten:
    greep.fouten.length === 0 || verslag.fouten.length >= hoogsteAantalFouten
      ? verslag.fouten
      : [...verslag.fouten, ...greep.fouten].slice(0, hoogsteAantalFouten),
  aantalFouten: verslag.aantalFouten + greep.fouten.length,
  onbekendeKolommen: [
    ...verslag.onbekendeKolommen,
    ...greep.onbekendeKolommen.map((kolom) => ({ bestand: greep.bestand.naam, kolom })),
  ],
});
