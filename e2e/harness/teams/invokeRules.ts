import { adaptiveCard, asNode, asText, isNode, type Node, nodesIn } from './Activity.ts';
import { largestActivity, sizeOf } from './activityRules.ts';
import { cardBreaches, type Place } from './cardRules.ts';

const cardOrLink = (task: Node): ReadonlyArray<string> => {
  const found: Array<string> = [];
  if (asText(task.title) === '') found.push('a dialog without a title');
  for (const side of ['height', 'width'])
    if (
      task[side] !== undefined &&
      typeof task[side] !== 'number' &&
      !/^(small|medium|large)$/.test(asText(task[side]))
    )
      found.push(`a dialog with ${side} ${JSON.stringify(task[side])}`);
  if (typeof task.url === 'string')
    return /^https:/.test(task.url) ? found : [...found, 'a dialog with a url that is not https'];
  const card = asNode(task.card);
  if (card.contentType !== adaptiveCard) return [...found, 'a dialog without card or url'];
  return [...found, ...cardBreaches(card.content, 'dialog')];
};

const taskRules = (body: unknown, mayBeEmpty: boolean): ReadonlyArray<string> => {
  const task = asNode(body).task;
  if (!isNode(task)) return mayBeEmpty && !isNode(body) ? [] : ['no task'];
  if (task.type === 'message') return typeof task.value === 'string' ? [] : ['a task message that is no text'];
  if (task.type === 'continue') return isNode(task.value) ? cardOrLink(task.value) : ['task continue without a value'];
  return [`task of type ${JSON.stringify(task.type)}`];
};

const actionRules = (body: unknown): ReadonlyArray<string> => {
  if (!isNode(body)) return ['no {statusCode, type, value}'];
  const { statusCode, type, value } = body;
  if (typeof statusCode !== 'number') return ['no statusCode'];
  switch (type) {
    case adaptiveCard:
      return statusCode === 200 ? cardBreaches(value, 'message') : [`a card with statusCode ${statusCode}`];
    case 'application/vnd.microsoft.activity.message':
      return typeof value === 'string' ? [] : ['a message that is no text'];
    case 'application/vnd.microsoft.error': {
      const { code, message } = asNode(value);
      return typeof code === 'string' && typeof message === 'string' ? [] : ['an error without code and message'];
    }
    default:
      return [`type ${JSON.stringify(type)}`];
  }
};

const resultRules = (attachment: Node): ReadonlyArray<string> => [
  ...(attachment.contentType === adaptiveCard ? cardBreaches(attachment.content, 'result' satisfies Place) : []),
  ...(isNode(attachment.preview) ? [] : ['a result without a preview']),
];

const searchRules = (body: unknown): ReadonlyArray<string> => {
  const { composeExtension } = asNode(body);
  if (!isNode(composeExtension)) return ['no composeExtension'];
  const { type, attachmentLayout, attachments, text } = composeExtension;
  if (type === 'message') return typeof text === 'string' ? [] : ['a message without text'];
  if (type !== 'result') return [`composeExtension of type ${JSON.stringify(type)}`];
  if (attachmentLayout !== 'list' && attachmentLayout !== 'grid') return ['no attachmentLayout'];
  return Array.isArray(attachments) ? nodesIn(attachments).flatMap(resultRules) : ['no attachments'];
};

const rulesOf: Readonly<Record<string, (body: unknown) => ReadonlyArray<string>>> = {
  'adaptiveCard/action': actionRules,
  'task/fetch': (body) => taskRules(body, false),
  'task/submit': (body) => taskRules(body, true),
  'composeExtension/query': searchRules,
};

/** What is wrong with the body of an answer to an invoke. */
export const invokeBreaches = (name: string, body: unknown): ReadonlyArray<string> => [
  ...(rulesOf[name]?.(body) ?? [`no invoke ${name} is known`]),
  ...(sizeOf(body) > largestActivity ? [`an answer of ${sizeOf(body)} bytes`] : []),
];
