/** What the connector does wrong on request: a status, or no answer at all. */
interface Fault {
  readonly status: 412 | 429 | 500 | 502 | 503 | 504 | 'no_answer';
  readonly times: number;
  /** In seconds, as `Retry-After` says it. */
  readonly retryAfter?: number;
  /** Only for calls on a path that this knows. */
  readonly path?: RegExp;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly take: (path: string) => Fault | undefined;
  readonly clear: () => void;
}

export const makeFaults = (): Faults => {
  const waiting: Array<{ readonly fault: Fault; left: number }> = [];
  return {
    add: (fault) => waiting.push({ fault, left: fault.times }),
    take: (path) => {
      const next = waiting.find(({ fault, left }) => left > 0 && (fault.path?.test(path) ?? true));
      if (!next) return undefined;
      next.left--;
      return next.fault;
    },
    clear: () => {
      waiting.length = 0;
    },
  };
};
