import { Schema } from 'effect';
import { Uuid } from '../Id.ts';

/** The chat platforms that are not ours. */
export const Chatkanaal = Schema.Literals(['slack', 'teams']);
export type Chatkanaal = typeof Chatkanaal.Type;

/** What a platform calls something of its own: never longer than this, and without white space. */
export const Platformnaam = Schema.String.check(
  Schema.isPattern(/^\S{1,400}$/u, { message: 'Dit is geen naam die een chatplatform geeft.' }),
);

/** Who somebody is at a chat platform. */
export const Chataccount = Schema.Struct({
  kanaal: Chatkanaal,
  /** Slack's team; the tenant of Entra. */
  tenant: Platformnaam,
  /** Slack's user; the object id of Entra. */
  gebruiker: Platformnaam,
});
export interface Chataccount extends Schema.Schema.Type<typeof Chataccount> {}

/** Where a platform takes what the bot writes; `adres` where the platform has one a conversation. */
export const Platformplek = Schema.Struct({ plek: Platformnaam, adres: Schema.NullOr(Platformnaam) });
export interface Platformplek extends Schema.Schema.Type<typeof Platformplek> {}

export const KoppelingId = Uuid.pipe(Schema.brand('KoppelingId'));
export type KoppelingId = typeof KoppelingId.Type;

/** The secret in the link by which somebody says "yes, that is me": 32 bytes as base64url. */
export const Koppelcode = Schema.String.check(
  Schema.isPattern(/^[\w-]{43}$/u, { message: 'Dit is geen geldige link.' }),
).pipe(Schema.brand('Koppelcode'));
export type Koppelcode = typeof Koppelcode.Type;
