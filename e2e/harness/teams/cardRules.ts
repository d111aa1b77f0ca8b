import { asNode, asText, isNode, type Node, nodesIn } from './Activity.ts';

/** Where a card stands: in a dialog Teams knows only Action.Submit, and nothing is refreshed. */
export type Place = 'message' | 'dialog' | 'result';

const elements = new Set([
  'TextBlock',
  'RichTextBlock',
  'Image',
  'ImageSet',
  'Media',
  'Container',
  'ColumnSet',
  'Column',
  'FactSet',
  'ActionSet',
  'Table',
  'TableRow',
  'TableCell',
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.Time',
  'Input.Toggle',
  'Input.ChoiceSet',
]);
const actionTypes = new Set(['Action.OpenUrl', 'Action.Submit', 'Action.Execute', 'Action.ShowCard']);
const mostPrimaryActions = 6;
const mostRefreshed = 60;

const actionsHere = (node: Node): ReadonlyArray<Node> => [
  ...nodesIn(node.actions),
  ...[node.inlineAction, node.selectAction].filter(isNode),
];

const childrenOf = (node: Node): ReadonlyArray<Node> => [
  ...[node.body, node.items, node.columns, node.cells].flatMap(nodesIn),
  ...(asText(node.type) === 'Table' ? nodesIn(node.rows) : []),
  ...actionsHere(node).flatMap(({ card }) => (isNode(card) ? [card] : [])),
];

/** Every element of a card, outside in; also those of a card that opens within it. */
export const elementsOf = (card: Node): ReadonlyArray<Node> =>
  childrenOf(card).flatMap((node) => [node, ...elementsOf(node)]);

/** Every button of a card, in reading order. */
export const actionsOf = (card: Node): ReadonlyArray<Node> => [...elementsOf(card), card].flatMap(actionsHere);

const inputRules = (node: Node): ReadonlyArray<string> => {
  const type = asText(node.type);
  const found: Array<string> = [];
  if (asText(node.id) === '') found.push(`${type} without an id`);
  if (asText(node.label) === '') found.push(`${type} "${asText(node.id)}" without a label`);
  if (node.isRequired === true && asText(node.errorMessage) === '')
    found.push(`${type} "${asText(node.id)}" is required without an errorMessage`);
  if (type === 'Input.Toggle' && asText(node.title) === '') found.push('Input.Toggle without a title');
  if (type === 'Input.ChoiceSet') {
    const choices = nodesIn(node.choices);
    if (choices.length === 0 && !isNode(node['choices.data'])) found.push('Input.ChoiceSet without choices');
    if (choices.some(({ title, value }) => asText(title) === '' || typeof value !== 'string' || value === ''))
      found.push('Input.ChoiceSet with a choice without title or value');
    if (choices.some(({ value }) => asText(value).includes(',')) && node.isMultiSelect === true)
      found.push('Input.ChoiceSet with a comma in a value, while values are joined by commas');
    if (new Set(choices.map(({ value }) => value)).size < choices.length)
      found.push('Input.ChoiceSet with the same value twice');
  }
  return found;
};

const elementRules = (node: Node): ReadonlyArray<string> => {
  const type = asText(node.type);
  if (!elements.has(type)) return [`unknown element ${JSON.stringify(node.type)}`];
  if (type.startsWith('Input.')) return inputRules(node);
  if (type === 'TextBlock' && asText(node.text) === '') return ['TextBlock without text'];
  if (type === 'FactSet') {
    const facts = nodesIn(node.facts);
    if (facts.length === 0) return ['FactSet without facts'];
    if (facts.some(({ title, value }) => typeof title !== 'string' || typeof value !== 'string'))
      return ['FactSet with a fact without title or value'];
  }
  if (type === 'Image' && (!/^(https:|data:)/.test(asText(node.url)) || asText(node.altText) === ''))
    return ['Image without https url or altText'];
  if (type === 'Container' && !Array.isArray(node.items)) return ['Container without items'];
  return [];
};

