import { isDeepStrictEqual } from 'node:util';
import type { Json } from './blocks.ts';
import { isRecord } from './checks.ts';
import type { View } from './workspace.ts';

export interface Placed {
  readonly block: Json;
  readonly element: Json;
}

const record = (value: unknown): Json => (isRecord(value) ? value : {});
const array = (value: unknown): ReadonlyArray<Json> => (Array.isArray(value) ? value.filter(isRecord) : []);

/** What one can act on, in the order in which it stands. */
export const interactive = (blocks: unknown): ReadonlyArray<Placed> =>
  array(blocks).flatMap((block) =>
    [record(block.element), record(block.accessory), ...(block.type === 'actions' ? array(block.elements) : [])]
      .filter(({ action_id }) => typeof action_id === 'string')
      .map((element) => ({ block, element })),
  );

export const keyOf = ({ block, element }: Placed) => `${String(block.block_id)}\n${String(element.action_id)}`;

export const optionsOf = ({ options, option_groups }: Json): ReadonlyArray<Json> =>
  array(options).concat(array(option_groups).flatMap((group) => array(group.options)));

/** What an element holds before anybody touched it; nothing for what has no value, such as a button. */
export const initialState = (element: Json): Json | undefined => {
  const type = String(element.type);
  if (type === 'plain_text_input' || type === 'number_input') return { type, value: element.initial_value ?? null };
  if (type === 'datepicker') return { type, selected_date: element.initial_date ?? null };
  if (type === 'timepicker') return { type, selected_time: element.initial_time ?? null };
  if (type === 'users_select') return { type, selected_user: element.initial_user ?? null };
  if (type === 'checkboxes' || type.startsWith('multi_'))
    return { type, selected_options: element.initial_options ?? [] };
  if (type === 'radio_buttons' || type.endsWith('_select'))
    return { type, selected_option: element.initial_option ?? null };
  return undefined;
};

const stillPossible = (element: Json, kept: Json): boolean => {
  if (kept.type !== element.type) return false;
  if (!Array.isArray(element.options) && !Array.isArray(element.option_groups)) return true;
  const chosen = array(kept.selected_options).concat(isRecord(kept.selected_option) ? kept.selected_option : []);
  return chosen.every((one) => optionsOf(element).some((option) => isDeepStrictEqual(option.value, one.value)));
};

/** A client keeps what is filled in where block and action stay the same; what is new starts as it says. */
export const stateAfter = (blocks: unknown, before: ReadonlyMap<string, Json>): ReadonlyMap<string, Json> =>
  new Map(
    interactive(blocks).flatMap((placed) => {
      const kept = before.get(keyOf(placed));
      const initial = initialState(placed.element);
      const held = kept !== undefined && stillPossible(placed.element, kept) ? kept : initial;
      return held === undefined ? [] : [[keyOf(placed), held] as const];
    }),
  );

/** As it stands in `view.state.values` and in the `state` of a message. */
export const stateValues = (state: ReadonlyMap<string, Json>): Readonly<Record<string, Json>> => {
  const values: Record<string, Record<string, Json>> = {};
  for (const [key, held] of state) {
    const [block = '', action = ''] = key.split('\n');
    values[block] = { ...values[block], [action]: held };
  }
  return values;
};

let numbered = 0;
/** Slack names the blocks that have no name. */
export const withBlockIds = (blocks: unknown): ReadonlyArray<Json> =>
  array(blocks).map((block) => {
    numbered += 1;
    return block.block_id === undefined ? { ...block, block_id: `auto${numbered}` } : block;
  });

/** A view as Slack tells it to the app. */
export const viewPayload = (
  { id, json, hash, state }: View,
  stack: ReadonlyArray<View>,
  teamId: string,
  appId: string,
) => ({
  private_metadata: '',
  callback_id: '',
  external_id: '',
  submit: null,
  close: null,
  ...json,
  id,
  team_id: teamId,
  app_id: appId,
  hash,
  state: { values: stateValues(state) },
  root_view_id: stack[0]?.id ?? id,
  previous_view_id: stack[stack.findIndex((view) => view.id === id) - 1]?.id ?? null,
});
