import { asText, type Node, nodesIn } from './Activity.ts';
import { actionsOf, elementsOf } from './cardRules.ts';

/** The little of Markdown that a TextBlock draws, as it is read. */
export const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/(^|\s)_(.+?)_(?=\s|$|[.,;:!?])/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');

const linesOf = (node: Node): ReadonlyArray<string> => {
  switch (asText(node.type)) {
    case 'TextBlock':
      return [plain(asText(node.text))];
    case 'RichTextBlock':
      return [
        (Array.isArray(node.inlines) ? node.inlines : [])
          .map((inline: unknown) => (typeof inline === 'string' ? inline : asText((inline as Node).text)))
          .join(''),
      ];
    case 'FactSet':
      return nodesIn(node.facts).map(({ title, value }) => `${plain(asText(title))}: ${plain(asText(value))}`);
    case 'Input.ChoiceSet':
      return [asText(node.label), ...nodesIn(node.choices).map(({ title }) => asText(title))];
    case 'Input.Toggle':
      return [asText(node.label), asText(node.title)];
    case 'Input.Text':
    case 'Input.Number':
    case 'Input.Date':
      return [asText(node.label), asText(node.value) || asText(node.placeholder)];
    case 'Image':
      return [asText(node.altText)];
    default:
      return [];
  }
};

/** All that somebody can read on a card, in reading order; buttons last. */
export const cardText = (card: Node): string =>
  [...elementsOf(card).flatMap(linesOf), ...actionsOf(card).map(({ title }) => asText(title))]
    .filter((line) => line !== '')
    .join('\n');

/** What stands on top. */
export const headingOf = (card: Node): string =>
  elementsOf(card)
    .flatMap(linesOf)
    .find((line) => line !== '') ?? '';

/** What is said in the colour of a warning. */
export const warningsOn = (card: Node): ReadonlyArray<string> =>
  elementsOf(card)
    .filter(({ type, color }) => type === 'TextBlock' && /^attention$/i.test(asText(color)))
    .flatMap(linesOf);
