/** Several toetsen are judged on one page: each has fields of its own. */
export const veldVan = (toetsId: string, veld: string) => `${veld}-${toetsId}`;
