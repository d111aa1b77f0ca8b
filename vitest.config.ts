import { availableParallelism, totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { patience } from './e2e/harness/patience.ts';

const postgres = './e2e/harness/postgres.ts';

/** Files of one worker share what they import: to load it again for each costs more than most of them do. */
const together = { isolate: false } as const;

/** A project whose tests are pure. */
const pure = (name: string, folder: string) => ({
  test: {
    name,
    include: [`${folder}/**/*.test.ts`],
    exclude: ['**/*.db.test.ts', '**/node_modules/**'],
    ...together,
  },
});

/** The same files on either engine; the tests' own opening of the store reads the variable. */
const store = (engine: 'pglite' | 'postgres') => ({
  test: {
    name: `store-${engine}`,
    include: ['packages/store/**/*.db.test.ts', ...(engine === 'pglite' ? ['packages/store/**/*.test.ts'] : [])],
    env: { TENZIJ_TEST_ENGINE: engine },
    globalSetup: engine === 'postgres' ? [postgres] : [],
    ...together,
  },
});

/** What is timed in these would be the others' time too: they run by themselves. */
const measured = ['e2e/reis/drukte.e2e.ts'];

/** These take longest: begun first, the workers end together. */
const longest = [
  'scripts/house.test.ts',
  'apps/api/src/start.db.test.ts',
  'apps/api/src/kwartaal/gepubliceerd.db.test.ts',
  'packages/store/src/kpi/Kpis.db.test.ts',
  'packages/store/src/kpi/referentie.db.test.ts',
  'packages/store/src/database/opstarten.db.test.ts',
  'e2e/reis/stroomuitval.e2e.ts',
  'e2e/reis/slackbezorging.e2e.ts',
  // It has no demo, which the first two are loading.
  'e2e/aanmelden.e2e.ts',
  'e2e/paginas.e2e.ts',
  'e2e/reis/hoofdtaak.reis.e2e.ts',
  'e2e/teamsoverleg.e2e.ts',
];
const place = ({ moduleId }: TestSpecification) => {
  const found = longest.findIndex((file) => moduleId.endsWith(file));
  return found === -1 ? longest.length : found;
};
/** Project by project still, so that the files of one find in their worker what they share. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>) {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.toSorted((a, b) => place(a) - place(b)).map(({ project }) => project))];
    return sorted.toSorted((a, b) => projects.indexOf(a.project) - projects.indexOf(b.project) || place(a) - place(b));
  }
}

interface Journeys {
  readonly name: string;
  readonly include: Array<string>;
  readonly exclude?: Array<string>;
  readonly maxWorkers: number;
  readonly groupOrder: number;
}

/** Whole installations, after everything that is small. */
const journeys = ({ groupOrder, ...files }: Journeys) => ({
  test: {
    ...files,
    globalSetup: [postgres],
    setupFiles: ['./e2e/harness/failure.ts'],
    sequence: { groupOrder },
    testTimeout: 180_000,
    hookTimeout: 500_000,
    expect: { poll: { timeout: patience } },
  },
});

export default defineConfig({
  test: {
    passWithNoTests: true,
    sequence: { sequencer: LongestFirst },
    // A busy machine is no fault: only what hangs may run out of time.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      pure('domain', 'packages/domain'),
      pure('contract', 'packages/contract'),
      pure('registers', 'packages/registers'),
      pure('documents', 'packages/documents'),
      store('pglite'),
      store('postgres'),
      { test: { name: 'api', include: ['apps/api/**/*.test.ts'], globalSetup: [postgres], ...together } },
      { test: { name: 'bot', include: ['apps/bot/**/*.test.ts'], ...together } },
      { test: { name: 'console', include: ['apps/console/src/**/*.test.ts'], ...together } },
      { test: { name: 'house', include: ['scripts/**/*.test.ts'], testTimeout: 300_000 } },
      journeys({
        name: 'e2e',
        include: ['e2e/**/*.e2e.ts'],
        exclude: [...measured, '**/node_modules/**'],
        // They wait for each other's processes more than they count: a third fits where there is memory for it.
        maxWorkers: totalmem() < 7e9 ? 2 : 3,
        groupOrder: 1,
      }),
      journeys({ name: 'e2e-alone', include: measured, maxWorkers: 1, groupOrder: 2 }),
    ],
  },
});
