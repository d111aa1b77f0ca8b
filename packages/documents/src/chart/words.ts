import { euro, getal, procent, vastGetal } from '../notatie/getal.ts';
import type { Eenheid, Punt } from './chart.ts';

/** What stands where a figure would: one word for it on every page, picture and sheet. */
export const zonderCijfer = {
  onderdrukt: 'niet te tonen',
  geenGegevens: 'geen gegevens',
  nietGeregistreerd: 'niet geregistreerd',
} as const;

const geschreven: Record<Eenheid, (value: number) => string> = {
  verhouding: (value) => procent(value),
  aantal: (value) => getal(value),
  dagen: (value) => `${getal(value, 1)} ${value === 1 ? 'dag' : 'dagen'}`,
  uren: (value) => `${getal(value, 1)} uur`,
  euro: (value) => euro(Math.round(value)),
  factor: (value) => vastGetal(value, 2),
};

/** The figure as it is read, or the word for why there is none. */
export const inEenheid = (eenheid: Eenheid, { waarde, onderdrukt }: Punt): string => {
  if (onderdrukt) return zonderCijfer.onderdrukt;
  return waarde === null ? zonderCijfer.geenGegevens : geschreven[eenheid](waarde);
};

/** A share never stands without what it is a share of. */
export const metNoemer = (eenheid: Eenheid, punt: Punt): string => {
  const figure = inEenheid(eenheid, punt);
  if (eenheid !== 'verhouding' || punt.waarde === null || punt.noemer == null) return figure;
  return `${figure} (n\u00a0=\u00a0${getal(punt.noemer)})`;
};
