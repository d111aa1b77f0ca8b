import { extname } from 'node:path';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import type { ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import type { GenummerdeRij } from '@tenzij/domain/register/Registers.ts';
import type { Bestandssoort, RegisterRij } from '@tenzij/domain/register/rijen.ts';
import { Result } from 'effect';
import { toonbaar } from '../kolommen/kolommen.ts';
import { csvRegels } from '../lezen/csv.ts';
import { Onleesbaar, type Regel, type Regels } from '../lezen/Regel.ts';
import { xlsxRegels } from '../lezen/xlsx.ts';
import { type Kop, leesKop, vertaler } from './kop.ts';
import { geschonden } from './rijregels.ts';

/** A file on disk, with the name it came with: that says what it holds. */
export interface Bestand {
  readonly naam: string;
  readonly pad: string;
  readonly soort: Bestandssoort;
  readonly afbeelding?: Afbeelding | undefined;
}

/** A handful of rows, and what was wrong among them. A bad row is in `fouten` and not in `rijen`. */
export interface Greep {
  readonly gelezen: number;
  readonly rijen: ReadonlyArray<GenummerdeRij>;
  readonly fouten: ReadonlyArray<ImportFout>;
  /** Headings that are left out; in the first handful only. */
  readonly onbekendeKolommen: ReadonlyArray<string>;
}

const regelsVan = ({ naam, pad }: Bestand): Regels =>
  extname(naam).toLowerCase() === '.xlsx' ? xlsxRegels(pad) : csvRegels(pad);

const isLeeg = (regel: Regel) => regel.cellen.every((cel) => cel.trim() === '');

/** Everything that is wrong with one row at once, or the row. */
const leesRij = (bestand: Bestand, kop: Kop, vertaal: ReturnType<typeof vertaler>, vandaag: Dag) => {
  const leeg: Record<string, unknown> = { _tag: bestand.soort };
  for (const kolom of kop.kolommen) leeg[kolom.naam] = kolom.leeg;

  return ({ cellen, nummer }: Regel): Result.Result<RegisterRij, ReadonlyArray<ImportFout>> => {
    const rij = { ...leeg };
    const fouten: Array<ImportFout> = [];
    const meld = (kolom: string, waarde: string, melding: string) =>
      fouten.push({ bestand: bestand.naam, regel: nummer, kolom, waarde: toonbaar(kolom, waarde), melding });

    if (cellen.some((cel, plaats) => plaats >= kop.plaatsen.length && cel.trim() !== ''))
      meld('', '', 'Deze regel heeft meer cellen dan de kop.');
    kop.plaatsen.forEach((kolom, plaats) => {
      if (kolom === undefined) return;
      const tekst = vertaal(kolom.naam, (cellen[plaats] ?? '').trim());
      if (tekst === '') {
        if (kolom.verplicht) meld(kolom.naam, '', 'Vul deze cel in.');
        return;
      }
      const gelezen = kolom.lees(tekst);
      if (Result.isSuccess(gelezen)) rij[kolom.naam] = gelezen.success;
      else meld(kolom.naam, tekst, gelezen.failure);
    });
    if (fouten.length > 0) return Result.fail(fouten);

    // Every field went through its schema above.
    const heel = rij as unknown as RegisterRij;
    for (const { kolom, melding } of geschonden(heel, vandaag)) meld(kolom, String(rij[kolom] ?? ''), melding);
    return fouten.length > 0 ? Result.fail(fouten) : Result.succeed(heel);
  };
};

const koppefouten = (bestand: Bestand, kop: Kop, regel: number): ReadonlyArray<ImportFout> =>
  [
    ...kop.ontbrekend.map((kolom) => ({ kolom, melding: `De kolom ${kolom} ontbreekt.` })),
    ...kop.dubbel.map((kolom) => ({ kolom, melding: `De kolom ${kolom} staat er meer dan eens.` })),
  ].map(({ kolom, melding }) => ({ bestand: bestand.naam, regel, kolom, waarde: '', melding }));

/** The rows of one register file, a handful at a time. */
export async function* leesBestand(bestand: Bestand, vandaag: Dag): AsyncGenerator<Greep> {
  const vertaal = vertaler(bestand.afbeelding);
  let lees: ReturnType<typeof leesRij> | undefined;
  try {
    for await (const regels of regelsVan(bestand)) {
      const greep = { gelezen: 0, rijen: [] as Array<GenummerdeRij>, fouten: [] as Array<ImportFout> };
      let onbekendeKolommen: ReadonlyArray<string> = [];
      for (const regel of regels) {
        if (isLeeg(regel)) continue;
        if (lees === undefined) {
          const kop = leesKop(bestand.soort, regel.cellen, bestand.afbeelding);
          onbekendeKolommen = kop.onbekend;
          const mis = koppefouten(bestand, kop, regel.nummer);
          if (mis.length > 0) return yield { gelezen: 0, rijen: [], fouten: mis, onbekendeKolommen };
          lees = leesRij(bestand, kop, vertaal, vandaag);
          continue;
        }
        greep.gelezen += 1;
        const gelezen = lees(regel);
        if (Result.isSuccess(gelezen))
          greep.rijen.push({ bestand: bestand.naam, regel: regel.nummer, rij: gelezen.success });
        else greep.fouten.push(...gelezen.failure);
      }
      yield { ...greep, onbekendeKolommen };
    }
    if (lees === undefined) throw new Onleesbaar('Dit bestand is leeg.');
  } catch (oorzaak) {
    if (!(oorzaak instanceof Onleesbaar)) throw oorzaak;
    const fout = { bestand: bestand.naam, regel: oorzaak.regel, kolom: '', waarde: '', melding: oorzaak.message };
    yield { gelezen: 0, rijen: [], fouten: [fout], onbekendeKolommen: [] };
  }
}
