import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { GesprekNaam, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import type { ActieNaam } from '../gesprek/wegwijzer.ts';
import type { Doet } from './Chat.ts';

/** Acts that ask to see something: what they show is for who asked. */
const kijken: ReadonlySet<string> = new Set<ActieNaam>([
  'hulp',
  'melding.open',
  'overleg.toon',
  'toets.toon',
  'traject.toon',
  'traject.link',
  'traject.nieuweLink',
  'herinneringen.toon',
  'caseload.toon',
]);

/** Everybody in the channel of an overleg sees these: the outbox draws them there. */
const isVanDeKamer = ({ id }: Kaart): boolean => /^(weging|overleg):/.test(id);

/** The cards of an answer that are shown to this person themselves, beside what the whole channel sees. */
export const voorDePersoon = (uitgaand: Uitgaand, gesprek: GesprekNaam, doet: Doet): ReadonlyArray<Kaart> => {
  const vraagtErom = doet.soort === 'tekst' || (doet.soort === 'actie' && kijken.has(doet.actie));
  if (gesprek === 'persoonlijk' || vraagtErom) return uitgaand.kaarten;
  return uitgaand.kaarten.filter((kaart) => !isVanDeKamer(kaart));
};
