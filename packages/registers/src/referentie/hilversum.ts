import { indicaties } from './hilversum/indicaties.ts';
import { inrichting } from './hilversum/inrichting.ts';
import { meldingen } from './hilversum/meldingen.ts';
import { enquete, trajecten } from './hilversum/trajecten.ts';
import { voorzieningen } from './hilversum/voorzieningen.ts';
import type { Register } from './Register.ts';
import { zaad } from './zaad.ts';

/**
 * Begeleiding in de Wijk in Hilversum, rebuilt from what was published about it
 * (`referentie/hilversum/gepubliceerd.json`): made-up rows whose sums are the published ones. Nobody in it exists.
 */
export const hilversum = (): Register => {
  const binnengekomen = meldingen(zaad('hilversum meldingen'));
  const begeleid = trajecten(binnengekomen, zaad('hilversum trajecten'));
  return {
    ...inrichting,
    voorzieningen,
    meldingen: binnengekomen,
    trajecten: begeleid,
    indicaties: indicaties(zaad('hilversum indicaties')),
    evaluaties: enquete(begeleid, zaad('hilversum enquete')),
  };
};
