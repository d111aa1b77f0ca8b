/** Puts something in a memory that holds so many at most: what was put there longest ago makes room. */
export const bewaar = <K, V>(geheugen: Map<K, V>, sleutel: K, waarde: V, hoogstens: number): void => {
  geheugen.delete(sleutel);
  geheugen.set(sleutel, waarde);
  for (const oudste of geheugen.keys()) {
    if (geheugen.size <= hoogstens) return;
    geheugen.delete(oudste);
  }
};
