import { webApi } from '@slack/bolt';
import type { Venster } from './formulier.ts';
import type { Bericht } from './kaart.ts';
import type { Thuis } from './scherm.ts';

type Client = webApi.WebClient;
type Gebruiker = NonNullable<Awaited<ReturnType<Client['users']['info']>>['user']>;
type Kanaal = NonNullable<Awaited<ReturnType<Client['conversations']['info']>>['channel']>;

/** Our own drawings are read-only, and stricter than Slack's types: here they meet. */
const alsBericht = ({ text, blocks }: Bericht, rest: object) => ({ text, blocks: [...blocks], ...rest });
const inDraad = (draad: string | undefined) => (draad === undefined ? {} : { thread_ts: draad });
const alsScherm = (scherm: Venster | Thuis) => scherm as unknown as webApi.ViewsOpenArguments['view'];

/** What Slack said no to, in its own word. */
export const redenVan = (fout: unknown): string | undefined =>
  fout instanceof webApi.WebAPIPlatformError ? fout.data.error : undefined;

/** How long Slack asks us to wait; a moment where it is away; nothing where waiting does not help. */
export const wachttijdVan = (fout: unknown): number | undefined => {
  if (fout instanceof webApi.WebAPIRateLimitedError) return fout.retryAfter;
  if (fout instanceof AntwoordGeweigerd) return fout.wacht;
  if (fout instanceof webApi.WebAPIRequestError) return 1;
  if (fout instanceof webApi.WebAPIHTTPError) return fout.statusCode >= 500 ? 1 : undefined;
  return undefined;
};

class AntwoordGeweigerd extends Error {
  override readonly name = 'AntwoordGeweigerd';
  readonly wacht: number | undefined;
  constructor(antwoord: Response) {
    super(`response_url: ${antwoord.status}`);
    const na = Number(antwoord.headers.get('retry-after') ?? 1);
    this.wacht = antwoord.status === 429 ? na : antwoord.status >= 500 ? 1 : undefined;
  }
}

export interface Ik {
  readonly team: string;
  readonly gebruiker: string;
  readonly bot: string;
}

/** All that we ask of Slack. */
export interface Platform {
  readonly ik: () => Promise<Ik>;
  readonly gebruiker: (id: string) => Promise<Gebruiker>;
  readonly kanaal: (id: string) => Promise<Kanaal>;
  /** Opens a modal; its id, to change it later. */
  readonly open: (trigger: string, venster: Venster) => Promise<string>;
  readonly vervang: (vensterId: string, venster: Venster) => Promise<void>;
  readonly thuis: (gebruiker: string, thuis: Thuis) => Promise<void>;
  readonly post: (kanaal: string, bericht: Bericht, draad?: string) => Promise<{ kanaal: string; ts: string }>;
  readonly wijzig: (kanaal: string, ts: string, bericht: Bericht) => Promise<void>;
  /** Shown to one person in a channel. */
  readonly alleenVoor: (kanaal: string, gebruiker: string, bericht: Bericht, draad?: string) => Promise<void>;
  /** By the address that Slack gave with a click: also where the bot is no member. */
  readonly antwoord: (adres: string, bericht: Bericht, inPlaatsVan: boolean) => Promise<void>;
}

const verplicht = <A>(waarde: A | undefined): A => {
  if (waarde === undefined) throw new Error('Slack left out what it promises.');
  return waarde;
};

export const maakPlatform = (client: Client): Platform => ({
  ik: async () => {
    const { team_id, user_id, bot_id } = await client.auth.test();
    return { team: verplicht(team_id), gebruiker: verplicht(user_id), bot: bot_id ?? '' };
  },
  gebruiker: async (id) => verplicht((await client.users.info({ user: id })).user),
  kanaal: async (id) => verplicht((await client.conversations.info({ channel: id })).channel),
  open: async (trigger, venster) =>
    verplicht((await client.views.open({ trigger_id: trigger, view: alsScherm(venster) })).view?.id),
  vervang: async (vensterId, venster) => {
    await client.views.update({ view_id: vensterId, view: alsScherm(venster) });
  },
  thuis: async (gebruiker, thuis) => {
    await client.views.publish({ user_id: gebruiker, view: alsScherm(thuis) });
  },
  post: async (kanaal, bericht, draad) => {
    const delen = { channel: kanaal, unfurl_links: false, unfurl_media: false, ...inDraad(draad) };
    const { channel, ts } = await client.chat.postMessage(
      alsBericht(bericht, delen) as unknown as webApi.ChatPostMessageArguments,
    );
    return { kanaal: channel ?? kanaal, ts: verplicht(ts) };
  },
  wijzig: async (kanaal, ts, bericht) => {
    await client.chat.update(alsBericht(bericht, { channel: kanaal, ts }) as unknown as webApi.ChatUpdateArguments);
  },
  alleenVoor: async (kanaal, gebruiker, bericht, draad) => {
    const delen = { channel: kanaal, user: gebruiker, ...inDraad(draad) };
    await client.chat.postEphemeral(alsBericht(bericht, delen) as unknown as webApi.ChatPostEphemeralArguments);
  },
  antwoord: async (adres, { text, blocks }, inPlaatsVan) => {
    const antwoord = await fetch(adres, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        text,
        blocks,
        replace_original: inPlaatsVan,
        ...(inPlaatsVan ? {} : { response_type: 'ephemeral' }),
      }),
      signal: AbortSignal.timeout(10_000),
    }).catch((fout: unknown) => {
      throw new webApi.WebAPIRequestError(fout instanceof Error ? fout : new Error('fetch'));
    });
    await antwoord.body?.cancel();
    if (!antwoord.ok) throw new AntwoordGeweigerd(antwoord);
  },
});
