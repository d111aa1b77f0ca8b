import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Effect } from 'effect';
import { DatamapInGebruik } from './fouten.ts';

interface Houder {
  readonly pid: number;
  /** When the process began, where the system tells: a pid is used again, a pid with its start is not. */
  readonly start: string | null;
}

/** What this process holds, or is about to. */
const eigen = new Set<string>();

const startVan = (pid: number): Promise<string | null> =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null,
    () => null,
  );

const leeft = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const lees = (pad: string): Promise<string | null> => readFile(pad, 'utf8').catch(() => null);

const houderIn = (tekst: string): Houder | null => {
  try {
    return JSON.parse(tekst) as Houder;
  } catch {
    return null;
  }
};

/** A holder that was killed, or that was another process with the number that is now ours, holds nothing. */
const houdtVast = async ({ pid, start }: Houder): Promise<boolean> =>
  pid !== process.pid && leeft(pid) && (start === null || start === (await startVan(pid)));

/** A link is there at once with all that it says, or not at all. */
const leg = async (van: string, naar: string): Promise<boolean> => {
  try {
    await link(van, naar);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fout;
  }
};

/** Takes away what nobody holds; what turns out to be another's, taken in the meantime, goes back. */
const ruimOp = async (pad: string, verlaten: string): Promise<void> => {
  const opzij = `${pad}.${process.pid}.oud`;
  const isVerplaatst = await rename(pad, opzij).then(
    () => true,
    () => false,
  );
  if (!isVerplaatst) return;
  if ((await lees(opzij)) !== verlaten) await leg(opzij, pad);
  await rm(opzij, { force: true });
};

const neem = async (map: string, pad: string): Promise<DatamapInGebruik | null> => {
  await mkdir(map, { recursive: true, mode: 0o700 });
  const kaart = `${pad}.${process.pid}`;
  await writeFile(kaart, JSON.stringify({ pid: process.pid, start: await startVan(process.pid) } satisfies Houder));
  try {
    for (;;) {
      if (await leg(kaart, pad)) return null;
      const tekst = await lees(pad);
      if (tekst === null) continue;
      const houder = houderIn(tekst);
      if (houder !== null && (await houdtVast(houder))) return new DatamapInGebruik({ map, pid: houder.pid });
      await ruimOp(pad, tekst);
    }
  } finally {
    await rm(kaart, { force: true });
  }
};

/** Holds the folder for this process until the scope closes. */
export const houdSlot = (map: string) => {
  const pad = resolve(map, 'slot');
  const laatLos = Effect.promise(async () => {
    eigen.delete(pad);
    await rm(pad, { force: true });
  });
  return Effect.acquireRelease(
    Effect.suspend(() => {
      if (eigen.has(pad)) return Effect.fail(new DatamapInGebruik({ map, pid: process.pid }));
      eigen.add(pad);
      return Effect.flatMap(
        Effect.promise(() => neem(map, pad)),
        (geweigerd) => {
          if (geweigerd === null) return Effect.void;
          eigen.delete(pad);
          return Effect.fail(geweigerd);
        },
      );
    }),
    () => laatLos,
  );
};
