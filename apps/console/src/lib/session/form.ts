/** What was filled in, by field name. */
export type Waarden = Readonly<Record<string, ReadonlyArray<string>>>;

export const waardenUit = (form: FormData): Waarden => {
  const waarden: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name === 'sleutel') continue;
    waarden[name] = [...(waarden[name] ?? []), value];
  }
  return waarden;
};

export const eerste = (waarden: Waarden, name: string): string | undefined => {
  const value = waarden[name]?.[0]?.trim();
  return value ? value : undefined;
};

export const getalUit = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.replace(',', '.'));

/** Which version was on the screen; without one nothing is asked of it. */
export const versieUit = (waarden: Waarden): { readonly versie?: number } => {
  const versie = getalUit(eerste(waarden, 'versie'));
  return versie === undefined ? {} : { versie };
};

/** Leaves out what was not filled in, so that missing stays missing. */
export const gevuld = <T extends Readonly<Record<string, unknown>>>(velden: T) =>
  Object.fromEntries(Object.entries(velden).filter(([, value]) => value !== undefined));

export const sleutelUit = (form: FormData): string => {
  const sleutel = form.get('sleutel');
  return typeof sleutel === 'string' && sleutel !== '' ? sleutel : crypto.randomUUID();
};
