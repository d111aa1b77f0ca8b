import { berichten } from '../berichten.ts';
import type { Weigerreden } from '../chat/Chat.ts';
import type { Chatgebruiker } from '../chat/Chatgebruiker.ts';
import { onthoud } from '../chat/onthoud.ts';
import type { Platform } from './platform.ts';

type Gebruiker = Awaited<ReturnType<Platform['gebruiker']>>;

export type Wie =
  | { readonly soort: 'collega'; readonly wie: Chatgebruiker }
  | { readonly soort: 'geweigerd'; readonly reden: Weigerreden; readonly zegt: string }
  /** Bots, and accounts that were closed: nobody to say anything to. */
  | { readonly soort: 'niemand' };

const zin = berichten.chat;

const isGast = ({ is_restricted, is_ultra_restricted, is_stranger }: Gebruiker) =>
  is_restricted === true || is_ultra_restricted === true || is_stranger === true;

/** Of a large organisation somebody is in several workspaces; ours must be one of them. */
const hoortBij = ({ team_id, enterprise_user }: Gebruiker, team: string) =>
  team_id === team || enterprise_user?.teams?.includes(team) === true;

/** Only an address that Slack knows to be theirs says who somebody is. */
const emailVan = (gebruiker: Gebruiker): string | null =>
  gebruiker.is_email_confirmed === false ? null : (gebruiker.profile?.email ?? null);

export const wieIs = (gebruiker: Gebruiker, team: string): Wie => {
  if (gebruiker.id === undefined || gebruiker.is_bot === true || gebruiker.deleted === true)
    return { soort: 'niemand' };
  if (isGast(gebruiker)) return { soort: 'geweigerd', reden: 'gast', zegt: zin.gast };
  if (!hoortBij(gebruiker, team)) return { soort: 'geweigerd', reden: 'andere_tenant', zegt: zin.andereOrganisatie };
  return {
    soort: 'collega',
    wie: { kanaal: 'slack', tenant: team, gebruiker: gebruiker.id, email: emailVan(gebruiker) },
  };
};

/** Who somebody is, asked of Slack and remembered for ten minutes. */
export const maakWie = (platform: Platform, team: () => Promise<string>): ((gebruiker: string) => Promise<Wie>) =>
  onthoud(async (id) => wieIs(await platform.gebruiker(id), await team()));
