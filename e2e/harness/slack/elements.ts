import { isDeepStrictEqual } from 'node:util';
import {
  all,
  boolean,
  byType,
  type Check,
  fault,
  integer,
  isRecord,
  list,
  literal,
  pattern,
  record,
  string,
} from './checks.ts';

/** Block Kit's composition objects and elements, with the limits that Slack documents. */
export const plain = (max: number): Check =>
  record({ type: literal('plain_text'), text: string(max, 1) }, { emoji: boolean });

export const mrkdwn = (max: number): Check =>
  record({ type: literal('mrkdwn'), text: string(max, 1) }, { verbatim: boolean });

export const text = (max: number): Check => byType({ plain_text: plain(max), mrkdwn: mrkdwn(max) });

const confirm = record(
  { title: plain(100), text: text(300), confirm: plain(30), deny: plain(30) },
  { style: literal('primary', 'danger') },
);

/** Where the documents differ (75 and 150 for a value), the smaller holds. */
const optionOf = (label: Check, description: Check, more: Readonly<Record<string, Check>> = {}) =>
  record({ text: label, value: string(75, 1) }, { description, ...more });
/** Radio buttons and checkboxes may carry markup; menus may not. */
const boxOption = optionOf(text(75), text(75));
const menuOption = optionOf(plain(75), plain(75));
const overflowOption = optionOf(plain(75), plain(75), { url: string(3000, 1) });
const optionGroup = record({ label: plain(75), options: list(menuOption, { min: 1, max: 100 }) });

const optionsOf = (value: unknown): ReadonlyArray<unknown> => {
  if (!isRecord(value)) return [];
  if (Array.isArray(value.options)) return value.options;
  return Array.isArray(value.option_groups) ? value.option_groups.flatMap(optionsOf) : [];
};

/** What is chosen at first must be an option, to the letter. */
const initialAmongOptions: Check = (value, at) => {
  if (!isRecord(value)) return [];
  const many = Array.isArray(value.initial_options) ? value.initial_options : [];
  const initial = value.initial_option === undefined ? many : [value.initial_option, ...many];
  return initial.every((one) => optionsOf(value).some((option) => isDeepStrictEqual(option, one)))
    ? []
    : fault('initial option must match one of the options', at);
};

const valuesDiffer: Check = (value, at) => {
  const values = optionsOf(value).map((option) => (isRecord(option) ? option.value : undefined));
  return new Set(values).size === values.length ? [] : fault('duplicate option value', at);
};

const optionsOrGroups: Check = (value, at) =>
  isRecord(value) && (value.options === undefined) === (value.option_groups === undefined)
    ? fault('must provide either options or option_groups', at)
    : [];

const named = { action_id: string(255, 1) };
const always = { confirm, focus_on_load: boolean };
const placeholder = { placeholder: plain(150) };
const choice = (type: string, option: Check, min: number, max: number, initial: Readonly<Record<string, Check>>) =>
  all(
    record({ type: literal(type), ...named, options: list(option, { min, max }) }, { ...always, ...initial }),
    initialAmongOptions,
    valuesDiffer,
  );
const menu = (type: string, more: Readonly<Record<string, Check>>) =>
  all(
    record(
      { type: literal(type), ...named },
      {
        ...always,
        ...placeholder,
        options: list(menuOption, { min: 1, max: 100 }),
        option_groups: list(optionGroup, { min: 1, max: 100 }),
        ...more,
      },
    ),
    optionsOrGroups,
    initialAmongOptions,
    valuesDiffer,
  );
const few = { initial_options: list(menuOption, { min: 1, max: 100 }), max_selected_items: integer(1, 100) };
const external = { ...always, ...placeholder, min_query_length: integer(0, 100) };
const picker = (type: string, more: Readonly<Record<string, Check>> = {}) =>
  record({ type: literal(type), ...named }, { ...always, ...placeholder, ...more });

const textInput = all(
  record(
    { type: literal('plain_text_input'), ...named },
    {
      ...placeholder,
      initial_value: string(3000),
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
      focus_on_load: boolean,
      dispatch_action_config: record({
        trigger_actions_on: list(literal('on_enter_pressed', 'on_character_entered'), { min: 1, max: 2 }),
      }),
    },
  ),
  (value, at) =>
    isRecord(value) && String(value.initial_value ?? '').length > Number(value.max_length ?? 3000)
      ? fault('initial_value is longer than max_length', at)
      : [],
);

const number = pattern(/^-?\d+(\.\d+)?$/, 'must be a number in a string');
const elements = {
  button: record(
    { type: literal('button'), text: plain(75), ...named },
    {
      url: string(3000, 1),
      value: string(2000),
      style: literal('primary', 'danger'),
      confirm,
      accessibility_label: string(75),
    },
  ),
  overflow: all(
    record({ type: literal('overflow'), ...named, options: list(overflowOption, { min: 1, max: 5 }) }, { confirm }),
    valuesDiffer,
  ),
  checkboxes: choice('checkboxes', boxOption, 1, 10, { initial_options: list(boxOption, { min: 1, max: 10 }) }),
  radio_buttons: choice('radio_buttons', boxOption, 1, 10, { initial_option: boxOption }),
  static_select: menu('static_select', { initial_option: menuOption }),
  multi_static_select: menu('multi_static_select', few),
  external_select: picker('external_select', { ...external, initial_option: menuOption }),
  multi_external_select: picker('multi_external_select', { ...external, ...few }),
  users_select: picker('users_select', { initial_user: string(255, 1) }),
  datepicker: picker('datepicker', { initial_date: pattern(/^\d{4}-\d{2}-\d{2}$/, 'must be a date YYYY-MM-DD') }),
  timepicker: picker('timepicker', { initial_time: pattern(/^\d{2}:\d{2}$/, 'must be a time HH:mm') }),
  plain_text_input: textInput,
  number_input: record(
    { type: literal('number_input'), ...named, is_decimal_allowed: boolean },
    { ...placeholder, initial_value: number, min_value: number, max_value: number, focus_on_load: boolean },
  ),
  image: record({ type: literal('image'), image_url: string(3000, 1), alt_text: string(2000, 1) }),
} satisfies Readonly<Record<string, Check>>;

const some = (...names: ReadonlyArray<keyof typeof elements>): Check =>
  byType(Object.fromEntries(names.map((name) => [name, elements[name]])));

const chosen = ['checkboxes', 'radio_buttons', 'static_select', 'external_select', 'users_select'] as const;
const times = ['datepicker', 'timepicker'] as const;
const several = ['multi_static_select', 'multi_external_select'] as const;

export const accessory = some('button', 'overflow', 'image', ...chosen, ...times, ...several);
export const actionElement = some('button', 'overflow', ...chosen, ...times);
export const inputElement = some('plain_text_input', 'number_input', ...chosen, ...times, ...several);
export const contextElement = byType({ plain_text: plain(3000), mrkdwn: mrkdwn(3000), image: elements.image });
