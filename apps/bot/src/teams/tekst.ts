import type { TextBlock } from './AdaptiveCard.ts';

const opmaak = /[\\*_[\]`~]/g;
const aanHetBegin = /^(\s*)([#>+-]|\d+[.)])(?=\s)/gm;

/** A card takes part of markdown: what people wrote stays what they wrote, and no link or list comes of it. */
const letterlijk = (tekst: string): string =>
  tekst
    .replace(opmaak, '\\$&')
    .replace(aanHetBegin, (_, wit: string, teken: string) => `${wit}${teken.slice(0, -1)}\\${teken.slice(-1)}`)
    .replace(/\{\{/g, '{\u200b{')
    .replace(/\r?\n+/g, '\n\n');

/** A card has no place for an empty text. */
export const tekstblok = (tekst: string, delen: Omit<Partial<TextBlock>, 'type' | 'text'> = {}): TextBlock => ({
  type: 'TextBlock',
  text: tekst.trim() === '' ? '—' : letterlijk(tekst),
  wrap: true,
  ...delen,
});
