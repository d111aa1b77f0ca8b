import type { NieuweRij } from '../schrijven/csv.ts';
import { bijCombinatie, maatwerk, zonderTraject } from './arnhem/indicaties.ts';
import { inrichting } from './arnhem/inrichting.ts';
import { volgnummers } from './arnhem/meldingen.ts';
import { evaluaties, pilottrajecten } from './arnhem/trajecten.ts';
import { voorzieningen } from './arnhem/voorzieningen.ts';
import type { Register } from './Register.ts';
import { zaad } from './zaad.ts';

const volgorde = ({ ontvangenOp, externId }: NieuweRij<'meldingen'>) => `${ontvangenOp} ${externId}`;

/**
 * The two pilots of Arnhem, rebuilt from what was published about them (`referentie/arnhem/gepubliceerd.json`): made-up
 * rows whose sums are the published ones. Nobody in it exists.
 */
export const arnhem = (): Register => {
  const nummers = volgnummers();
  const paren = pilottrajecten(nummers, zaad('arnhem trajecten'));
  const trajecten = paren.map(({ traject }) => traject);
  const zelfBegeleid = trajecten.filter(
    ({ beeindigdOp, vorm }) => beeindigdOp === null && vorm !== 'collectief',
  ).length;
  const bijAanbieder = maatwerk(zelfBegeleid, nummers, zaad('arnhem maatwerk'));
  const meldingen = [
    ...paren.map(({ melding }) => melding),
    ...bijAanbieder.meldingen,
    ...zonderTraject(nummers, zaad('arnhem voorliggend')),
  ];
  return {
    ...inrichting,
    voorzieningen,
    meldingen: meldingen.sort((a, b) => volgorde(a).localeCompare(volgorde(b))),
    trajecten,
    indicaties: [...bijAanbieder.indicaties, ...bijCombinatie(paren, nummers, zaad('arnhem combinatie'))],
    evaluaties: evaluaties(trajecten, zaad('arnhem evaluaties')),
  };
};
