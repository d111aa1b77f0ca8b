import { parentPort } from 'node:worker_threads';
import type { Document } from './Document.ts';
import { maak } from './maak.ts';

/** What the thread is asked and what it answers, one document at a time. */
export type Antwoord = { readonly bestand: Uint8Array } | { readonly mislukt: string };

parentPort?.on('message', (document: Document) => {
  maak(document).then(
    (bestand) => parentPort?.postMessage({ bestand } satisfies Antwoord),
    (fout: unknown) =>
      parentPort?.postMessage({ mislukt: fout instanceof Error ? fout.message : String(fout) } satisfies Antwoord),
  );
});
