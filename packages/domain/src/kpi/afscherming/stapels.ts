import { isBuiten } from './maten.ts';
import type { Punt } from './punten.ts';

/** Some of it is closed because it is too few people by itself; or all of it is. */
export type Klein = 'niet' | 'deels' | 'geheel';

/** A row, or several that are told as one. */
export interface Stapel {
  readonly sleutels: ReadonlySet<string>;
  readonly punten: ReadonlyArray<Punt>;
}

export const stapelOp = (a: Stapel, b: Stapel): Stapel => ({
  sleutels: new Set([...a.sleutels, ...b.sleutels]),
  punten: [...a.punten, ...b.punten],
});

const gewichtVan = ({ punten }: Stapel): number =>
  punten.map(({ telling }) => telling).reduce((totaal, { gewicht }) => totaal + gewicht, 0);

/** Rows as they are, or as the wider records join them. */
export const stapelsVan = (
  punten: ReadonlyArray<Punt>,
  samen: ReadonlyArray<ReadonlySet<string>>,
): ReadonlyArray<Stapel> => {
  const perSleutel = new Map<string, Array<Punt>>();
  for (const punt of punten) {
    const naam = [...(samen.find((sleutels) => sleutels.has(punt.rij)) ?? [punt.rij])].join(' ');
    const stapel = perSleutel.get(naam);
    if (stapel === undefined) perSleutel.set(naam, [punt]);
    else stapel.push(punt);
  }
  const opNaam = [...perSleutel].sort(([a], [b]) => (a < b ? -1 : 1));
  return opNaam.map(([naam, erin]) => ({ sleutels: new Set(naam.split(' ')), punten: erin }));
};

const isVanBuiten = ({ sleutels }: Stapel): boolean => [...sleutels].some(isBuiten);

/**
 * Which row joins which: what is outside the pilots first its like, and a pilot of which nothing can be told what is
 * outside. What then still is too few stays closed: the other pilots are what the stuurgroep decides on.
 */
export const samenvoeging = (stapels: ReadonlyArray<Stapel>, kleinVan: (stapel: Stapel) => Klein) => {
  const klein = stapels
    .filter((stapel) => (isVanBuiten(stapel) ? kleinVan(stapel) !== 'niet' : kleinVan(stapel) === 'geheel'))
    .sort((a, b) => Number(isVanBuiten(b)) - Number(isVanBuiten(a)) || gewichtVan(a) - gewichtVan(b));
  for (const een of klein) {
    const [ander] = stapels
      .filter((stapel) => stapel !== een && isVanBuiten(stapel))
      .sort((a, b) => Number(klein.includes(b)) - Number(klein.includes(a)) || gewichtVan(a) - gewichtVan(b));
    if (ander !== undefined) return [een, ander] as const;
  }
  return null;
};
