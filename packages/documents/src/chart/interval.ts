/** A share between 0 and 1, where it probably lies, and what was agreed. */
export interface Intervalbeeld {
  readonly waarde: number;
  readonly van: number;
  readonly tot: number;
  readonly norm: number | null;
}

const breedte = 200;
const hoogte = 24;
const rand = 4;
const x = (deel: number): string => (rand + Math.min(1, Math.max(0, deel)) * (breedte - 2 * rand)).toFixed(1);

/** The line of 0 to 1, the interval as a bar on it, the figure as a dot, and the norm as a line across. */
export const tekenInterval = ({ waarde, van, tot, norm }: Intervalbeeld): string => {
  const lang = Number(x(tot)) - Number(x(van));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}" aria-hidden="true">`,
    `<path d="M${x(0)} 12H${x(1)}M${x(0)} 8v8M${x(1)} 8v8" stroke="var(--tz-text-soft)" stroke-width="1" fill="none"/>`,
    `<rect x="${x(van)}" y="7" width="${lang.toFixed(1)}" height="10" rx="2" fill="var(--tz-accent-soft)" stroke="var(--tz-chart-1)" stroke-width="1.5"/>`,
    norm === null
      ? ''
      : `<path d="M${x(norm)} 1v22" stroke="var(--tz-chart-norm)" stroke-width="2" stroke-dasharray="4 2" fill="none"/>`,
    `<circle cx="${x(waarde)}" cy="12" r="4" fill="var(--tz-chart-1)"/>`,
    '</svg>',
  ].join('');
};
