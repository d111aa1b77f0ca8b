/** What a dialog was sent with, by field. */
export type Waarden = Readonly<Record<string, ReadonlyArray<string>>>;

export const een = (waarden: Waarden, naam: string): string | undefined => {
  const waarde = waarden[naam]?.[0]?.trim();
  return waarde === '' ? undefined : waarde;
};

export const meer = (waarden: Waarden, naam: string): ReadonlyArray<string> =>
  (waarden[naam] ?? []).filter((waarde) => waarde !== '');

/** A number as people write it: "3,5"; what is no number stays as it is, so that the schema can say so. */
export const getalUit = (waarden: Waarden, naam: string): number | string | undefined => {
  const waarde = een(waarden, naam);
  if (waarde === undefined) return undefined;
  const getal = Number(waarde.replace(',', '.'));
  return Number.isFinite(getal) ? getal : waarde;
};

export const jaNeeUit = (waarden: Waarden, naam: string): boolean | undefined => {
  const waarde = een(waarden, naam);
  return waarde === undefined ? undefined : waarde === 'ja';
};

/** Without the keys that nothing was filled in for. */
export const zonderLeeg = (velden: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
