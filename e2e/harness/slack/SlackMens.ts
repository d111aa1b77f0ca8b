import type { Gesprekspartner } from '../../reis/Kanaal.ts';
import { patience } from '../patience.ts';
import type { Json } from './blocks.ts';
import { type Field, fieldsOf, filled, missing, setField } from './fill.ts';
import { messagesFor, messageText, textOf, viewLines, viewRemarks, viewTitle } from './screen.ts';
import type { Slack } from './slack.ts';
import { interactive, keyOf, optionsOf, type Placed, stateAfter } from './state.ts';
import { afterCommand, afterSubmission } from './submit.ts';
import { botUser, type Channel, type Message, type User, type View } from './workspace.ts';

const busy = /Even geduld/;

type Place = { readonly message: Message } | { readonly view: View };
interface Pressable {
  readonly place: Place;
  readonly placed: Placed;
  readonly held: Json;
}

export interface SlackMens extends Gesprekspartner {
  readonly user: User;
  /** Opens the app's own page, as by a click on its name. */
  readonly naarThuis: () => Promise<void>;
  /** From the menu of shortcuts, or from the menu of this message. */
  readonly kies: (callbackId: string, message?: Message) => Promise<void>;
  /** Sends the open dialog as it stands. */
  readonly verstuur: () => Promise<void>;
  readonly sluit: () => Promise<void>;
  /** Waits for something that was sent to this client and that nobody reads, such as where a button leads. */
  readonly leest: (wat: RegExp) => Promise<string>;
  /** What stands filled in, by label. */
  readonly ingevuld: () => Readonly<Record<string, unknown>>;
}

