import { volhouden } from '../chat/volhouden.ts';
import { type Platform, wachttijdVan } from './platform.ts';

const vol = <A>(doe: () => Promise<A>): Promise<A> => volhouden(doe, { wachttijd: wachttijdVan });

/** The same platform for answers to a person; opening a modal cannot wait, since a trigger is good for 3 seconds. */
export const volhardend = (platform: Platform): Platform => ({
  ik: () => vol(platform.ik),
  gebruiker: (id) => vol(() => platform.gebruiker(id)),
  kanaal: (id) => vol(() => platform.kanaal(id)),
  leden: (kanaal) => vol(() => platform.leden(kanaal)),
  open: platform.open,
  vervang: (...delen) => vol(() => platform.vervang(...delen)),
  thuis: (...delen) => vol(() => platform.thuis(...delen)),
  post: (...delen) => vol(() => platform.post(...delen)),
  wijzig: (...delen) => vol(() => platform.wijzig(...delen)),
  alleenVoor: (...delen) => vol(() => platform.alleenVoor(...delen)),
  antwoord: (...delen) => vol(() => platform.antwoord(...delen)),
});
