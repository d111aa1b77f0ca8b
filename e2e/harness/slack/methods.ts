import { randomBytes } from 'node:crypto';
import { charactersIn, homeView, type Json, messageBlocks, modalView, mostCharacters } from './blocks.ts';
import { isRecord } from './checks.ts';
import { stateAfter, viewPayload, withBlockIds } from './state.ts';
import {
  appId,
  botId,
  botUser,
  type Channel,
  type Message,
  teamId,
  type User,
  type View,
  type Workspace,
} from './workspace.ts';

export type Answer = Json & { readonly ok: boolean };
export interface Method {
  /** One of these must have been granted. */
  readonly scopes: ReadonlyArray<string>;
  /** Slack reads the arguments of this method from a JSON body too. */
  readonly json: boolean;
  readonly token: 'bot' | 'app';
  readonly run: (args: Json, workspace: Workspace, scopes: ReadonlyArray<string>) => Answer;
}

const error = (name: string, messages: ReadonlyArray<string> = []): Answer => ({
  ok: false,
  error: name,
  ...(messages.length === 0 ? {} : { errors: messages, response_metadata: { messages } }),
});
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const given = (value: unknown): ReadonlyArray<Json> => (Array.isArray(value) ? value : []);

/** What Slack would refuse in a message; undefined is fine. */
export const messageFault = (args: Json, mostText: number): Answer | undefined => {
  if (args.blocks !== undefined) {
    const faults = messageBlocks(args.blocks, '/blocks');
    if (faults.length > 0) return error('invalid_blocks', faults);
    if (charactersIn(args.blocks) > mostCharacters) return error('msg_blocks_too_long');
  }
  if (text(args.text) === '' && given(args.blocks).length === 0) return error('no_text');
  return text(args.text).length > mostText ? error('msg_too_long') : undefined;
};

const userPayload = ({ id, name, email, emailConfirmed, kind, teamId: team }: User, scopes: ReadonlyArray<string>) => ({
  id,
  team_id: team,
  name: name.toLowerCase().replaceAll(' ', '.'),
  real_name: name,
  deleted: false,
  is_bot: kind === 'bot',
  is_app_user: false,
  is_restricted: kind === 'guest' || kind === 'single_channel_guest',
  is_ultra_restricted: kind === 'single_channel_guest',
  ...(kind === 'stranger' ? { is_stranger: true } : {}),
  is_email_confirmed: emailConfirmed,
  tz: 'Europe/Amsterdam',
  profile: {
    real_name: name,
    display_name: name,
    ...(email !== null && scopes.includes('users:read.email') ? { email } : {}),
  },
});

const channelPayload = ({ id, name, kind, members }: Channel) => ({
  id,
  name,
  is_channel: kind === 'public' || kind === 'shared',
  is_group: kind === 'private',
  is_im: kind === 'im',
  is_mpim: false,
  is_private: kind === 'private' || kind === 'im',
  is_archived: false,
  is_shared: kind === 'shared',
  is_ext_shared: kind === 'shared',
  is_org_shared: false,
  is_pending_ext_shared: false,
  is_member: members.has(botUser.id),
  num_members: members.size,
  context_team_id: teamId,
  ...(kind === 'im' ? { user: [...members].find((member) => member !== botUser.id) } : {}),
});

/** The channel that the bot may speak in, or what Slack says instead. */
const placeFor = (workspace: Workspace, id: unknown): Channel | Answer => {
  const name = text(id);
  if (workspace.users.has(name)) return workspace.im(name);
  const found = workspace.channels.get(name);
  if (found === undefined) return error('channel_not_found');
  if (found.members.has(botUser.id)) return found;
  return error(found.kind === 'public' ? 'not_in_channel' : 'channel_not_found');
};
const isAnswer = (value: object): value is Answer => 'ok' in value;

export const messagePayload = ({ ts, text: said, blocks, thread, by, edits }: Message) => ({
  type: 'message',
  user: by,
  ...(by === botUser.id ? { bot_id: botId, app_id: appId } : {}),
  team: teamId,
  ts,
  text: said,
  ...(blocks.length > 0 ? { blocks } : {}),
  ...(thread === null ? {} : { thread_ts: thread }),
  ...(edits > 0 ? { edited: { user: by, ts } } : {}),
});

