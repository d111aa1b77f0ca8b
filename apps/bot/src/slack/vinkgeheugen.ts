import { bewaar } from '../chat/bewaar.ts';
import { gewisseld } from './lees.ts';

/**
 * Who ticks two things before the card is drawn again, ticks the second one alone: what was on after the first click is
 * remembered for that card, until it is drawn anew under another name. A click that Slack hands over after a later one
 * says nothing new.
 */
export const maakVinkgeheugen = (hoogstens = 2_000) => {
  const laatst = new Map<string, { readonly aan: ReadonlyArray<string>; readonly op: number }>();
  return (wie: string, naam: string, getekend: ReadonlyArray<string>, aan: ReadonlyArray<string>, op = 0) => {
    const sleutel = `${wie} ${naam}`;
    const vorige = laatst.get(sleutel);
    if (vorige !== undefined && op < vorige.op) return [];
    bewaar(laatst, sleutel, { aan, op }, hoogstens);
    return gewisseld(vorige?.aan ?? getekend, aan);
  };
};
