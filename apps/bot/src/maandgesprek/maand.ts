import { Dag, plusDagen } from '@tenzij/domain/Dag.ts';

/** So many days of a new month a team hears of the one before by itself. */
const vanzelfDagen = 7;

export interface Maand {
  /** As it stands in an address: 2026-10. */
  readonly code: string;
  readonly van: Dag;
  readonly tot: Dag;
}

const eersteVan = (dag: Dag): Dag => Dag.make(`${dag.slice(0, 7)}-01`);

/** The last month that is over. */
export const vorigeMaand = (vandaag: Dag): Maand => {
  const tot = plusDagen(eersteVan(vandaag), -1);
  return { code: tot.slice(0, 7), van: eersteVan(tot), tot };
};

export const komtVanzelf = (vandaag: Dag): boolean => Number(vandaag.slice(8)) <= vanzelfDagen;
