import type { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import { Option, Schema } from 'effect';
import type { Zegel } from '../chat/zegel.ts';
import type { Waarden } from '../kaart/waarden.ts';
import { bladVan, type Dialoog, type Fouten, tekenBlad, volgende } from './formulier.ts';

/** A dialog that stopped half-way, to be gone on with: what was filled in, and what was wrong with it. */
const Hervat = Schema.Struct({
  formulier: Schema.String,
  over: Schema.String,
  herteken: Schema.optionalKey(Schema.Struct({ actie: Schema.String, over: Schema.String })),
  waarden: Schema.Record(Schema.String, Schema.Array(Schema.String)),
  fouten: Schema.Array(Schema.Struct({ veld: Schema.String, melding: Schema.String })),
  sleutel: Schema.String,
  plek: Schema.optionalKey(Schema.String),
});
export interface Hervat extends Schema.Schema.Type<typeof Hervat> {}

/** What was typed and did not come through: the words, and the channel that they were about. */
const Getypt = Schema.Struct({ tekst: Schema.String, plek: Schema.NullOr(Schema.String), sleutel: Schema.String });
interface Getypt extends Schema.Schema.Type<typeof Getypt> {}

const opener =
  <A>(lees: (wat: unknown) => Option.Option<A>) =>
  (zegel: Zegel, verzegeld: string | undefined): A | undefined => {
    const tekst = verzegeld === undefined ? undefined : zegel.open(verzegeld);
    return tekst === undefined ? undefined : Option.getOrUndefined(lees(JSON.parse(tekst)));
  };
export const openHervat = opener(Schema.decodeUnknownOption(Hervat));
export const openGetypt = opener(Schema.decodeUnknownOption(Getypt));
export const sluit = (zegel: Zegel, wat: Hervat | Getypt): string => zegel.sluit(JSON.stringify(wat));

/** A platform takes no more in a button than this; what is longer is not carried along. */
const hoogstensTekens = 8_000;

export const sluitHervat = (zegel: Zegel, hervat: Hervat): string => {
  const alles = sluit(zegel, hervat);
  return alles.length <= hoogstensTekens ? alles : sluit(zegel, { ...hervat, waarden: {} });
};

interface Ingevuld {
  readonly sleutel: string;
  readonly waarden: Waarden;
  readonly fouten: Fouten;
  readonly plek: string | undefined;
  readonly zegel: Zegel;
}

const alleen = (waarden: Waarden, mag: (naam: string) => boolean): Waarden =>
  Object.fromEntries(Object.entries(waarden).filter(([naam]) => mag(naam)));

/** The dialog as it was filled in, at the page where something was refused; what comes later is sealed along. */
export const tekenIngevuld = (formulier: Formulier, ingevuld: Ingevuld): Dialoog | undefined => {
  const { waarden, fouten, sleutel, plek, zegel } = ingevuld;
  const { blad, gegeven } =
    fouten.length === 0 ? { blad: volgende(formulier, {}), gegeven: {} } : bladVan(formulier, waarden, fouten);
  if (blad === undefined) return undefined;
  const later = alleen(
    waarden,
    (naam) =>
      !Object.hasOwn(gegeven, naam) &&
      !blad.velden.some((veld) => veld.naam === naam) &&
      !fouten.some(({ veld }) => veld === naam),
  );
  const bewaard = blad.laatste || Object.keys(later).length === 0 ? undefined : zegel.sluit(JSON.stringify(later));
  return tekenBlad({ formulier, sleutel, gegeven, ingevuld: waarden, fouten, bewaard, plek }, blad);
};
