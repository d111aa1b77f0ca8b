import { setTimeout as slaap } from 'node:timers/promises';

/** Somebody waits for it: after a minute it is of no more use. */
const hoogstens = 60;

interface Geduld {
  /** How long a failure asks to wait, in seconds; undefined is a real no. */
  readonly wachttijd: (fout: unknown) => number | undefined;
  readonly wacht?: (seconden: number) => Promise<unknown>;
  /** Not all at the same moment again. */
  readonly toeval?: () => number;
}

/** Tries again what a platform asked to wait with, or was away for; a real no is thrown at once. */
export const volhouden = async <A>(
  doe: () => Promise<A>,
  { wachttijd, wacht = (seconden) => slaap(seconden * 1000), toeval = Math.random }: Geduld,
): Promise<A> => {
  for (let gewacht = 0, poging = 0; ; poging += 1) {
    try {
      return await doe();
    } catch (fout) {
      const gevraagd = wachttijd(fout);
      if (gevraagd === undefined) throw fout;
      const seconden = Math.max(gevraagd, Math.min(2 ** poging / 4, 8)) * (1 + toeval() / 10);
      if (gewacht + seconden > hoogstens) throw fout;
      gewacht += seconden;
      await wacht(seconden);
    }
  }
};
