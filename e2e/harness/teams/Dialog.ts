import { asNode, asText, isNode, type Node } from './Activity.ts';
import type { Typed } from './inputs.ts';

/** An open dialog at a client: a card to fill in, or a line that can only be read. */
export interface Dialog {
  readonly title: string;
  readonly card: Node | undefined;
  readonly message: string;
  readonly conversation: string;
  readonly messageId: string;
  readonly typed: Typed;
  /** What the client itself says is wrong. */
  errors: ReadonlyArray<string>;
}

/** What an answer to task/fetch or task/submit leaves open; undefined closes. */
export const dialogFrom = (body: unknown, conversation: string, messageId: string): Dialog | undefined => {
  const task = asNode(asNode(body).task);
  const empty = { conversation, messageId, typed: new Map(), errors: [] };
  if (task.type === 'message') return { title: '', card: undefined, message: asText(task.value), ...empty };
  if (task.type !== 'continue') return undefined;
  const value = asNode(task.value);
  const { content } = asNode(value.card);
  return { title: asText(value.title), card: isNode(content) ? content : undefined, message: '', ...empty };
};
