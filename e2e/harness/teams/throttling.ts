/** Messages per thread that Teams takes from one bot: so many in so many milliseconds. */
const sends: ReadonlyArray<readonly [number, number]> = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
/** Questions about who is in a conversation. */
const questions: ReadonlyArray<readonly [number, number]> = [[14, 1_000]];

export interface Throttling {
  /** Null when it may go on; else how many seconds to wait. */
  readonly take: (kind: 'send' | 'question', thread: string) => number | null;
  readonly refused: () => number;
  on: boolean;
}

export const makeThrottling = (on: boolean, clock: () => number = Date.now): Throttling => {
  const seen = new Map<string, Array<number>>();
  let refused = 0;
  const throttling: Throttling = {
    on,
    refused: () => refused,
    take: (kind, thread) => {
      if (!throttling.on) return null;
      const key = `${kind} ${thread}`;
      const now = clock();
      const times = (seen.get(key) ?? []).filter((at) => now - at < 3_600_000);
      seen.set(key, times);
      for (const [most, within] of kind === 'send' ? sends : questions) {
        const recent = times.filter((at) => now - at < within);
        const oldest = recent[recent.length - most];
        if (oldest === undefined) continue;
        refused++;
        return Math.max(1, Math.ceil((oldest + within - now) / 1000));
      }
      times.push(now);
      return null;
    },
  };
  return throttling;
};
