import { Schema } from 'effect';

/** What is wrong with one cell, for the person who brought the file. Without a column it is about the row or the file. */
export const ImportFout = Schema.Struct({
  bestand: Schema.String,
  /** As a spreadsheet counts: the heading is row 1. */
  regel: Schema.Int,
  kolom: Schema.String,
  /** Empty where the value could point to a resident. */
  waarde: Schema.String,
  melding: Schema.String,
});
export interface ImportFout extends Schema.Schema.Type<typeof ImportFout> {}

/** The answer names this many; of the rest it gives the number. */
export const hoogsteAantalFouten = 1000;
