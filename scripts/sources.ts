import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notBuilt = /^(node_modules|build|\.svelte-kit|\.turbo|.*\.(test|e2e)\.ts)$/;

const filesIn = (path: string): ReadonlyArray<string> =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => !notBuilt.test(name))
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

/** One digest over the names and contents of all sources under the paths; tests and built files do not count. */
export const digestOf = (root: string, paths: ReadonlyArray<string>) => {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(join(root, path))) {
      const content = readFileSync(file);
      hash.update(`${file.slice(root.length)}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
};
