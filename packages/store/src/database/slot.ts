import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Effect } from 'effect';
import { DatamapInGebruik } from './fouten.ts';

interface Houder {
  readonly pid: number;
  /** When the process began, where the system tells: a pid is used again, a pid with its start is not. */
  readonly start: string | null;
}

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

const houderVan = async (pad: string): Promise<Houder | null> => {
  try {
    return JSON.parse(await readFile(pad, 'utf8')) as Houder;
  } catch {
    return null;
  }
};

/** A holder that was killed, or that was another process with the number that is now ours, holds nothing. */
const houdtVast = async (houder: Houder, pad: string): Promise<boolean> => {
  if (houder.pid === process.pid) return eigen.has(pad);
  if (!leeft(houder.pid)) return false;
  return houder.start === null || houder.start === (await startVan(houder.pid));
};

const schrijf = async (pad: string): Promise<boolean> => {
  try {
    const bestand = await open(pad, 'wx', 0o600);
    await bestand.writeFile(JSON.stringify({ pid: process.pid, start: await startVan(process.pid) } satisfies Houder));
    await bestand.close();
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fout;
  }
};

const neem = async (map: string, pad: string): Promise<DatamapInGebruik | null> => {
  await mkdir(map, { recursive: true, mode: 0o700 });
  for (let poging = 0; poging < 10; poging += 1) {
    if (await schrijf(pad)) {
      eigen.add(pad);
      return null;
    }
    const houder = await houderVan(pad);
    if (houder !== null && (await houdtVast(houder, pad))) return new DatamapInGebruik({ map, pid: houder.pid });
    // Moved aside under a name of our own, so that of two who find it stale only one takes it away.
    const oud = `${pad}.${process.pid}.${poging}`;
    await rename(pad, oud).catch(() => undefined);
    await rm(oud, { force: true });
  }
  return new DatamapInGebruik({ map, pid: (await houderVan(pad))?.pid ?? 0 });
};

/** Holds the folder for this process until the scope closes. */
export const houdSlot = (map: string) => {
  const pad = join(map, 'slot');
  return Effect.acquireRelease(
    Effect.flatMap(
      Effect.promise(() => neem(map, pad)),
      (geweigerd) => (geweigerd === null ? Effect.void : Effect.fail(geweigerd)),
    ),
    () =>
      Effect.promise(async () => {
        eigen.delete(pad);
        await rm(pad, { force: true });
      }),
  );
};
