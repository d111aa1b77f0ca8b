import type { Json } from './blocks.ts';
import { messagePayload } from './methods.ts';
import { type Placed, stateValues, viewPayload } from './state.ts';
import { appId, type Channel, type Message, teamId, type User, type View, type Workspace } from './workspace.ts';

const team = { id: teamId, domain: 'tenzij' };
const stale = 'verouderd';

const userIn = ({ id, name, teamId: own }: User) => ({
  id,
  username: name.toLowerCase().replaceAll(' ', '.'),
  name: name.toLowerCase().replaceAll(' ', '.'),
  team_id: own,
});

/** Slack tells an app no name of a private channel in a slash command. */
const channelName = ({ kind, name }: Channel) =>
  kind === 'im' ? 'directmessage' : kind === 'private' ? 'privategroup' : name;

const always = (user: User) => ({
  team,
  user: userIn(user),
  api_app_id: appId,
  token: stale,
  enterprise: null,
  is_enterprise_install: false,
});

/** To the microsecond: what was done later, has a later one. */
const momentNow = () => ((performance.timeOrigin + performance.now()) / 1000).toFixed(6);

/** As Slack writes down what somebody typed. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface ActedOnMessage {
  readonly message: Message;
  readonly channel: Channel;
  readonly responseUrl: string;
}

/** The message itself is not told where only one person sees it. */
const messageContainer = ({ message, channel, responseUrl }: ActedOnMessage, state: ReadonlyMap<string, Json>) => ({
  container: {
    type: 'message',
    message_ts: message.ts,
    channel_id: channel.id,
    is_ephemeral: message.to !== null,
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
  },
  channel: { id: channel.id, name: channelName(channel) },
  ...(message.to === null ? { message: messagePayload(message) } : {}),
  state: { values: stateValues(state) },
  response_url: responseUrl,
});

const viewContainer = (view: View, stack: ReadonlyArray<View>) => ({
  container: { type: 'view', view_id: view.id },
  view: viewPayload(view, stack, teamId, appId),
});

/** What was done to an element, and what it holds now. */
const actionOf = ({ block, element }: Placed, held: Json) => ({
  action_id: element.action_id,
  block_id: block.block_id,
  type: element.type,
  ...(element.text === undefined ? {} : { text: element.text }),
  ...(element.value === undefined ? {} : { value: element.value }),
  ...held,
  action_ts: momentNow(),
});

export const makePayloads = (workspace: Workspace) => ({
  actionOnMessage: (user: User, on: ActedOnMessage, placed: Placed, held: Json, state: ReadonlyMap<string, Json>) => ({
    type: 'block_actions',
    ...always(user),
    trigger_id: workspace.trigger(user.id),
    ...messageContainer(on, state),
    actions: [actionOf(placed, held)],
  }),
  actionOnView: (user: User, view: View, stack: ReadonlyArray<View>, placed: Placed, held: Json) => ({
    type: 'block_actions',
    ...always(user),
    trigger_id: workspace.trigger(user.id),
    ...viewContainer(view, stack),
    actions: [actionOf(placed, held)],
  }),
  submission: (user: User, view: View, stack: ReadonlyArray<View>) => ({
    type: 'view_submission',
    ...always(user),
    trigger_id: workspace.trigger(user.id),
    view: viewPayload(view, stack, teamId, appId),
    response_urls: [],
  }),
  closed: (user: User, view: View, stack: ReadonlyArray<View>, cleared: boolean) => ({
    type: 'view_closed',
    ...always(user),
    view: viewPayload(view, stack, teamId, appId),
    is_cleared: cleared,
  }),
  suggestion: (user: User, view: View, stack: ReadonlyArray<View>, { block, element }: Placed, value: string) => ({
    type: 'block_suggestion',
    ...always(user),
    ...viewContainer(view, stack),
    action_id: element.action_id,
    block_id: block.block_id,
    value,
  }),
  shortcut: (user: User, callbackId: string) => ({
    type: 'shortcut',
    ...always(user),
    callback_id: callbackId,
    trigger_id: workspace.trigger(user.id),
    action_ts: momentNow(),
  }),
  messageAction: (user: User, callbackId: string, { message, channel, responseUrl }: ActedOnMessage) => ({
    type: 'message_action',
    ...always(user),
    callback_id: callbackId,
    trigger_id: workspace.trigger(user.id),
    message_ts: message.ts,
    channel: { id: channel.id, name: channelName(channel) },
    message: { ...messagePayload(message), text: escaped(message.text) },
    response_url: responseUrl,
    action_ts: momentNow(),
  }),
  command: (user: User, channel: Channel, command: string, text: string, responseUrl: string) => ({
    token: stale,
    team_id: user.teamId,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: userIn(user).name,
    command,
    text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: workspace.trigger(user.id),
  }),
  message: ({ by, text, ts, thread }: Message, { id, kind }: Channel) => ({
    type: 'message',
    user: by,
    team: teamId,
    text: escaped(text),
    ts,
    event_ts: ts,
    client_msg_id: crypto.randomUUID(),
    channel: id,
    channel_type: kind === 'im' ? 'im' : kind === 'private' ? 'group' : 'channel',
    ...(thread === null ? {} : { thread_ts: thread }),
  }),
  /** Words in a channel that name the app; the name itself goes as it is. */
  mention: ({ by, text, ts, thread }: Message, { id }: Channel) => ({
    type: 'app_mention',
    user: by,
    team: teamId,
    text,
    ts,
    event_ts: ts,
    channel: id,
    ...(thread === null ? {} : { thread_ts: thread }),
  }),
  /** An app that listens to its own conversations also hears itself. */
  ownMessage: (method: string, { channel, ts }: Json) => {
    const message = workspace.messages.find((one) => one.channel === channel && one.ts === ts);
    if (message === undefined || workspace.channels.get(message.channel)?.kind !== 'im') return undefined;
    const place = { type: 'message', channel, channel_type: 'im', event_ts: workspace.nextTs() };
    return method === 'chat.postMessage'
      ? { ...messagePayload(message), ...place }
      : { ...place, subtype: 'message_changed', hidden: true, ts: place.event_ts, message: messagePayload(message) };
  },
  homeOpened: (user: User) => {
    const home = workspace.homes.get(user.id);
    return {
      type: 'app_home_opened',
      user: user.id,
      channel: workspace.im(user.id).id,
      tab: 'home',
      event_ts: momentNow(),
      ...(home === undefined ? {} : { view: viewPayload(home, [home], teamId, appId) }),
    };
  },
});
