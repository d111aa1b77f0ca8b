import { alleGronden, type Grond, gronden, ineffectieveGronden } from '@tenzij/domain/weging/gronden.ts';
import { woord } from '#berichten';
import type { Keuze } from '#lib/field/field.ts';

const alsKeuze = (grond: Grond): Keuze => ({
  waarde: grond,
  naam: gronden[grond].tekst,
  uitleg: woord.werking[gronden[grond].werking],
});

/** The gronden in the words of a wijkteam, with what each does. */
export const grondKeuzes: ReadonlyArray<Keuze> = alleGronden
  .filter((grond) => !ineffectieveGronden.includes(grond))
  .map(alsKeuze);

/** What is recorded and counted, and never a reason. */
export const signaalKeuzes: ReadonlyArray<Keuze> = ineffectieveGronden.map(alsKeuze);
