import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { WijkId } from '../medewerker/Team.ts';
import { herkenbaarIn, VrijeTekst } from '../melding/herkenbaar.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';

export const VoorzieningId = Uuid.pipe(Schema.brand('VoorzieningId'));
export type VoorzieningId = typeof VoorzieningId.Type;

/** An entry of the sociale kaart: what the wijk offers without indicatie [H2 §5.5]. */
export const Voorziening = Schema.Struct({
  id: VoorzieningId,
  naam: Schema.NonEmptyString,
  soort: Schema.NullOr(Schema.String),
  /** Empty means the whole gemeente. */
  wijken: Schema.Array(WijkId),
  leefgebieden: Schema.Array(Leefgebied),
  kenmerken: Schema.Array(Kenmerk),
  capaciteit: Schema.NullOr(Schema.Int),
  /** How many of the places are taken; null where nobody keeps count. */
  plekkenBezet: Schema.NullOr(Schema.Int),
  contact: Schema.NullOr(Schema.String),
  website: Schema.NullOr(Schema.String),
  actief: Schema.Boolean,
  /** When somebody last said that all of this is still so. */
  gecontroleerdOp: Schema.NullOr(Dag),
  gecontroleerdDoor: Schema.NullOr(MedewerkerId),
  geslotenOp: Schema.NullOr(Dag),
  geslotenDoor: Schema.NullOr(MedewerkerId),
  geslotenReden: Schema.NullOr(Schema.String),
  gewijzigdOp: Schema.NullOr(Moment),
  gewijzigdDoor: Schema.NullOr(MedewerkerId),
  versie: Schema.Int,
});
export interface Voorziening extends Schema.Schema.Type<typeof Voorziening> {}

const regel = (maximum: number) =>
  Schema.String.check(
    Schema.makeFilter((tekst: string) => tekst.trim().length > 0, { message: 'Vul hier iets in.' }),
    Schema.isMaxLength(maximum, { message: `Dit is te lang: schrijf hoogstens ${maximum} tekens.` }),
  );

/** An organisation has a number and an address to write to; a BSN or a day of birth is never hers. */
const Contact = regel(500).check(
  Schema.makeFilter((tekst: string) =>
    tekst.length <= 500 && herkenbaarIn(tekst).some((wat) => wat === 'bsn' || wat === 'datum')
      ? 'Hier staat een BSN of een datum. Schrijf alleen hoe men de organisatie bereikt, niets over een inwoner.'
      : undefined,
  ),
);

const plekken = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 10_000 }, { message: 'Geef een heel getal van 0 tot en met 10.000.' }),
);

/** What is written down of a voorziening; what is left out is not known. */
export const VoorzieningInvoer = Schema.Struct({
  naam: regel(200),
  soort: Schema.optionalKey(regel(200)),
  wijken: Schema.optionalKey(Schema.Array(WijkId)),
  leefgebieden: Schema.optionalKey(Schema.Array(Leefgebied)),
  kenmerken: Schema.optionalKey(Schema.Array(Kenmerk)),
  capaciteit: Schema.optionalKey(plekken),
  plekkenBezet: Schema.optionalKey(plekken),
  contact: Schema.optionalKey(Contact),
  website: Schema.optionalKey(
    regel(500).check(Schema.isPattern(/^https?:\/\/\S+$/i, { message: 'Begin het adres met https://.' })),
  ),
});
export interface VoorzieningInvoer extends Schema.Schema.Type<typeof VoorzieningInvoer> {}

export const SluitVoorziening = Schema.Struct({ reden: VrijeTekst(500) });
export interface SluitVoorziening extends Schema.Schema.Type<typeof SluitVoorziening> {}

export const PlekStap = Schema.Literals(['erbij', 'eraf']);
export type PlekStap = typeof PlekStap.Type;

export interface VoorzieningFilter extends PaginaVraag {
  readonly wijkId?: WijkId;
  readonly leefgebied?: Leefgebied;
  readonly kenmerk?: Kenmerk;
  readonly actief?: boolean;
  /** Last checked before this day, or never. */
  readonly gecontroleerdVoor?: Dag;
  readonly q?: string;
  /** Where `q` is a question: what it is about finds too. */
  readonly over?: ReadonlyArray<Leefgebied>;
}

export class Voorzieningen extends Context.Service<
  Voorzieningen,
  {
    /** Active ones first, by name. */
    readonly lijst: (filter: VoorzieningFilter) => Effect.Effect<Pagina<Voorziening>>;
    /** Active ones in this wijk, or in the whole gemeente. */
    readonly inWijk: (wijkId: WijkId) => Effect.Effect<ReadonlyArray<Voorziening>>;
    readonly zoek: (id: VoorzieningId) => Effect.Effect<Option.Option<Voorziening>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: VoorzieningId) => Effect.Effect<Option.Option<Voorziening>>;
    /** Whether no other has this name; nobody else takes it before the transaction ends. */
    readonly isNaamVrij: (naam: string, id: VoorzieningId) => Effect.Effect<boolean>;
    readonly voegToe: (voorziening: Voorziening) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (voorziening: Voorziening) => Effect.Effect<Voorziening>;
  }
>()('@tenzij/domain/voorziening/Voorzieningen') {}

/** As a register brings it: open, and nothing that the team keeps up by hand. */
export const nogNietBijgehouden = {
  plekkenBezet: null,
  actief: true,
  gecontroleerdOp: null,
  gecontroleerdDoor: null,
  geslotenOp: null,
  geslotenDoor: null,
  geslotenReden: null,
  gewijzigdOp: null,
  gewijzigdDoor: null,
} satisfies Partial<Voorziening>;

/** Without places that are counted nothing is ever full. */
export const isVol = ({ capaciteit, plekkenBezet }: Pick<Voorziening, 'capaciteit' | 'plekkenBezet'>): boolean =>
  capaciteit !== null && plekkenBezet !== null && plekkenBezet >= capaciteit;

export const isInWijk = ({ wijken }: Pick<Voorziening, 'wijken'>, wijkId: WijkId): boolean =>
  wijken.length === 0 || wijken.includes(wijkId);
