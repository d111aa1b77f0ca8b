import type { Formulier, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Waarden } from '../kaart/waarden.ts';

/** One page of a dialog. Only a choice decides what else is asked. */
export interface Blad {
  readonly velden: ReadonlyArray<Veld>;
  /** Sending this page sends the dialog; otherwise what was chosen decides what the next page asks. */
  readonly laatste: boolean;
}

const isGetypt = ({ soort }: Veld) => soort === 'tekst' || soort === 'lange_tekst' || soort === 'getal';

const gekozen = (gegeven: Waarden, naam: string) => (Object.hasOwn(gegeven, naam) ? (gegeven[naam] ?? []) : []);

/** Whether a field is asked with what was chosen so far; a field that is not there itself asks for nothing. */
const isZichtbaar = (velden: ReadonlyArray<Veld>, gegeven: Waarden, { alleenBij }: Veld, diep = 0): boolean => {
  if (alleenBij === null) return true;
  if (diep > velden.length || !gekozen(gegeven, alleenBij.veld).some((een) => alleenBij.waarden.includes(een)))
    return false;
  return velden.some((veld) => veld.naam === alleenBij.veld && isZichtbaar(velden, gegeven, veld, diep + 1));
};

/** Fields of the same name stand there for different choices: one at a time is asked. */
const elkEenmaal = (velden: ReadonlyArray<Veld>): ReadonlyArray<Veld> =>
  velden.filter(({ naam }, plaats) => velden.findIndex((ander) => ander.naam === naam) === plaats);

/** Where a dialog cannot be made again, all is asked at once, and what hangs on a choice may stay empty. */
const allesIneens = (velden: ReadonlyArray<Veld>): Blad => ({
  velden: elkEenmaal(velden.map((veld) => (veld.alleenBij === null ? veld : { ...veld, verplicht: false }))),
  laatste: true,
});

/**
 * The next page, after what was chosen on the pages before; nothing where all is asked. What is typed is asked on the
 * last page, so that only choices have to be carried from page to page.
 */
export const volgendBlad = ({ velden, herteken }: Formulier, gegeven: Waarden = {}): Blad | undefined => {
  if (herteken === undefined) return Object.keys(gegeven).length === 0 ? allesIneens(velden) : undefined;
  const open = elkEenmaal(
    velden.filter((veld) => !Object.hasOwn(gegeven, veld.naam) && isZichtbaar(velden, gegeven, veld)),
  );
  if (open.length === 0) return undefined;
  const keuzes = open.filter((veld) => !isGetypt(veld));
  const bepalend = keuzes.some(({ naam }) => velden.some(({ alleenBij }) => alleenBij?.veld === naam));
  return bepalend ? { velden: keuzes, laatste: false } : { velden: open, laatste: true };
};
