import type { Dialoog, Gesprekspartner } from '../../reis/Kanaal.ts';
import { asNode, asText, type Node, nodesIn } from './Activity.ts';
import { type Client, openClient, type Shown, textOf } from './Client.ts';
import { actionsOf, elementsOf } from './cardRules.ts';
import { cardText, headingOf, warningsOn } from './cardText.ts';
import type { Dialog } from './Dialog.ts';
import { fillIn, inputNamed, inputsOf, refusedByClient } from './inputs.ts';
import type { Platform } from './Platform.ts';
import type { User } from './Tenant.ts';

/** Somebody who uses Teams: what they type, press, tick, fill in and read. */
export interface TeamsMens extends Gesprekspartner {
  readonly user: User;
  readonly client: Client;
  /** Their own conversation with the bot. */
  readonly eigen: string;
  /** The links that stand on the newest card that has them. */
  readonly link: (label?: string) => Promise<string>;
  /** Finds a casus with the message extension and puts it in the channel. */
  readonly deel: (woorden: string, welke: RegExp) => Promise<void>;
}

interface TeamsMensOpties {
  readonly platform: Platform;
  readonly user: User;
  /** The channel in which the team holds its overleg. */
  readonly kanaal: string;
}

/** What a bot says that has no answer yet. */
const isBusy = /^Even geduld/m;
const mostTurns = 20;
const isBack = /^(vorige|terug|annule)/i;

/** The button that sends a dialog: the one in front, and never the way back. */
const sendOf = (card: Node): Node => {
  const buttons = actionsOf(card).filter(({ type }) => type === 'Action.Submit');
  const found =
    buttons.find(({ style }) => style === 'positive') ?? buttons.find(({ title }) => !isBack.test(asText(title)));
  if (found) return found;
  throw new Error('this dialog cannot be sent');
};

const isEnabled = (action: Node): boolean => action.isEnabled !== false;
const titled = (card: Node, label: string): Node | undefined =>
  actionsOf(card).find((action) => asText(action.title) === label && isEnabled(action));

interface Tick {
  readonly on: Shown;
  readonly action: Node;
  /** The field to tick first, when the button stands below it. */
  readonly field: Node | undefined;
}

/** A box to tick: a line or a button that acts at once, or a field with a button below it. */
const findTick = (on: Shown, label: string): Tick | undefined => {
  const card = on.card;
  if (!card) return undefined;
  const isIt = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '').trim() === label;
  const says = (node: Node) => cardText({ body: [{ ...node, selectAction: undefined }] }).split('\n');
  const line = elementsOf(card).find((node) => node.selectAction !== undefined && says(node).some(isIt));
  const action = line ? asNode(line.selectAction) : actionsOf(card).find(({ title }) => isIt(asText(title)));
  if (action) return { on, action, field: undefined };
  const field = inputsOf(card).find(
    (input) => input.title === label || nodesIn(input.choices).some(({ title }) => title === label),
  );
  if (!field) return undefined;
  const all = elementsOf(card);
  const below = actionsOf({ body: all.slice(all.indexOf(field) + 1), actions: card.actions });
  const sends = below.find(({ type }) => type === 'Action.Execute' || type === 'Action.Submit');
  return sends ? { on, action: sends, field } : undefined;
};

const tickIn = (on: Shown, field: Node, label: string) => {
  const id = asText(field.id);
  const now = on.typed.get(id) ?? asText(field.value);
  if (field.type === 'Input.Toggle') {
    const onValue = asText(field.valueOn) || 'true';
    on.typed.set(id, now === onValue ? asText(field.valueOff) || 'false' : onValue);
    return;
  }
  const value = fillIn(field, label);
  const chosen = now === '' ? [] : now.split(',');
  on.typed.set(id, (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]).join(','));
};

type Open = Dialog & { readonly card: Node };
const labelsOf = ({ card }: Open): ReadonlyArray<string> => inputsOf(card).map(({ label }) => asText(label));
const isSame = (one: Open, other: Open): boolean =>
  one.title === other.title && labelsOf(one).join() === labelsOf(other).join();

