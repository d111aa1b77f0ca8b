import { type Formaat, mediatypes } from '@tenzij/contract/Operatie.ts';
import { PdfDruk } from '@tenzij/documents/pdf/pdf.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { problem } from './problem.ts';

const tekst: ReadonlySet<Formaat> = new Set(['json', 'csv', 'metadata']);

/** What a file may be called on any machine: letters, digits and strokes. */
const veiligeNaam = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|-+$/g, '');

export interface Bestand {
  readonly formaat: Formaat;
  /** Without its ending. */
  readonly naam: string;
  readonly inhoud: Uint8Array | string | ReadableStream<Uint8Array>;
}

const eindigingen: Record<Formaat, string> = {
  json: 'json',
  pdf: 'pdf',
  xlsx: 'xlsx',
  csv: 'csv',
  metadata: 'csv-metadata.json',
};

/** With its ending, and nothing that a disk or a header would trip over. */
export const bestandsnaamMet = ({ naam, formaat }: Pick<Bestand, 'naam' | 'formaat'>): string =>
  `${veiligeNaam(naam)}.${eindigingen[formaat]}`;

/** What a writer makes; where too many papers wait already, who asks hears when to come back. */
export const geschreven = <A>(schrijf: () => Promise<A>) =>
  Effect.tryPromise({ try: schrijf, catch: (fout) => fout }).pipe(
    Effect.catch((fout) =>
      fout instanceof PdfDruk
        ? Effect.fail(problem(429, berichten.documentDruk, { 'retry-after': '10' }))
        : Effect.die(fout),
    ),
  );

/** A file as an answer. JSON is read by a program as any other answer; the rest is kept under its name. */
export const bestandAntwoord = ({ formaat, naam, inhoud }: Bestand): Response =>
  new Response(inhoud as ConstructorParameters<typeof Response>[0], {
    headers: {
      'content-type': tekst.has(formaat) ? `${mediatypes[formaat]}; charset=utf-8` : mediatypes[formaat],
      ...(formaat === 'json'
        ? {}
        : { 'content-disposition': `attachment; filename="${bestandsnaamMet({ naam, formaat })}"` }),
    },
  });
