import { setTimeout as slaap } from 'node:timers/promises';
import { type Platform, wachttijdVan } from './platform.ts';

/** Somebody waits for it: after a minute it is of no more use. */
const hoogstens = 60;

/** Tries again what Slack asked to wait with, or was away for; a real no is thrown at once. */
export const volhouden = async <A>(
  doe: () => Promise<A>,
  wacht: (seconden: number) => Promise<unknown> = (seconden) => slaap(seconden * 1000),
): Promise<A> => {
  for (let gewacht = 0, poging = 0; ; poging += 1) {
    try {
      return await doe();
    } catch (fout) {
      const gevraagd = wachttijdVan(fout);
      const seconden = gevraagd === undefined ? undefined : Math.max(gevraagd, Math.min(2 ** poging / 4, 8));
      if (seconden === undefined || gewacht + seconden > hoogstens) throw fout;
      gewacht += seconden;
      await wacht(seconden);
    }
  }
};

/** The same platform for answers to a person; opening a modal cannot wait, since a trigger is good for 3 seconds. */
export const volhardend = (platform: Platform): Platform => ({
  ik: () => volhouden(platform.ik),
  gebruiker: (id) => volhouden(() => platform.gebruiker(id)),
  kanaal: (id) => volhouden(() => platform.kanaal(id)),
  open: platform.open,
  vervang: (...delen) => volhouden(() => platform.vervang(...delen)),
  thuis: (...delen) => volhouden(() => platform.thuis(...delen)),
  post: (...delen) => volhouden(() => platform.post(...delen)),
  wijzig: (...delen) => volhouden(() => platform.wijzig(...delen)),
  alleenVoor: (...delen) => volhouden(() => platform.alleenVoor(...delen)),
  antwoord: (...delen) => volhouden(() => platform.antwoord(...delen)),
});
