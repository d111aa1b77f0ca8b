import type { Json } from './blocks.ts';
import { isRecord } from './checks.ts';
import { textOf } from './screen.ts';
import { initialState, keyOf, optionsOf, type Placed } from './state.ts';
import type { View } from './workspace.ts';

export interface Field extends Placed {
  readonly label: string;
  readonly optional: boolean;
}

const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** The fields of a dialog, by the label that stands above them. */
export const fieldsOf = ({ json }: View): ReadonlyArray<Field> =>
  (Array.isArray(json.blocks) ? (json.blocks as ReadonlyArray<Json>) : []).flatMap((block) => {
    if (block.type === 'input')
      return [{ block, element: record(block.element), label: textOf(block.label), optional: block.optional === true }];
    const element = record(block.accessory);
    const holds = block.type === 'section' && initialState(element) !== undefined;
    return holds ? [{ block, element, label: textOf(block.text), optional: true }] : [];
  });

const optionWith = (element: Json, label: string): Json | undefined => {
  const options = optionsOf(element);
  return (
    options.find(({ text }) => textOf(text) === label) ?? options.find(({ text }) => textOf(text).startsWith(label))
  );
};

const plainly = ({ text, value }: Json) => ({ text, value });

/** What the element holds after somebody filled it in; undefined where it does not offer that. */
export const filled = (element: Json, wanted: string | ReadonlyArray<string>): Json | undefined => {
  const type = String(element.type);
  const values = typeof wanted === 'string' ? [wanted] : wanted;
  const [value = ''] = values;
  if (type === 'plain_text_input') {
    const most = Number(element.max_length ?? 3000);
    if (value.length > most) throw new Error(`Slack takes no more than ${most} characters here.`);
    return { type, value: value === '' ? null : value };
  }
  if (type === 'number_input') return { type, value: value === '' ? null : value.replace(',', '.') };
  if (type === 'datepicker') return { type, selected_date: value === '' ? null : value };
  const options = values
    .map((label) => optionWith(element, label))
    .filter((option) => option !== undefined)
    .map(plainly);
  if (options.length === 0 && values.length > 0) return undefined;
  return type === 'checkboxes' || type.startsWith('multi_')
    ? { type, selected_options: options }
    : { type, selected_option: options[0] };
};

export const setField = (view: View, field: Placed, held: Json) => {
  view.state = new Map([...view.state, [keyOf(field), held]]);
};

const isEmpty = (held: Json | undefined): boolean => {
  const { type: _, ...rest } = held ?? {};
  return Object.values(rest).every(
    (one) => one === null || one === undefined || (Array.isArray(one) && one.length === 0),
  );
};

/** Slack's client does not send a dialog in which something required is empty. */
export const missing = (view: View): ReadonlyArray<string> =>
  fieldsOf(view)
    .filter((field) => !field.optional && isEmpty(view.state.get(keyOf(field))))
    .map(({ label }) => label);
