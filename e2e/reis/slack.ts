import { join } from 'node:path';
import { root } from '@tenzij/scripts/house.ts';
import { adresVan, inhoud, meldAan, type Persona } from '../harness/personas.ts';
import { readManifest } from '../harness/slack/manifest.ts';
import { type SlackMens, slackMens } from '../harness/slack/SlackMens.ts';
import { openSlack, type Slack, type SlackOptions } from '../harness/slack/slack.ts';
import { botUser, type Channel } from '../harness/slack/workspace.ts';
import type { Kanaal } from './Kanaal.ts';
import type { Voorbereiding } from './opstelling.ts';

/** A workspace grants what the manifest asks for, and tells what it subscribes to. */
const { scopes, commands, events } = readManifest(join(root, 'apps/bot/slack/manifest.json'));

export interface SlackKanaal extends Kanaal {
  readonly naam: 'slack';
  readonly slack: Slack;
  readonly mens: (persona: Persona) => Promise<SlackMens>;
  /** Somebody in the workspace, not tied to anybody yet. */
  readonly nieuw: (persona: Persona) => SlackMens;
  readonly overleg: Channel;
}
interface SlackVoorbereiding extends Voorbereiding {
  readonly slack: Slack;
  readonly open: (...wat: Parameters<Voorbereiding['open']>) => Promise<SlackKanaal>;
}

const linkNaarKoppelen = /\/koppelen\/([\w-]{43})/;

/** A workspace with the private channel of the team; each person confirms once who they are. */
export const slackVoorbereiding = async ({
  viaSocket = false,
  ...opties
}: Partial<SlackOptions> & { readonly viaSocket?: boolean } = {}): Promise<SlackVoorbereiding> => {
  let bot = 'http://127.0.0.1:9';
  const slack = await openSlack({ bot: () => bot, scopes, commands, events, ...opties });
  return {
    slack,
    env: viaSocket ? slack.socketEnv : slack.env,
    open: async (installatie) => {
      bot = installatie.address('bot');
      if (viaSocket) await slack.sockets.opened();
      const overleg = slack.workspace.addChannel('private', 'casuistiek', [botUser.id]);
      const nieuw = (persona: Persona): SlackMens => {
        const user = slack.workspace.addUser({ name: persona.naam, email: adresVan(persona) });
        overleg.members.add(user.id);
        return slackMens(slack, user, () => overleg);
      };
      return {
        naam: 'slack',
        slack,
        overleg,
        nieuw,
        mens: async (persona) => {
          const mens = nieuw(persona);
          await mens.typ('hulp');
          const code = linkNaarKoppelen.exec(await mens.leest(linkNaarKoppelen))?.[1] ?? '';
          const { client } = await meldAan(installatie.address('api'), persona);
          inhoud(await client.bevestigKoppeling({ params: { code: code as never } }));
          await mens.typ('hulp');
          await mens.ziet('Wat wilt u doen?');
          return mens;
        },
        uitgegaan: () => slack.record.sent.join('\n'),
        overtredingen: () => slack.record.breaches,
        [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose](),
      };
    },
  };
};
