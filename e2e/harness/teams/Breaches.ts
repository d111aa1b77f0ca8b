/** What our bot did that Teams does not allow, in the order in which it happened. */
export interface Breaches {
  readonly add: (rule: string, what: string) => void;
  readonly all: () => ReadonlyArray<string>;
  /** Takes out what a test provoked on purpose. */
  readonly take: () => ReadonlyArray<string>;
}

export const makeBreaches = (): Breaches => {
  const found: Array<string> = [];
  return {
    add: (rule, what) => found.push(`${rule}: ${what}`),
    all: () => [...found],
    take: () => found.splice(0),
  };
};
