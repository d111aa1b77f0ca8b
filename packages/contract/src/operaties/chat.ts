import {
  Chataccount,
  Chatkanaal,
  Koppelcode,
  KoppelingId,
  Platformnaam,
  Platformplek,
} from '@tenzij/domain/chat/Chataccount.ts';
import { Koppeling } from '@tenzij/domain/chat/Koppelingen.ts';
import { NieuwePlek, PlekId } from '@tenzij/domain/chat/Plekken.ts';
import { Weigering } from '@tenzij/domain/chat/weiger.ts';
import { Moment } from '@tenzij/domain/Dag.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';
import { lijst } from './inrichting.ts';

const seconden = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }));

/** Somebody at a platform, and where they are. */
export const Chatvraag = Schema.Struct({
  ...Chataccount.fields,
  /** As the platform verified it. */
  email: Schema.NullOr(Schema.String.check(Schema.isMaxLength(320))),
  /** The channel; null in one's own conversation. */
  plek: Schema.NullOr(Platformnaam),
  /** Where the bot can write to this person alone. */
  persoonlijk: Schema.NullOr(Platformplek),
});

export const Chatsessie = Schema.Union([
  Schema.Struct({
    stand: Schema.Literal('gekoppeld'),
    medewerkerId: MedewerkerId,
    /** In the name of this medewerker, for minutes only. */
    token: Schema.String,
    verlooptOp: Moment,
    /** The overleg that is held in this channel, where there is one. */
    overlegId: Schema.NullOr(OverlegId),
  }),
  /** Known by the address, not yet confirmed: the link leads there. */
  Schema.Struct({ stand: Schema.Literal('te_bevestigen'), adres: Schema.String }),
  Schema.Struct({ stand: Schema.Literal('onbekend') }),
]).annotate({ identifier: 'Chatsessie' });
export type Chatsessie = typeof Chatsessie.Type;

/** A message that stands in a place, with a digest of what it said when it was last delivered. */
export const Chatbericht = Schema.Struct({
  kaartId: Schema.String,
  berichtId: Platformnaam,
  inhoud: Schema.String.check(Schema.isMaxLength(64)),
});
export interface Chatbericht extends Schema.Schema.Type<typeof Chatbericht> {}

/** A place where something has to be drawn; nobody else draws there until the lease is over. */
export const Bezorgtaak = Schema.Struct({
  id: PlekId,
  soort: Schema.Literals(['overleg', 'persoonlijk']),
  tenant: Platformnaam,
  ...Platformplek.fields,
  overlegId: Schema.NullOr(OverlegId),
  /** To read with what is drawn here, in the name of who brought the overleg here. */
  token: Schema.String,
  /** Nothing was delivered here yet, or all has to be looked at again. */
  alles: Schema.Boolean,
  /** What happened since, at most 200 at once. */
  gebeurtenissen: Schema.Array(Gebeurtenis),
  /** Who delivered this has everything up to this event. */
  tot: Schema.Int,
  berichten: Schema.Array(Chatbericht),
}).annotate({ identifier: 'Bezorgtaak' });
export interface Bezorgtaak extends Schema.Schema.Type<typeof Bezorgtaak> {}

/** What was delivered at a place, and what comes next. */
export const Bezorgstand = Schema.Struct({
  /** Up to and including this event. */
  bezorgdTot: Schema.optionalKey(Schema.Int),
  berichten: Schema.optionalKey(Schema.Array(Chatbericht)),
  /** Cards that no longer stand there. */
  verdwenen: Schema.optionalKey(Schema.Array(Schema.String)),
  /** Not before so many seconds. */
  wacht: Schema.optionalKey(seconden(86_400)),
  /** When the place is to be looked at again, also without news; null takes that back. */
  herinnerOp: Schema.optionalKey(Schema.NullOr(Moment)),
  /** The place is gone, or nothing happens in it any more. */
  los: Schema.optionalKey(Schema.Boolean),
  /** Somebody else may draw there again. */
  klaar: Schema.optionalKey(Schema.Boolean),
});
export interface Bezorgstand extends Schema.Schema.Type<typeof Bezorgstand> {}

export const chat = {
  chatsessie: operatie({
    methode: 'POST',
    pad: '/chatsessies',
    doet: 'Zegt welke medewerker bij een chataccount hoort; alleen voor de bot.',
    wie: 'bot',
    body: Chatvraag,
    antwoord: Chatsessie,
  }),
  bezorgtaken: operatie({
    methode: 'POST',
    pad: '/chatbezorgingen',
    doet: 'Geeft de plekken waar iets te tekenen is, zodra die er zijn; alleen voor de bot.',
    wie: 'bot',
    body: Schema.Struct({ kanaal: Chatkanaal, wacht: seconden(30) }),
    antwoord: lijst(Bezorgtaak),
  }),
  bezorgstand: operatie({
    methode: 'PUT',
    pad: '/chatplekken/{id}/stand',
    doet: 'Noteert wat op een plek bezorgd is; alleen voor de bot.',
    wie: 'bot',
    params: Schema.Struct({ id: PlekId }),
    body: Bezorgstand,
    status: 204,
  }),
  chatweigering: operatie({
    methode: 'POST',
    pad: '/chatweigeringen',
    doet: 'Zet in het journaal dat iemand aan de deur van de chat is geweigerd; alleen voor de bot.',
    wie: 'bot',
    body: Weigering,
    status: 204,
  }),
  plaatsOverleg: operatie({
    methode: 'POST',
    pad: '/chatplekken',
    doet: 'Houdt het overleg vanaf nu in dit kanaal van de chat.',
    wie: 'chat.plaatsen',
    body: NieuwePlek,
    status: 201,
    antwoord: Schema.Struct({ id: PlekId }),
  }),
  maakPlekLos: operatie({
    methode: 'DELETE',
    pad: '/chatplekken/{id}',
    doet: 'Houdt het overleg niet meer in dit kanaal.',
    wie: 'chat.plaatsen',
    params: Schema.Struct({ id: PlekId }),
    status: 204,
  }),
  koppelverzoek: operatie({
    methode: 'GET',
    pad: '/koppelverzoeken/{code}',
    doet: 'Zegt welke chat in uw naam wil werken.',
    wie: 'chat.koppelen',
    params: Schema.Struct({ code: Koppelcode }),
    antwoord: Schema.Struct({ kanaal: Chatkanaal, verlooptOp: Moment }),
  }),
  bevestigKoppeling: operatie({
    methode: 'POST',
    pad: '/koppelverzoeken/{code}/bevestiging',
    doet: 'Zegt dat u het bent: dit chataccount werkt vanaf nu in uw naam.',
    wie: 'chat.koppelen',
    params: Schema.Struct({ code: Koppelcode }),
    status: 201,
    antwoord: Koppeling,
  }),
  koppelingen: operatie({
    methode: 'GET',
    pad: '/chatkoppelingen',
    doet: 'Geeft de chataccounts die in uw naam werken.',
    wie: 'chat.koppelen',
    antwoord: lijst(Koppeling),
  }),
  ontkoppel: operatie({
    methode: 'DELETE',
    pad: '/chatkoppelingen/{id}',
    doet: 'Laat een chataccount niet meer in uw naam werken.',
    wie: 'chat.koppelen',
    params: Schema.Struct({ id: KoppelingId }),
    status: 204,
  }),
};
