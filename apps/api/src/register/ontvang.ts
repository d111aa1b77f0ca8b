import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { Problem, problem } from '../http/problem.ts';
import { nieuweMap, ruimOp } from './invoermap.ts';

const MiB = 1024 * 1024;
const hoogstens = 64 * MiB;

export interface Ontvangen {
  readonly map: string;
  readonly bestanden: ReadonlyArray<{ readonly naam: string; readonly pad: string }>;
  /** The text of `afbeelding.json`. */
  readonly afbeelding: string | undefined;
  readonly velden: ReadonlyMap<string, string>;
  /** Of everything that was sent. */
  readonly digest: string;
}

const teGroot = problem(413, berichten.teGroot(hoogstens / MiB));

/** Streams the parts to files in a folder of their own; nothing of them stands in memory. */
const lees = async (request: Request, map: string): Promise<Ontvangen> => {
  const bestanden: Array<{ naam: string; pad: string }> = [];
  const velden = new Map<string, string>();
  const digests: Array<string> = [];
  const schrijvend: Array<Promise<void>> = [];
  let afbeelding: string | undefined;
  const busboy = new Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits: { fields: 20, fieldSize: MiB, files: 50 },
  });
  let gelezen = 0;

  busboy.on('field', (naam, waarde) => {
    velden.set(naam, waarde);
    digests.push(`${naam}=${waarde}`);
  });
  busboy.on('file', (veld, stroom, bestandsnaam) => {
    const naam = basename(bestandsnaam ?? '');
    const hash = createHash('sha256');
    stroom.on('data', (stuk: Buffer) => hash.update(stuk));
    stroom.on('end', () => digests.push(`${veld}:${naam}:${hash.digest('hex')}`));
    if (veld === 'afbeelding') {
      const stukken: Array<Buffer> = [];
      stroom.on('data', (stuk: Buffer) => stukken.push(stuk));
      stroom.on('end', () => {
        afbeelding = Buffer.concat(stukken).toString('utf8');
      });
      return;
    }
    // Its own name never becomes part of a path.
    const pad = join(map, String(bestanden.length));
    bestanden.push({ naam, pad });
    schrijvend.push(pipeline(stroom, createWriteStream(pad)));
  });

  const body = Readable.fromWeb(request.body as never);
  body.on('data', (stuk: Buffer) => {
    gelezen += stuk.byteLength;
    if (gelezen > hoogstens) body.destroy(teGroot);
  });
  await pipeline(body, busboy);
  await finished(busboy).catch(() => undefined);
  await Promise.all(schrijvend);
  return {
    map,
    bestanden,
    afbeelding,
    velden,
    digest: createHash('sha256').update(digests.sort().join('\n')).digest('hex'),
  };
};

/** What was sent, on disk; who asks for it cleans it up. */
export const ontvang = Effect.fn('register.ontvang')(function* (request: Request) {
  const soort = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(soort) || request.body === null)
    return yield* problem(415, berichten.alleenBestanden);
  if (Number(request.headers.get('content-length') ?? 0) > hoogstens) return yield* teGroot;
  const map = yield* nieuweMap;
  return yield* Effect.tryPromise({
    try: () => lees(request, map),
    catch: (fout) => (fout instanceof Problem ? fout : problem(400, berichten.import.onleesbaar)),
  }).pipe(Effect.tapError(() => ruimOp(map)));
});
