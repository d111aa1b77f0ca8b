import { berichten } from '../berichten.ts';
import type { Weigerreden } from '../chat/Chat.ts';
import { onthoud } from '../chat/onthoud.ts';
import { type Platform, redenVan } from './platform.ts';

type Slackkanaal = Awaited<ReturnType<Platform['kanaal']>>;

export type Kanaal =
  /** Of this workspace alone, and closed. */
  | { readonly soort: 'besloten' }
  | { readonly soort: 'openbaar' }
  | { readonly soort: 'eigen' }
  /** The bot is no member, and cannot see who reads along. */
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'gedeeld' };

const isGedeeld = (kanaal: Slackkanaal): boolean =>
  kanaal.is_ext_shared === true ||
  kanaal.is_org_shared === true ||
  kanaal.is_shared === true ||
  kanaal.is_pending_ext_shared === true ||
  (kanaal.pending_shared ?? []).length > 0;

export const kanaalVan = (kanaal: Slackkanaal): Kanaal => {
  if (kanaal.is_im === true) return { soort: 'eigen' };
  if (isGedeeld(kanaal)) return { soort: 'gedeeld' };
  const isBesloten = kanaal.is_private === true || kanaal.is_mpim === true || kanaal.is_group === true;
  return { soort: isBesloten ? 'besloten' : 'openbaar' };
};

const nietTeZien: ReadonlySet<string | undefined> = new Set([
  'channel_not_found',
  'not_in_channel',
  'missing_scope',
  'no_permission',
]);

/** What kind of channel it is, asked of Slack and remembered for ten minutes. */
export const maakKanaal = (platform: Platform): ((id: string) => Promise<Kanaal>) =>
  onthoud(
    async (id): Promise<Kanaal> => {
      try {
        return kanaalVan(await platform.kanaal(id));
      } catch (fout) {
        if (nietTeZien.has(redenVan(fout))) return { soort: 'onbekend' };
        throw fout;
      }
    },
    { vluchtig: ({ soort }) => soort === 'onbekend' },
  );

const zin = berichten.slack;

interface Geweigerd {
  /** Nothing to note where the bot only was not invited yet. */
  readonly reden: Weigerreden | null;
  readonly zegt: string;
}

/** Why something cannot be done in this channel; `overleg` is what everybody in it would see. */
export const waaromNiet = (kanaal: Kanaal, overleg: boolean): Geweigerd | undefined => {
  if (kanaal.soort === 'gedeeld') return { reden: 'gedeeld_kanaal', zegt: zin.gedeeldKanaal };
  if (!overleg) return undefined;
  if (kanaal.soort === 'openbaar') return { reden: 'openbaar_kanaal', zegt: zin.openbaarKanaal };
  return kanaal.soort === 'onbekend' ? { reden: null, zegt: zin.nodigUit } : undefined;
};
