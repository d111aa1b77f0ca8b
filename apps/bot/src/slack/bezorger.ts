import { berichten } from '../berichten.ts';
import type { Bezorger, Bezorging, Plek } from '../chat/Bezorger.ts';
import type { Chat } from '../chat/Chat.ts';
import { consoleAdres } from '../chat/consoleAdres.ts';
import { grenzen } from './grenzen.ts';
import { type Bericht, kaartbericht, regelbericht } from './kaart.ts';
import { type Kanaal, waaromNiet } from './kanaal.ts';
import { type Platform, redenVan, wachttijdVan } from './platform.ts';
import { klein, ontsnaptTot, sectie, verwijzing } from './tekst.ts';

interface BezorgerOpties {
  readonly platform: Platform;
  readonly kanaal: (id: string) => Promise<Kanaal>;
  readonly consoleUrl: string;
  readonly weiger: Chat['weiger'];
  readonly mis: (fout: unknown) => void;
}

const plekWeg: ReadonlySet<string | undefined> = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'user_not_found',
  'user_disabled',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'restricted_action',
]);
const berichtWeg: ReadonlySet<string | undefined> = new Set([
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'thread_not_found',
]);
const teVeel: ReadonlySet<string | undefined> = new Set(['msg_blocks_too_long', 'invalid_blocks', 'msg_too_long']);

/** What Slack answers for the whole app (a token that was withdrawn) does not pass within the minute. */
const langWachten = 60;

const schrijfId = (kanaal: string, ts: string) => `${kanaal}/${ts}`;
const leesId = (berichtId: string): readonly [string, string] => {
  const [kanaal = '', ts = ''] = berichtId.split('/');
  return [kanaal, ts];
};

/** What everybody in a channel sees, and what is brought to somebody's own conversation. */
export const maakBezorger = ({ platform, kanaal, consoleUrl, weiger, mis }: BezorgerOpties): Bezorger => {
  const alsUitkomst = (fout: unknown): Bezorging => {
    const reden = redenVan(fout);
    if (plekWeg.has(reden)) return { soort: 'weg' };
    if (berichtWeg.has(reden)) return { soort: 'bericht_weg' };
    const seconden = wachttijdVan(fout);
    if (seconden === undefined) mis(fout);
    return { soort: 'wacht', seconden: seconden === undefined ? langWachten : Math.max(1, seconden) };
  };

  /** A channel that was opened to others since, gets nothing any more. */
  const magNog = async ({ soort, plek }: Plek): Promise<boolean> => {
    const geweigerd = soort === 'persoonlijk' ? undefined : waaromNiet(await kanaal(plek), true);
    if (geweigerd?.reden) weiger(geweigerd.reden);
    return geweigerd === undefined;
  };

  /** Should Slack find a card too much all the same, its line and the way to the console still come through. */
  const inHetKort = (regel: string, adres: string): Bericht => ({
    text: ontsnaptTot(regel, 500),
    blocks: [sectie(regel.slice(0, grenzen.tekst)), klein(verwijzing(berichten.chat.openConsole, adres))],
  });

  const bezorg = async (
    plek: Plek,
    bericht: Bericht,
    kort: Bericht,
    doe: (bericht: Bericht) => Promise<string>,
  ): Promise<Bezorging> => {
    try {
      if (!(await magNog(plek))) return { soort: 'weg' };
      const berichtId = await doe(bericht).catch((fout: unknown) => {
        if (!teVeel.has(redenVan(fout))) throw fout;
        mis(fout);
        return doe(kort);
      });
      return { soort: 'bezorgd', berichtId };
    } catch (fout) {
      return alsUitkomst(fout);
    }
  };

  return {
    nieuw: (plek, kaart) =>
      bezorg(
        plek,
        kaartbericht(kaart, consoleUrl),
        inHetKort(kaart.samenvatting, consoleAdres(consoleUrl, kaart.id)),
        async (bericht) => {
          const { kanaal, ts } = await platform.post(plek.plek, bericht);
          return schrijfId(kanaal, ts);
        },
      ),
    vervang: (plek, berichtId, kaart) =>
      bezorg(
        plek,
        kaartbericht(kaart, consoleUrl),
        inHetKort(kaart.samenvatting, consoleAdres(consoleUrl, kaart.id)),
        async (bericht) => {
          await platform.wijzig(...leesId(berichtId), bericht);
          return berichtId;
        },
      ),
    regel: (plek, draad, tekst) =>
      bezorg(plek, regelbericht(tekst), regelbericht(tekst.slice(0, 500)), async (bericht) => {
        const [, boven] = draad === null ? [] : leesId(draad);
        const { kanaal, ts } = await platform.post(plek.plek, bericht, boven);
        return schrijfId(kanaal, ts);
      }),
  };
};
