const nl = 'nl-NL';
const cache = new Map<string, Intl.NumberFormat>();

const formatter = (options: Intl.NumberFormatOptions) => {
  const key = JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(nl, options);
  cache.set(key, made);
  return made;
};

export const getal = (value: number, decimals = 0) =>
  formatter({ minimumFractionDigits: 0, maximumFractionDigits: decimals }).format(value);

export const vastGetal = (value: number, decimals: number) =>
  formatter({ minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** A fraction (0.72) as the percentage a reader expects: "72 %". */
export const procent = (fraction: number, decimals = 0) => `${getal(fraction * 100, decimals)}\u00a0%`;

export const euro = (value: number) => `€\u00a0${Number.isInteger(value) ? getal(value) : vastGetal(value, 2)}`;

export const uren = (value: number) => `${getal(value, 1)} uur`;

export const aantal = (n: number, one: string, many: string) => `${getal(n)} ${n === 1 ? one : many}`;
