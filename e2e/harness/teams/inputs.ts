import { asText, type Node, nodesIn } from './Activity.ts';
import { elementsOf } from './cardRules.ts';

/** What stands in the fields of a card at a client: what the card brought, and what was typed over it. */
export type Typed = Map<string, string>;

export const inputsOf = (card: Node): ReadonlyArray<Node> =>
  elementsOf(card).filter(({ type, isVisible }) => asText(type).startsWith('Input.') && isVisible !== false);

const initial = (input: Node): string => {
  if (input.type === 'Input.Toggle') return asText(input.value) || asText(input.valueOff) || 'false';
  return typeof input.value === 'number' ? String(input.value) : asText(input.value);
};

export const valuesOf = (card: Node, typed: Typed): Record<string, string | number> =>
  Object.fromEntries(
    inputsOf(card).flatMap((input): Array<[string, string | number]> => {
      const id = asText(input.id);
      const value = typed.get(id) ?? initial(input);
      if (value === '') return input.type === 'Input.Text' ? [[id, '']] : [];
      return [[id, input.type === 'Input.Number' ? Number(value) : value]];
    }),
  );

const isWrong = (input: Node, value: string): boolean => {
  if (value === '' || (input.type === 'Input.Toggle' && value === (asText(input.valueOff) || 'false')))
    return input.isRequired === true;
  if (input.type === 'Input.Number') {
    const number = Number(value);
    const { min, max } = input;
    return (
      Number.isNaN(number) || (typeof min === 'number' && number < min) || (typeof max === 'number' && number > max)
    );
  }
  if (input.type === 'Input.Date')
    return (
      !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
      (asText(input.min) !== '' && value < asText(input.min)) ||
      (asText(input.max) !== '' && value > asText(input.max))
    );
  return asText(input.regex) !== '' && !new RegExp(asText(input.regex)).test(value);
};

/** What the client itself refuses to send, in the words of the card. */
export const refusedByClient = (card: Node, typed: Typed): ReadonlyArray<string> =>
  inputsOf(card)
    .filter((input) => isWrong(input, typed.get(asText(input.id)) ?? initial(input)))
    .map(({ errorMessage, label }) => asText(errorMessage) || asText(label));

const choiceNamed = (input: Node, label: string): string => {
  const choices = nodesIn(input.choices);
  const named =
    choices.find(({ title }) => asText(title) === label) ??
    choices.find(({ title }) => asText(title).startsWith(label)) ??
    choices.find(({ value }) => asText(value) === label);
  if (named) return asText(named.value);
  throw new Error(
    `"${label}" is no choice of "${asText(input.label)}": ${choices.map(({ title }) => title).join(' | ')}`,
  );
};

const toggled = (input: Node, label: string): string =>
  /^(nee|uit|false|)$/i.test(label) ? asText(input.valueOff) || 'false' : asText(input.valueOn) || 'true';

/** What a person fills in, by the labels that they read. */
export const fillIn = (input: Node, said: string | ReadonlyArray<string>): string => {
  const labels = typeof said === 'string' ? [said] : said;
  if (input.type === 'Input.ChoiceSet') {
    const chosen = labels.filter((label) => label !== '').map((label) => choiceNamed(input, label));
    if (chosen.length > 1 && input.isMultiSelect !== true) throw new Error(`one choice only: ${asText(input.label)}`);
    return chosen.join(',');
  }
  if (input.type === 'Input.Toggle') return toggled(input, labels[0] ?? '');
  const text = labels.join(', ');
  // The client lets nobody type on beyond the end.
  return typeof input.maxLength === 'number' ? text.slice(0, input.maxLength) : text;
};

/** Fields are found by what stands above them; a toggle also by what stands beside it. */
export const inputNamed = (card: Node, label: string): Node | undefined => {
  const inputs = inputsOf(card);
  return (
    inputs.find((input) => asText(input.label) === label) ??
    inputs.find((input) => asText(input.label).startsWith(label)) ??
    inputs.find((input) => input.type === 'Input.Toggle' && asText(input.title).startsWith(label))
  );
};
