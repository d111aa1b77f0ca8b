import type { Rij } from '../chat/rij.ts';

/** What somebody did, once it is done. */
export interface Uitkomst {
  /** The answer to an invoke. */
  readonly antwoord: unknown;
  /** What is brought to them beside the answer. */
  readonly erna?: () => Promise<void>;
  /** How they hear of it when the answer could not wait. */
  readonly laat: () => Promise<void>;
}

/** In whose order, what is to be done, and what is said when it takes a while. */
export type Geduld = (orde: string, werk: () => Promise<Uitkomst>, evenGeduld: () => unknown) => Promise<unknown>;

/** Teams shows nothing until an invoke is answered, and gives up after some seconds. */
const geduldMillis = 1_500;
/** As many as look at one overleg wait together; more than that is a rush. */
const hoogstens = 60;

/** An invoke is its own answer: given soon when there is room. In a rush nobody waits, and all hear of it afterwards. */
export const maakGeduld = (rij: Rij, millis: number = geduldMillis): Geduld => {
  const wachtenden = new Set<() => void>();
  let isDruk = false;

  const magWachten = (): boolean => {
    if (isDruk && rij.isRustig()) isDruk = false;
    if (isDruk || wachtenden.size < hoogstens) return !isDruk;
    isDruk = true;
    for (const stop of wachtenden) stop();
    return false;
  };

  return (orde, werk, evenGeduld) =>
    new Promise((antwoord, faal) => {
      let beantwoord = false;
      const eenmaal = (geef: () => void) => {
        clearTimeout(klok);
        wachtenden.delete(nietLanger);
        if (beantwoord) return false;
        beantwoord = true;
        geef();
        return true;
      };
      const nietLanger = () => void eenmaal(() => antwoord(evenGeduld()));
      const klok = setTimeout(nietLanger, millis);
      if (magWachten()) wachtenden.add(nietLanger);
      else nietLanger();

      rij.plan(orde, async () => {
        try {
          const uitkomst = await werk();
          if (!eenmaal(() => antwoord(uitkomst.antwoord))) return await uitkomst.laat();
          const { erna } = uitkomst;
          if (erna !== undefined) rij.plan(orde, erna);
        } catch (fout) {
          if (!eenmaal(() => faal(fout))) throw fout;
        }
      });
    });
};
