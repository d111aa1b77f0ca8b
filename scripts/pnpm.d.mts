export declare const pnpm: ReadonlyArray<string>;
