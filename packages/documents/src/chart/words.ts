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

const metN = (figure: string, eenheid: Eenheid, { waarde, noemer }: Punt): string =>
  eenheid !== 'verhouding' || waarde === null || noemer == null ? figure : `${figure} (n\u00a0=\u00a0${getal(noemer)})`;

/** A share never stands without what it is a share of. */
export const metNoemer = (eenheid: Eenheid, punt: Punt): string => metN(inEenheid(eenheid, punt), eenheid, punt);

/** Rounded no further than that it stands on its own side of the norm: 9.8 percent is no 10 where 10 was agreed. */
export const naastNorm = (eenheid: Eenheid, punt: Punt, norm: number): string => {
  const { waarde, onderdrukt } = punt;
  if (eenheid !== 'verhouding' || waarde === null || onderdrukt) return metNoemer(eenheid, punt);
  const kant = (decimalen: number) =>
    Math.sign(Math.round(waarde * 100 * 10 ** decimalen) - norm * 100 * 10 ** decimalen);
  const decimalen = [0, 1, 2].find((een) => kant(een) === Math.sign(waarde - norm)) ?? 3;
  return metN(procent(waarde, decimalen), eenheid, punt);
};
