import { Worker } from 'node:worker_threads';
import { type Document, PdfMislukt } from './Document.ts';
import type { Antwoord } from './werker.ts';

/* Setting a page takes a processor for as long as it lasts: that is done beside whoever answers other questions. */

/** More than these wait too long to be of use to who asked. */
export const plaatsen = 20;
/** The thread keeps its fonts and compiler in memory, so it goes when nobody asks. */
const rustMs = 5 * 60_000;

/** Too many others wait already. */
export class PdfDruk extends Error {
  override readonly name = 'PdfDruk';
}

interface Opdracht {
  readonly document: Document;
  readonly klaar: (bestand: Uint8Array) => void;
  readonly mislukt: (fout: Error) => void;
}

const rij: Array<Opdracht> = [];
let werker: Worker | undefined;
let rust: ReturnType<typeof setTimeout> | undefined;

const sluit = (): void => {
  void werker?.terminate();
  werker = undefined;
};

/** The first of the row is in the making; a row without anybody lets the process end. */
const volgende = (): void => {
  clearTimeout(rust);
  const [eerste] = rij;
  if (eerste !== undefined) {
    werker ??= open();
    werker.ref();
    werker.postMessage(eerste.document);
    return;
  }
  werker?.unref();
  rust = setTimeout(sluit, rustMs).unref();
};

const open = (): Worker => {
  const nieuw = new Worker(new URL('./werker.ts', import.meta.url));
  nieuw.on('message', (antwoord: Antwoord) => {
    const eerste = rij.shift();
    if ('bestand' in antwoord) eerste?.klaar(antwoord.bestand);
    else eerste?.mislukt(new PdfMislukt(antwoord.mislukt));
    volgende();
  });
  // A thread that broke takes its one document along; the others get a new one.
  nieuw.on('error', (fout) => {
    if (werker === nieuw) werker = undefined;
    rij.shift()?.mislukt(new PdfMislukt(fout instanceof Error ? fout.message : String(fout), { cause: fout }));
    volgende();
  });
  return nieuw;
};

/** A tagged document (PDF/UA-1), made in a thread of its own, in the order in which they are asked. */
export const pdf = (document: Document): Promise<Uint8Array> =>
  new Promise((klaar, mislukt) => {
    if (rij.length >= plaatsen) {
      mislukt(new PdfDruk(`${rij.length} documents wait already`));
      return;
    }
    rij.push({ document: structuredClone(document), klaar, mislukt });
    if (rij.length === 1) volgende();
  });
