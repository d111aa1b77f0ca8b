/** What Teams handed over already: handed over again it does nothing twice, and is answered as before. */
export interface Herhaald {
  /** The answer to what came by before; undefined the first time. */
  readonly eerder: (wat: string) => Promise<unknown> | undefined;
  readonly onthoud: (wat: string, antwoord: Promise<unknown>) => void;
}

const hoogstens = 50_000;
/** Answers are large, and asked for again within seconds if at all; that something came by is kept longer. */
const hoogstensAntwoorden = 500;

const weg = (wat: Map<string, unknown>, aantal: number) => {
  for (const oudste of [...wat.keys()].slice(0, aantal)) wat.delete(oudste);
};

export const maakHerhaald = (millis = 10 * 60_000, nu: () => number = Date.now): Herhaald => {
  const gezien = new Map<string, number>();
  const antwoorden = new Map<string, Promise<unknown>>();
  const ruimOp = () => {
    const tot = nu() - millis;
    for (const [wat, sinds] of gezien) {
      if (sinds > tot) break;
      gezien.delete(wat);
    }
    if (gezien.size > hoogstens) weg(gezien, gezien.size - hoogstens);
    if (antwoorden.size > hoogstensAntwoorden) weg(antwoorden, antwoorden.size - hoogstensAntwoorden);
  };
  return {
    eerder: (wat) => {
      ruimOp();
      return gezien.has(wat) ? (antwoorden.get(wat) ?? Promise.resolve({ status: 200 })) : undefined;
    },
    onthoud: (wat, antwoord) => {
      gezien.set(wat, nu());
      antwoorden.set(wat, antwoord);
    },
  };
};
