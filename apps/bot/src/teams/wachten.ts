import { setTimeout as slaap } from 'node:timers/promises';
import type { Rij } from '../chat/rij.ts';

/** What somebody did, once it is done. */
export interface Uitkomst {
  /** The answer to an invoke. */
  readonly antwoord: unknown;
  /** What is brought to them beside the answer. */
  readonly erna?: () => Promise<void>;
  /** How they hear of it when the answer could not wait. */
  readonly laat: () => Promise<void>;
}

/** Teams shows nothing until an invoke is answered, and gives up after some seconds. */
const geduldMillis = 1_500;

/** An invoke is its own answer: given soon when there is room, and otherwise brought afterwards. */
export const metGeduld = async (
  rij: Rij,
  orde: string,
  werk: () => Promise<Uitkomst>,
  evenGeduld: () => unknown,
): Promise<unknown> => {
  const isRustig = rij.isRustig();
  let teLaat = false;
  const opTijd = new Promise<unknown>((geef, faal) => {
    rij.plan(orde, async () => {
      try {
        const uitkomst = await werk();
        if (teLaat) return await uitkomst.laat();
        geef(uitkomst.antwoord);
        const { erna } = uitkomst;
        if (erna !== undefined) rij.plan(orde, erna);
      } catch (fout) {
        if (teLaat) throw fout;
        faal(fout);
      }
    });
  });
  const klok = new AbortController();
  const wacht = (isRustig ? slaap(geduldMillis, undefined, { signal: klok.signal }) : Promise.resolve()).then(
    () => {
      teLaat = true;
      opTijd.catch(() => undefined);
      return evenGeduld();
    },
    () => opTijd,
  );
  const antwoord = await Promise.race([opTijd, wacht]);
  klok.abort();
  return antwoord;
};
