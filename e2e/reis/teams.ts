import { randomBytes } from 'node:crypto';
import type { Koppelcode } from '@tenzij/domain/chat/Chataccount.ts';
import { type Installation, type InstallationOptions, openInstallation } from '../harness/installation.ts';
import { inhoud, meldAan, type Persona } from '../harness/personas.ts';
import { openPlatform, type Platform, type PlatformOptions } from '../harness/teams/Platform.ts';
import { maakTeamsMens, type TeamsMens } from '../harness/teams/TeamsMens.ts';
import type { Channel, Team, User } from '../harness/teams/Tenant.ts';
import type { Kanaal } from './Kanaal.ts';

export interface TeamsKanaal extends Kanaal {
  readonly naam: 'teams';
  readonly platform: Platform;
  readonly team: Team;
  /** Where the team holds its overleg. */
  readonly overleg: Channel;
  readonly mens: (persona: Persona) => Promise<TeamsMens>;
  /** The same person at Teams, who did not confirm yet who they are. */
  readonly vreemde: (user: User) => Promise<TeamsMens>;
  readonly account: (persona: Pick<Persona, 'naam' | 'gemeente'>) => User;
}

const adresVan = ({ naam, gemeente }: Pick<Persona, 'naam' | 'gemeente'>) =>
  `${naam.toLowerCase().replaceAll(' ', '.')}@${gemeente.toLowerCase()}.example`;

/** What the processes are set to, to speak through this stand-in of Teams. */
export const teamsInstellingen = (platform: Platform): Readonly<Record<string, string>> => ({
  ...platform.env,
  TENZIJ_BOT_KEY: randomBytes(32).toString('hex'),
});

/** Teams as the team has it before them; the processes run already, with `teamsInstellingen`. */
export const teamsKanaal = (
  platform: Platform,
  { api, bot }: { readonly api: string; readonly bot: string },
): TeamsKanaal => {
  platform.connect(bot);
  const { tenant, activities, conversations, deliver } = platform;
  const team = tenant.addTeam('Wijkteam');
  const overleg = tenant.addChannel(team, 'Casuïstiek');
  const mensen = new Map<string, Promise<TeamsMens>>();

  /** The administrator gave everybody the app: the bot hears of it before anybody speaks. */
  const vreemde = async (user: User): Promise<TeamsMens> => {
    overleg.members.add(user.id);
    const mens = maakTeamsMens({ platform, user, kanaal: overleg.id });
    await deliver(activities.membersAdded(user, mens.eigen));
    await deliver(activities.installed(user, mens.eigen));
    return mens;
  };
  const account: TeamsKanaal['account'] = (persona) => tenant.addUser({ name: persona.naam, email: adresVan(persona) });

  const koppel = async (persona: Persona): Promise<TeamsMens> => {
    const mens = await vreemde(account(persona));
    await mens.typ('hulp');
    const code = new URL(await mens.link()).pathname.split('/').at(-1) ?? '';
    const { client } = await meldAan(api, persona);
    inhoud(await client.bevestigKoppeling({ params: { code: code as Koppelcode } }));
    return mens;
  };

  return {
    naam: 'teams',
    platform,
    team,
    overleg,
    vreemde,
    account,
    mens: (persona) => {
      const bekend = mensen.get(persona.id) ?? koppel(persona);
      mensen.set(persona.id, bekend);
      return bekend;
    },
    uitgegaan: platform.traffic.sent,
    overtredingen: platform.breaches.all,
    [Symbol.asyncDispose]: platform[Symbol.asyncDispose],
  };
};

export interface TeamsInstallatie {
  readonly kanaal: TeamsKanaal;
  readonly installatie: Installation;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** The real api and bot, with the stand-in of Teams in front of them. */
export const openTeamsInstallatie = async (
  opties: PlatformOptions & Pick<InstallationOptions, 'databaseUrl'> = {},
): Promise<TeamsInstallatie> => {
  const platform = await openPlatform(opties);
  const { databaseUrl } = opties;
  const installatie = await openInstallation({
    doors: ['api', 'bot'],
    env: teamsInstellingen(platform),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const kanaal = teamsKanaal(platform, { api: installatie.address('api'), bot: installatie.address('bot') });
  return {
    kanaal,
    installatie,
    [Symbol.asyncDispose]: async () => {
      await installatie.close();
      await kanaal[Symbol.asyncDispose]();
    },
  };
};
