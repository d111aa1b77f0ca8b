import { randomUUID } from 'node:crypto';

export interface User {
  /** What Teams calls the person in an activity. */
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly email: string | null;
  readonly tenantId: string;
  readonly userRole: 'user' | 'guest' | 'anonymous';
}

export interface Channel {
  /** `19:…@thread.tacv2` */
  readonly id: string;
  readonly name: string;
  readonly type: 'standard' | 'private' | 'shared';
  /** Whether an activity says the type; else only the list of channels does. */
  readonly isTold: boolean;
  readonly teamId: string;
  readonly members: Set<string>;
}

export interface Team {
  readonly id: string;
  readonly aadGroupId: string;
  readonly name: string;
  readonly channels: Array<Channel>;
}

/** An organisation in Entra: who works there, and which teams they have. */
export interface Tenant {
  readonly id: string;
  readonly users: Map<string, User>;
  readonly teams: Map<string, Team>;
  readonly addUser: (user: {
    readonly name: string;
    readonly email?: string | null;
    readonly userRole?: User['userRole'];
    readonly tenantId?: string;
  }) => User;
  readonly addTeam: (name: string) => Team;
  readonly addChannel: (team: Team, name: string, type?: Channel['type'], isTold?: boolean) => Channel;
  readonly findUser: (id: string) => User | undefined;
  readonly findChannel: (id: string) => Channel | undefined;
}

const hex = (length: number) => randomUUID().replaceAll('-', '').slice(0, length);
const threadId = () => `19:${hex(32)}@thread.tacv2`;

export const makeTenant = (id: string = randomUUID()): Tenant => {
  const users = new Map<string, User>();
  const teams = new Map<string, Team>();
  const add = (team: Team, channel: Omit<Channel, 'teamId' | 'members'>): Channel => {
    const added = { ...channel, teamId: team.id, members: new Set<string>() };
    team.channels.push(added);
    return added;
  };
  return {
    id,
    users,
    teams,
    addUser: ({ name, email = null, userRole = 'user', tenantId = id }) => {
      const user = { id: `29:1${hex(32)}`, aadObjectId: randomUUID(), name, email, userRole, tenantId };
      users.set(user.id, user);
      return user;
    },
    addTeam: (name) => {
      const team: Team = { id: threadId(), aadGroupId: randomUUID(), name, channels: [] };
      teams.set(team.id, team);
      // The general channel of a team carries the id of the team itself.
      add(team, { id: team.id, name: 'General', type: 'standard', isTold: false });
      return team;
    },
    addChannel: (team, name, type = 'standard', isTold = type !== 'standard') =>
      add(team, { id: threadId(), name, type, isTold }),
    findUser: (wanted) => users.get(wanted) ?? [...users.values()].find(({ aadObjectId }) => aadObjectId === wanted),
    findChannel: (wanted) => [...teams.values()].flatMap(({ channels }) => channels).find((one) => one.id === wanted),
  };
};

/** A person as the connector tells about them. */
export const memberOf = (user: User) => {
  const [givenName = user.name, ...rest] = user.name.split(' ');
  return {
    id: user.id,
    name: user.name,
    objectId: user.aadObjectId,
    aadObjectId: user.aadObjectId,
    givenName,
    surname: rest.join(' '),
    ...(user.email === null ? {} : { email: user.email, userPrincipalName: user.email }),
    tenantId: user.tenantId,
    userRole: user.userRole,
  };
};
