import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { begintEenPagina, consoleAdres } from '../chat/consoleAdres.ts';
import type { Action, AdaptiveCard, Element } from './AdaptiveCard.ts';
import { type Maat, tekenBlok } from './blok.ts';
import { anders, bytes, grenzen, kort } from './grenzen.ts';
import { knopVan, type Op, opRij, uitvoerknop } from './knop.ts';
import { tekstblok } from './tekst.ts';

const zin = berichten.teams;

interface Tekenwijze {
  /** Where the whole can be seen. */
  readonly consoleUrl: string;
  /** A card in a channel: every viewer gets their own. Whom it is drawn anew for, where there are many. */
  readonly gedeeld?: { readonly kijkers: ReadonlyArray<string> };
  /** One line above the card, for this viewer only. */
  readonly regel?: string | null;
  /** The channel that the card is about, where it stands in somebody's own conversation. */
  readonly plek?: string | null;
}

export const kaartVerb = 'kaart';

const maten: ReadonlyArray<Maat> = [
  ...[4_000, 1_000, 400].map((tekst) => ({ tekst, items: 100, knoppen: true, los: true })),
  ...[400, 160, 80].map((tekst) => ({ tekst, items: 100, knoppen: true, los: false })),
  ...[60, 30, 15, 8, 4].map((items) => ({ tekst: 160, items, knoppen: true, los: false })),
  ...[30, 10, 3].map((items) => ({ tekst: 80, items, knoppen: false, los: false })),
];

export const legeKaart = (
  samenvatting: string,
  body: ReadonlyArray<Element>,
  actions: ReadonlyArray<Action> = [],
): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: 'nl',
  fallbackText: kort(anders(samenvatting, zin.kaart), grenzen.regel),
  msteams: { width: 'Full' },
  body,
  ...(actions.length === 0 ? {} : { actions: opRij(actions) }),
});

/** The line that only this viewer sees stands first. */
const voorop = (regel: string | null | undefined): ReadonlyArray<Element> =>
  regel ? [{ type: 'Container', style: 'emphasis', items: [tekstblok(kort(regel, grenzen.regel))] }] : [];

/** As many as Teams draws anew for, and no more than leave room for the card itself. */
const passend = (kijkers: ReadonlyArray<string>): ReadonlyArray<string> => {
  let ruimte = grenzen.kijkerBytes;
  return kijkers.slice(0, grenzen.kijkers).filter((kijker) => {
    ruimte -= bytes(kijker);
    return ruimte >= 0;
  });
};

const ververs = (kaart: Kaart, { gedeeld }: Tekenwijze): Pick<AdaptiveCard, 'refresh'> =>
  gedeeld === undefined
    ? {}
    : {
        refresh: {
          action: uitvoerknop(zin.ververs, kaartVerb, { kaart: kaart.id }),
          ...(gedeeld.kijkers.length === 0 ? {} : { userIds: passend(gedeeld.kijkers) }),
        },
      };

const naarConsole = (kaart: Kaart, wijze: Tekenwijze): Action => ({
  type: 'Action.OpenUrl',
  title: berichten.chat.openConsole,
  url: consoleAdres(wijze.consoleUrl, kaart.id),
});

const opVan = ({ id }: Kaart, { plek }: Tekenwijze): Op => ({ kaart: id, ...(plek ? { plek } : {}) });

const knoppenVan = (kaart: Kaart, wijze: Tekenwijze): ReadonlyArray<Action> =>
  kaart.acties.map((actie) => knopVan(actie, opVan(kaart, wijze)));

const metMaat = (kaart: Kaart, wijze: Tekenwijze, maat: Maat): AdaptiveCard => {
  const blokken = kaart.blokken.map((blok) => tekenBlok(blok, maat, opVan(kaart, wijze)));
  const ingekort = blokken.some((blok) => blok.ingekort);
  const body: ReadonlyArray<Element> = [
    ...voorop(wijze.regel),
    tekstblok(kort(kaart.kop, grenzen.regel), { style: 'heading', size: 'Large', weight: 'Bolder' }),
    ...blokken.flatMap(({ elementen }) => elementen),
    ...(ingekort ? [tekstblok(berichten.chat.nietAlles, { isSubtle: true, separator: true })] : []),
  ];
  const knoppen = knoppenVan(kaart, wijze);
  const actions =
    ingekort || begintEenPagina(kaart.id)
      ? [...knoppen.slice(0, grenzen.knoppen - 1), naarConsole(kaart, wijze), ...knoppen.slice(grenzen.knoppen - 1)]
      : knoppen;
  return { ...legeKaart(kaart.samenvatting, body, actions), ...ververs(kaart, wijze) };
};

/** When nothing else fits: what it is, in one line, the buttons that fit, and where the whole stands. */
const alleenKop = (kaart: Kaart, wijze: Tekenwijze): AdaptiveCard => {
  const body = [
    ...voorop(kort(wijze.regel ?? '', 400)),
    tekstblok(kort(kaart.kop, 200), { style: 'heading', size: 'Large', weight: 'Bolder' }),
    tekstblok(kort(kaart.samenvatting, 400)),
    tekstblok(berichten.chat.nietAlles, { isSubtle: true }),
  ];
  const knoppen = knoppenVan(kaart, wijze)
    .filter((knop) => bytes(knop) <= grenzen.knopBytes)
    .slice(0, grenzen.knoppen - 1);
  return legeKaart(kort(kaart.samenvatting, 400), body, [...knoppen, naarConsole(kaart, wijze)]);
};

/** The card as Teams draws it; never larger than Teams takes. */
export const tekenKaart = (kaart: Kaart, wijze: Tekenwijze): AdaptiveCard => {
  for (const maat of maten) {
    const getekend = metMaat(kaart, wijze, maat);
    if (bytes(getekend) <= grenzen.kaartBytes) return getekend;
  }
  return { ...alleenKop(kaart, wijze), ...ververs(kaart, wijze) };
};
