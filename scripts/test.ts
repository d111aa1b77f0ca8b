import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { berichten } from './berichten.ts';
import { buildConsole } from './build.ts';
import { compileCache, root } from './house.ts';
import { count, line, type Report } from './result.ts';

const reportFile = join(root, '.rapport', 'tests.json');

const runTests = () =>
  new Promise<number>((resolve) => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
      env: { ...compileCache, ...process.env },
    });
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    process.on('SIGINT', () => {});
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

const readReport = (): Report | undefined => {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    console.error(berichten.geenRapport);
    return undefined;
  }
};

rmSync(reportFile, { force: true });
const problem = await buildConsole()?.problem;
if (problem) console.error(problem);
const exitCode = await runTests();
const result = count(readReport(), problem ? 1 : exitCode);
console.log(line(result));
process.exit(result.failed > 0 ? 1 : 0);
