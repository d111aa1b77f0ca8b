import { setTimeout as slaap } from 'node:timers/promises';
import type { App } from '@microsoft/teams.apps';
import { onthoud } from '../chat/onthoud.ts';
import type { AdaptiveCard } from './AdaptiveCard.ts';
import { grenzen } from './grenzen.ts';
import { GeenToegang, type Toegang } from './toegang.ts';
import { isOnsAdres } from './token.ts';

type Client = App['api'];
type Verzoek = Parameters<Client['conversations']['createActivity']>[1];

export interface Lid {
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

export type Inhoud = { readonly tekst: string } | { readonly kaart: AdaptiveCard };

/** All that we ask of Teams. */
export interface Platform {
  /** A new message in a conversation, or below the message that a thread began with. */
  readonly post: (adres: string, gesprek: string, inhoud: Inhoud, draad?: string | null) => Promise<string>;
  readonly vervang: (adres: string, gesprek: string, bericht: string, inhoud: Inhoud) => Promise<void>;
  readonly lid: (adres: string, gesprek: string, lid: string) => Promise<Lid>;
  readonly kanaalsoort: (adres: string, team: string, kanaal: string) => Promise<string | undefined>;
  /** For whom a card in this place is drawn anew; nobody has to be named where few are there. */
  readonly kijkers: (adres: string, gesprek: string) => Promise<ReadonlyArray<string>>;
  /** One's own conversation with the bot, begun where there is none yet. */
  readonly persoonlijk: (adres: string, lid: string) => Promise<string>;
}

interface Fout {
  readonly response?: { readonly status?: number; readonly headers?: Readonly<Record<string, unknown>> };
  readonly code?: string;
}
const alsFout = (fout: unknown): Fout => (typeof fout === 'object' && fout !== null ? (fout as Fout) : {});

export const statusVan = (fout: unknown): number | undefined =>
  fout instanceof GeenToegang ? fout.status : alsFout(fout).response?.status;

const uitstelbaar: ReadonlySet<number | undefined> = new Set([412, 429, 500, 502, 503, 504]);
const kapot: ReadonlySet<string | undefined> = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ERR_NETWORK',
  'EPIPE',
]);

const gevraagd = (fout: unknown): number => {
  const kop = Number(alsFout(fout).response?.headers?.['retry-after']);
  return Number.isFinite(kop) && kop > 0 ? kop : 1;
};

/** How long to wait before trying again, as Teams says; nothing where waiting does not help. */
export const wachttijdVan = (fout: unknown): number | undefined => {
  if (fout instanceof GeenToegang) return fout.status >= 500 ? 1 : undefined;
  if (fout instanceof Error && (fout.name === 'TimeoutError' || fout.name === 'TypeError')) return 1;
  const { response, code } = alsFout(fout);
  if (uitstelbaar.has(response?.status)) return gevraagd(fout);
  return response === undefined && kapot.has(code) ? 1 : undefined;
};

const alsActiviteit = (inhoud: Inhoud): Verzoek => {
  const activiteit =
    'tekst' in inhoud
      ? { type: 'message', text: inhoud.tekst, textFormat: 'plain' }
      : {
          type: 'message',
          summary: inhoud.kaart.fallbackText.slice(0, 200),
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: inhoud.kaart }],
        };
  // Our own drawings are read-only, and stricter than the SDK's types: here they meet.
  return activiteit as unknown as Verzoek;
};

const metDraad = (gesprek: string, draad: string | null | undefined) =>
  draad === null || draad === undefined ? gesprek : `${gesprek};messageid=${draad}`;

interface PlatformOpties {
  readonly api: Client;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly toegang: Toegang;
}

export const maakPlatform = ({ api, tenantId, serviceUrl, toegang }: PlatformOpties): Platform => {
  /** What Teams refuses our token for, is tried once more with another. */
  const met = async <A>(adres: string, doe: (client: Client) => Promise<A>): Promise<A> => {
    if (!isOnsAdres(adres, serviceUrl)) throw new Error('An address that is not of Teams.');
    const client = api.clone({ serviceUrl: adres });
    try {
      return await doe(client);
    } catch (fout) {
      if (statusVan(fout) !== 401 || fout instanceof GeenToegang) throw fout;
      toegang.vergeet();
      return doe(api.clone({ serviceUrl: adres }));
    }
  };
  const delen = (sleutel: string) => JSON.parse(sleutel) as ReadonlyArray<string>;

  const persoonlijk = onthoud(async (sleutel) => {
    const [adres = '', lid = ''] = delen(sleutel);
    const gemaakt = await met(adres, ({ conversations }) =>
      conversations.create({ members: [{ id: lid, name: '', role: 'user' }], tenantId } as never),
    );
    return gemaakt.id;
  });
  const kijkers = onthoud(async (sleutel) => {
    const [adres = '', gesprek = ''] = delen(sleutel);
    const { members, continuationToken } = await met(adres, ({ conversations }) =>
      conversations.getPagedMembers(gesprek, 100),
    );
    return members.length <= grenzen.kijkers && !continuationToken ? [] : members.map(({ id }) => id);
  });
  const kanalen = onthoud(async (sleutel) => {
    const [adres = '', team = ''] = delen(sleutel);
    return met(adres, ({ teams }) => teams.getConversations(team));
  });

  return {
    post: async (adres, gesprek, inhoud, draad) =>
      (
        await met(adres, ({ conversations }) =>
          conversations.createActivity(metDraad(gesprek, draad), alsActiviteit(inhoud)),
        )
      ).id,
    vervang: async (adres, gesprek, bericht, inhoud) => {
      await met(adres, ({ conversations }) => conversations.updateActivity(gesprek, bericht, alsActiviteit(inhoud)));
    },
    lid: (adres, gesprek, lid) => met(adres, ({ conversations }) => conversations.getMemberById(gesprek, lid)),
    kanaalsoort: async (adres, team, kanaal) => {
      const gevonden = (await kanalen(JSON.stringify([adres, team]))).find(({ id }) => id === kanaal);
      return (gevonden as { readonly type?: string } | undefined)?.type;
    },
    kijkers: (adres, gesprek) => kijkers(JSON.stringify([adres, gesprek])),
    persoonlijk: (adres, lid) => persoonlijk(JSON.stringify([adres, lid])),
  };
};

/** Somebody waits for it: after this it is of no more use. */
const hoogstens = 60;

/** Tries again what Teams asked to wait with, or was away for; a real no is thrown at once. */
export const volhouden = async <A>(
  doe: () => Promise<A>,
  wacht: (seconden: number) => Promise<unknown> = (seconden) => slaap(seconden * 1000),
): Promise<A> => {
  for (let gewacht = 0, poging = 0; ; poging += 1) {
    try {
      return await doe();
    } catch (fout) {
      const gevraagd = wachttijdVan(fout);
      if (gevraagd === undefined) throw fout;
      const seconden = Math.max(gevraagd, Math.min(2 ** poging / 4, 8)) * (1 + Math.random() / 10);
      if (gewacht + seconden > hoogstens) throw fout;
      gewacht += seconden;
      await wacht(seconden);
    }
  }
};

/** The same platform for answers to a person. */
export const volhardend = (platform: Platform): Platform => ({
  ...platform,
  post: (...delen) => volhouden(() => platform.post(...delen)),
  vervang: (...delen) => volhouden(() => platform.vervang(...delen)),
  lid: (...delen) => volhouden(() => platform.lid(...delen)),
  persoonlijk: (...delen) => volhouden(() => platform.persoonlijk(...delen)),
});
