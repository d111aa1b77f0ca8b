import type { types } from '@slack/bolt';
import type { Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { grenzen, inGroepen, kort } from './grenzen.ts';
import { inStukken, plat, sectie } from './tekst.ts';

type Optie = Veld['opties'][number];

/** A label that is too long goes on in the line below it: after a sentence, or else in the middle of one. */
const inTweeen = (label: string): readonly [string, string | undefined] => {
  if (label.length <= grenzen.keuze.tekst) return [label, undefined];
  const zin = /^.*[.?!](?= )/.exec(label.slice(0, grenzen.keuze.tekst + 1))?.[0];
  if (zin !== undefined) return [zin, label.slice(zin.length + 1)];
  const begin = kort(label, grenzen.keuze.tekst);
  return [begin, `…${label.slice(begin.length - 1).trimStart()}`];
};

export const keuze = ({ waarde, label, uitleg }: Optie): types.PlainTextOption => {
  const [tekst, vervolg] = inTweeen(label);
  const onder = vervolg ?? uitleg ?? '';
  return {
    text: plat(tekst, grenzen.keuze.tekst),
    value: waarde,
    ...(onder.trim() === '' ? {} : { description: plat(onder, grenzen.keuze.uitleg) }),
  };
};

const pastHeel = ({ label, uitleg }: Optie): boolean => {
  const [, vervolg] = inTweeen(label);
  const onder = vervolg ?? uitleg ?? '';
  return onder.length <= grenzen.keuze.uitleg && (vervolg === undefined || uitleg === null);
};

const meesteVoluit = 30;

/** Above the field, in full, what does not fit beside a choice. */
export const voluit = (opties: ReadonlyArray<Optie>): ReadonlyArray<types.SectionBlock> => {
  const regels = opties
    .filter((optie) => !pastHeel(optie))
    .slice(0, meesteVoluit)
    .map(({ label, uitleg }) => `• ${uitleg === null ? label : `${label} ${uitleg}`}`);
  return inStukken(kort(regels.join('\n'), 3 * grenzen.tekst)).map(sectie);
};

/** Each value once, and only what Slack can send back. */
export const teKiezen = (opties: ReadonlyArray<Optie>): ReadonlyArray<Optie> =>
  opties.filter(
    ({ waarde }, plaats) =>
      waarde !== '' &&
      waarde.length <= grenzen.keuze.waarde &&
      opties.findIndex((ander) => ander.waarde === waarde) === plaats,
  );

/** A menu in which one types to search; a long one in groups, since one group holds a hundred. */
export const menukeuzes = (opties: ReadonlyArray<Optie>) => {
  if (opties.length <= grenzen.keuzes) return { options: opties.map(keuze) };
  const groepen = inGroepen(opties, grenzen.keuzes).slice(0, grenzen.keuzegroepen);
  return {
    option_groups: groepen.map((groep) => ({
      label: plat(berichten.slack.groep(groep[0]?.label ?? '', groep.at(-1)?.label ?? ''), grenzen.keuze.tekst),
      options: groep.map(keuze),
    })),
  };
};
