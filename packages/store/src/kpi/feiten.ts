import { beeindigdFeit } from './afgerond.ts';
import { besluitFeit } from './besluiten.ts';
import type { Feit } from './feit.ts';
import { gestartFeit } from './gestart.ts';
import { beschikkingFeit, herindicatieFeit } from './indicaties.ts';
import { meldingFeit } from './meldingen.ts';

/** All that is counted in whole months. */
export const feiten: ReadonlyArray<Feit> = [
  meldingFeit,
  besluitFeit,
  gestartFeit,
  beeindigdFeit,
  beschikkingFeit,
  herindicatieFeit,
];
