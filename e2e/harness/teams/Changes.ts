/** Tells who waits that something may have changed; nobody sleeps. */
export interface Changes {
  readonly tell: () => void;
  /** The first answer that is not undefined; fails with what there was instead. */
  readonly until: <A>(wanted: string, look: () => A | undefined, instead: () => string, millis?: number) => Promise<A>;
}

export const makeChanges = (): Changes => {
  const waiting = new Set<() => void>();
  return {
    tell: () => {
      for (const look of [...waiting]) look();
    },
    until: (wanted, look, instead, millis = 20_000) =>
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
  };
};
