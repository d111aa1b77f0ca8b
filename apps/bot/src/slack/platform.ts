import { webApi } from '@slack/bolt';
import type { Venster } from './formulier.ts';
import type { Bericht } from './kaart.ts';
import type { Thuis } from './scherm.ts';
import { maakTempo, type Tempo } from './tempo.ts';

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
  /** Who is in a channel; the first thousand. */
  readonly leden: (kanaal: string) => Promise<ReadonlyArray<string>>;
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

export const maakPlatform = (client: Client, { roep }: Tempo = maakTempo()): Platform => ({
  ik: async () => {
    const { team_id, user_id, bot_id } = await roep('auth.test', undefined, () => client.auth.test());
    return { team: verplicht(team_id), gebruiker: verplicht(user_id), bot: bot_id ?? '' };
  },
  gebruiker: async (id) => verplicht((await roep('users.info', undefined, () => client.users.info({ user: id }))).user),
  kanaal: async (id) =>
    verplicht((await roep('conversations.info', undefined, () => client.conversations.info({ channel: id }))).channel),
  leden: async (kanaal) => {
    const vraag = { channel: kanaal, limit: 1000 };
    return (await roep('conversations.members', undefined, () => client.conversations.members(vraag))).members ?? [];
  },
  open: async (trigger, venster) => {
    const vraag = { trigger_id: trigger, view: alsScherm(venster) };
    return verplicht((await roep('views.open', undefined, () => client.views.open(vraag))).view?.id);
  },
  vervang: async (vensterId, venster) => {
    const vraag = { view_id: vensterId, view: alsScherm(venster) };
    await roep('views.update', undefined, () => client.views.update(vraag));
  },
  thuis: async (gebruiker, thuis) => {
    const vraag = { user_id: gebruiker, view: alsScherm(thuis) };
    await roep('views.publish', undefined, () => client.views.publish(vraag));
  },
  post: async (kanaal, bericht, draad) => {
    const delen = { channel: kanaal, unfurl_links: false, unfurl_media: false, ...inDraad(draad) };
    const vraag = alsBericht(bericht, delen) as unknown as webApi.ChatPostMessageArguments;
    const { channel, ts } = await roep('chat.postMessage', kanaal, () => client.chat.postMessage(vraag));
    return { kanaal: channel ?? kanaal, ts: verplicht(ts) };
  },
  wijzig: async (kanaal, ts, bericht) => {
    const vraag = alsBericht(bericht, { channel: kanaal, ts }) as unknown as webApi.ChatUpdateArguments;
    await roep('chat.update', undefined, () => client.chat.update(vraag));
  },
  alleenVoor: async (kanaal, gebruiker, bericht, draad) => {
    const delen = { channel: kanaal, user: gebruiker, ...inDraad(draad) };
    const vraag = alsBericht(bericht, delen) as unknown as webApi.ChatPostEphemeralArguments;
    await roep('chat.postEphemeral', kanaal, () => client.chat.postEphemeral(vraag));
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
