import { woord } from '../woorden.ts';
import type { PassendeVoorziening } from './passend.ts';
import type { Voorziening } from './Voorziening.ts';

/** Why it fits this casus, in words for the card and the page. */
export const waaromPast = ({ past }: Pick<PassendeVoorziening, 'past'>): string => {
  const gebieden = past.leefgebieden.map((een) => woord.leefgebied[een].toLowerCase()).join(', ');
  const voor = past.kenmerken.map((een) => woord.kenmerk[een].toLowerCase()).join(', ');
  return [
    ...(gebieden === '' ? [] : [`past bij ${gebieden}`]),
    ...(voor === '' ? [] : [`voor ${voor}`]),
    past.inWijk ? 'in deze wijk' : 'voor de hele gemeente',
  ].join('; ');
};

/** How many places are free; null where there are none to count. */
export const plekkenZin = ({
  capaciteit,
  plekkenBezet,
}: Pick<Voorziening, 'capaciteit' | 'plekkenBezet'>): string | null => {
  if (capaciteit === null) return null;
  if (plekkenBezet === null) return `${capaciteit} plekken`;
  const vrij = capaciteit - plekkenBezet;
  if (vrij <= 0) return `vol: ${plekkenBezet} van ${capaciteit} plekken bezet`;
  return `${vrij} van ${capaciteit} ${capaciteit === 1 ? 'plek' : 'plekken'} vrij`;
};
