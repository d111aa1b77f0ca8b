import { describe, expect, it } from 'vitest';
import { count, line, type Report } from './result.ts';

const file = (status: string, ...states: ReadonlyArray<string>): Report['testResults'][number] => ({
  status,
  assertionResults: states.map((state) => ({ status: state })),
});
const report = (...testResults: Report['testResults']): Report => ({ testResults });

describe('the last line of a test run', () => {
  it.each<{ said: string; when: string; given: Report | undefined; exitCode: number }>([
    {
      said: '3 passed, 0 failed',
      when: 'all pass',
      given: report(file('passed', 'passed', 'passed'), file('passed', 'passed')),
      exitCode: 0,
    },
    { said: '1 passed, 1 failed', when: 'one fails', given: report(file('failed', 'passed', 'failed')), exitCode: 1 },
    {
      said: '1 passed, 0 failed, 2 skipped',
      when: 'some are skipped',
      given: report(file('passed', 'passed', 'skipped', 'todo')),
      exitCode: 0,
    },
    {
      said: '1 passed, 1 failed',
      when: 'a file breaks before its tests',
      given: report(file('passed', 'passed'), file('failed')),
      exitCode: 1,
    },
    {
      said: '0 passed, 1 failed, 2 skipped',
      when: 'a hook before the tests fails',
      given: report(file('failed', 'skipped', 'skipped')),
      exitCode: 1,
    },
    {
      said: '1 passed, 2 failed',
      when: 'a worker dies halfway',
      given: report(file('failed', 'passed', 'pending', 'pending')),
      exitCode: 1,
    },
    {
      said: '2 passed, 1 failed',
      when: 'an error falls outside the tests',
      given: report(file('passed', 'passed', 'passed')),
      exitCode: 1,
    },
    { said: '0 passed, 1 failed', when: 'there is no report', given: undefined, exitCode: 0 },
    { said: '0 passed, 1 failed', when: 'nothing ran', given: report(), exitCode: 0 },
  ])('says "$said" when $when', ({ said, given, exitCode }) => {
    expect(line(count(given, exitCode))).toBe(said);
  });
});
