import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf } from './sources.ts';

let folder: string;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const digest = () => digestOf(folder, ['src', 'pnpm-lock.yaml']);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenzij-bronnen-'));
  for (const path of ['src', 'src/build', 'src/lib']) mkdirSync(join(folder, path));
  write('src/pagina.svelte', '<h1>Melding</h1>');
  write('pnpm-lock.yaml', 'lockfileVersion: 9');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each<[string, () => void]>([
  ['a changed text', () => write('src/pagina.svelte', '<h1>Weging</h1>')],
  ['a new file', () => write('src/lib/acties.ts', '')],
  ['another name', () => renameSync(join(folder, 'src/pagina.svelte'), join(folder, 'src/lib/pagina.svelte'))],
  ['another library', () => write('pnpm-lock.yaml', 'lockfileVersion: 10')],
])('%s asks for a new build', (_, change) => {
  const before = digest();
  change();
  expect(digest()).not.toBe(before);
});

it.each<[string, () => void]>([
  ['the same text written again', () => write('src/pagina.svelte', '<h1>Melding</h1>')],
  ['a test', () => write('src/lib/acties.test.ts', '')],
  ['a built file', () => write('src/build/index.js', '')],
])('%s does not', (_, change) => {
  const before = digest();
  change();
  expect(digest()).toBe(before);
});
