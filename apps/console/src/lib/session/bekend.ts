/** Names for ids: what teams, wijken and people are called. */
export interface Benoemd {
  readonly id: string;
  readonly naam: string;
}

export const naamVan = (items: ReadonlyArray<Benoemd>, id: string | null | undefined): string | null =>
  items.find((item) => item.id === id)?.naam ?? null;

export const alsKeuzes = (items: ReadonlyArray<Benoemd>) => items.map(({ id, naam }) => ({ waarde: id, naam }));
