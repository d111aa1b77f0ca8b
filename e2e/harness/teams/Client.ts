import { adaptiveCard, asNode, asText, cardOf, isNode, type Node } from './Activity.ts';
import { type Changes, makeChanges } from './Changes.ts';
import type { Message } from './Conversations.ts';
import { cardText } from './cardText.ts';
import { type Dialog, dialogFrom } from './Dialog.ts';
import type { Delivered } from './deliver.ts';
import { refusedByClient, type Typed, valuesOf } from './inputs.ts';
import type { Platform } from './Platform.ts';
import type { User } from './Tenant.ts';

/** One message as this client shows it. */
export interface Shown {
  readonly message: Message;
  readonly version: number;
  readonly text: string;
  /** The shared card, or the one that was drawn for this viewer. */
  card: Node | undefined;
  readonly typed: Typed;
}

/** Teams as one person has it before them. */
export interface Client {
  readonly user: User;
  readonly changes: Changes;
  /** Oldest first. */
  readonly shown: () => ReadonlyArray<Shown>;
  readonly dialog: () => Dialog | undefined;
  readonly closeDialog: () => void;
  /** Lines that the client itself shows, such as that something went wrong. */
  readonly notices: () => ReadonlyArray<string>;
  /** Everything that was ever shown or sent to this client. */
  readonly log: () => string;
  readonly say: (conversation: string, text: string, extra?: Node) => Promise<Delivered>;
  readonly press: (on: Shown, action: Node) => Promise<void>;
  readonly submit: (action: Node) => Promise<void>;
  readonly search: (conversation: string, words: string, command: string) => Promise<ReadonlyArray<Node>>;
  readonly post: (conversation: string, attachment: Node) => Message;
  /** What this client sent last, to be handed over once more. */
  readonly last: () => Delivered | undefined;
  readonly leave: () => void;
}

const somethingWrong = 'Something went wrong. Please try again.';
const mostAutomatic = 60;

