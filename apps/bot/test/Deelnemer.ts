import type { Actie, Formulier, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { type GesprekNaam, type Ingaand, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { Schema } from 'effect';
import type { Hono } from 'hono';

type Waarden = Readonly<Record<string, ReadonlyArray<string>>>;

const leesUitgaand = Schema.decodeUnknownSync(Uitgaand);

/** What a chat window would send: what was filled in already, with what is filled in now, and nothing hidden. */
const ingevuld = (formulier: Formulier, waarden: Waarden): Waarden => {
  const alles: Waarden = Object.fromEntries(
    formulier.velden.map(({ naam, waarde }) => [naam, waarden[naam] ?? waarde]),
  );
  const zichtbaar = formulier.velden.filter(
    ({ alleenBij }) => alleenBij === null || alles[alleenBij.veld]?.some((een) => alleenBij.waarden.includes(een)),
  );
  return Object.fromEntries(zichtbaar.map(({ naam }) => [naam, alles[naam] ?? []]));
};

/** One person before a chat window, signed in as themselves. */
export interface Deelnemer {
  readonly stuur: (ingaand: Ingaand) => Promise<Uitgaand>;
  readonly typ: (tekst: string) => Promise<Uitgaand>;
  readonly druk: (actie: string, over?: string, waarde?: string) => Promise<Uitgaand>;
  readonly vul: (formulier: Formulier | null, waarden?: Waarden, sleutel?: string) => Promise<Uitgaand>;
  /** Everything that was ever sent to this person, to look for what should not be in it. */
  readonly gezien: () => string;
}

export const deelnemer = (kanaal: Hono, token: string, gesprek: GesprekNaam = 'persoonlijk'): Deelnemer => {
  const gezien: Array<string> = [];
  const stuur = async (ingaand: Ingaand): Promise<Uitgaand> => {
    const antwoord = await kanaal.request('/web/gebeurtenissen', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(ingaand),
    });
    const tekst = await antwoord.text();
    if (antwoord.status !== 200) throw new Error(`${antwoord.status}: ${tekst}`);
    gezien.push(tekst);
    return leesUitgaand(JSON.parse(tekst));
  };
  return {
    stuur,
    typ: (tekst) => stuur({ soort: 'tekst', gesprek, tekst }),
    druk: (actie, over = '', waarde) => stuur({ soort: 'actie', gesprek, actie, over, waarde: waarde ?? null }),
    vul: (formulier, waarden = {}, sleutel = crypto.randomUUID()) => {
      if (formulier === null) throw new Error('There is no dialog to fill in.');
      const { formulier: naam, over } = formulier;
      return stuur({
        soort: 'formulier',
        gesprek,
        formulier: naam,
        over,
        waarden: ingevuld(formulier, waarden),
        sleutel,
      });
    },
    gezien: () => gezien.join('\n'),
  };
};

/** The button with this name, on one of the cards. */
export const knopOp = (kaarten: ReadonlyArray<Kaart>, actie: string): Actie => {
  const gevonden = kaarten.flatMap(({ acties }) => acties).find((een) => een.actie === actie);
  if (gevonden === undefined) throw new Error(`No button ${actie} on ${kaarten.map(({ kop }) => kop).join(', ')}`);
  return gevonden;
};

/** What a card says, as one text. */
export const tekstVan = (kaart: Kaart | undefined): string => JSON.stringify(kaart?.blokken ?? []);
