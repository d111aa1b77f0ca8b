import type { Json } from './blocks.ts';
import { isRecord } from './checks.ts';
import { optionsOf } from './state.ts';
import type { Message, View, Workspace } from './workspace.ts';

const record = (value: unknown): Json => (isRecord(value) ? value : {});
const array = (value: unknown): ReadonlyArray<Json> => (Array.isArray(value) ? value.filter(isRecord) : []);
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Markup as the client shows it: without its signs, a link as its words. */
const rendered = (text: string): string =>
  unescaped(
    text
      .replace(/<([^>|]+)\|([^>]+)>/g, '$2')
      .replace(/<(https?:[^>]+)>/g, '$1')
      .replace(/(^|[\s(“"])([*_~])(?=\S)(.+?)(?<=\S)\2(?=$|[\s.,:;!?)”"])/gm, '$1$3')
      .replace(/^(&gt;|>) ?/gm, ''),
  );

export const textOf = (value: unknown): string => {
  const { type, text } = record(value);
  if (typeof text !== 'string') return '';
  return type === 'mrkdwn' || type === 'markdown' ? rendered(text) : text;
};

const flat = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(flat).join('');
  if (!isRecord(value)) return '';
  return typeof value.text === 'string' ? value.text : flat(value.elements);
};

const optionLines = (element: Json) =>
  optionsOf(element).flatMap(({ text, description }) => [textOf(text), textOf(description)]);

const elementLines = (element: Json): ReadonlyArray<string> => [
  textOf(element.text),
  ...(['static_select', 'multi_static_select', 'overflow'].includes(String(element.type)) ? [] : optionLines(element)),
];

const blockLines = (block: Json): ReadonlyArray<string> => {
  if (block.type === 'markdown') return [textOf(block)];
  if (block.type === 'rich_text') return [flat(block)];
  if (block.type === 'table') return (Array.isArray(block.rows) ? block.rows : []).map((row) => flat(row));
  if (block.type === 'input') return [textOf(block.label), textOf(block.hint), ...elementLines(record(block.element))];
  return [
    textOf(block.text),
    ...array(block.fields).map(textOf),
    ...elementLines(record(block.accessory)),
    ...array(block.elements).flatMap((element) => ('action_id' in element ? elementLines(element) : [textOf(element)])),
  ];
};

const linesOf = (blocks: unknown): ReadonlyArray<string> => array(blocks).flatMap(blockLines).filter(Boolean);

/** What a message says; its text where it has no blocks. */
export const messageText = ({ text, blocks }: Message): string =>
  blocks.length > 0 ? linesOf(blocks).join('\n') : rendered(text);

export const viewTitle = ({ json }: View): string => {
  const header = array(json.blocks).find(({ type }) => type === 'header');
  return [textOf(json.title), textOf(header?.text)].filter(Boolean).join(' · ');
};

/** What stands in a view, apart from what is filled in. */
export const viewLines = ({ json, errors, trouble }: View): ReadonlyArray<string> => [
  textOf(json.title),
  ...linesOf(json.blocks),
  ...Object.values(errors),
  ...(trouble === null ? [] : [trouble]),
];

/** What is said in a view beside its fields: not the labels and not the options. */
export const viewRemarks = ({ json, errors, trouble }: View): ReadonlyArray<string> => [
  ...array(json.blocks)
    .filter(({ type, accessory }) => type !== 'input' && type !== 'header' && accessory === undefined)
    .flatMap(blockLines)
    .filter(Boolean),
  ...array(json.blocks)
    .map(({ hint }) => textOf(hint))
    .filter(Boolean),
  ...Object.values(errors),
  ...(trouble === null ? [] : [trouble]),
];

/** The messages that somebody sees, the newest first. */
export const messagesFor = ({ messages, channels }: Workspace, user: string): ReadonlyArray<Message> =>
  messages
    .filter(({ gone, to, channel }) => !gone && (to === null ? channels.get(channel)?.members.has(user) : to === user))
    .toReversed();
