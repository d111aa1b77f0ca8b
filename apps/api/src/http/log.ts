import { Cause, Context } from 'effect';

const framesOf = (stack: string | undefined): ReadonlyArray<string> =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());

const codeOf = (defect: object): object => {
  const { code, constraint } = defect as { code?: unknown; constraint?: unknown };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  };
};

/** Where it broke, and never the words: a message can hold what somebody sent. */
const describe = (cause: Cause.Cause<unknown>): object => {
  const broken = Cause.squash(cause);
  return broken instanceof Error
    ? { fout: broken.name, ...codeOf(broken), waar: framesOf(broken.stack) }
    : { fout: typeof broken };
};

export interface Failure {
  readonly methode: string;
  /** With `{id}`, not the id. */
  readonly route: string;
  readonly status: number;
  readonly oorzaak?: Cause.Cause<unknown>;
}

export type Log = (line: string) => void;

/** Where lines go of what runs behind a request, after its answer. */
export const LogLine = Context.Reference<Log>('@tenzij/api/LogLine', {
  defaultValue: () => (line) => void process.stderr.write(`${line}\n`),
});

/** One line a failure, for a machine to read. */
export const logFailure = (log: Log, { oorzaak, ...failure }: Failure): void =>
  log(
    JSON.stringify({
      tijd: new Date().toISOString(),
      niveau: failure.status === 503 ? 'waarschuwing' : 'fout',
      ...failure,
      ...(oorzaak === undefined ? {} : describe(oorzaak)),
    }),
  );
