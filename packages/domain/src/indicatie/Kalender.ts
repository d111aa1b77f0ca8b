import { Schema } from 'effect';
import { Herindicatie } from './Indicatie.ts';

/** What ends in one month. */
export const Kalendermaand = Schema.Struct({
  /** `2026-11` */
  maand: Schema.String,
  aantal: Schema.Int,
  /** Hours a week that end with it. */
  urenPerWeek: Schema.Finite,
  /** Brought onto the agenda of a team. */
  opAgenda: Schema.Int,
  nietOpAgenda: Schema.Int,
  /** Ends, and nothing is recorded of it yet. */
  open: Schema.Int,
  urenMinderPerWeek: Schema.Finite,
  uitkomsten: Schema.Array(Schema.Struct({ uitkomst: Herindicatie, aantal: Schema.Int })),
});
export interface Kalendermaand extends Schema.Schema.Type<typeof Kalendermaand> {}

export const Indicatiekalender = Schema.Struct({
  /** So many weeks ahead what ends comes onto the agenda. */
  aflopendWeken: Schema.Int,
  maanden: Schema.Array(Kalendermaand),
});
