import { afterEach } from 'vitest';

type Tell = () => Promise<ReadonlyArray<string>>;
const tellers: Array<Tell> = [];

/** What a browser or an installation of this file can say about a test that failed. */
export const tellOnFailure = (tell: Tell): void => void tellers.push(tell);

/** Loaded before every journey: one that fails on another machine says what stood on the screen and in the logs. */
if (process.env.VITEST !== undefined)
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const told = await Promise.all(tellers.map((tell) => tell().catch((error: Error) => [error.message])));
    console.error([`What could be seen when "${task.name}" failed:`, ...told.flat()].join('\n  '));
  });
