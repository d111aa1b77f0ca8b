/** One line of the table: how long a thing takes, in milliseconds. */
export interface Meting {
  readonly wat: string;
  readonly mediaan: number;
  readonly p95: number;
}

const kwantiel = (gesorteerd: ReadonlyArray<number>, deel: number): number =>
  gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(deel * gesorteerd.length))] ?? Number.NaN;

/** Does it `keer` times, one after the other, after a tenth of that to warm up. */
export const meet = async (wat: string, keer: number, doe: (nummer: number) => Promise<unknown>): Promise<Meting> => {
  for (let nummer = 0; nummer < keer / 10; nummer++) await doe(nummer);
  const tijden: Array<number> = [];
  for (let nummer = 0; nummer < keer; nummer++) {
    const begin = performance.now();
    await doe(nummer);
    tijden.push(performance.now() - begin);
  }
  tijden.sort((a, b) => a - b);
  return { wat, mediaan: kwantiel(tijden, 0.5), p95: kwantiel(tijden, 0.95) };
};

/** What we do, beside the least that it could cost: the ratio is what counts, the milliseconds are this machine's. */
export const schrijfTabel = (kop: string, bodem: Meting, metingen: ReadonlyArray<Meting>): void => {
  const ms = (getal: number) => `${getal.toFixed(2)} ms`;
  const regels = [bodem, ...metingen].map(({ wat, mediaan, p95 }) => ({
    wat,
    mediaan: ms(mediaan),
    p95: ms(p95),
    'keer de bodem': (mediaan / bodem.mediaan).toFixed(1),
  }));
  console.log(`\n${kop}`);
  console.table(regels);
};
