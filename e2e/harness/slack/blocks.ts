import { all, boolean, byType, type Check, fault, isRecord, list, literal, record, string } from './checks.ts';
import { accessory, actionElement, contextElement, inputElement, plain, text } from './elements.ts';

export type Json = Readonly<Record<string, unknown>>;

const id = { block_id: string(255, 1) };
const anything: Check = () => [];

const section = all(
  record(
    { type: literal('section') },
    { ...id, text: text(3000), fields: list(text(2000), { min: 1, max: 10 }), accessory, expand: boolean },
  ),
  (value, at) =>
    isRecord(value) && value.text === undefined && value.fields === undefined
      ? fault('missing required field: text or fields', at)
      : [],
);

const actions = all(
  record({ type: literal('actions'), elements: list(actionElement, { min: 1, max: 25 }) }, id),
  (value, at) => {
    const names =
      isRecord(value) && Array.isArray(value.elements) ? value.elements.map(({ action_id }) => action_id) : [];
    return new Set(names).size === names.length ? [] : fault('`action_id` already exists in this block', at);
  },
);

const everywhere = {
  section,
  actions,
  divider: record({ type: literal('divider') }, id),
  header: record({ type: literal('header'), text: plain(150) }, id),
  context: record({ type: literal('context'), elements: list(contextElement, { min: 1, max: 10 }) }, id),
  image: record(
    { type: literal('image'), alt_text: string(2000, 1), image_url: string(3000, 1) },
    { ...id, title: plain(2000) },
  ),
  input: record(
    { type: literal('input'), label: plain(2000), element: inputElement },
    { ...id, hint: plain(2000), optional: boolean, dispatch_action: boolean },
  ),
  rich_text: record({ type: literal('rich_text'), elements: list(anything, { max: 100 }) }, id),
};
const inMessages = {
  ...everywhere,
  markdown: record({ type: literal('markdown'), text: string(12_000, 1) }, id),
  table: record(
    { type: literal('table'), rows: list(list(anything, { max: 20 }), { min: 1, max: 100 }) },
    { ...id, column_settings: list(anything, { max: 20 }) },
  ),
};

const idsDiffer: Check = (value, at) => {
  const ids = (Array.isArray(value) ? value : []).flatMap((block) =>
    isRecord(block) && typeof block.block_id === 'string' ? [block.block_id] : [],
  );
  return ids.flatMap((one, index) =>
    ids.indexOf(one) === index ? [] : fault(`\`block_id\` already exists: ${one}`, at),
  );
};

export const messageBlocks: Check = all(list(byType(inMessages), { max: 50 }), idsDiffer);
const viewBlocks: Check = all(list(byType(everywhere), { max: 100 }), idsDiffer);

/** All texts together: what Slack counts before it answers msg_blocks_too_long. */
export const charactersIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charactersIn(one), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + (name === 'text' && typeof inner === 'string' ? inner.length : charactersIn(inner)),
    0,
  );
};
export const mostCharacters = 13_200;

const viewFields = {
  private_metadata: string(3000),
  callback_id: string(255),
  external_id: string(255),
  clear_on_close: boolean,
  notify_on_close: boolean,
};

const submitWithInputs: Check = (value, at) =>
  isRecord(value) &&
  value.submit === undefined &&
  Array.isArray(value.blocks) &&
  value.blocks.some((block) => isRecord(block) && block.type === 'input')
    ? fault('missing required field: submit (the view has an input)', at)
    : [];

const viewSize: Check = (value, at) =>
  JSON.stringify(value).length > 250_000 ? fault('view_too_large: more than 250 KB', at) : [];

export const modalView: Check = all(
  record(
    { type: literal('modal'), title: plain(24), blocks: viewBlocks },
    { ...viewFields, submit: plain(24), close: plain(24), submit_disabled: boolean },
  ),
  submitWithInputs,
  viewSize,
);

export const homeView: Check = all(record({ type: literal('home'), blocks: viewBlocks }, viewFields), viewSize);