const post = (args: Json, workspace: Workspace): Answer => {
  const place = placeFor(workspace, args.channel);
  if (isAnswer(place)) return place;
  const wrong = messageFault(args, 40_000);
  if (wrong) return wrong;
  const to = args.user === undefined ? null : text(args.user);
  if (to !== null && !place.members.has(to)) return error('user_not_in_channel');
  const thread = text(args.thread_ts) || null;
  if (thread !== null && !workspace.messages.some(({ ts, channel }) => ts === thread && channel === place.id))
    return error('thread_not_found');
  const message = workspace.post({
    channel: place.id,
    thread,
    by: botUser.id,
    to,
    text: text(args.text),
    blocks: withBlockIds(args.blocks),
  });
  if (to !== null) return { ok: true, message_ts: message.ts };
  return { ok: true, channel: place.id, ts: message.ts, message: messagePayload(message) };
};

const ownMessage = (args: Json, workspace: Workspace, verb: string): Message | Answer => {
  if (!workspace.channels.has(text(args.channel))) return error('channel_not_found');
  const found = workspace.messages.find(
    ({ channel, ts, to, gone }) => channel === args.channel && ts === args.ts && to === null && !gone,
  );
  if (found === undefined) return error('message_not_found');
  return found.by === botUser.id ? found : error(`cant_${verb}_message`);
};

const update = (args: Json, workspace: Workspace): Answer => {
  const found = ownMessage(args, workspace, 'update');
  if (isAnswer(found)) return found;
  const wrong = messageFault(args, 4000);
  if (wrong) return wrong;
  // Blocks that are left out stay, unless only text is given.
  workspace.edit(found, text(args.text), args.blocks === undefined ? [] : withBlockIds(args.blocks));
  return { ok: true, channel: found.channel, ts: found.ts, text: found.text, message: messagePayload(found) };
};

export const makeView = (user: string, json: Json, before?: View): View => {
  const blocks = withBlockIds(json.blocks);
  return {
    id: before?.id ?? `V${randomBytes(5).toString('hex').toUpperCase()}`,
    user,
    json: { ...json, blocks },
    hash: `${Date.now()}.${randomBytes(4).toString('hex')}`,
    state: stateAfter(blocks, before?.state ?? new Map()),
    errors: {},
    trouble: null,
  };
};

/** Shows the view to its owner, as the topmost or in the place of what it was. */
export const putView = (workspace: Workspace, stack: ReadonlyArray<View>, view: View): Answer => {
  workspace.modals.set(view.user, stack);
  workspace.show(view.user, view.json);
  return { ok: true, view: viewPayload(view, stack, teamId, appId) };
};

const viewFault = (workspace: Workspace, view: unknown, own?: View): Answer | undefined => {
  const faults = modalView(view, '/view');
  if (faults.length > 0) return error('invalid_arguments', faults);
  const external = isRecord(view) ? text(view.external_id) : '';
  const others = [...workspace.modals.values()].flat().filter(({ id }) => id !== own?.id);
  const taken = external !== '' && others.some(({ json }) => json.external_id === external);
  return taken ? error('duplicate_external_id') : undefined;
};

const openOrPush =
  (pushes: boolean) =>
  (args: Json, workspace: Workspace): Answer => {
    const trigger = workspace.spend(args.trigger_id);
    if ('error' in trigger) return error(trigger.error);
    const wrong = viewFault(workspace, args.view);
    if (wrong) return wrong;
    const stack = pushes ? (workspace.modals.get(trigger.user) ?? []) : [];
    if (stack.length >= 3) return error('push_limit_reached');
    const view = makeView(trigger.user, args.view as Json);
    return putView(workspace, [...stack, view], view);
  };

const updateView = (args: Json, workspace: Workspace): Answer => {
  for (const [user, stack] of workspace.modals) {
    const found = stack.find(
      ({ id, json }) =>
        id === args.view_id || (args.external_id !== undefined && json.external_id === args.external_id),
    );
    if (found === undefined) continue;
    if (args.hash !== undefined && args.hash !== found.hash) return error('hash_conflict');
    const wrong = viewFault(workspace, args.view, found);
    if (wrong) return wrong;
    const view = makeView(user, args.view as Json, found);
    return putView(
      workspace,
      stack.map((one) => (one.id === view.id ? view : one)),
      view,
    );
  }
  return error('not_found');
};

