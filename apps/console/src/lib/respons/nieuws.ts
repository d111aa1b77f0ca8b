import type { Gebeurtenissoort } from '@tenzij/domain/spoor/Spoor.ts';
import { Pad } from '#lib/pad.ts';

/** What changes the response of a team. */
const soorten: ReadonlyArray<Gebeurtenissoort> = [
  'ervaring.gegeven',
  'ervaring.link_vernieuwd',
  'traject.afgerond',
  'traject.geevalueerd',
  'traject.herinnering',
];
/** What comes together is looked at once. */
const rustMs = 300;

/** Tells when there is something new to look at, until it is stopped. */
export const volgRespons = (nieuw: () => void): (() => void) => {
  const bron = new EventSource(Pad.responsNieuws());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const straks = () => {
    clearTimeout(timer);
    timer = setTimeout(nieuw, rustMs);
  };
  for (const soort of soorten) bron.addEventListener(soort, straks);
  return () => {
    clearTimeout(timer);
    bron.close();
  };
};
