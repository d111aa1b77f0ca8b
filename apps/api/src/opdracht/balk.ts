import type { Uitvoer } from './Uitvoer.ts';

const breedte = 30;
const getal = new Intl.NumberFormat('nl-NL');

export const balkRegel = (gelezen: number, totaal: number | undefined): string => {
  if (totaal === undefined) return `${getal.format(gelezen)} regels`;
  const deel = Math.min(1, gelezen / totaal);
  const vol = Math.round(deel * breedte);
  const procent = String(Math.floor(deel * 100)).padStart(3);
  return `[${'█'.repeat(vol)}${'·'.repeat(breedte - vol)}] ${procent}%  ${getal.format(gelezen)} regels`;
};

/** How far an import is; where no line can be written over, a line at every tenth. */
export const maakBalk = ({ zeg, ververs }: Uitvoer, totaal: number | undefined) => {
  let tiende = 0;
  return {
    op: (gelezen: number) => {
      if (ververs !== undefined) return ververs(balkRegel(gelezen, totaal));
      const nu = totaal === undefined ? Math.floor(gelezen / 100_000) : Math.floor((gelezen / totaal) * 10);
      if (nu > tiende) zeg(balkRegel(gelezen, totaal));
      tiende = Math.max(tiende, nu);
    },
    klaar: () => ververs?.(''),
  };
};
