type Knoop = Readonly<Record<string, unknown>>;

const knopen = (wat: unknown): ReadonlyArray<Knoop> =>
  Array.isArray(wat)
    ? wat.flatMap(knopen)
    : typeof wat === 'object' && wat !== null
      ? [wat as Knoop, ...Object.values(wat).flatMap(knopen)]
      : [];

const metSoort = (kaart: unknown, soort: string | RegExp) =>
  knopen(kaart).filter(
    ({ type }) => typeof type === 'string' && (typeof soort === 'string' ? type === soort : soort.test(type)),
  );

/** Everything of this kind on a card. */
export const vanSoort = (kaart: unknown, soort: string): ReadonlyArray<Knoop> => metSoort(kaart, soort);

const bekend =
  /^(AdaptiveCard|TextBlock|Container|ColumnSet|Column|FactSet|ActionSet|Layout\.Flow|Input\.(Text|Number|Date|Toggle|ChoiceSet)|Action\.(Submit|Execute|OpenUrl)|task\/fetch)$/;

const leeg = (wat: unknown) => typeof wat !== 'string' || wat.trim() === '';

/** What a Teams client would not draw, or would draw so that people cannot use it. */
export const tekenfouten = (kaart: unknown): ReadonlyArray<string> => [
  ...knopen(kaart)
    .filter(({ type }) => type !== undefined && !bekend.test(String(type)))
    .map(({ type }) => `unknown ${String(type)}`),
  ...metSoort(kaart, 'TextBlock')
    .filter(({ text, wrap }) => leeg(text) || wrap !== true)
    .map(() => 'text that is empty or does not wrap'),
  ...metSoort(kaart, 'FactSet')
    .filter(({ facts }) => !Array.isArray(facts) || facts.length === 0)
    .map(() => 'no facts'),
  ...metSoort(kaart, /^Action\./)
    .filter(({ title }) => leeg(title))
    .map(({ type }) => `${String(type)} without a title`),
  ...metSoort(kaart, 'Action.Execute')
    .filter(({ verb, fallback }) => leeg(verb) || (fallback as Knoop).type !== 'Action.Submit')
    .map(() => 'an Execute that older clients cannot press'),
  ...metSoort(kaart, /^Input\./)
    .filter(({ id, label }) => leeg(id) || leeg(label))
    .map(({ type }) => `${String(type)} without a label`),
  ...metSoort(kaart, /^Input\./)
    .filter(({ isRequired, errorMessage }) => isRequired === true && leeg(errorMessage))
    .map(({ type }) => `${String(type)} without an error message`),
  ...metSoort(kaart, 'Input.ChoiceSet')
    .filter(({ choices }) => !Array.isArray(choices) || choices.length === 0)
    .map(() => 'nothing to choose'),
  ...knopen(kaart)
    .filter(({ actions }) => Array.isArray(actions) && actions.filter(({ mode }) => mode !== 'secondary').length > 6)
    .map(() => 'more than six buttons in a row'),
];
