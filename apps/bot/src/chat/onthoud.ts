import { bewaar } from './bewaar.ts';

const hoogstens = 5_000;

interface Onthouden<A> {
  readonly millis?: number;
  readonly nu?: () => number;
  /** What may change at any moment is asked again. */
  readonly vluchtig?: (antwoord: A) => boolean;
}

/** Asks once for what several want to know, and remembers it for a while; what failed is asked again. */
export const onthoud = <A>(
  vraag: (sleutel: string) => Promise<A>,
  { millis = 10 * 60_000, nu = Date.now, vluchtig = () => false }: Onthouden<A> = {},
): ((sleutel: string) => Promise<A>) => {
  const bewaard = new Map<string, { readonly antwoord: Promise<A>; readonly tot: number }>();
  return (sleutel) => {
    const al = bewaard.get(sleutel);
    if (al !== undefined && al.tot > nu()) return al.antwoord;
    const antwoord = vraag(sleutel);
    const nieuw = { antwoord, tot: nu() + millis };
    bewaar(bewaard, sleutel, nieuw, hoogstens);
    const vergeet = () => void (bewaard.get(sleutel) === nieuw && bewaard.delete(sleutel));
    antwoord.then((een) => void (vluchtig(een) && vergeet()), vergeet);
    return antwoord;
  };
};
