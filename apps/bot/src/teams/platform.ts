import type { App } from '@microsoft/teams.apps';
import { onthoud } from '../chat/onthoud.ts';
import type { AdaptiveCard } from './AdaptiveCard.ts';
import { type Bottoken, GeenBottoken } from './bottoken.ts';
import { grenzen } from './grenzen.ts';
import { isOnsAdres } from './token.ts';
import { maakRust, statusVan } from './volhouden.ts';

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
  /** Who is in a conversation. */
  readonly leden: (adres: string, gesprek: string) => Promise<ReadonlyArray<Lid>>;
  /** For whom a card in this place is drawn anew; nobody has to be named where few are there. */
  readonly kijkers: (adres: string, gesprek: string) => Promise<ReadonlyArray<string>>;
  /** One's own conversation with the bot, begun where there is none yet. */
  readonly persoonlijk: (adres: string, lid: string) => Promise<string>;
}

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
  readonly bottoken: Bottoken;
}

export const maakPlatform = ({ api, tenantId, serviceUrl, bottoken }: PlatformOpties): Platform => {
  /** What Teams refuses our token for, is tried once more with another. */
  const met = async <A>(adres: string, doe: (client: Client) => Promise<A>): Promise<A> => {
    if (!isOnsAdres(adres, serviceUrl)) throw new Error('An address that is not of Teams.');
    const client = api.clone({ serviceUrl: adres });
    try {
      return await doe(client);
    } catch (fout) {
      if (statusVan(fout) !== 401 || fout instanceof GeenBottoken) throw fout;
      bottoken.vergeet();
      return doe(api.clone({ serviceUrl: adres }));
    }
  };
  const rust = maakRust();
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
    post: (adres, gesprek, inhoud, draad) =>
      rust(gesprek, () =>
        met(adres, async ({ conversations }) => {
          const { id } = await conversations.createActivity(metDraad(gesprek, draad), alsActiviteit(inhoud));
          return id;
        }),
      ),
    vervang: (adres, gesprek, bericht, inhoud) =>
      rust(gesprek, () =>
        met(adres, async ({ conversations }) => {
          await conversations.updateActivity(gesprek, bericht, alsActiviteit(inhoud));
        }),
      ),
    lid: (adres, gesprek, lid) => met(adres, ({ conversations }) => conversations.getMemberById(gesprek, lid)),
    kanaalsoort: async (adres, team, kanaal) => {
      const gevonden = (await kanalen(JSON.stringify([adres, team]))).find(({ id }) => id === kanaal);
      return (gevonden as { readonly type?: string } | undefined)?.type;
    },
    leden: async (adres, gesprek) => {
      const gevonden: Array<Lid> = [];
      let verder: string | undefined;
      do {
        const { members, continuationToken } = await met(adres, ({ conversations }) =>
          conversations.getPagedMembers(gesprek, 100, verder),
        );
        gevonden.push(...members);
        verder = continuationToken;
      } while (verder !== undefined && verder !== '' && gevonden.length < 1000);
      return gevonden;
    },
    kijkers: (adres, gesprek) => kijkers(JSON.stringify([adres, gesprek])),
    persoonlijk: (adres, lid) => persoonlijk(JSON.stringify([adres, lid])),
  };
};
