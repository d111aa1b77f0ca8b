import { Effect } from 'effect';
export const laadDemo = (_: (l: string) => void) => Effect.void;
