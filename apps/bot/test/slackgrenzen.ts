type Json = Readonly<Record<string, unknown>>;

const isJson = (waarde: unknown): waarde is Json => typeof waarde === 'object' && waarde !== null;

/** Every object in what is sent, however deep. */
const objecten = (waarde: unknown): ReadonlyArray<Json> =>
  isJson(waarde) ? [waarde, ...Object.values(waarde).flatMap(objecten)] : [];

const lengte = (waarde: unknown) => (typeof waarde === 'string' || Array.isArray(waarde) ? waarde.length : 0);
const tekstlengte = (waarde: unknown) => (isJson(waarde) ? lengte(waarde.text) : 0);
const dubbel = (namen: ReadonlyArray<unknown>) =>
  namen.some((naam, i) => naam !== undefined && namen.indexOf(naam) !== i);

/** Slack's documented limits as a list of questions, apart from how we draw. */
const vragen: ReadonlyArray<readonly [string, (object: Json) => boolean]> = [
  ['an empty text', ({ type, text }) => (type === 'plain_text' || type === 'mrkdwn') && lengte(text) === 0],
  ['a text over 3000', ({ type, text }) => (type === 'plain_text' || type === 'mrkdwn') && lengte(text) > 3000],
  ['a header over 150', ({ type, text }) => type === 'header' && tekstlengte(text) > 150],
  ['a field over 2000', ({ fields }) => Array.isArray(fields) && fields.some((veld) => tekstlengte(veld) > 2000)],
  ['more than 10 fields', ({ fields }) => lengte(fields) > 10],
  ['an empty list of fields', ({ fields }) => Array.isArray(fields) && fields.length === 0],
  ['more than 25 elements', ({ type, elements }) => type === 'actions' && lengte(elements) > 25],
  ['more than 10 in a context', ({ type, elements }) => type === 'context' && lengte(elements) > 10],
  ['a button text over 75', ({ type, text }) => type === 'button' && tekstlengte(text) > 75],
  ['a button value over 2000', ({ type, value }) => type === 'button' && lengte(value) > 2000],
  ['a label over 75 for who hears it', ({ accessibility_label }) => lengte(accessibility_label) > 75],
  [
    'an id over 255',
    ({ block_id, action_id, callback_id }) => [block_id, action_id, callback_id].some((id) => lengte(id) > 255),
  ],
  [
    'more than 10 boxes',
    ({ type, options }) => /^(checkboxes|radio_buttons)$/.test(String(type)) && lengte(options) > 10,
  ],
  ['more than 100 options', ({ options, option_groups }) => lengte(options) > 100 || lengte(option_groups) > 100],
  ['no options', ({ options }) => Array.isArray(options) && options.length === 0],
  [
    'an option that is too long',
    ({ options }) =>
      Array.isArray(options) &&
      options.some(
        (o) =>
          !isJson(o) ||
          tekstlengte(o.text) > 75 ||
          tekstlengte(o.description) > 75 ||
          lengte(o.value) > 75 ||
          lengte(o.value) === 0,
      ),
  ],
  ['an option twice', ({ options }) => Array.isArray(options) && dubbel(options.map((o) => o.value))],
  [
    'an action id twice',
    ({ type, elements }) => type === 'actions' && Array.isArray(elements) && dubbel(elements.map((e) => e.action_id)),
  ],
  [
    'a group label over 75',
    ({ option_groups }) => Array.isArray(option_groups) && option_groups.some((groep) => tekstlengte(groep.label) > 75),
  ],
  [
    'an input label over 2000',
    ({ type, label, hint }) => type === 'input' && (tekstlengte(label) > 2000 || tekstlengte(hint) > 2000),
  ],
  [
    'more filled in than may be',
    ({ initial_value, max_length }) => lengte(initial_value) > Math.min(3000, Number(max_length ?? 3000)),
  ],
  [
    'a title or button over 24',
    ({ type, title, submit, close }) =>
      type === 'modal' && [title, submit, close].some((deel) => tekstlengte(deel) > 24),
  ],
  ['over 3000 hidden', ({ private_metadata }) => lengte(private_metadata) > 3000],
  [
    'markup that was not escaped',
    ({ type, text }) => type === 'mrkdwn' && /[<>]/.test(String(text).replace(/^<https?:[^<>|]+\|[^<>]*>$/, '')),
  ],
];

const blokfouten = (blocks: ReadonlyArray<unknown>, hoogstens: number): ReadonlyArray<string> => [
  ...(blocks.length > hoogstens ? [`more than ${hoogstens} blocks`] : []),
  ...(dubbel(blocks.map((blok) => (isJson(blok) ? blok.block_id : undefined))) ? ['a block id twice'] : []),
  ...objecten(blocks).flatMap((object) => vragen.flatMap(([wat, fout]) => (fout(object) ? [wat] : []))),
];

/** What Slack would refuse of a message. */
export const berichtfouten = ({ text, blocks }: { readonly text: string; readonly blocks: ReadonlyArray<unknown> }) => [
  ...blokfouten(blocks, 50),
  ...(text === '' || text.length > 4000 ? ['no top-level text, or too much of it'] : []),
  ...(JSON.stringify(blocks).length > 13_200 ? ['more than 13.200 characters'] : []),
];

/** What Slack would refuse of a modal or a home tab. */
export const schermfouten = (scherm: { readonly blocks: ReadonlyArray<unknown> }) => [
  ...blokfouten(scherm.blocks, 100),
  ...vragen.flatMap(([wat, fout]) => (fout(scherm as unknown as Json) ? [wat] : [])),
  ...(JSON.stringify(scherm).length > 250_000 ? ['more than 250 KB'] : []),
];

/** All words that somebody reads. */
export const leesbaar = (waarde: unknown): string =>
  objecten(waarde)
    .flatMap(({ type, text }) => (type === 'plain_text' || type === 'mrkdwn' ? [String(text)] : []))
    .join('\n');
