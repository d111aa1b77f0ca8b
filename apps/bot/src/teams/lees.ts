import { Option, Schema } from 'effect';
import type { Waarden } from '../kaart/waarden.ts';
import type { Druk } from './knop.ts';
import type { Staat } from './Staat.ts';

type Data = Readonly<Record<string, unknown>>;

const Gedrukt = Schema.Struct({
  actie: Schema.String.check(Schema.isMaxLength(100)),
  over: Schema.String.check(Schema.isMaxLength(500)),
  waarde: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(500))),
  kaart: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(200))),
  plek: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^19:[\w@.:-]{1,200}$/))),
});
const leesGedrukt = Schema.decodeUnknownOption(Gedrukt);

export const alsData = (wat: unknown): Data =>
  typeof wat === 'object' && wat !== null && !Array.isArray(wat) ? (wat as Data) : {};

/** What a button said: it comes from outside, so it may be anything. */
export const drukUit = (data: unknown): Druk | undefined => Option.getOrUndefined(leesGedrukt(alsData(data)));

export const tekstUit = (data: unknown, naam: string): string | undefined => {
  const waarde = alsData(data)[naam];
  return typeof waarde === 'string' ? waarde : undefined;
};

const alsTekst = (waarde: unknown): string =>
  typeof waarde === 'string' ? waarde : typeof waarde === 'number' || typeof waarde === 'boolean' ? String(waarde) : '';

const waardeVan = (soort: string, ruw: unknown): ReadonlyArray<string> => {
  const tekst = alsTekst(ruw);
  if (soort === 'ja_nee') return [tekst === 'ja' || tekst === 'true' ? 'ja' : 'nee'];
  if (tekst === '') return [];
  if (soort === 'meer_van') return tekst.split(',').filter((deel) => deel !== '');
  // Teams writes a number with a point, people with a comma.
  return [soort === 'getal' ? tekst.replace('.', ',') : tekst];
};

/** What this page was sent with; what was left empty stands there too, so that it is not asked again. */
export const waardenVan = (data: unknown, { velden }: Pick<Staat, 'velden'>): Waarden => {
  const ruw = alsData(data);
  return Object.fromEntries(
    Object.entries(velden).map(([naam, soort]) => [naam, waardeVan(soort, Object.hasOwn(ruw, naam) ? ruw[naam] : '')]),
  );
};

/** What was typed to the bot, without the mention of the bot itself. */
export const getypt = (tekst: string): string =>
  tekst
    .replace(/<at[^>]*>.*?<\/at>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
