import { Option, Schema } from 'effect';

const Id = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(1_000));
const Losse = Schema.Record(Schema.String, Schema.Unknown);

/** What Teams sends us, as far as we read it; it comes from outside. */
const Activiteit = Schema.Struct({
  type: Id,
  id: Schema.optional(Id),
  name: Schema.optional(Id),
  channelId: Schema.Literal('msteams'),
  serviceUrl: Id,
  from: Schema.Struct({ id: Id, aadObjectId: Schema.optional(Id), role: Schema.optional(Schema.String) }),
  recipient: Schema.Struct({ id: Id }),
  conversation: Schema.Struct({
    id: Id,
    tenantId: Schema.optional(Id),
    conversationType: Schema.optional(Schema.String),
  }),
  channelData: Schema.optional(
    Schema.Struct({
      tenant: Schema.optional(Schema.Struct({ id: Schema.optional(Id) })),
      team: Schema.optional(Schema.Struct({ id: Schema.optional(Id) })),
      channel: Schema.optional(Schema.Struct({ id: Schema.optional(Id), type: Schema.optional(Schema.String) })),
    }),
  ),
  text: Schema.optional(Schema.NullOr(Schema.String)),
  value: Schema.optional(Schema.Unknown),
  replyToId: Schema.optional(Id),
  action: Schema.optional(Schema.String),
  membersAdded: Schema.optional(Schema.Array(Losse)),
});
export interface Activiteit extends Schema.Schema.Type<typeof Activiteit> {}

const lees = Schema.decodeUnknownOption(Activiteit);
export const leesActiviteit = (wat: unknown): Activiteit | undefined => Option.getOrUndefined(lees(wat));

/** The tenants that an activity says it comes from. */
export const tenantsVan = ({ conversation, channelData }: Activiteit): ReadonlyArray<string> =>
  [conversation.tenantId, channelData?.tenant?.id].filter((een) => een !== undefined);

/** Who did something, where, and where they can be answered. */
export interface Gelegenheid {
  /** As Teams calls them in its own messages. */
  readonly lid: string;
  readonly objectId: string | undefined;
  readonly tenant: string;
  readonly adres: string;
  /** A channel or group chat without its thread, or one's own conversation. */
  readonly gesprek: string;
  /** The channel that it is about; null in one's own conversation. */
  readonly plek: string | null;
  /** It was done in one's own conversation with the bot. */
  readonly eigen: boolean;
  /** The message that a thread of a channel began with. */
  readonly draad: string | null;
  /** The message on which something was pressed. */
  readonly bericht: string | undefined;
  readonly team: string | undefined;
  readonly kanaalsoort: string | undefined;
  /** Of what was done once: done again with the same key, nothing happens. */
  readonly sleutel: string;
}

const zonderDraad = (gesprek: string) => gesprek.split(';')[0] ?? gesprek;

export const gelegenheidVan = (activiteit: Activiteit, sleutel: string): Gelegenheid => {
  const { from, conversation, channelData, serviceUrl, replyToId } = activiteit;
  const gesprek = zonderDraad(conversation.id);
  const eigen = conversation.conversationType === 'personal' || !gesprek.startsWith('19:');
  return {
    lid: from.id,
    objectId: from.aadObjectId,
    tenant: tenantsVan(activiteit)[0] ?? '',
    adres: serviceUrl,
    gesprek,
    plek: eigen ? null : gesprek,
    eigen,
    draad: /;messageid=(\d+)/.exec(conversation.id)?.[1] ?? null,
    bericht: replyToId,
    team: channelData?.team?.id,
    kanaalsoort: channelData?.channel?.type,
    sleutel,
  };
};

/** A card in one's own conversation can be about a channel. */
export const inPlek = (bij: Gelegenheid, plek: string | undefined): Gelegenheid =>
  plek === undefined || !bij.eigen ? bij : { ...bij, plek };
