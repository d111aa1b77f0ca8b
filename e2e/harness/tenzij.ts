import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from '@tenzij/scripts/child.ts';
import { compileCache, root } from '@tenzij/scripts/house.ts';
import { expect } from 'vitest';

/** The command line on the data of an installation; a command that fails, fails the test. */
export const tenzij = async (
  dataFolder: string,
  env: Readonly<Record<string, string>>,
  ...args: ReadonlyArray<string>
): Promise<void> => {
  const said: Array<string> = [];
  const child = startChild({
    name: 'tenzij',
    command: process.execPath,
    args: ['apps/api/src/tenzij.ts', ...args],
    cwd: root,
    env: { ...compileCache, PATH: process.env.PATH, TENZIJ_DATA: dataFolder, ...env },
    onLine: (line) => said.push(line),
  });
  expect(await child.exited, said.join('\n')).toBe(0);
};

/** A gemeente with a beheerder, and one wijkcoach who signs in with this address. */
export const richtZwolleIn = async (
  dataFolder: string,
  env: Readonly<Record<string, string>>,
  email: string,
): Promise<void> => {
  const beheerder = ['--beheerder-naam', 'Bea Heer', '--beheerder-email', 'bea@zwolle.example'];
  await tenzij(dataFolder, env, 'gemeente', 'Zwolle', ...beheerder);
  const medewerkers = join(dataFolder, 'medewerkers.csv');
  await writeFile(medewerkers, `naam,email,rol,teams\nWim Coach,${email},wijkcoach,Team Zuid\n`);
  await tenzij(dataFolder, env, 'import', '--gemeente', 'Zwolle', '--maak-aan', medewerkers);
};
