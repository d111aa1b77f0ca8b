import { maakClient } from '@tenzij/contract/client.ts';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import type { Hono } from 'hono';
import { berichten } from './berichten.ts';
import { maakUitgang } from './chat/bezorg.ts';
import type { Chat } from './chat/Chat.ts';
import type { Chatplatform } from './chat/Chatplatform.ts';
import { maakChat } from './chat/maakChat.ts';
import { meldFout } from './chat/meldFout.ts';
import type { Instellingen } from './instellingen.ts';

interface Kanalen {
  /** What a platform posts to us, by path; nothing where it is not set up. */
  readonly routes: ReadonlyMap<string, Hono>;
  readonly einde: () => Promise<void>;
}

type Log = (regel: string) => void;

/** The adapters are large, so one is loaded only where it is used. */
const platformen: Record<
  Chatkanaal,
  {
    readonly pad: string;
    readonly maak: (instellingen: Instellingen, chat: Chat, log: Log) => Promise<Chatplatform | undefined>;
  }
> = {
  slack: {
    pad: '/slack/events',
    maak: async ({ slack, consoleUrl }, chat, log) =>
      slack && (await import('./slack/slack.ts')).maakSlack({ ...slack, chat, consoleUrl, log }),
  },
  teams: {
    pad: '/api/messages',
    maak: async ({ teams, consoleUrl }, chat, log) =>
      teams && (await import('./teams/teams.ts')).maakTeams({ ...teams, chat, consoleUrl, log }),
  },
};

/** Opens the platforms that are set up: people come in by their routes, and what happens goes out to their channels. */
export const openKanalen = async (instellingen: Instellingen, log: Log): Promise<Kanalen> => {
  const { api, sleutel } = instellingen;
  const routes = new Map<string, Hono>();
  const eindes: Array<() => Promise<void>> = [];
  for (const [naam, { pad, maak }] of Object.entries(platformen)) {
    const kanaal = naam as Chatkanaal;
    if (sleutel === undefined || instellingen[kanaal] === undefined) continue;
    const chat = maakChat({ api, sleutel, kanaal, log });
    const platform = await maak(instellingen, chat, log);
    if (platform === undefined) continue;
    const niet = (fout: unknown) =>
      log(berichten.start.kanaalNiet(kanaal, fout instanceof Error ? fout.name : 'onbekend'));
    await platform.start().catch(niet);
    const bot = maakClient({ basis: api, token: sleutel });
    const uitgang = maakUitgang({ api, kanaal, bot, bezorger: platform.bezorger }, meldFout(log, kanaal));
    routes.set(pad, platform.routes);
    eindes.push(async () => {
      await platform.einde();
      await Promise.all([chat.einde(), uitgang.einde()]);
    });
  }
  return { routes, einde: async () => void (await Promise.all(eindes.map((einde) => einde()))) };
};
