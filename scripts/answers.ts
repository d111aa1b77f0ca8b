import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';

const asked = async (url: string, accept: (status: number) => boolean) => {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return accept(answer.status);
  } catch {
    // Nobody listens yet: exactly what is being waited for.
    return false;
  }
};

/** Waits until the child answers at `url`; false when it stops first or `patience` milliseconds pass. */
export const answers = async (child: Child, url: string, accept: (status: number) => boolean, patience = 300_000) => {
  const end = performance.now() + patience;
  while (child.running() && performance.now() < end) {
    if (await asked(url, accept)) return true;
    await pause(50);
  }
  return false;
};
