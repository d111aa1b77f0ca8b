import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from './house.ts';

type Files = Readonly<Record<string, string>>;

const config: IFlattenedRuleSet & { readonly options: ICruiseOptions } = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
);
const typst = '@myriaddreamin/typst-ts-node-compiler';
const members = [
  'packages/domain',
  'packages/contract',
  'packages/store',
  'packages/registers',
  'packages/documents',
  'apps/api',
] as const;
const libraries = ['effect', 'drizzle-orm', '@electric-sql/pglite', 'echarts', typst, 'left-pad'];
const built: Array<string> = [];

const write = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A house in small: the same packages and names as ours, with only the files given. */
const build = (files: Files) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tenzij-pijlen-')));
  built.push(folder);
  write(folder, 'tsconfig.base.json', '{}');
  for (const library of libraries) {
    write(folder, `node_modules/${library}/package.json`, JSON.stringify({ name: library, main: 'index.js' }));
    write(folder, `node_modules/${library}/index.js`, 'export const x = 1');
  }
  mkdirSync(join(folder, 'node_modules/@tenzij'), { recursive: true });
  for (const member of members) {
    const name = `@tenzij/${member.split('/')[1]}`;
    write(folder, `${member}/package.json`, JSON.stringify({ name, exports: { './*': './src/*' } }));
    symlinkSync(join(folder, member), join(folder, 'node_modules', name));
  }
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
};

const broken = async (files: Files) => {
  const folder = build(files);
  const { output } = await cruise(
    [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))],
    { ...config.options, tsConfig: {}, baseDir: folder, ruleSet: config, validate: true },
    config.options.enhancedResolveOptions,
  );
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))];
};

const one = 'export const een = 1;\n';
const use = (name: string) => `import { een } from '${name}';\nexport const twee = een;\n`;

/** For each rule a house that breaks it. */
const breaks: Readonly<Record<string, Files>> = {
  'domain-reikt-niet-verder': {
    'packages/domain/src/melding/meld.ts': use('@tenzij/store/Melding.ts'),
    'packages/store/src/Melding.ts': one,
  },
  'contract-reikt-niet-verder': {
    'packages/contract/src/melding.ts': use('@tenzij/store/melding.ts'),
    'packages/store/src/melding.ts': one,
  },
  'store-reikt-niet-verder': {
    'packages/store/src/melding.ts': use('@tenzij/contract/melding.ts'),
    'packages/contract/src/melding.ts': one,
  },
  'registers-reikt-niet-verder': {
    'packages/registers/src/arnhem.ts': use('@tenzij/store/melding.ts'),
    'packages/store/src/melding.ts': one,
  },
  'documents-reikt-niet-verder': {
    'packages/documents/src/pdf/pdf.ts': use('@tenzij/store/melding.ts'),
    'packages/store/src/melding.ts': one,
  },
  'api-reikt-niet-verder': {
    'apps/api/src/main.ts': use('../../bot/src/main.ts'),
    'apps/bot/src/main.ts': one,
  },
  'bot-reikt-niet-verder': {
    'apps/bot/src/main.ts': use('@tenzij/store/melding.ts'),
    'packages/store/src/melding.ts': one,
  },
  'console-reikt-niet-verder': {
    'apps/console/src/hooks.ts': use('@tenzij/store/melding.ts'),
    'packages/store/src/melding.ts': one,
  },
  'alleen-store-kent-drizzle-orm': { 'apps/api/src/main.ts': use('drizzle-orm') },
  'alleen-store-kent-electric-sql-pglite': { 'apps/api/src/main.ts': use('@electric-sql/pglite') },
  'alleen-documents-kent-echarts': { 'apps/api/src/main.ts': use('echarts') },
  'alleen-documents-kent-myriaddreamin-typst-ts-node-compiler': { 'apps/api/src/main.ts': use(typst) },
  'domain-kent-alleen-effect': { 'packages/domain/src/melding/meld.ts': use('left-pad') },
  'domain-kent-geen-node': { 'packages/domain/src/melding/meld.ts': use('node:fs') },
  'kamer-kent-geen-werkwoord-van-een-ander': {
    'packages/domain/src/traject/start.ts': use('../weging/weeg.ts'),
    'packages/domain/src/weging/weeg.ts': one,
  },
  'gesprek-kent-geen-kanaal': {
    'apps/bot/src/weging/gesprek.ts': use('../slack/teken.ts'),
    'apps/bot/src/slack/teken.ts': one,
  },
  'kanaal-kent-geen-domein': {
    'apps/bot/src/slack/teken.ts': use('@tenzij/domain/melding/Melding.ts'),
    'packages/domain/src/melding/Melding.ts': one,
  },
  'geen-pad-buiten-het-pakket': {
    'apps/api/src/main.ts': use('../../../packages/domain/src/melding/Melding.ts'),
    'packages/domain/src/melding/Melding.ts': one,
  },
  'geen-kringen': {
    'packages/store/src/melding/lees.ts': use('./schrijf.ts'),
    'packages/store/src/melding/schrijf.ts': use('./lees.ts'),
  },
  'niets-onvindbaars': { 'apps/api/src/main.ts': use('bestaat-niet') },
  'geen-verzamelnaam': { 'apps/api/src/services/melding.ts': use('effect') },
  'geen-verzamelnaam-als-bron': { 'apps/api/src/main.ts': use('./utils.ts'), 'apps/api/src/utils.ts': one },
  'geen-verzamelnaam-los': { 'apps/api/src/helpers.ts': one },
};

const holds: Files = {
  'packages/domain/src/melding/Melding.ts': use('effect'),
  'packages/domain/src/medewerker/mag.ts': one,
  'packages/domain/src/weging/weeg.ts': `${use('../melding/Melding.ts')}import '../medewerker/mag.ts';\n`,
  'packages/contract/src/melding.ts': use('@tenzij/domain/melding/Melding.ts'),
  'packages/store/src/melding.ts': `${use('@tenzij/domain/melding/Melding.ts')}import 'drizzle-orm';\nimport '@electric-sql/pglite';\n`,
  'packages/registers/src/arnhem.ts': use('@tenzij/domain/melding/Melding.ts'),
  'packages/documents/src/pdf/pdf.ts': `${use('@tenzij/domain/melding/Melding.ts')}import '${typst}';\nimport 'echarts';\n`,
  'apps/api/src/main.ts': `${use('@tenzij/contract/melding.ts')}import '@tenzij/documents/pdf/pdf.ts';\nimport '@tenzij/store/melding.ts';\nimport '@tenzij/registers/arnhem.ts';\nimport 'node:fs';\n`,
  'apps/bot/src/main.ts': use('@tenzij/contract/melding.ts'),
  'apps/console/src/hooks.ts': use('@tenzij/contract/melding.ts'),
};

afterEach(() => {
  for (const folder of built.splice(0)) rmSync(folder, { recursive: true });
});

describe('the arrows of the house', () => {
  it('let through what follows them', async () => {
    expect(await broken(holds)).toEqual([]);
  });

  it.each(Object.entries(breaks))('%s fails where it is broken', async (rule, files) => {
    expect(await broken(files)).toContain(rule);
  });

  it('are all shown to fail', () => {
    expect(Object.keys(breaks).sort()).toEqual(config.forbidden?.map(({ name }) => name).sort());
  });
});
