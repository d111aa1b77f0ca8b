import type { Client } from '@tenzij/contract/client.ts';
import type { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import type { GesprekNaam, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import type { Mij } from '@tenzij/contract/operaties/inrichting.ts';
import { type Effect, Schema } from 'effect';
import type { Waarden } from '../kaart/waarden.ts';
import type { Namen } from '../medewerker/Namen.ts';
import type { ApiWeigert } from './vraag.ts';
import type { FormulierNaam } from './wegwijzer.ts';

/** What is wrong with a dialog, by field; it stays open. */
export class FormulierOnjuist extends Schema.TaggedError<FormulierOnjuist>()('FormulierOnjuist', {
  fouten: Schema.Array(Schema.Struct({ veld: Schema.String, melding: Schema.String })),
}) {}

/** A channel as its platform names it. */
export interface Chatplek {
  readonly tenant: string;
  readonly plek: string;
  readonly adres: string | null;
  /** Whether somebody who is no colleague reads along there. */
  readonly heeftGasten?: () => Promise<boolean>;
}

/** One turn of a conversation: who says something, where, and the api in their name. */
export interface Beurt {
  readonly client: Client;
  readonly mij: typeof Mij.Type;
  readonly gesprek: GesprekNaam;
  /** Of what is sent once: passed on to the api, so that sending twice does nothing twice. */
  readonly sleutel: string;
  readonly namen: Effect.Effect<Namen, ApiWeigert>;
  /** For whom cards are drawn: null is everybody in the room, with nothing of one viewer on them. */
  readonly kijker: typeof Mij.Type | null;
  /** The channel of a chat platform where this is said; an overleg can be held there. */
  readonly plek: Chatplek | null;
  /** Through another company's servers goes nothing back that somebody just typed. */
  readonly viaDerden: boolean;
}

/** A dialog that somebody here reads once it is sent. */
export interface Dialoog extends Formulier {
  readonly formulier: FormulierNaam;
}

export type Gesprek = Effect.Effect<Uitgaand, ApiWeigert | FormulierOnjuist>;
export type OpActie = (beurt: Beurt, over: string, waarde: string | null) => Gesprek;
export type OpFormulier = (beurt: Beurt, over: string, waarden: Waarden) => Gesprek;
export type OpOpdracht = (beurt: Beurt, rest: string) => Gesprek;
