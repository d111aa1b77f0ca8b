import { bewaar } from '../chat/bewaar.ts';
import { maakGezien } from '../chat/gezien.ts';

/** What Teams handed over already: handed over again it does nothing twice, and is answered as before. */
export interface Herhaald {
  /** The answer to what came by before; undefined the first time. */
  readonly eerder: (wat: string) => Promise<unknown> | undefined;
  readonly onthoud: (wat: string, antwoord: Promise<unknown>) => void;
}

/** Answers are large, and asked for again within seconds if at all; that something came by is kept longer. */
const hoogstensAntwoorden = 500;

export const maakHerhaald = (millis?: number, nu?: () => number): Herhaald => {
  const gezien = maakGezien(millis, nu);
  const antwoorden = new Map<string, Promise<unknown>>();
  return {
    eerder: (wat) => (gezien.al(wat) ? (antwoorden.get(wat) ?? Promise.resolve({ status: 200 })) : undefined),
    onthoud: (wat, antwoord) => {
      bewaar(antwoorden, wat, antwoord, hoogstensAntwoorden);
    },
  };
};
