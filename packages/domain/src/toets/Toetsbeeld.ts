import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { StapNaam, stapNamen } from '../weging/stappen.ts';
import type { ToetsStatus } from './Toets.ts';

/** What a team sends to the toets, and what is most often unfinished in it. */
export const Toetsbeeld = Schema.Struct({
  van: Dag,
  tot: Dag,
  /** Sent in these days; the rest still waits. */
  gevraagd: Schema.Int,
  akkoord: Schema.Int,
  terug: Schema.Int,
  /** Per stap, the most often unfinished first: not taken when it was sent, and named when it came back. */
  ontbrekend: Schema.Array(Schema.Struct({ stap: StapNaam, nietGezet: Schema.Int, genoemd: Schema.Int })),
});
export interface Toetsbeeld extends Schema.Schema.Type<typeof Toetsbeeld> {}

/** One toets, as far as the figures need it. */
export interface Geteld {
  readonly status: ToetsStatus;
  readonly gezet: ReadonlyArray<StapNaam>;
  readonly genoemd: ReadonlyArray<StapNaam>;
}

/** Of a melding that was withdrawn nobody judged anything: it does not count. */
export const tel = (van: Dag, tot: Dag, alle: ReadonlyArray<Geteld>): Toetsbeeld => {
  const toetsen = alle.filter(({ status }) => status !== 'vervallen');
  const aantal = (past: (toets: Geteld) => boolean) => toetsen.filter(past).length;
  return {
    van,
    tot,
    gevraagd: toetsen.length,
    akkoord: aantal(({ status }) => status === 'akkoord'),
    terug: aantal(({ status }) => status === 'terug'),
    ontbrekend: stapNamen
      .map((stap) => ({
        stap,
        nietGezet: aantal(({ gezet }) => !gezet.includes(stap)),
        genoemd: aantal(({ genoemd }) => genoemd.includes(stap)),
      }))
      .sort((a, b) => b.nietGezet - a.nietGezet || b.genoemd - a.genoemd),
  };
};
