import { type Dag, dagenTussen, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';

export interface Uitkomst {
  teller: number | null;
  noemer: number | null;
  waarde: number | null;
}

export type Rij = { team: string | null; wijk: string | null; organisatie: string | null };

export const dagen = (van: string, tot: string) => dagenTussen(van as Dag, tot as Dag);
export const naMaanden = (dag: string, aantal: number): string => plusMaanden(dag as Dag, aantal);
export const naDagen = (dag: string, aantal: number): string => plusDagen(dag as Dag, aantal);
export const som = (getallen: ReadonlyArray<number>) => getallen.reduce((a, b) => a + b, 0);
export const uniek = <A>(lijst: ReadonlyArray<A>) => new Set(lijst).size;

export const deel = (teller: number, noemer: number): Uitkomst => ({
  teller,
  noemer,
  waarde: noemer === 0 ? null : teller / noemer,
});
export const tel = (aantal: number): Uitkomst => ({ teller: aantal, noemer: null, waarde: aantal });
export const niets: Uitkomst = { teller: null, noemer: null, waarde: null };

/** As a spreadsheet's PERCENTILE: between two values in proportion. */
export const percentiel = (getallen: ReadonlyArray<number>, deelVan: number): number | null => {
  if (getallen.length === 0) return null;
  const opVolgorde = [...getallen].sort((a, b) => a - b);
  const plaats = deelVan * (opVolgorde.length - 1);
  const onder = opVolgorde[Math.floor(plaats)] ?? 0;
  const boven = opVolgorde[Math.ceil(plaats)] ?? 0;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
};

/** What a group of the answer is narrowed by, next to what was asked. */
export interface Smaller {
  van?: string;
  tot?: string;
  past?: (rij: Rij & { leefgebieden: string[] | null }) => boolean;
}
