/* What follows from what is told, by elimination over the sets that were told. */

const priem = 67_108_859;

const inverse = (getal: number): number => {
  let [uit, macht, rest] = [1, getal, priem - 2];
  const maal = (a: number, b: number) => Number((BigInt(a) * BigInt(b)) % BigInt(priem));
  for (; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) uit = maal(uit, macht);
    macht = maal(macht, macht);
  }
  return uit;
};

/** Elimination: adds a set to what is known, or says that it followed from it already. */
export const kennis = (breedte: number) => {
  const basis = new Map<number, Float64Array>();
  const herleid = (rij: Float64Array): number => {
    for (let plaats = 0; plaats < breedte; plaats += 1) {
      const waarde = rij[plaats] ?? 0;
      if (waarde === 0) continue;
      const met = basis.get(plaats);
      if (met === undefined) return plaats;
      const keer = priem - waarde;
      for (let nr = plaats; nr < breedte; nr += 1) rij[nr] = ((rij[nr] ?? 0) + keer * (met[nr] ?? 0)) % priem;
    }
    return -1;
  };
  const rijVan = (atomen: ReadonlyArray<number>, nul: ReadonlySet<number>) => {
    const rij = new Float64Array(breedte);
    for (const nr of atomen) if (!nul.has(nr)) rij[nr] = 1;
    return rij;
  };
  return {
    leer: (atomen: ReadonlyArray<number>, nul: ReadonlySet<number>): void => {
      const rij = rijVan(atomen, nul);
      const plaats = herleid(rij);
      if (plaats < 0) return;
      const keer = inverse(rij[plaats] ?? 1);
      basis.set(
        plaats,
        rij.map((waarde) => (waarde * keer) % priem),
      );
    },
    weet: (atomen: ReadonlyArray<number>, nul: ReadonlySet<number>): boolean => herleid(rijVan(atomen, nul)) < 0,
  };
};
