/** What was acknowledged waits until no more is coming in: in a rush everything is acknowledged before the work begins. */
export const maakNaloop = (pauzeMillis = 15, hoogstensMillis = 600): ((werk: () => void) => void) => {
  let wachtend: Array<() => void> = [];
  let sinds = 0;
  let klok: NodeJS.Timeout | undefined;
  const begin = () => {
    klok = undefined;
    const nu = wachtend;
    wachtend = [];
    for (const werk of nu) werk();
  };
  return (werk) => {
    if (wachtend.length === 0) sinds = performance.now();
    wachtend.push(werk);
    if (klok === undefined) klok = setTimeout(begin, pauzeMillis);
    else if (performance.now() - sinds < hoogstensMillis) klok.refresh();
  };
};
