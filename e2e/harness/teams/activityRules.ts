import { adaptiveCard, asText, type Node, nodesIn } from './Activity.ts';
import { cardBreaches } from './cardRules.ts';

/** 100 KB, counted in UTF-16, as Teams counts. */
export const largestActivity = 100 * 1024;
const mostAttachments = 10;

export const sizeOf = (payload: unknown): number => JSON.stringify(payload ?? null).length * 2;

/** What is wrong with an activity that a bot wants to post. */
export const activityBreaches = (activity: Node): ReadonlyArray<string> => {
  const type = asText(activity.type);
  if (type === 'typing') return [];
  if (type !== 'message') return [`an activity of type ${JSON.stringify(activity.type)}`];
  const attachments = nodesIn(activity.attachments);
  const found = attachments.flatMap(({ contentType, content }) =>
    contentType === adaptiveCard ? cardBreaches(content, 'message') : [],
  );
  if (attachments.length > mostAttachments) found.push(`${attachments.length} attachments`);
  if (attachments.length === 0 && asText(activity.text).trim() === '') found.push('a message without text or card');
  if (attachments.length > 1 && activity.attachmentLayout === undefined) found.push('cards without attachmentLayout');
  return found;
};
