import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';

export const HerinneringSoort = Schema.Literals([
  'eerste_contact',
  'geen_contact',
  'reflectie',
  'verwacht_einde',
  'warme_overdracht',
]);
export type HerinneringSoort = typeof HerinneringSoort.Type;

/** What can be put off: the reminders, and of a traject that has ended the two forms. */
export const Uitstelbaar = Schema.Literals([...HerinneringSoort.literals, 'evaluatie_ontbreekt', 'ervaring_ontbreekt']);
export type Uitstelbaar = typeof Uitstelbaar.Type;

/** Not asked for until this day; without a day it is no longer needed, for this reason. */
export const UitgesteldeHerinnering = Schema.Struct({
  soort: Uitstelbaar,
  tot: Schema.NullOr(Dag),
  reden: Schema.NullOr(Schema.String),
});
export interface UitgesteldeHerinnering extends Schema.Schema.Type<typeof UitgesteldeHerinnering> {}

/** Asked again in a week, not any more, or as if it was never put off. */
export const Herinneringskeuze = Schema.Literals(['later', 'niet_nodig', 'weer']);
export type Herinneringskeuze = typeof Herinneringskeuze.Type;

export const NieuwHerinneringsuitstel = Schema.Struct({
  soort: Uitstelbaar,
  keuze: Herinneringskeuze,
  reden: Schema.optionalKey(VrijeTekst(500)),
});
export interface NieuwHerinneringsuitstel extends Schema.Schema.Type<typeof NieuwHerinneringsuitstel> {}
