/** The part of the runner's JSON report that is counted. */
export interface Report {
  readonly testResults: ReadonlyArray<{
    readonly status: string;
    readonly assertionResults: ReadonlyArray<{ readonly status: string }>;
  }>;
}

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const passedStates = new Set(['passed']);
const skippedStates = new Set(['skipped', 'todo']);

const countFile = ({ status, assertionResults }: Report['testResults'][number]): Result => {
  const states = assertionResults.map((test) => test.status);
  const passed = states.filter((state) => passedStates.has(state)).length;
  const skipped = states.filter((state) => skippedStates.has(state)).length;
  // What neither passed nor was skipped failed or never finished; a file that broke outside its tests counts as one.
  const failed = states.length - passed - skipped;
  return { passed, skipped, failed: failed === 0 && status !== 'passed' ? 1 : failed };
};

/** Counts a run; whatever makes it unsure (no report, no test, an error outside the tests) counts as failed. */
export const count = (report: Report | undefined, exitCode: number): Result => {
  const files = (report?.testResults ?? []).map(countFile);
  const sum = (key: keyof Result) => files.reduce((total, file) => total + file[key], 0);
  const result = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  const unsure = exitCode !== 0 || result.passed === 0;
  return result.failed === 0 && unsure ? { ...result, failed: 1 } : result;
};

export const line = ({ passed, failed, skipped }: Result) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
