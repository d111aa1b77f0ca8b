import { randomBytes } from 'node:crypto';
import type { Client } from '@tenzij/contract/client.ts';
import pg from 'pg';
import { createDemoDatabase } from '../harness/demo.ts';
import { type Installation, openInstallation } from '../harness/installation.ts';
import { inhoud, meldAan, type Persona, teamMetDrieCoaches } from '../harness/personas.ts';
import type { Kanaal } from './Kanaal.ts';
import { slackVoorbereiding } from './slack.ts';
import { teamsVoorbereiding } from './teams.ts';
import { webKanaal } from './web.ts';

/** A team before its overleg: who leads it, and two more coaches. */
export interface Team {
  readonly teamId: string;
  readonly overlegId: string;
  readonly leider: Persona;
  readonly coaches: readonly [Persona, Persona];
  readonly teamleider: Persona;
}

/** What must be known before our processes start, and the channel once they run. */
export interface Voorbereiding {
  readonly env: Readonly<Record<string, string>>;
  readonly open: (installatie: Installation, team: Team) => Promise<Kanaal>;
}

export interface Opstelling extends AsyncDisposable {
  readonly installatie: Installation;
  readonly team: Team;
  readonly kanaal: Kanaal;
  readonly alsPersona: (persona: Persona) => Promise<Client>;
  readonly vraagDatabase: (
    vraag: string,
    waarden?: ReadonlyArray<unknown>,
  ) => Promise<ReadonlyArray<Record<string, unknown>>>;
}

const webVoorbereiding: Voorbereiding = {
  env: {},
  open: async (installatie, { overlegId }) =>
    webKanaal({ api: installatie.address('api'), bot: installatie.address('bot'), overleg: overlegId as never }),
};

export const voorbereidingen = {
  web: async () => webVoorbereiding,
  slack: () => slackVoorbereiding(),
  teams: () => teamsVoorbereiding({ throttled: true }),
} satisfies Record<string, () => Promise<Voorbereiding>>;
export type Kanaalnaam = keyof typeof voorbereidingen;

const zoekTeam = async (basis: string): Promise<Team> => {
  const { teamId, teamleider, coaches } = await teamMetDrieCoaches(basis);
  const { client } = await meldAan(basis, coaches[0]);
  const { items } = inhoud(await client.overleggen({ query: { teamId, status: 'gepland' } }));
  const [overleg] = items;
  const leider = coaches.find(({ id }) => id === overleg?.gespreksleiderId);
  const [een, ander] = coaches.filter(({ id }) => id !== leider?.id);
  if (!overleg || !leider || !een || !ander) throw new Error('the planned overleg is led by one of three personas');
  return { teamId, overlegId: overleg.id, leider, coaches: [een, ander], teamleider };
};

/** A real installation on a database of its own, with one channel to it. */
export const openOpstelling = async (voorbereiding: Voorbereiding): Promise<Opstelling> => {
  const database = await createDemoDatabase();
  const env = {
    ...voorbereiding.env,
    TENZIJ_BOT_KEY: randomBytes(32).toString('hex'),
  };
  const installatie = await openInstallation({
    doors: ['api', 'bot'],
    databaseUrl: database.url,
    beginWith: database.folder,
    env,
  });
  const vragen = new pg.Pool({ connectionString: database.url, max: 2 });
  const opruimen = async (kanaal?: Kanaal) => {
    await kanaal?.[Symbol.asyncDispose]();
    await vragen.end();
    await installatie.close();
    await database.drop();
  };
  try {
    const team = await zoekTeam(installatie.address('api'));
    const kanaal = await voorbereiding.open(installatie, team);
    return {
      installatie,
      team,
      kanaal,
      alsPersona: async (persona) => (await meldAan(installatie.address('api'), persona)).client,
      vraagDatabase: async (vraag, waarden = []) => (await vragen.query(vraag, [...waarden])).rows,
      [Symbol.asyncDispose]: () => opruimen(kanaal),
    };
  } catch (fout) {
    await opruimen();
    throw fout;
  }
};
