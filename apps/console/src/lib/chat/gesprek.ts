import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Stroombericht, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';

/** What was said or shown, in the order in which it came. */
export type Beurt =
  | { readonly soort: 'kaart'; readonly id: string; readonly kaart: Kaart }
  | {
      readonly soort: 'regel';
      readonly id: string;
      /** `iedereen`: what happened in the room; `ik`: what I typed; `bot`: said to me alone. */
      readonly van: 'iedereen' | 'ik' | 'bot';
      readonly tekst: string;
      readonly op: string;
    };

/** A conversation as the window shows it: the cards that everybody has, and below them what came by. */
export interface Gesprek {
  readonly kaarten: ReadonlyArray<Kaart>;
  readonly beurten: ReadonlyArray<Beurt>;
  /** Whether all cards were drawn since the connection was made; until then nothing is news. */
  readonly compleet: boolean;
}

export const leegGesprek: Gesprek = { kaarten: [], beurten: [], compleet: false };
const hoogstens = 200;

/** After the connection broke: everything is drawn again, and what stands there stays until then. */
export const opnieuw = (gesprek: Gesprek): Gesprek => ({ ...gesprek, compleet: false });

export const opStroom = (gesprek: Gesprek, bericht: Stroombericht): Gesprek => {
  switch (bericht.soort) {
    case 'kaart':
      return {
        ...gesprek,
        kaarten: vervangOfVoegToe(gesprek.kaarten, bericht.kaart),
        beurten: zonderKaart(gesprek.beurten, bericht.kaart.id),
      };
    case 'regel':
      return { ...gesprek, beurten: metRegel(gesprek.beurten, 'iedereen', bericht.tekst, bericht.op) };
    case 'volgorde':
      return {
        ...gesprek,
        kaarten: bericht.kaarten.flatMap((id) => gesprek.kaarten.find((kaart) => kaart.id === id) ?? []),
        compleet: true,
      };
  }
};

export const opGetypt = (gesprek: Gesprek, tekst: string, op: string): Gesprek => ({
  ...gesprek,
  beurten: metRegel(gesprek.beurten, 'ik', tekst, op),
});

/** What the bot answers to me: a card that stands already changes in its place, a new one comes last. */
export const opAntwoord = (
  gesprek: Gesprek,
  { kaarten, zegt }: Pick<Uitgaand, 'kaarten' | 'zegt'>,
  op: string,
): Gesprek => {
  let metKaarten = gesprek;
  for (const kaart of kaarten) metKaarten = opEigenKaart(metKaarten, kaart);
  return zegt === null ? metKaarten : { ...metKaarten, beurten: metRegel(metKaarten.beurten, 'bot', zegt, op) };
};

const opEigenKaart = (gesprek: Gesprek, kaart: Kaart): Gesprek =>
  gesprek.kaarten.some(({ id }) => id === kaart.id)
    ? { ...gesprek, kaarten: vervangOfVoegToe(gesprek.kaarten, kaart) }
    : { ...gesprek, beurten: metKaart(gesprek.beurten, kaart) };

/** What a screen reader says of it; nothing while the window is still being drawn. */
export const nieuwsIn = (gesprek: Gesprek, bericht: Stroombericht): string | null => {
  if (!gesprek.compleet || bericht.soort === 'volgorde') return null;
  if (bericht.soort === 'regel') return bericht.tekst;
  return isGelijk(gesprek.kaarten, bericht.kaart) ? null : bericht.kaart.samenvatting;
};

const isGelijk = (kaarten: ReadonlyArray<Kaart>, kaart: Kaart) =>
  kaarten.find(({ id }) => id === kaart.id)?.samenvatting === kaart.samenvatting;

const vervangOfVoegToe = (kaarten: ReadonlyArray<Kaart>, kaart: Kaart): ReadonlyArray<Kaart> =>
  kaarten.some(({ id }) => id === kaart.id)
    ? kaarten.map((eerder) => (eerder.id === kaart.id ? kaart : eerder))
    : [...kaarten, kaart];

const zonderKaart = (beurten: ReadonlyArray<Beurt>, id: string) =>
  beurten.filter((beurt) => beurt.soort !== 'kaart' || beurt.kaart.id !== id);

const metKaart = (beurten: ReadonlyArray<Beurt>, kaart: Kaart): ReadonlyArray<Beurt> =>
  beurten.some((beurt) => beurt.soort === 'kaart' && beurt.kaart.id === kaart.id)
    ? beurten.map((beurt) => (beurt.soort === 'kaart' && beurt.kaart.id === kaart.id ? { ...beurt, kaart } : beurt))
    : bijgehouden([...beurten, { soort: 'kaart', id: `kaart ${kaart.id}`, kaart }]);

const metRegel = (
  beurten: ReadonlyArray<Beurt>,
  van: 'iedereen' | 'ik' | 'bot',
  tekst: string,
  op: string,
): ReadonlyArray<Beurt> => bijgehouden([...beurten, { soort: 'regel', id: crypto.randomUUID(), van, tekst, op }]);

const bijgehouden = (beurten: ReadonlyArray<Beurt>) => beurten.slice(-hoogstens);
