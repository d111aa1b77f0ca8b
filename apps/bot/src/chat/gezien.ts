/** What came by already; forgotten once it can no longer come by again. */
interface Gezien {
  /** Whether this came by before; from now on it did. */
  readonly al: (wat: string) => boolean;
}

export const maakGezien = (millis = 10 * 60_000, nu: () => number = Date.now): Gezien => {
  const gezien = new Map<string, number>();
  const ruimOp = (tot: number) => {
    for (const [wat, sinds] of gezien) {
      if (sinds > tot) return;
      gezien.delete(wat);
    }
  };
  return {
    al: (wat) => {
      const moment = nu();
      ruimOp(moment - millis);
      if (gezien.has(wat)) return true;
      gezien.set(wat, moment);
      return false;
    },
  };
};
