import { Schema } from 'effect';

/** The steps of careful weighing [A §3, §5]. */
export const StapNaam = Schema.Literals([
  'vraag_achter_de_vraag',
  'eigen_kracht',
  'netwerk',
  'voorliggend',
  'collectief',
  'expertise',
  'ruimte',
]);
export type StapNaam = typeof StapNaam.Type;
export const stapNamen = StapNaam.literals;

export const stapVragen: Record<StapNaam, string> = {
  vraag_achter_de_vraag: 'Wat is de vraag achter de vraag?',
  eigen_kracht: 'Wat kan de inwoner zelf?',
  netwerk: 'Wie om de inwoner heen kan helpen?',
  voorliggend: 'Is er iets in de wijk dat de hele vraag beantwoordt?',
  collectief: 'Kan een groep dit oppakken?',
  expertise: 'Welke kennis is nodig, en wie heeft die?',
  ruimte: 'Wie heeft er ruimte?',
};
