import type { types } from '@slack/bolt';
import type { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import { Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { type Blad, volgendBlad } from '../chat/bladen.ts';
import type { Waarden } from '../kaart/waarden.ts';
import { grenzen, grootsteScherm, grootte, kort } from './grenzen.ts';
import { knop } from './knop.ts';
import { type Blok, inStukken, klein, kopblok, plat, sectie } from './tekst.ts';
import { veldblokken, veldIn } from './veld.ts';

const zin = berichten.slack;

/** What travels along in a dialog, hidden: ids and choices, never what was typed. */
const Staat = Schema.Struct({
  formulier: Schema.String,
  over: Schema.String,
  sleutel: Schema.String,
  /** The channel in which it was opened; null for one's own conversation with the bot. */
  plek: Schema.NullOr(Schema.String),
  herteken: Schema.optionalKey(Schema.Struct({ actie: Schema.String, over: Schema.String })),
  gegeven: Schema.Record(Schema.String, Schema.Array(Schema.String)),
  laatste: Schema.Boolean,
});
export interface Staat extends Schema.Schema.Type<typeof Staat> {}
export const leesStaat = Schema.decodeUnknownOption(Schema.fromJsonString(Staat));

/** A modal as it is sent: Slack's own types allow what it refuses. */
export interface Venster {
  readonly type: 'modal';
  readonly callback_id: string;
  readonly title: types.PlainTextElement;
  readonly submit?: types.PlainTextElement;
  readonly close: types.PlainTextElement;
  readonly private_metadata: string;
  readonly blocks: ReadonlyArray<Blok>;
}

export const formuliernaam = 'formulier';

interface Opening {
  readonly sleutel: string;
  readonly plek: string | null;
  /** What was chosen on the pages before. */
  readonly gegeven?: Waarden;
}

const staatVan = (formulier: Formulier, blad: Blad, { sleutel, plek, gegeven = {} }: Opening): Staat => ({
  formulier: formulier.formulier,
  over: formulier.over,
  sleutel,
  plek,
  ...(formulier.herteken === undefined ? {} : { herteken: formulier.herteken }),
  gegeven,
  laatste: blad.laatste,
});

const boven = ({ kop, uitleg }: Formulier): ReadonlyArray<Blok> => [
  ...(kop.length > grenzen.scherm.titel ? [kopblok(kop)] : []),
  ...(uitleg === null ? [] : inStukken(kort(uitleg, 2 * grenzen.tekst)).map(sectie)),
];

const onder = ({ terug }: Formulier): ReadonlyArray<Blok> =>
  terug === undefined ? [] : [{ type: 'actions', block_id: 'terug', elements: [knop(terug, 0)] }];

/** Room is kept for what is wrong with each field, and for one line above. */
const meesteVeldblokken = 45;

const bladblokken = (blad: Blad, merk: string, keuzes: number): ReadonlyArray<Blok> => {
  const perVeld = blad.velden.map((veld) => veldblokken(veld, merk, keuzes));
  let ruimte = meesteVeldblokken;
  const getoond = perVeld.filter((blokken) => {
    ruimte -= blokken.length;
    return ruimte >= 0;
  });
  const rest = perVeld.length - getoond.length;
  return [...getoond.flat(), ...(rest === 0 ? [] : [klein(plat(zin.enNog(rest, null)))])];
};

/** So many choices in a menu that the whole is not too large. */
const passendeBlokken = (blad: Blad, merk: string): ReadonlyArray<Blok> => {
  const pogingen = [500, 100, 20].map((keuzes) => bladblokken(blad, merk, keuzes));
  return pogingen.find((blokken) => grootte(blokken) <= grootsteScherm) ?? bladblokken(blad, merk, 1);
};

/** The next page of a dialog; nothing where all is asked. */
export const formuliervenster = (formulier: Formulier, opening: Opening): Venster | undefined => {
  const blad = volgendBlad(formulier, opening.gegeven);
  if (blad === undefined) return undefined;
  const staat = JSON.stringify(staatVan(formulier, blad, opening));
  if (staat.length > grenzen.scherm.verborgen && formulier.herteken !== undefined) {
    const { herteken: _, ...ineens } = formulier;
    return formuliervenster(ineens, { sleutel: opening.sleutel, plek: opening.plek });
  }
  return {
    type: 'modal',
    callback_id: formuliernaam,
    title: plat(formulier.kop, grenzen.scherm.titel),
    submit: plat(blad.laatste ? formulier.verzend : berichten.algemeen.verder, grenzen.scherm.knop),
    close: plat(zin.annuleren, grenzen.scherm.knop),
    private_metadata: staat,
    blocks: [...boven(formulier), ...passendeBlokken(blad, kort(opening.sleutel, 40)), ...onder(formulier)],
  };
};

const regelnaam = 'regel';
const regelblok = (tekst: string, plaats: string): Blok => ({
  type: 'section',
  block_id: kort(`${regelnaam}|${plaats}`, grenzen.id),
  text: plat(tekst),
});
const isRegel = ({ block_id }: { readonly block_id?: string | undefined }) =>
  block_id?.startsWith(`${regelnaam}|`) === true;

/** What Slack tells of a modal that was sent; only what it takes back is sent again. */
export interface Verstuurd {
  readonly callback_id: string;
  readonly title: types.PlainTextElement;
  readonly submit?: types.PlainTextElement | null;
  readonly close?: types.PlainTextElement | null;
  readonly private_metadata: string;
  readonly blocks: ReadonlyArray<Blok>;
}

interface Fout {
  readonly veld: string;
  readonly melding: string;
}

/**
 * The same dialog with something said in it. The fields keep their names, and with that what was typed in them: it is
 * never sent by us.
 */
export const metRegels = (scherm: Verstuurd, fouten: ReadonlyArray<Fout>): Venster => {
  const blokken = scherm.blocks.filter((blok) => !isRegel(blok));
  const namen = new Set(blokken.flatMap(({ block_id }) => veldIn(block_id ?? '') ?? []));
  const los = fouten.filter(({ veld }) => !namen.has(veld)).map(({ melding }) => melding);
  const gezegd = new Set<string>();
  const bij = (blok: Blok): ReadonlyArray<Blok> => {
    const veld = veldIn(blok.block_id ?? '');
    if (veld === undefined || gezegd.has(veld)) return [blok];
    gezegd.add(veld);
    const meldingen = fouten.filter((fout) => fout.veld === veld).map(({ melding }) => melding);
    return meldingen.length === 0 ? [blok] : [regelblok(zin.letOp(meldingen.join(' ')), veld), blok];
  };
  return {
    type: 'modal',
    callback_id: scherm.callback_id,
    title: scherm.title,
    ...(scherm.submit ? { submit: scherm.submit } : {}),
    close: scherm.close ?? plat(zin.annuleren, grenzen.scherm.knop),
    private_metadata: scherm.private_metadata,
    blocks: [...(los.length === 0 ? [] : [regelblok(los.join(' '), 'boven')]), ...blokken.flatMap(bij)],
  };
};

/** The same dialog, with one line above: what is being done with it, or that nothing could be done. */
export const metRegel = (scherm: Verstuurd, melding: string): Venster => metRegels(scherm, [{ veld: '', melding }]);
