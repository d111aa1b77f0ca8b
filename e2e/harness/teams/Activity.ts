/** A node of an Adaptive Card or of an activity, as it came over the line. */
export type Node = { readonly [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const asNode = (value: unknown): Node => (isNode(value) ? value : {});
export const nodesIn = (value: unknown): ReadonlyArray<Node> => (Array.isArray(value) ? value.filter(isNode) : []);
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** The first Adaptive Card that an activity carries. */
export const cardOf = (activity: Node): Node | undefined => {
  const attachment = nodesIn(activity.attachments).find(({ contentType }) => contentType === adaptiveCard);
  return attachment && isNode(attachment.content) ? attachment.content : undefined;
};

/** Copies what came over the line, so that nobody changes what was recorded. */
export const copyOf = <A>(value: A): A => structuredClone(value);
