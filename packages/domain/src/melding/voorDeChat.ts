import { Effect, Schema } from 'effect';
import { HuidigeActor, isBuitenDeChat } from '../medewerker/Actor.ts';
import { Inwoners } from './Inwoner.ts';

/** The fields that somebody wrote in; the other words of an answer are codes, and names of colleagues and places. */
const schrijfvelden = new Set(
  'vraag toelichting motivering aanbieder opmerking reden uitgesteld bevinding thema tekst doel doelWijkteam doelAanbieder geslotenReden voorwaarden post aanduiding situatie aanpak geleerd aanwezigen'.split(
    ' ',
  ),
);

type Doe<A> = (veld: string, tekst: string) => A;

interface Stuk {
  readonly tekst: string;
  readonly raak: boolean;
}
const isStuk = (deel: Schema.Json): deel is Schema.Json & Stuk =>
  typeof deel === 'object' && deel !== null && 'tekst' in deel && 'raak' in deel;

/** What was found is cut where a word is marked: a name that lies across the cut is read in the whole. */
const inEenStuk = (stukken: ReadonlyArray<Stuk>): Schema.Json =>
  stukken.length === 0 ? [] : [{ tekst: stukken.map(({ tekst }) => tekst).join(''), raak: false }];

/** Every text in it, in a fixed order. */
const loop = (inhoud: Schema.Json, doe: Doe<string>, veld = ''): Schema.Json => {
  if (typeof inhoud === 'string') return doe(veld, inhoud);
  if (Array.isArray(inhoud)) return inhoud.map((deel: Schema.Json) => loop(deel, doe, veld));
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud;
  return Object.fromEntries(Object.entries(inhoud).map(([naam, deel]) => [naam, loop(deel, doe, naam)]));
};

const zonderSneden = (inhoud: Schema.Json): Schema.Json => {
  if (Array.isArray(inhoud)) return inhoud.every(isStuk) ? inEenStuk(inhoud) : inhoud.map(zonderSneden);
  if (typeof inhoud !== 'object' || inhoud === null) return inhoud;
  return Object.fromEntries(Object.entries(inhoud).map(([naam, deel]) => [naam, zonderSneden(deel)]));
};

/** What somebody wrote, field by field. */
export const geschrevenIn = (inhoud: Schema.Json): ReadonlyArray<readonly [veld: string, tekst: string]> => {
  const gevonden: Array<readonly [string, string]> = [];
  loop(inhoud, (veld, tekst) => {
    if (schrijfvelden.has(veld)) gevonden.push([veld, tekst]);
    return tekst;
  });
  return gevonden;
};

/** Where the id of a melding may stand. */
const idvelden = new Set(['id', 'meldingId', 'agendaMeldingId']);

const idsIn = (inhoud: Schema.Json): ReadonlyArray<string> => {
  const gevonden = new Set<string>();
  loop(inhoud, (veld, tekst) => {
    if (idvelden.has(veld)) gevonden.add(tekst);
    return tekst;
  });
  return [...gevonden].filter(isUuid);
};
const isUuid = Schema.is(Schema.String.check(Schema.isUUID()));

/** An answer as a chat may have it. What came in before the name was known still holds that name: there it is `[naam]`. */
export const voorDeChat = Effect.fn('melding.voorDeChat')(function* (antwoord: Schema.Json) {
  if (isBuitenDeChat(yield* HuidigeActor)) return antwoord;
  const heel = zonderSneden(antwoord);
  const geschreven = geschrevenIn(heel);
  if (geschreven.length === 0) return heel;
  const teksten = geschreven.map(([, tekst]) => tekst);
  const zonder = yield* (yield* Inwoners).zonderNamen(teksten, idsIn(antwoord));
  let plaats = 0;
  return loop(heel, (veld, tekst) => (schrijfvelden.has(veld) ? (zonder[plaats++] ?? tekst) : tekst));
});
