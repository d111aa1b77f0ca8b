/** Whether it is busy at the door: acknowledging goes before everything else. */
export interface Drukte {
  /** Something came in. */
  readonly meld: () => void;
  /** Nothing came in for a moment; it never takes long. */
  readonly rust: () => Promise<void>;
}

const stilteMillis = 20;
const hoogstensMillis = 500;

export const maakDrukte = (nu: () => number = () => performance.now()): Drukte => {
  let laatst = Number.NEGATIVE_INFINITY;
  let wachtend: Promise<void> | undefined;

  const wachtOpStilte = (sinds: number) =>
    new Promise<void>((klaar) => {
      const kijk = () => {
        const nog = Math.min(laatst + stilteMillis, sinds + hoogstensMillis) - nu();
        if (nog > 0) setTimeout(kijk, Math.ceil(nog));
        else {
          wachtend = undefined;
          klaar();
        }
      };
      kijk();
    });

  return {
    meld: () => {
      laatst = nu();
    },
    rust: () => {
      if (wachtend === undefined && nu() - laatst >= stilteMillis) return Promise.resolve();
      wachtend ??= wachtOpStilte(nu());
      return wachtend;
    },
  };
};
