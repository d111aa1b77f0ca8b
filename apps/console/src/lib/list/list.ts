export interface Kolom {
  readonly code: string;
  readonly naam: string;
  readonly getal?: boolean;
  readonly sortering?: 'ascending' | 'descending';
}

export interface Filter {
  readonly naam: string;
  readonly waarde: string;
  /** The same list without this filter. */
  readonly zonder: string;
}

/** One filter of a list: its query parameter, how it is called, and how its value reads. */
export interface FilterSoort {
  readonly code: string;
  readonly naam: string;
  readonly lees: (value: string) => string;
}

/** The filters that are on, as words one can read and take off one by one. */
export const filtersInWoorden = (url: URL, soorten: ReadonlyArray<FilterSoort>): ReadonlyArray<Filter> =>
  soorten.flatMap(({ code, naam, lees }) => {
    const value = url.searchParams.get(code);
    if (!value) return [];
    const without = new URLSearchParams(url.searchParams);
    without.delete(code);
    without.delete('cursor');
    const search = without.toString();
    return [{ naam, waarde: lees(value), zonder: search ? `${url.pathname}?${search}` : url.pathname }];
  });

/** Only what a list knows goes to the api, which refuses the rest. */
export const gekozenFilters = (url: URL, codes: ReadonlyArray<string>): Record<string, string> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const value = url.searchParams.get(code)?.trim();
      return value ? [[code, value] as const] : [];
    }),
  );

export const volgendePagina = (url: URL, cursor: string | null): string | null => {
  if (cursor === null) return null;
  const search = new URLSearchParams(url.searchParams);
  search.set('cursor', cursor);
  return `${url.pathname}?${search}`;
};

export const eerstePagina = (url: URL): string | null => {
  if (!url.searchParams.has('cursor')) return null;
  const search = new URLSearchParams(url.searchParams);
  search.delete('cursor');
  return `${url.pathname}?${search}`;
};
