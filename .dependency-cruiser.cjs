// The arrows of the house. scripts/arrows.test.ts shows for each rule that it can fail.
const TESTS = '\\.(test|e2e)\\.ts$|/test/';
const BANNED = 'utils|util|helpers|helper|shared|common|core|manager|managers|misc|services|service|layers|layer|types';
const banned = { path: `/(${BANNED})(/|[.][a-z]+$)`, pathNot: 'node_modules' };

/** A package or app may reach only the workspace packages named. */
const reaches = (from, names) => ({
  name: `${from.split('/').pop()}-reikt-niet-verder`,
  comment: `${from} may import only: ${names.join(', ') || 'nothing of the workspace'}`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: TESTS },
  to: { path: '^(packages|apps|e2e|bench|scripts)/', pathNot: [from, ...names].map((name) => `^${name}/`) },
});

/** Only the folder named may use the library. */
const onlyIn = (folder, library) => ({
  name: `alleen-${folder.split('/').pop()}-kent-${library.replace(/\W+/g, '-').replace(/^-/, '')}`,
  comment: `${library} belongs to ${folder}`,
  severity: 'error',
  // The bench measures the bare library too: that is the floor.
  from: { path: '^(packages|apps|e2e|bench|scripts)/', pathNot: `^(${folder}|bench)/` },
  to: { path: `node_modules/${library}/` },
});

/** What rooms publish beside their types: tables and pure tests that others may ask, and the one way to a figure. */
const PUBLISHED = [
  'kpi/bekijk',
  'kpi/definities',
  'kpi/geregistreerd',
  'kpi/verbeterd',
  'medewerker/mag',
  'medewerker/rechten',
  'melding/herkenbaar',
  'melding/herkenLeefgebieden',
  'melding/weigerNamen',
  'pilot/weeg',
  'pilot/zekerheid',
  'voorziening/passend',
  'weging/gronden',
  'weging/regel',
  'weging/stappen',
];

const CONTRACT = 'packages/contract';
const DOCUMENTS = 'packages/documents';
const DOMAIN = 'packages/domain';
const REGISTERS = 'packages/registers';
const STORE = 'packages/store';

module.exports = {
  forbidden: [
    reaches(DOMAIN, []),
    reaches(CONTRACT, [DOMAIN]),
    reaches(STORE, [DOMAIN]),
    reaches(REGISTERS, [DOMAIN]),
    reaches(DOCUMENTS, [DOMAIN]),
    reaches('apps/api', [CONTRACT, STORE, REGISTERS, DOCUMENTS, DOMAIN]),
    reaches('apps/bot', [CONTRACT, DOMAIN]),
    reaches('apps/console', [CONTRACT, DOCUMENTS, DOMAIN]),
    onlyIn(STORE, 'drizzle-orm'),
    onlyIn(STORE, '@electric-sql/pglite'),
    onlyIn(DOCUMENTS, 'echarts'),
    onlyIn(DOCUMENTS, '@myriaddreamin/typst-ts-node-compiler'),
    {
      name: 'domain-kent-alleen-effect',
      comment: 'The meaning depends on nothing but effect',
      severity: 'error',
      from: { path: `^${DOMAIN}/`, pathNot: TESTS },
      to: { path: 'node_modules/', pathNot: 'node_modules/effect/' },
    },
    {
      name: 'domain-kent-geen-node',
      comment: 'The meaning knows no machine: time, files and the network are services',
      severity: 'error',
      from: { path: `^${DOMAIN}/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'kamer-kent-geen-werkwoord-van-een-ander',
      comment:
        'Rooms import ids, types and ports (files with a capital) of each other, never a verb (without); spoor is written by all',
      severity: 'error',
      from: { path: `^${DOMAIN}/src/([^/]+)/`, pathNot: TESTS },
      to: {
        path: `^${DOMAIN}/src/[^/]+/[a-z][^/]*\\.ts$`,
        pathNot: [`^${DOMAIN}/src/($1|spoor)/`, ...PUBLISHED.map((file) => `^${DOMAIN}/src/${file}\\.ts$`)],
      },
    },
    {
      name: 'gesprek-kent-geen-kanaal',
      comment: 'Conversations are channel-neutral: only main joins them to a platform',
      severity: 'error',
      from: { path: '^apps/bot/src/(?!slack/|teams/|web/)[^/]+/', pathNot: TESTS },
      to: { path: '^apps/bot/src/(slack|teams|web)/' },
    },
    {
      name: 'kanaal-kent-geen-domein',
      comment: 'A platform verifies, draws and delivers; it knows nothing of the domain',
      severity: 'error',
      from: { path: '^apps/bot/src/(slack|teams|web)/', pathNot: TESTS },
      to: { path: `^${DOMAIN}/` },
    },
    {
      name: 'geen-pad-buiten-het-pakket',
      comment: 'Another package is reached by its name, never by ../..',
      severity: 'error',
      from: { path: '^((?:packages|apps)/[^/]+|e2e|bench|scripts)/', pathNot: '\\.config\\.ts$' },
      to: { path: '^(packages|apps|e2e|bench|scripts)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'geen-kringen',
      comment: 'Files do not import each other in a ring',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'niets-onvindbaars',
      comment: 'Every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$app|\\$env|\\$types|\\./\\$types|virtual:)' },
    },
    {
      name: 'geen-verzamelnaam',
      comment: 'A folder or file is named after the domain word or its one task, never after a heap or a technique',
      severity: 'error',
      from: banned,
      to: {},
    },
    {
      name: 'geen-verzamelnaam-als-bron',
      comment: 'The same for a file that is imported and imports nothing',
      severity: 'error',
      from: {},
      to: banned,
    },
    {
      name: 'geen-verzamelnaam-los',
      comment: 'The same for a file that stands alone',
      severity: 'error',
      from: { orphan: true, ...banned },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.svelte-kit|\\.turbo|node_modules/\\.vite)(/|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'svelte', 'default', 'types'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.cjs', '.svelte', '.d.ts', '.json', '.css'],
    },
  },
};
