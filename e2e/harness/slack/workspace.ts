import { randomBytes } from 'node:crypto';
import type { Json } from './blocks.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly emailConfirmed: boolean;
  readonly kind: 'member' | 'guest' | 'single_channel_guest' | 'stranger' | 'bot';
  readonly teamId: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'private' | 'public' | 'shared' | 'im';
  readonly members: Set<string>;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  readonly by: string;
  /** Only this person sees it. */
  readonly to: string | null;
  text: string;
  blocks: ReadonlyArray<Json>;
  gone: boolean;
  edits: number;
}

export interface View {
  readonly id: string;
  readonly user: string;
  json: Json;
  hash: string;
  /** What stands filled in, by block and action. */
  state: ReadonlyMap<string, Json>;
  errors: Readonly<Record<string, string>>;
  /** What the client itself says when sending failed. */
  trouble: string | null;
}

export const teamId = 'T0TENZIJ01';
export const appId = 'A0TENZIJ01';
export const botUser: User = {
  id: 'U0TENZIJBOT',
  name: 'tenzij',
  email: null,
  emailConfirmed: false,
  kind: 'bot',
  teamId,
};
export const botId = 'B0TENZIJ01';

const letters = () => randomBytes(5).toString('hex').toUpperCase();

/** A workspace as Slack keeps it: people, channels, what stands in them, and who has which modal open. */
export const makeWorkspace = () => {
  const users = new Map<string, User>([[botUser.id, botUser]]);
  const channels = new Map<string, Channel>();
  const messages: Array<Message> = [];
  const modals = new Map<string, ReadonlyArray<View>>();
  const homes = new Map<string, View>();
  const triggers = new Map<string, { readonly user: string; readonly until: number; used: boolean }>();
  /** All that was ever shown to somebody, in the words that were sent. */
  const shown = new Map<string, Array<string>>();
  let ahead = 0;
  let sequence = 0;
  let waiting: ReadonlyArray<() => void> = [];

  const now = () => Date.now() + ahead;
  const changed = () => {
    const wake = waiting;
    waiting = [];
    for (const one of wake) one();
  };
  const show = (user: string, what: unknown) => {
    shown.set(user, [...(shown.get(user) ?? []), JSON.stringify(what)]);
    changed();
  };
  const nextTs = () => {
    sequence += 1;
    return `${Math.floor(now() / 1000)}.${String(sequence).padStart(6, '0')}`;
  };
  const channel = (id: string) => channels.get(id);
  const im = (user: string): Channel => {
    const found = [...channels.values()].find(({ kind, members }) => kind === 'im' && members.has(user));
    if (found) return found;
    const made: Channel = {
      id: `D${letters()}`,
      name: 'directmessage',
      kind: 'im',
      members: new Set([user, botUser.id]),
    };
    channels.set(made.id, made);
    return made;
  };
  const audience = ({ channel: id, to }: Message) => (to === null ? [...(channel(id)?.members ?? [])] : [to]);

  return {
    now,
    /** Lets the clock of the platform run ahead: what expires, expires. */
    advance: (milliseconds: number) => {
      ahead += milliseconds;
    },
    changed,
    /** Resolves at the next change of anything. */
    next: () =>
      new Promise<void>((resolve) => {
        waiting = [...waiting, resolve];
      }),
    users,
    channels,
    messages,
    modals,
    homes,
    im,
    nextTs,
    show,
    shownTo: (user: string) => (shown.get(user) ?? []).join('\n'),
    addUser: (user: Partial<User> & { readonly name: string }): User => {
      const made: User = {
        id: `U${letters()}`,
        email: null,
        emailConfirmed: true,
        kind: 'member',
        teamId: user.kind === 'stranger' ? 'T0ANDERS01' : teamId,
        ...user,
      };
      users.set(made.id, made);
      return made;
    },
    addChannel: (kind: Channel['kind'], name: string, members: ReadonlyArray<string>): Channel => {
      const made: Channel = { id: `C${letters()}`, name, kind, members: new Set(members) };
      channels.set(made.id, made);
      return made;
    },
    trigger: (user: string): string => {
      const id = `${now()}.${randomBytes(8).toString('hex')}`;
      triggers.set(id, { user, until: now() + 3000, used: false });
      return id;
    },
    /** Whose trigger it is, once and within three seconds; otherwise the error that Slack answers. */
    spend: (id: unknown): { readonly user: string } | { readonly error: string } => {
      const found = triggers.get(String(id));
      if (found === undefined) return { error: 'invalid_trigger_id' };
      if (now() > found.until) return { error: 'expired_trigger_id' };
      if (found.used) return { error: 'exchanged_trigger_id' };
      found.used = true;
      return { user: found.user };
    },
    post: (message: Omit<Message, 'ts' | 'gone' | 'edits'>): Message => {
      const posted: Message = { ...message, ts: nextTs(), gone: false, edits: 0 };
      messages.push(posted);
      for (const user of audience(posted)) show(user, { text: posted.text, blocks: posted.blocks });
      return posted;
    },
    edit: (message: Message, text: string, blocks: ReadonlyArray<Json>) => {
      message.text = text;
      message.blocks = blocks;
      message.edits += 1;
      for (const user of audience(message)) show(user, { text, blocks });
    },
    remove: (message: Message) => {
      message.gone = true;
      changed();
    },
  };
};
export type Workspace = ReturnType<typeof makeWorkspace>;