export const teamsMens = ({ platform, user, kanaal }: TeamsMensOpties): TeamsMens => {
  const client = openClient(platform, user);
  const eigen = platform.conversations.personalOf(user).id;
  const { changes } = client;

  /** What stood in the dialog that was sent last: what is new in it is what is wrong with it. */
  let sent: Open | undefined;

  const inSight = (): string => {
    const dialog = client.dialog();
    const open = dialog
      ? [`[dialoog] ${dialog.title}`, dialog.message, cardText(dialog.card ?? {}), ...dialog.errors]
      : [];
    return [open.join('\n'), ...client.shown().map(textOf).toReversed(), ...client.notices().toReversed()]
      .filter((text) => text !== '')
      .join('\n----\n');
  };
  const newest = <A>(find: (on: Shown) => A | undefined): A | undefined => {
    for (const on of client.shown().toReversed()) {
      const found = find(on);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  /** Nobody can be given a dialog who only typed: the answer has a button that opens it, and that is pressed. */
  let typed = false;
  let before: ReadonlySet<string> = new Set();
  const opening = () =>
    newest((on) => {
      if (!on.card || on.message.from !== 'bot' || before.has(on.message.id)) return undefined;
      // A reminder that comes meanwhile can be put off: it is no answer to what was typed.
      if (titled(on.card, 'Later')) return undefined;
      const action = actionsOf(on.card).find(
        ({ style, data }) => style === 'positive' && asNode(asNode(data).msteams).type === 'task/fetch',
      );
      return action && { on, action };
    });
  const openAfterTyping = async (): Promise<void> => {
    if (!typed || client.dialog()?.card) return;
    typed = false;
    const { on, action } = await changes.until('a button that opens what was asked for', opening, inSight);
    await client.press(on, action);
  };
  const say = async (conversation: string, opdracht: string): Promise<void> => {
    client.closeDialog();
    typed = true;
    before = new Set(client.shown().map(({ message }) => message.id));
    await client.say(conversation, opdracht);
  };

  const druk: Gesprekspartner['druk'] = async (label, opKaart) => {
    typed = false;
    const isIt = (text: string) => opKaart === undefined || opKaart.test(text);
    const found = await changes.until(
      `a button "${label}"${opKaart ? ` on ${opKaart}` : ''}`,
      () => {
        const dialog = client.dialog();
        const inDialog =
          dialog?.card && isIt(`${dialog.title}\n${cardText(dialog.card)}`) && titled(dialog.card, label);
        if (inDialog) return { action: inDialog, on: undefined };
        return newest((on) => {
          const action = on.card && isIt(textOf(on)) ? titled(on.card, label) : undefined;
          return action ? { action, on } : undefined;
        });
      },
      inSight,
    );
    if (!found.on) return client.submit(found.action);
    // Whoever presses something behind a dialog closes that first.
    client.closeDialog();
    await client.press(found.on, found.action);
  };

  /** A dialog to fill in. One that asks for patience is tried again by its own button, as it says. */
  const openDialog = async (): Promise<Open> => {
    await openAfterTyping();
    for (let turn = 0; turn < mostTurns; turn++) {
      const open = await changes.until(
        'an open dialog',
        () => {
          const dialog = client.dialog();
          return dialog?.card ? { ...dialog, card: dialog.card } : undefined;
        },
        inSight,
      );
      if (!isBusy.test(`${open.title}\n${cardText(open.card)}`)) return open;
      await changes.pause();
      if (client.dialog()?.card === open.card) await client.submit(sendOf(open.card));
    }
    throw new Error(`waited too long for a dialog; in sight:\n${inSight()}`);
  };

  const vul: Gesprekspartner['vul'] = async (waarden) => {
    const left = new Set(Object.keys(waarden));
    for (let page = 1; page <= 12; page++) {
      const open = await openDialog();
      for (const label of left) {
        const input = inputNamed(open.card, label);
        if (!input) continue;
        open.typed.set(asText(input.id), fillIn(input, waarden[label] ?? ''));
        left.delete(label);
      }
      // The next page asks what was not given: that is for another time.
      if (page > 1 && left.size === 0 && refusedByClient(open.card, open.typed).length > 0) return;
      sent = open;
      await client.submit(sendOf(open.card));
      const next = client.dialog();
      if (
        !next?.card ||
        next.errors.length > 0 ||
        next.title !== open.title ||
        isSame({ ...next, card: next.card }, open)
      )
        break;
    }
    if (left.size > 0) throw new Error(`no page asked for ${[...left].join(' | ')}; in sight:\n${inSight()}`);
  };

  return {
    user,
    client,
    eigen,
    typ: (opdracht) => say(eigen, opdracht),
    typInOverleg: (opdracht) => say(kanaal, opdracht),
    druk,
    vink: async (label) => {
      const { on, action, field } = await changes.until(
        `a box "${label}"`,
        () => newest((shown) => findTick(shown, label)),
        inSight,
      );
      if (field) tickIn(on, field, label);
      await client.press(on, action);
    },
    dialoog: async (): Promise<Dialoog> => {
      const open = await openDialog();
      const earlier = sent && isSame(sent, open) ? warningsOn(sent.card) : warningsOn(open.card);
      return {
        kop: open.title || headingOf(open.card),
        velden: labelsOf(open),
        fouten: [...open.errors, ...warningsOn(open.card).filter((line) => !earlier.includes(line))],
      };
    },
    vul,
    ziet: (wat) =>
      changes.until(
        `sight of ${wat}`,
        () => {
          const all = inSight();
          if (typeof wat === 'string') return all.includes(wat) ? wat : undefined;
          return wat.exec(all)?.[0];
        },
        inSight,
      ),
    zag: client.log,
    link: (label) =>
      changes.until(
        'a link',
        () =>
          newest(({ card }) => {
            const link = card
              ? actionsOf(card).find(({ type, title }) => type === 'Action.OpenUrl' && (!label || title === label))
              : undefined;
            return link ? asText(link.url) : undefined;
          }),
        inSight,
      ),
    deel: async (woorden, welke) => {
      const results = await client.search(kanaal, woorden, 'zoekCasus');
      const chosen = results.find((result) => welke.test(cardText(asNode(result.content))));
      if (!chosen) throw new Error(`no result ${welke} among ${results.length}`);
      client.post(kanaal, { contentType: chosen.contentType, content: chosen.content });
    },
  };
};
