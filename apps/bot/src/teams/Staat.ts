import type { Formulier, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { Option, Schema } from 'effect';
import { type Druk, isActie } from './knop.ts';

const Waarden = Schema.Record(Schema.String, Schema.Array(Schema.String));
const Opener = Schema.Struct({
  actie: Schema.String,
  over: Schema.String,
  waarde: Schema.optionalKey(Schema.String),
});

/** What a dialog carries with it, out of sight: what it is about, and what was chosen on the pages before. */
export const Staat = Schema.Struct({
  formulier: Schema.String,
  over: Schema.String,
  /** Made once a dialog is opened, so that sending twice does nothing twice. */
  sleutel: Schema.String.check(Schema.isMaxLength(100)),
  /** The act that opens the same dialog. */
  herteken: Schema.NullOr(Opener),
  /** Of the pages before; choices only, never what was typed. */
  gegeven: Waarden,
  /** What this page asks, and how. */
  velden: Schema.Record(Schema.String, Schema.String),
  laatste: Schema.Boolean,
  /** What was typed before something was refused, sealed: to stand there again on a later page. */
  bewaard: Schema.optionalKey(Schema.String),
  /** The channel that it is about, where it was opened from somebody's own conversation. */
  plek: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^19:[\w@.:-]{1,200}$/))),
});
export interface Staat extends Schema.Schema.Type<typeof Staat> {}

/** Beside the fields, under a name that no field has. */
export const staatNaam = 'tenzij';

const leesWaarden = Schema.decodeUnknownOption(Waarden);
const leesStaatUit = Schema.decodeUnknownOption(Staat);

export const staatIn = (data: Readonly<Record<string, unknown>>): Staat | undefined =>
  Option.getOrUndefined(leesStaatUit(data[staatNaam]));

export const waardenUit = (tekst: string | undefined): Readonly<Record<string, ReadonlyArray<string>>> => {
  if (tekst === undefined) return {};
  try {
    return Option.getOrElse(leesWaarden(JSON.parse(tekst)), () => ({}));
  } catch {
    return {};
  }
};

/** How to get the same dialog again: each is opened by the act of its own name, unless it says otherwise. */
export const openerVan = ({
  formulier,
  over,
  herteken,
}: Pick<Formulier, 'formulier' | 'over' | 'herteken'>): Druk | null => {
  if (herteken !== undefined) return herteken;
  if (formulier === 'melding.stap') return { actie: 'melding.naar', over };
  if (formulier === 'weging.stap') {
    const [weging = '', stap = ''] = over.split(':');
    return { actie: 'weging.stap', over: weging, waarde: `${stap}:aan` };
  }
  return isActie(formulier) ? { actie: formulier, over } : null;
};

/** A question of the intake that was refused before anything was kept: then the intake begins with it. */
export const beginVan = ({ formulier }: Pick<Formulier, 'formulier'>): Druk | undefined =>
  formulier === 'melding.stap' ? { actie: 'melding.begin', over: '' } : undefined;

export const soorten = (velden: ReadonlyArray<Veld>): Record<string, string> =>
  Object.fromEntries(velden.map(({ naam, soort }) => [naam, soort]));