export const openClient = (platform: Platform, user: User): Client => {
  const { activities, conversations, deliver } = platform;
  const changes = makeChanges();
  const shown = new Map<string, Shown>();
  const notices: Array<string> = [];
  const log: Array<string> = [];
  let dialog: Dialog | undefined;
  let last: Delivered | undefined;

  const send = async (activity: Node): Promise<Delivered> => {
    const delivered = await deliver(activity);
    last = delivered;
    return delivered;
  };
  const write = (value: unknown) => log.push(typeof value === 'string' ? value : JSON.stringify(value));
  const notice = (text: string) => {
    notices.push(text);
    write(text);
  };
  const openDialog = (next: Dialog | undefined) => {
    dialog = next;
    if (next) write(next.card ?? next.message);
  };

  const answerTo = async (on: Message | undefined, conversation: string, name: string, value: Node) =>
    send(activities.invoke(user, conversation, name, value, on?.id));

  const refreshesFor = ({ refresh }: Node, conversation: string): Node | undefined => {
    const { action, userIds } = asNode(refresh);
    if (!isNode(action)) return undefined;
    const isOurs = Array.isArray(userIds)
      ? userIds.includes(user.id)
      : conversations.membersOf(conversation).length <= mostAutomatic;
    return isOurs ? action : undefined;
  };

  /** An Action.Execute: the answer is a card for this viewer, a line, or an error. */
  const execute = async (on: Shown, action: Node, trigger: 'manual' | 'automatic') => {
    const { message } = on;
    const data = { ...asNode(action.data), ...(trigger === 'manual' ? valuesOf(on.card ?? {}, on.typed) : {}) };
    const value = { action: { type: 'Action.Execute', id: action.id, verb: action.verb, data }, trigger };
    const answer = await answerTo(message, message.conversation, 'adaptiveCard/action', value);
    const { type, value: given } = asNode(answer.body);
    if (answer.status !== 200) {
      if (trigger === 'manual') notice(somethingWrong);
    } else if (type === adaptiveCard && isNode(given)) {
      write(given);
      const now = shown.get(message.id);
      if (now?.version === on.version) {
        now.card = given;
        now.typed.clear();
      }
    } else if (trigger === 'manual') notice(asText(given) || asText(asNode(given).message) || somethingWrong);
    changes.tell();
  };

  const show = (message: Message) => {
    if (!conversations.membersOf(message.conversation).some(({ id }) => id === user.id)) return;
    if (message.deleted) shown.delete(message.id);
    else {
      const card = cardOf(message.activity);
      const text = asText(message.activity.text);
      const typed = shown.get(message.id)?.typed ?? new Map();
      const now: Shown = { message, version: message.version, text, card, typed };
      shown.set(message.id, now);
      write(message.activity);
      const refresh = card && message.from === 'bot' ? refreshesFor(card, message.conversation) : undefined;
      if (refresh) void execute(now, refresh, 'automatic');
    }
    changes.tell();
  };

  const fetchDialog = async (on: Shown, data: Node) => {
    const value = { data: { ...data, ...valuesOf(on.card ?? {}, on.typed) }, context: { theme: 'default' } };
    const answer = await answerTo(on.message, on.message.conversation, 'task/fetch', value);
    if (answer.status === 200) openDialog(dialogFrom(answer.body, on.message.conversation, on.message.id));
    else notice(somethingWrong);
    changes.tell();
  };

  const submitFrom = async (on: Shown, action: Node) => {
    const data = asNode(action.data);
    const how = asNode(data.msteams);
    if (how.type === 'task/fetch') return fetchDialog(on, data);
    const { conversation, id } = on.message;
    if (how.type === 'imBack') return void (await say(conversation, asText(how.value)));
    if (how.type === 'messageBack')
      return void (await say(conversation, asText(how.text), { value: how.value, replyToId: id }));
    const value = { ...data, ...valuesOf(on.card ?? {}, on.typed) };
    await send(activities.message(user, conversation, '', { text: undefined, value, replyToId: id }));
  };

  const say: Client['say'] = (conversation, text, extra = {}) => {
    const inChannel = conversation.startsWith('19:');
    const mention = `<at>${platform.bot.name}</at>`;
    const said = inChannel ? `${mention} ${text}` : text;
    const entities = inChannel ? { entities: [{ type: 'mention', mentioned: platform.bot, text: mention }] } : {};
    const message = conversations.post(conversation, user.id, { type: 'message', text });
    const activity = activities.message(user, message.conversation, said, { ...entities, ...extra });
    return send({ ...activity, id: message.id });
  };

  const stop = conversations.onChange(show);
  for (const message of conversations.messages()) show(message);
  return {
    user,
    changes,
    shown: () => [...shown.values()],
    dialog: () => dialog,
    closeDialog: () => openDialog(undefined),
    notices: () => notices,
    log: () => log.join('\n'),
    say,
    press: async (on, action) => {
      if (action.type === 'Action.Execute') return execute(on, action, 'manual');
      if (action.type === 'Action.Submit') return submitFrom(on, action);
    },
    submit: async (action) => {
      const open = dialog;
      if (!open?.card) throw new Error('no dialog is open');
      open.errors = refusedByClient(open.card, open.typed);
      if (open.errors.length > 0) return changes.tell();
      const data = { ...asNode(action.data), ...valuesOf(open.card, open.typed) };
      const value = { data, context: { theme: 'default' } };
      const on = conversations.find(open.messageId);
      const answer = await answerTo(on, open.conversation, 'task/submit', value);
      // What was typed stays when the bot could not be reached.
      if (answer.status === 200) openDialog(dialogFrom(answer.body, open.conversation, open.messageId));
      else {
        open.errors = [somethingWrong];
        notice(somethingWrong);
      }
      changes.tell();
    },
    search: async (conversation, words, command) => {
      const parameters = words === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'woorden', value: words }];
      const value = { commandId: command, parameters, queryOptions: { skip: 0, count: 25 } };
      const answer = await answerTo(undefined, conversation, 'composeExtension/query', value);
      write(answer.body);
      const { attachments, text } = asNode(asNode(answer.body).composeExtension);
      if (typeof text === 'string') notice(text);
      return Array.isArray(attachments) ? attachments.filter(isNode) : [];
    },
    post: (conversation, attachment) =>
      conversations.post(conversation, user.id, { type: 'message', text: '', attachments: [attachment] }),
    last: () => last,
    leave: stop,
  };
};

/** What can be read of a message now. */
export const textOf = ({ text, card }: Shown): string => [text, card ? cardText(card) : ''].join('\n').trim();
