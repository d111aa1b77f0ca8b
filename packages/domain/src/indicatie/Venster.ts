import { type Dag, plusDagen } from '../Dag.ts';

export const eindeVenster = (vandaag: Dag, weken: number): Dag => plusDagen(vandaag, 7 * weken);

/** It ends within so many weeks, and has not ended yet. */
export const looptAf = (tot: Dag | null, vandaag: Dag, weken: number): boolean =>
  tot !== null && tot >= vandaag && tot <= eindeVenster(vandaag, weken);
