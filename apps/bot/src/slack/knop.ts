import type { types } from '@slack/bolt';
import type { Actie } from '@tenzij/contract/gesprek/Kaart.ts';
import { grenzen, inGroepen, kort } from './grenzen.ts';
import { plat } from './tekst.ts';

/** What our buttons and ticks are called at Slack; what they do stands in their value, or behind this name. */
export const knopnaam = { actie: 'actie', vinkjes: 'vinkjes', tekst: 'tekst', koppel: 'koppel' } as const;

const stijlen = { hoofd: 'primary', gevaar: 'danger', gewoon: undefined } as const;

/** What a button does to what, in one value. */
const schrijfDoel = (actie: string, over: string): string => `${actie}|${over}`;
export const leesDoel = (waarde: string): { readonly actie: string; readonly over: string } | undefined => {
  const streep = waarde.indexOf('|');
  return streep < 1 ? undefined : { actie: waarde.slice(0, streep), over: waarde.slice(streep + 1) };
};

/** Ticks carry in their name which of them are on: after a click Slack tells only how they stand then. */
export const schrijfVinkjes = (actie: string, over: string, gezet: ReadonlyArray<string>): string =>
  `${knopnaam.vinkjes}:${actie}|${over}|${gezet.join(',')}`;
export const leesVinkjes = (naam: string) => {
  const [, actie, over, gezet] = /^vinkjes:([^|]+)\|(.*)\|([^|]*)$/s.exec(naam) ?? [];
  if (actie === undefined || over === undefined || gezet === undefined) return undefined;
  return { actie, over, getekend: gezet.split(',').filter((id) => id !== '') };
};

const langsteDoel = 300;
/** Whether what it does is no longer than our ids ever are: Slack would take more, but not of many buttons at once. */
export const pastAlsKnop = ({ actie, over }: Actie): boolean => schrijfDoel(actie, over).length <= langsteDoel;

/** `bij` says of which of several equal buttons this one is, to who hears it read. */
export const knop = ({ actie, over, label, stijl }: Actie, plaats: number, bij?: string): types.Button => {
  const stijlnaam = stijlen[stijl];
  const voluit = bij === undefined ? label : `${label}: ${bij}`;
  return {
    type: 'button',
    action_id: `${knopnaam.actie}:${plaats}`,
    text: plat(label, grenzen.knop.tekst),
    value: schrijfDoel(actie, over),
    ...(stijlnaam === undefined ? {} : { style: stijlnaam }),
    ...(voluit.length > grenzen.knop.tekst || bij !== undefined
      ? { accessibility_label: kort(voluit, grenzen.knop.voorgelezen) }
      : {}),
  };
};

export const knoppenrijen = (acties: ReadonlyArray<Actie>, blokId: (plaats: number) => string) =>
  inGroepen(acties, grenzen.knoppen).map(
    (groep, rij): types.ActionsBlock => ({
      type: 'actions',
      block_id: blokId(rij),
      elements: groep.map((actie, plaats) => knop(actie, plaats)),
    }),
  );
