import type { Koppelcode } from '@tenzij/domain/chat/Chataccount.ts';
import { adresVan, inhoud, meldAan, type Persona } from '../harness/personas.ts';
import { openPlatform, type Platform, type PlatformOptions } from '../harness/teams/Platform.ts';
import { type TeamsMens, teamsMens } from '../harness/teams/TeamsMens.ts';
import type { Channel, Team, User } from '../harness/teams/Tenant.ts';
import type { Kanaal } from './Kanaal.ts';
import type { Voorbereiding } from './opstelling.ts';

export interface TeamsKanaal extends Kanaal {
  readonly naam: 'teams';
  readonly platform: Platform;
  readonly team: Team;
  /** Where the team holds its overleg. */
  readonly overleg: Channel;
  readonly mens: (persona: Persona) => Promise<TeamsMens>;
  /** Somebody in the team at Teams, not tied to anybody yet. */
  readonly nieuw: (user: User) => Promise<TeamsMens>;
}

export interface TeamsVoorbereiding extends Voorbereiding {
  readonly platform: Platform;
  readonly open: (...wat: Parameters<Voorbereiding['open']>) => Promise<TeamsKanaal>;
}

/** A tenant with a team and its channel; each person confirms once who they are. */
export const teamsVoorbereiding = async (opties: PlatformOptions = {}): Promise<TeamsVoorbereiding> => {
  const platform = await openPlatform(opties);
  const { tenant, activities, deliver } = platform;
  const team = tenant.addTeam('Wijkteam');
  const overleg = tenant.addChannel(team, 'Casuïstiek');

  /** The administrator gave everybody the app: the bot hears of it before anybody speaks. */
  const nieuw = async (user: User): Promise<TeamsMens> => {
    overleg.members.add(user.id);
    const mens = teamsMens({ platform, user, kanaal: overleg.id });
    await deliver(activities.membersAdded(user, mens.eigen));
    await deliver(activities.installed(user, mens.eigen));
    return mens;
  };

  return {
    platform,
    env: platform.env,
    open: async (installatie) => {
      platform.connect(installatie.address('bot'));
      return {
        naam: 'teams',
        platform,
        team,
        overleg,
        nieuw,
        mens: async (persona) => {
          const mens = await nieuw(tenant.addUser({ name: persona.naam, email: adresVan(persona) }));
          await mens.typ('hulp');
          const code = new URL(await mens.link()).pathname.split('/').at(-1) ?? '';
          const { client } = await meldAan(installatie.address('api'), persona);
          inhoud(await client.bevestigKoppeling({ params: { code: code as Koppelcode } }));
          await mens.typ('hulp');
          await mens.ziet('Wat wilt u doen?');
          return mens;
        },
        uitgegaan: platform.traffic.sent,
        overtredingen: platform.breaches.all,
        [Symbol.asyncDispose]: platform[Symbol.asyncDispose],
      };
    },
  };
};