const publish = (args: Json, workspace: Workspace): Answer => {
  const user = text(args.user_id);
  if (!workspace.users.has(user)) return error('user_not_found');
  const faults = homeView(args.view, '/view');
  if (faults.length > 0) return error('invalid_arguments', faults);
  const before = workspace.homes.get(user);
  if (args.hash !== undefined && before !== undefined && args.hash !== before.hash) return error('hash_conflict');
  const view = makeView(user, args.view as Json, before);
  workspace.homes.set(user, view);
  workspace.show(user, view.json);
  return { ok: true, view: viewPayload(view, [view], teamId, appId) };
};

const userInfo = (args: Json, { users }: Workspace, scopes: ReadonlyArray<string>): Answer => {
  const found = users.get(text(args.user));
  return found ? { ok: true, user: userPayload(found, scopes) } : error('user_not_found');
};
const byEmail = (args: Json, { users }: Workspace, scopes: ReadonlyArray<string>): Answer => {
  const found = [...users.values()].find(({ email }) => email !== null && email === args.email);
  return found ? { ok: true, user: userPayload(found, scopes) } : error('users_not_found');
};

const channelInfo = (args: Json, { channels }: Workspace): Answer => {
  const found = channels.get(text(args.channel));
  const hidden = found?.kind === 'private' && !found.members.has(botUser.id);
  return found === undefined || hidden ? error('channel_not_found') : { ok: true, channel: channelPayload(found) };
};
const channelMembers = (args: Json, workspace: Workspace): Answer => {
  const found = workspace.channels.get(text(args.channel));
  if (found === undefined) return error('channel_not_found');
  return { ok: true, members: [...found.members], response_metadata: { next_cursor: '' } };
};
const openIm = (args: Json, workspace: Workspace): Answer => {
  const users = text(args.users).split(',').filter(Boolean);
  const [user] = users;
  if (users.length !== 1 || user === undefined || !workspace.users.has(user)) return error('user_not_found');
  return { ok: true, channel: { id: workspace.im(user).id } };
};

const reads = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const writes = ['chat:write'];
const bot = { token: 'bot', json: true } as const;

/** The methods of the Web API that a bot like ours can need. */
export const methods: Readonly<Record<string, Method>> = {
  'auth.test': {
    ...bot,
    scopes: [],
    run: () => ({
      ok: true,
      url: 'https://tenzij.slack.com/',
      team: 'Tenzij',
      user: 'tenzij',
      team_id: teamId,
      user_id: botUser.id,
      bot_id: botId,
    }),
  },
  'users.info': { ...bot, json: false, scopes: ['users:read'], run: userInfo },
  'users.lookupByEmail': { ...bot, json: false, scopes: ['users:read.email'], run: byEmail },
  'conversations.info': { ...bot, json: false, scopes: reads, run: channelInfo },
  'conversations.members': { ...bot, json: false, scopes: reads, run: channelMembers },
  'conversations.open': { ...bot, scopes: ['im:write', 'mpim:write', 'groups:write', 'channels:manage'], run: openIm },
  'chat.postMessage': { ...bot, scopes: writes, run: ({ user: _, ...args }, workspace) => post(args, workspace) },
  'chat.postEphemeral': {
    ...bot,
    scopes: writes,
    run: (args, workspace) => (workspace.users.has(text(args.user)) ? post(args, workspace) : error('user_not_found')),
  },
  'chat.update': { ...bot, scopes: writes, run: update },
  'chat.delete': {
    ...bot,
    scopes: writes,
    run: (args, workspace) => {
      const found = ownMessage(args, workspace, 'delete');
      if (isAnswer(found)) return found;
      workspace.remove(found);
      return { ok: true, channel: found.channel, ts: found.ts };
    },
  },
  'views.open': { ...bot, scopes: [], run: openOrPush(false) },
  'views.push': { ...bot, scopes: [], run: openOrPush(true) },
  'views.update': { ...bot, scopes: [], run: updateView },
  'views.publish': { ...bot, scopes: [], run: publish },
  /** Answered where the sockets are. */
  'apps.connections.open': { token: 'app', json: true, scopes: [], run: () => error('internal_error') },
};
