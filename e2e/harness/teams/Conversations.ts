import { randomUUID } from 'node:crypto';
import { asText, copyOf, type Node } from './Activity.ts';
import type { Channel, Tenant, User } from './Tenant.ts';

export interface Message {
  readonly id: string;
  /** A personal conversation, or a thread of a channel: `19:…@thread.tacv2;messageid=…`. */
  readonly conversation: string;
  /** `bot`, or the id of the user. */
  readonly from: string;
  activity: Node;
  /** Goes up at every change in place. */
  version: number;
  deleted: boolean;
}

interface Personal {
  readonly id: string;
  readonly user: User;
}

/** All conversations of the tenant, and who is told when something in them changes. */
export interface Conversations {
  readonly messages: () => ReadonlyArray<Message>;
  readonly find: (id: string) => Message | undefined;
  readonly personalOf: (user: User) => Personal;
  readonly personal: (id: string) => Personal | undefined;
  readonly channelOf: (conversation: string) => Channel | undefined;
  readonly exists: (conversation: string) => boolean;
  readonly membersOf: (conversation: string) => ReadonlyArray<User>;
  readonly post: (conversation: string, from: string, activity: Node) => Message;
  readonly change: (message: Message, activity: Node) => void;
  readonly remove: (message: Message) => void;
  readonly onChange: (listener: (message: Message) => void) => () => void;
}

const channelId = (conversation: string) => conversation.split(';')[0] ?? conversation;

export const makeConversations = (tenant: Tenant): Conversations => {
  const messages: Array<Message> = [];
  const personals = new Map<string, Personal>();
  const listeners = new Set<(message: Message) => void>();
  // Message ids of Teams are the moment in milliseconds; two in one millisecond still differ.
  let last = Date.now();
  const nextId = () => {
    last = Math.max(last + 1, Date.now());
    return String(last);
  };
  const tell = (message: Message) => {
    for (const listener of listeners) listener(message);
  };
  const channelOf = (conversation: string) => tenant.findChannel(channelId(conversation));

  return {
    messages: () => messages,
    find: (id) => messages.find((message) => message.id === id),
    personalOf: (user) => {
      const known = [...personals.values()].find((one) => one.user.id === user.id);
      if (known) return known;
      const made = { id: `a:1${randomUUID().replaceAll('-', '')}`, user };
      personals.set(made.id, made);
      return made;
    },
    personal: (id) => personals.get(id),
    channelOf,
    exists: (conversation) => personals.has(conversation) || channelOf(conversation) !== undefined,
    membersOf: (conversation) => {
      const personal = personals.get(conversation);
      if (personal) return [personal.user];
      const channel = channelOf(conversation);
      if (!channel) return [];
      const team = tenant.teams.get(channel.teamId);
      const ids =
        channel.type === 'standard' ? new Set(team?.channels.flatMap((one) => [...one.members])) : channel.members;
      return [...tenant.users.values()].filter(({ id }) => ids.has(id));
    },
    post: (conversation, from, activity) => {
      const id = nextId();
      const root = conversation.startsWith('19:') && !conversation.includes(';messageid=');
      const thread = root ? `${conversation};messageid=${id}` : conversation;
      const message: Message = {
        id,
        conversation: thread,
        from,
        activity: copyOf(activity),
        version: 1,
        deleted: false,
      };
      // Only what can be seen is a message.
      if (asText(activity.type) === 'message') {
        messages.push(message);
        tell(message);
      }
      return message;
    },
    change: (message, activity) => {
      message.activity = copyOf(activity);
      message.version++;
      tell(message);
    },
    remove: (message) => {
      message.deleted = true;
      message.version++;
      tell(message);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
