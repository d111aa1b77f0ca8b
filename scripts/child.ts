import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: ReadonlyArray<string>;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (line: string) => void;
}

export interface Child {
  readonly name: string;
  /** The exit code; a signal counts as 128 plus its number, as in a shell. */
  readonly exited: Promise<number>;
  readonly running: () => boolean;
  /** Asks to stop and waits; a child that does not listen is killed after `patience` milliseconds. */
  readonly stop: (patience?: number) => Promise<number>;
  readonly kill: () => Promise<number>;
}

const lines = (stream: Readable | null, onLine: (line: string) => void) => {
  if (stream) createInterface({ input: stream }).on('line', onLine);
};

const exitOf = (child: ChildProcess, onLine: (line: string) => void) =>
  new Promise<number>((resolve) => {
    child.on('error', (error) => {
      onLine(error.message);
      resolve(127);
    });
    child.on('exit', (code, signal) => {
      const resolveWithCode = () => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
      // A grandchild that lives on may hold the pipes: the last words get a moment, no more.
      child.once('close', resolveWithCode);
      setTimeout(resolveWithCode, 500).unref();
    });
  });

export const startChild = ({ name, command, args, cwd, env, onLine }: ChildOptions): Child => {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  lines(child.stdout, onLine);
  lines(child.stderr, onLine);
  const exited = exitOf(child, onLine);
  const send = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  return {
    name,
    exited,
    running: () => child.exitCode === null && child.signalCode === null && child.pid !== undefined,
    stop: (patience = 10_000) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      return send('SIGTERM').finally(() => clearTimeout(timer));
    },
    kill: () => send('SIGKILL'),
  };
};
