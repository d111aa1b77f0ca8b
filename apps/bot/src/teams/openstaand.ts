import type { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import { bewaar } from '../chat/bewaar.ts';

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
      bewaar(open, sleutel, { formulier, sinds: nu() }, hoogstens);
    },
    van: (sleutel) => {
      const gevonden = open.get(sleutel);
      return gevonden !== undefined && gevonden.sinds > nu() - millis ? gevonden.formulier : undefined;
    },
  };
};
