import { randomUUID } from 'node:crypto';
import type { Node } from './Activity.ts';
import type { Conversations } from './Conversations.ts';
import type { Tenant, User } from './Tenant.ts';

interface ActivityParts {
  readonly tenant: Tenant;
  readonly conversations: Conversations;
  readonly bot: { readonly id: string; readonly name: string };
  readonly serviceUrl: () => string;
}

/** Writes the activities that Teams would send, from what a person does somewhere. */
export interface Activities {
  readonly message: (user: User, conversation: string, text: string, extra?: Node) => Node;
  readonly invoke: (user: User, conversation: string, name: string, value: Node, replyToId?: string) => Node;
  /** The app was installed for a person, or in the team of a channel. */
  readonly installed: (user: User, conversation: string) => Node;
  readonly membersAdded: (user: User, conversation: string) => Node;
}

export const makeActivities = ({ tenant, conversations, bot, serviceUrl }: ActivityParts): Activities => {
  const placeOf = (conversation: string) => {
    const channel = conversations.channelOf(conversation);
    const team = channel ? tenant.teams.get(channel.teamId) : undefined;
    const tenantPart = { tenant: { id: tenant.id } };
    if (!channel || !team)
      return {
        conversation: { conversationType: 'personal', tenantId: tenant.id, id: conversation },
        channelData: tenantPart,
      };
    return {
      conversation: { isGroup: true, conversationType: 'channel', tenantId: tenant.id, id: conversation },
      channelData: {
        ...tenantPart,
        teamsChannelId: channel.id,
        teamsTeamId: team.id,
        channel: { id: channel.id, name: channel.name, ...(channel.isTold ? { type: channel.type } : {}) },
        team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
      },
    };
  };

  const from = (user: User, conversation: string): Node => ({
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    channelId: 'msteams',
    serviceUrl: serviceUrl(),
    from: { id: user.id, name: user.name, aadObjectId: user.aadObjectId },
    recipient: { id: bot.id, name: bot.name },
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' }],
    ...placeOf(conversation),
  });

  return {
    message: (user, conversation, text, extra = {}) => ({
      ...from(user, conversation),
      type: 'message',
      textFormat: 'plain',
      text,
      ...extra,
    }),
    invoke: (user, conversation, name, value, replyToId) => ({
      ...from(user, conversation),
      type: 'invoke',
      name,
      value,
      ...(replyToId === undefined ? {} : { replyToId }),
    }),
    installed: (user, conversation) => ({ ...from(user, conversation), type: 'installationUpdate', action: 'add' }),
    membersAdded: (user, conversation) => ({
      ...from(user, conversation),
      type: 'conversationUpdate',
      membersAdded: [{ id: bot.id }],
    }),
  };
};
