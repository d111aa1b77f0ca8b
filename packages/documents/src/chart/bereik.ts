/** Between which amounts something lies, on a scale that its neighbours share. */
export interface Bereik {
  readonly laag: number;
  readonly midden: number;
  readonly hoog: number;
  readonly schaal: { readonly van: number; readonly tot: number };
}

const breedte = 300;
const hoogte = 24;
const rand = 5;

/** The shared scale: from zero, or from below it where something lies there. */
export const schaalVan = (bereiken: ReadonlyArray<Pick<Bereik, 'laag' | 'hoog'>>) => ({
  van: Math.min(0, ...bereiken.map(({ laag }) => laag)),
  tot: Math.max(1, ...bereiken.map(({ hoog }) => hoog)),
});

/** The line of the scale with its zero, the range as a bar on it, and the middle as a line across. */
export const tekenBereik = ({ laag, midden, hoog, schaal }: Bereik): string => {
  const op = (bedrag: number): number =>
    rand + ((bedrag - schaal.van) / (schaal.tot - schaal.van)) * (breedte - 2 * rand);
  const x = (bedrag: number): string => op(bedrag).toFixed(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}" aria-hidden="true">`,
    `<path d="M${x(schaal.van)} 12H${x(schaal.tot)}" stroke="var(--tz-line)" stroke-width="1" fill="none"/>`,
    `<path d="M${x(0)} 4v16" stroke="var(--tz-text-soft)" stroke-width="1.5" fill="none"/>`,
    `<rect x="${x(laag)}" y="7" width="${Math.max(1, op(hoog) - op(laag)).toFixed(1)}" height="10" fill="var(--tz-accent-soft)" stroke="var(--tz-chart-1)" stroke-width="1.5"/>`,
    `<path d="M${x(midden)} 3v18" stroke="var(--tz-chart-1)" stroke-width="4" fill="none"/>`,
    '</svg>',
  ].join('');
};
