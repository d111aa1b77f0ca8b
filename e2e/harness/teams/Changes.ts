import { patience } from '../patience.ts';

/** Tells who waits that something may have changed; nobody sleeps. */
export interface Changes {
  readonly tell: () => void;
  /** The first answer that is not undefined; fails with what there was instead. */
  readonly until: <A>(wanted: string, look: () => A | undefined, instead: () => string, millis?: number) => Promise<A>;
  /** Until something changes, but no longer than a person would wait before they press again. */
  readonly pause: () => Promise<void>;
}

const breath = 1_000;

export const makeChanges = (): Changes => {
  const waiting = new Set<() => void>();
  return {
    tell: () => {
      for (const look of [...waiting]) look();
    },
    until: (wanted, look, instead, millis = patience) =>
      new Promise((resolve, reject) => {
        const end = () => {
          waiting.delete(again);
          clearTimeout(timer);
        };
        const again = () => {
          try {
            const found = look();
            if (found === undefined) return;
            end();
            resolve(found);
          } catch (error) {
            end();
            reject(error);
          }
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`waited ${millis} ms for ${wanted}; instead:\n${instead()}`));
        }, millis);
        waiting.add(again);
        again();
      }),
    pause: () =>
      new Promise((resolve) => {
        const end = () => {
          waiting.delete(end);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(end, breath);
        waiting.add(end);
      }),
  };
};
