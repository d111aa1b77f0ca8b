import type { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';

/** Dialogs that were opened here: the next page, or what was refused, is drawn without asking for them again. */
interface Openstaand {
  readonly bewaar: (sleutel: string, formulier: Formulier) => void;
  readonly van: (sleutel: string) => Formulier | undefined;
}

const hoogstens = 2_000;

export const maakOpenstaand = (millis = 15 * 60_000, nu: () => number = Date.now): Openstaand => {
  const open = new Map<string, { readonly formulier: Formulier; readonly sinds: number }>();
  return {
    bewaar: (sleutel, formulier) => {
      open.delete(sleutel);
      if (open.size >= hoogstens) for (const oudste of [...open.keys()].slice(0, 200)) open.delete(oudste);
      open.set(sleutel, { formulier, sinds: nu() });
    },
    van: (sleutel) => {
      const gevonden = open.get(sleutel);
      return gevonden !== undefined && gevonden.sinds > nu() - millis ? gevonden.formulier : undefined;
    },
  };
};
