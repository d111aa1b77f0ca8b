export type Toetsdruk =
  | { readonly doe: 'niets' }
  | { readonly doe: 'wacht' }
  | { readonly doe: 'zoek' }
  | { readonly doe: 'hulp' }
  | { readonly doe: 'ga'; readonly naar: string };

/** What a key means, given whether `g` went before it. */
export const leesToets = (
  key: string,
  naG: boolean,
  paginas: ReadonlyArray<{ readonly toets: string; readonly naar: string }>,
): Toetsdruk => {
  if (naG) {
    const pagina = paginas.find(({ toets }) => toets === key);
    return pagina ? { doe: 'ga', naar: pagina.naar } : { doe: 'niets' };
  }
  if (key === 'g') return { doe: 'wacht' };
  if (key === '/') return { doe: 'zoek' };
  if (key === '?') return { doe: 'hulp' };
  return { doe: 'niets' };
};