/** An address that a browser may be sent to; on loopback there are no certificates. */
const mayOpen = (url: string) => /^https:\/\//.test(url) || /^http:\/\/(127\.0\.0\.1|localhost)(:|\/)/.test(url);

const actionRules = (action: Node, place: Place): ReadonlyArray<string> => {
  const type = asText(action.type);
  const name = `${type} "${asText(action.title)}"`;
  if (!actionTypes.has(type)) return [`unknown or unsupported action ${JSON.stringify(action.type)}`];
  const found: Array<string> = [];
  if (type === 'Action.OpenUrl' && !mayOpen(asText(action.url))) found.push(`${name} without a https url`);
  if (type === 'Action.Execute') {
    if (place === 'dialog') found.push(`${name} in a dialog, where only Action.Submit answers`);
    if (asText(action.verb) === '') found.push(`${name} without a verb`);
    if (asText(asNode(action.fallback).type) !== 'Action.Submit') found.push(`${name} without fallback Action.Submit`);
  }
  if (action.data !== undefined && !isNode(action.data)) found.push(`${name} with data that is no object`);
  return found;
};

const titleRules = (card: Node): ReadonlyArray<string> =>
  [card, ...elementsOf(card)].flatMap((node) => {
    const titled = nodesIn(node.actions);
    const primary = titled.filter(({ mode }) => mode !== 'secondary');
    return [
      ...titled.filter(({ title }) => asText(title) === '').map(({ type }) => `${asText(type)} without a title`),
      ...(primary.length > mostPrimaryActions ? [`${primary.length} primary actions in one set`] : []),
    ];
  });

const refreshRules = (card: Node, place: Place): ReadonlyArray<string> => {
  if (card.refresh === undefined) return [];
  const { action, userIds } = asNode(card.refresh);
  const found: Array<string> = [];
  if (place === 'dialog') found.push('refresh in a dialog');
  if (asText(asNode(action).type) !== 'Action.Execute') found.push('refresh without Action.Execute');
  if (asText(asNode(action).verb) === '') found.push('refresh without a verb');
  if (userIds !== undefined && !Array.isArray(userIds)) found.push('refresh.userIds is no list');
  if (Array.isArray(userIds) && userIds.length > mostRefreshed) found.push(`refresh for ${userIds.length} users`);
  return found;
};

const versionRules = (card: Node): ReadonlyArray<string> => {
  const [, major = 0, minor = 0] = /^(\d)\.(\d)$/.exec(asText(card.version))?.map(Number) ?? [];
  if (major !== 1) return [`version ${JSON.stringify(card.version)} is not known`];
  if (minor > 5) return [`version ${asText(card.version)}, while a bot's card goes no further than 1.5`];
  const universal = card.refresh !== undefined || actionsOf(card).some(({ type }) => type === 'Action.Execute');
  return universal && minor < 4 ? [`version ${asText(card.version)} with universal actions, which need 1.4`] : [];
};

const idRules = (card: Node): ReadonlyArray<string> => {
  const ids = elementsOf(card).flatMap(({ id }) => (asText(id) === '' ? [] : [asText(id)]));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return twice.length === 0 ? [] : [`the same id twice: ${[...new Set(twice)].join(', ')}`];
};

/** What a Teams client would not draw, or would draw so that people cannot use it. */
export const cardBreaches = (card: unknown, place: Place): ReadonlyArray<string> => {
  if (!isNode(card) || card.type !== 'AdaptiveCard') return ['not an AdaptiveCard'];
  return [
    ...versionRules(card),
    ...(asText(card.fallbackText) === '' ? ['card without fallbackText'] : []),
    ...elementsOf(card)
      .filter(({ type }) => type !== 'AdaptiveCard')
      .flatMap(elementRules),
    ...actionsOf(card).flatMap((action) => actionRules(action, place)),
    ...titleRules(card),
    ...refreshRules(card, place),
    ...idRules(card),
  ];
};
