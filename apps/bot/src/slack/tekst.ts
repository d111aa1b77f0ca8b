import type { types } from '@slack/bolt';
import { grenzen, kort } from './grenzen.ts';

export type Blok = types.KnownBlock;

/** Words as they are: Slack reads no markup, mentions or emoji in them. */
export const plat = (tekst: string, maximum: number = grenzen.tekst): types.PlainTextElement => ({
  type: 'plain_text',
  text: kort(tekst.trim() === '' ? '–' : tekst, maximum),
  emoji: false,
});

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What stands where Slack reads markup, so that it mentions nobody and links nowhere. */
const ontsnapt = (tekst: string): string => tekst.replace(/[&<>]/g, (teken) => tekens[teken] ?? teken);

/** Cut before it is escaped, and shorter when that made it too long. */
export const ontsnaptTot = (tekst: string, maximum: number): string => {
  const heel = ontsnapt(kort(tekst, maximum));
  return heel.length <= maximum ? heel : ontsnapt(kort(tekst, Math.floor(maximum / 5)));
};

const opgemaakt = (tekst: string): types.MrkdwnElement => ({ type: 'mrkdwn', text: tekst, verbatim: true });

/** A heading of ours, in bold. */
export const vet = (tekst: string, maximum: number = grenzen.vak): types.MrkdwnElement =>
  opgemaakt(`*${ontsnaptTot(tekst.replace(/[*_~`\s]+/g, ' ').trim() || '–', maximum - 2)}*`);

export const verwijzing = (label: string, adres: string): types.MrkdwnElement =>
  opgemaakt(`<${adres}|${ontsnapt(label)}>`);

export const sectie = (tekst: string): types.SectionBlock => ({ type: 'section', text: plat(tekst) });
export const klein = (...delen: ReadonlyArray<types.PlainTextElement | types.MrkdwnElement>): types.ContextBlock => ({
  type: 'context',
  elements: [...delen],
});
export const kopblok = (tekst: string): types.HeaderBlock => ({ type: 'header', text: plat(tekst, grenzen.kop) });

/** In pieces that fit, cut at a word. */
export const inStukken = (tekst: string, maximum: number = grenzen.tekst): ReadonlyArray<string> => {
  const stukken: Array<string> = [];
  for (let rest = tekst.trim(); rest !== ''; ) {
    const stuk = rest.length <= maximum ? rest : kort(rest, maximum).slice(0, -1);
    stukken.push(stuk);
    rest = rest.slice(stuk.length).trimStart();
  }
  return stukken;
};

const oorspronkelijk: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
/** What somebody typed, as they typed it: Slack sends it escaped, with links and mentions between brackets. */
export const getypt = (tekst: string): string =>
  tekst
    .replace(
      /<([@#!][^<>|]+|(?:https?|mailto|tel):[^<>|]+)(?:\|([^<>]*))?>/g,
      (_, doel: string, label: string | undefined) => {
        const [soort, rest] = [doel.charAt(0), doel.slice(1)];
        if (soort === '#') return `#${label ?? rest}`;
        if (soort === '@') return `@${label ?? 'collega'}`;
        if (soort === '!') return label ?? `@${rest}`;
        return label ?? doel.replace(/^(mailto|tel):/, '');
      },
    )
    .replace(/&(amp|lt|gt);/g, (teken) => oorspronkelijk[teken] ?? teken);
