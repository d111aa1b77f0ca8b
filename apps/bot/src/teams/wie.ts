import { berichten } from '../berichten.ts';
import type { Weigerreden } from '../chat/Chat.ts';
import type { Chatgebruiker } from '../chat/Chatgebruiker.ts';
import { onthoud } from '../chat/onthoud.ts';
import type { Gelegenheid } from './Activiteit.ts';
import type { Lid, Platform } from './platform.ts';
import { statusVan } from './volhouden.ts';

export type Wie =
  | { readonly soort: 'collega'; readonly wie: Chatgebruiker }
  | { readonly soort: 'geweigerd'; readonly reden: Weigerreden; readonly zegt: string };

const zin = berichten.teams;
const gast: Wie = { soort: 'geweigerd', reden: 'gast', zegt: berichten.chat.gast };

/** Entra writes so in the name of an account from elsewhere; for where Teams names no role. */
const vanBuiten = /#EXT#/i;

const isGast = ({ userRole, userPrincipalName = '' }: Lid): boolean =>
  userRole === undefined ? vanBuiten.test(userPrincipalName) : userRole !== 'user';

/** Who somebody is, by what Teams knows of them and not by what a message says. */
export const wieIs = (lid: Lid, tenant: string, objectId: string | undefined): Wie => {
  if (lid.aadObjectId === undefined || lid.aadObjectId !== objectId) return gast;
  if (lid.tenantId !== undefined && lid.tenantId !== tenant)
    return { soort: 'geweigerd', reden: 'andere_tenant', zegt: berichten.chat.andereOrganisatie };
  if (isGast(lid)) return gast;
  const email = lid.email || lid.userPrincipalName || null;
  return { soort: 'collega', wie: { kanaal: 'teams', tenant, gebruiker: lid.aadObjectId, email } };
};

/** A team is smaller; and of so many nobody can say that all of them are of the team. */
const teVeel = 100;

/** Whether somebody of elsewhere is among these. */
export const heeftGasten = (leden: ReadonlyArray<Lid>, tenant: string): boolean =>
  leden.length > teVeel || leden.some((lid) => isGast(lid) || (lid.tenantId ?? tenant) !== tenant);

/** Asked of Teams and remembered for ten minutes. */
export const maakWie = (platform: Platform, tenant: string): ((bij: Gelegenheid) => Promise<Wie>) => {
  const lid = onthoud(async (sleutel): Promise<Lid> => {
    const [adres, gesprek, wie] = JSON.parse(sleutel);
    try {
      return await platform.lid(adres, gesprek, wie);
    } catch (fout) {
      // Somebody who is not in the conversation: of elsewhere, or in a meeting without an account.
      if (statusVan(fout) === 404 || statusVan(fout) === 403) return {};
      throw fout;
    }
  });
  const soortVan = async ({ adres, team, plek, kanaalsoort }: Gelegenheid) =>
    kanaalsoort ?? (team === undefined || plek === null ? undefined : await platform.kanaalsoort(adres, team, plek));

  return async (bij) => {
    if (bij.objectId === undefined) return gast;
    const wie = wieIs(await lid(JSON.stringify([bij.adres, bij.plek ?? bij.gesprek, bij.lid])), tenant, bij.objectId);
    if (wie.soort === 'geweigerd' || bij.plek === null) return wie;
    if ((await soortVan(bij))?.toLowerCase() === 'shared')
      return { soort: 'geweigerd', reden: 'gedeeld_kanaal', zegt: zin.gedeeldKanaal };
    return wie;
  };
};
