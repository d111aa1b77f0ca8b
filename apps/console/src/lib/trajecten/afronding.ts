import { coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { eerste, gevuld, type Waarden } from '#lib/session/form.ts';

/** How the coach saw it; questions that were skipped are absent. */
export const evaluatieUit = (waarden: Waarden) => {
  const antwoorden = gevuld(Object.fromEntries(coachVragen.map((vraag) => [vraag, eerste(waarden, vraag)])));
  const thema = eerste(waarden, 'thema');
  const geleerd = eerste(waarden, 'geleerd');
  return thema === undefined && geleerd === undefined
    ? antwoorden
    : { ...antwoorden, geleerd: [{ thema: thema ?? '', tekst: geleerd ?? '' }] };
};

/** The form's fields as an afronding. */
export const afrondingUit = (waarden: Waarden) => {
  const evaluatie = evaluatieUit(waarden);
  const zelfstandig = eerste(waarden, 'zelfstandigVerder');
  return gevuld({
    beeindigdOp: eerste(waarden, 'beeindigdOp'),
    reden: eerste(waarden, 'reden'),
    zelfstandigVerder: zelfstandig === undefined ? undefined : zelfstandig === 'ja',
    evaluatie: Object.keys(evaluatie).length > 0 ? evaluatie : undefined,
  });
};