/** Somebody with a Slack client: what they see, and what their client sends. */
export const slackMens = (slack: Slack, user: User, overleg: () => Channel): SlackMens => {
  const { workspace, delivery, payloads } = slack;
  /** What this client holds of the elements in messages. */
  const held = new Map<string, ReadonlyMap<string, Json>>();
  /** What stood in the dialog that was sent last: what is new in it is what is wrong with it. */
  let sent: { readonly view: View; readonly remarks: ReadonlyArray<string> } | undefined;

  const stack = () => workspace.modals.get(user.id) ?? [];
  const top = () => stack().at(-1);
  const home = () => workspace.homes.get(user.id);
  const seen = () => messagesFor(workspace, user.id);
  const screen = () =>
    [
      ...(top() === undefined ? [] : [`[dialog] ${viewLines(top() as View).join('\n')}`]),
      ...seen().map(messageText),
      ...(home() === undefined ? [] : [viewLines(home() as View).join('\n')]),
    ].join('\n----\n');

  const until = async <A>(what: string, look: () => A | undefined): Promise<A> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`${user.name} waited for ${what} and sees:\n${screen()}`);
      const timer = Promise.withResolvers<void>();
      const clock = setTimeout(timer.resolve, 500);
      await Promise.race([workspace.next(), timer.promise]);
      clearTimeout(clock);
    }
  };

  const messageState = (message: Message) => {
    const state = stateAfter(message.blocks, held.get(message.ts) ?? new Map());
    held.set(message.ts, state);
    return state;
  };
  const blocksOf = (place: Place) => ('view' in place ? place.view.json.blocks : place.message.blocks);
  const textAt = (place: Place) => ('view' in place ? viewLines(place.view).join('\n') : messageText(place.message));
  const places = (): ReadonlyArray<Place> => {
    const modal = top();
    const page = home();
    return [
      ...(modal === undefined ? [] : [{ view: modal }]),
      ...seen().map((message) => ({ message })),
      ...(page === undefined ? [] : [{ view: page }]),
    ];
  };

  /** A button by its label, or an entry of a menu with dots. */
  const pressed = ({ element }: Placed, label: string): Json | undefined => {
    if (element.type === 'button') return textOf(element.text) === label ? {} : undefined;
    if (element.type !== 'overflow') return undefined;
    const option = optionsOf(element).find(({ text }) => textOf(text) === label);
    return option === undefined ? undefined : { selected_option: { text: option.text, value: option.value } };
  };
  const ticked = ({ element, block }: Placed, place: Place, label: string): Json | undefined => {
    if (element.type !== 'checkboxes') return undefined;
    const option = optionsOf(element).find(({ text }) => textOf(text).startsWith(label));
    if (option === undefined) return undefined;
    const state = 'view' in place ? place.view.state : messageState(place.message);
    const now = (state.get(keyOf({ block, element }))?.selected_options ?? []) as ReadonlyArray<Json>;
    const without = now.filter(({ value }) => value !== option.value);
    const chosen = { text: option.text, value: option.value };
    return { selected_options: without.length === now.length ? [...now, chosen] : without };
  };
  const find =
    (opKaart: RegExp | undefined, look: (placed: Placed, place: Place) => Json | undefined) =>
    (): Pressable | undefined => {
      for (const place of places()) {
        if (opKaart !== undefined && !opKaart.test(textAt(place))) continue;
        for (const placed of interactive(blocksOf(place))) {
          const held = look(placed, place);
          if (held !== undefined) return { place, placed, held };
        }
      }
      return undefined;
    };

  const act = async ({ place, placed, held: now }: Pressable) => {
    if ('view' in place) {
      const views = place.view.json.type === 'home' ? [place.view] : stack();
      if (Object.keys(now).length > 0 && placed.element.type !== 'overflow')
        setField(place.view, placed, { type: placed.element.type, ...now });
      await delivery.send(delivery.sealInteraction(payloads.actionOnView(user, place.view, views, placed, now)));
      return;
    }
    const { message } = place;
    const state = messageState(message);
    const after =
      placed.element.type === 'checkboxes'
        ? new Map([...state, [keyOf(placed), { type: 'checkboxes', ...now }]])
        : state;
    held.set(message.ts, after);
    const channel = workspace.channels.get(message.channel);
    if (channel === undefined) throw new Error('a message in no channel');
    const on = { message, channel, responseUrl: slack.responseUrl(user.id, channel.id, message) };
    await delivery.send(delivery.sealInteraction(payloads.actionOnMessage(user, on, placed, now, after)));
  };

  const type = async (channel: Channel, opdracht: string) => {
    const [word = '', ...rest] = opdracht.replace(/^\//, '').split(' ');
    const command = `/${word}`;
    if (slack.commands.includes(command)) {
      const fields = payloads.command(user, channel, command, rest.join(' '), slack.responseUrl(user.id, channel.id));
      afterCommand(slack, user, channel, command, await delivery.send(delivery.sealCommand(fields)));
      return;
    }
    const message = workspace.post({
      channel: channel.id,
      thread: null,
      by: user.id,
      to: null,
      text: opdracht,
      blocks: [],
    });
    await delivery.event(payloads.message(message, channel), channel.kind === 'shared');
    if (opdracht.includes(`<@${botUser.id}>`))
      await delivery.event(payloads.mention(message, channel), channel.kind === 'shared');
  };

  const openDialog = () => {
    const view = top();
    if (view === undefined || busy.test(viewLines(view).join('\n')) || fieldsOf(view).length === 0) return undefined;
    return view;
  };
  const submit = async (view: View) => {
    const empty = missing(view);
    if (empty.length > 0) throw new Error(`Slack's client asks to fill in: ${empty.join(', ')}`);
    sent = { view, remarks: viewRemarks(view) };
    view.errors = {};
    view.trouble = null;
    const receipt = await delivery.send(delivery.sealInteraction(payloads.submission(user, view, stack())));
    afterSubmission(slack, view, receipt);
  };
  const close = async () => {
    const view = top();
    if (view === undefined) return;
    const open = stack();
    workspace.modals.set(user.id, open.slice(0, -1));
    workspace.changed();
    if (view.json.notify_on_close === true)
      await delivery.send(delivery.sealInteraction(payloads.closed(user, view, open, false)));
  };

  const suggested = async (view: View, field: Field, label: string) => {
    const words = label.slice(0, Math.max(3, Number(field.element.min_query_length ?? 0)));
    const payload = payloads.suggestion(user, view, stack(), field, words);
    const { text } = await delivery.send(delivery.sealInteraction(payload));
    return filled({ ...field.element, ...(JSON.parse(text) as Json) }, label);
  };
  /** Fills what this page asks of what was given; one label can stand above several parts of a long list. */
  const fillPage = async (view: View, waarden: Map<string, string | ReadonlyArray<string>>) => {
    for (const [label, value] of waarden) {
      const fields = fieldsOf(view).filter((field) =>
        field.label.replace(/ \((optional|mag leeg)\)$/, '').startsWith(label),
      );
      for (const field of fields) {
        const external = String(field.element.type).includes('external_select');
        const now =
          external && typeof value === 'string' ? await suggested(view, field, value) : filled(field.element, value);
        if (now === undefined) continue;
        setField(view, field, now);
        waarden.delete(label);
      }
      if (fields.length > 0 && waarden.has(label)) throw new Error(`${label} does not offer ${String(value)}`);
    }
  };
  const labels = (view: View) =>
    fieldsOf(view)
      .map(({ label }) => label)
      .join('\n');
  const isSame = (one: View, other: View) => viewTitle(one) === viewTitle(other) && labels(one) === labels(other);

  return {
    user,
    typ: (opdracht) => type(workspace.im(user.id), opdracht),
    typInOverleg: (opdracht) => type(overleg(), opdracht),
    druk: async (label, opKaart) => {
      const modal = top();
      const look = find(opKaart, (placed) => pressed(placed, label));
      const isOpen = () => modal !== undefined && textOf(modal.json.submit) === label;
      const found = isOpen() ? undefined : await until(`the button "${label}"`, look);
      if (found === undefined) return submit(modal as View);
      // Whoever presses something behind a dialog closes that first.
      if (top() !== undefined && !('view' in found.place && found.place.view.json.type === 'modal')) await close();
      await act(found);
    },
    vink: async (label) =>
      act(
        await until(
          `the tick "${label}"`,
          find(undefined, (placed, place) => ticked(placed, place, label)),
        ),
      ),
    dialoog: async () => {
      const view = await until('a dialog', openDialog);
      const again = sent !== undefined && isSame(sent.view, view);
      const isNew = (line: string) => (again ? !sent?.remarks.includes(line) : line.startsWith('Let op'));
      const remarks = viewRemarks(view).filter(isNew);
      const fouten = [...new Set([...Object.values(view.errors), ...remarks])];
      return { kop: viewTitle(view), velden: fieldsOf(view).map(({ label }) => label), fouten };
    },
    vul: async (waarden) => {
      const rest = new Map(Object.entries(waarden));
      for (let page = 1; ; page++) {
        const view = await until('a dialog to fill in', openDialog);
        await fillPage(view, rest);
        // The next page asks what was not given: that is for another time.
        if (page > 1 && rest.size === 0 && missing(view).length > 0) return;
        await submit(view);
        const next = await until('the outcome', () => {
          const now = top();
          if (now === undefined) return 'closed' as const;
          return busy.test(viewLines(now).join('\n')) ? undefined : now;
        });
        if (
          next === 'closed' ||
          fieldsOf(next).length === 0 ||
          isSame(next, view) ||
          viewTitle(next) !== viewTitle(view)
        )
          break;
      }
      if (rest.size > 0) throw new Error(`No page asked for ${[...rest.keys()].join(', ')}`);
    },
    ziet: (wat) =>
      until(String(wat), () => {
        const all = screen();
        if (typeof wat === 'string') return all.includes(wat) ? wat : undefined;
        return wat.exec(all)?.[0];
      }),
    zag: () => workspace.shownTo(user.id),
    leest: (wat) => until(String(wat), () => wat.exec(workspace.shownTo(user.id))?.[0]),
    naarThuis: async () => {
      await delivery.event(payloads.homeOpened(user));
    },
    kies: async (callbackId, message) => {
      const channel = message === undefined ? undefined : workspace.channels.get(message.channel);
      const payload =
        message === undefined || channel === undefined
          ? payloads.shortcut(user, callbackId)
          : payloads.messageAction(user, callbackId, {
              message,
              channel,
              responseUrl: slack.responseUrl(user.id, channel.id, message),
            });
      await delivery.send(delivery.sealInteraction(payload));
    },
    verstuur: async () => submit(await until('a dialog to send', openDialog)),
    sluit: close,
    ingevuld: () => {
      const view = top();
      return view === undefined
        ? {}
        : Object.fromEntries(
            fieldsOf(view).map((field) => {
              const { value, selected_option, selected_options, selected_date } = (view.state.get(keyOf(field)) ??
                {}) as Record<string, unknown>;
              return [field.label, value ?? selected_option ?? selected_options ?? selected_date ?? null];
            }),
          );
    },
  };
};
