import type { Medewerker } from '../medewerker/Medewerker.ts';
import type { Organisatie } from '../medewerker/Organisatie.ts';
import type { Kenmerk } from '../melding/Kenmerk.ts';
import type { Grond } from './gronden.ts';

/** What this question needs and nobody of the team or its partners has. */
export const ontbrekendeExpertise = (
  kenmerken: ReadonlyArray<Kenmerk>,
  leden: ReadonlyArray<Medewerker>,
  partners: ReadonlyArray<Organisatie>,
): ReadonlyArray<Kenmerk> => {
  const aanwezig = new Set([...leden, ...partners].flatMap(({ expertises }) => expertises));
  return kenmerken.filter((kenmerk) => !aanwezig.has(kenmerk));
};

/** "We lack the expertise" counts only where it is so [A §5.5b]. */
export const gegrondeGronden = (
  gronden: ReadonlyArray<Grond>,
  ontbrekend: ReadonlyArray<Kenmerk>,
): ReadonlyArray<Grond> =>
  ontbrekend.length > 0 ? gronden : gronden.filter((grond) => grond !== 'expertise_ontbreekt');
