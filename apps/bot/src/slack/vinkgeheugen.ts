import { gewisseld } from './lees.ts';

/**
 * Who ticks two things before the card is drawn again, ticks the second one alone: what was on after the first click is
 * remembered for that card, until it is drawn anew under another name.
 */
export const maakVinkgeheugen = (hoogstens = 2_000) => {
  const laatst = new Map<string, ReadonlyArray<string>>();
  return (wie: string, naam: string, getekend: ReadonlyArray<string>, aan: ReadonlyArray<string>) => {
    const sleutel = `${wie} ${naam}`;
    const was = laatst.get(sleutel) ?? getekend;
    laatst.delete(sleutel);
    laatst.set(sleutel, aan);
    for (const oudste of laatst.keys()) {
      if (laatst.size <= hoogstens) break;
      laatst.delete(oudste);
    }
    return gewisseld(was, aan);
  };
};
