/** Work that waits until it was acknowledged: so many at a time, and in order for who did it. */
export interface Rij {
  readonly plan: (orde: string, werk: () => Promise<void>) => void;
  /** Whether somebody who waits would be helped soon. */
  readonly isRustig: () => boolean;
  /** Everything that was planned is done. */
  readonly leeg: () => Promise<void>;
}

interface RijOpties {
  readonly tegelijk: number;
  /** Work looks after its own failures; what it does not foresee is told here. */
  readonly mis: (fout: unknown) => void;
}

export const maakRij = ({ tegelijk, mis }: RijOpties): Rij => {
  const wachtend: Array<{ readonly orde: string; readonly werk: () => Promise<void> }> = [];
  const bezig = new Set<string>();
  let wieWacht: Array<() => void> = [];
  let gewekt = false;

  /** Acknowledging goes first: what came in is looked at after everything that was ready to be read. */
  const wek = () => {
    if (gewekt) return;
    gewekt = true;
    setImmediate(() => {
      gewekt = false;
      verder();
    });
  };

  const verder = () => {
    while (bezig.size < tegelijk) {
      const plaats = wachtend.findIndex(({ orde }) => !bezig.has(orde));
      const [volgende] = plaats < 0 ? [] : wachtend.splice(plaats, 1);
      if (volgende === undefined) break;
      bezig.add(volgende.orde);
      volgende
        .werk()
        .catch(mis)
        .finally(() => {
          bezig.delete(volgende.orde);
          wek();
        });
    }
    if (bezig.size > 0 || wachtend.length > 0) return;
    for (const klaar of wieWacht) klaar();
    wieWacht = [];
  };

  return {
    plan: (orde, werk) => {
      wachtend.push({ orde, werk });
      wek();
    },
    isRustig: () => wachtend.length === 0 && bezig.size < tegelijk,
    leeg: () =>
      bezig.size === 0 && wachtend.length === 0
        ? Promise.resolve()
        : new Promise((klaar) => {
            wieWacht.push(klaar);
          }),
  };
};
