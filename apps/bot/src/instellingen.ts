import {
  adres,
  adresOf,
  botsleutel,
  geheim,
  OngeldigeInstelling,
  poort,
  tekst,
  zonderSlash,
} from '@tenzij/domain/Instelling.ts';
import { Effect, Redacted } from 'effect';
import { berichten } from './berichten.ts';

export interface SlackInstellingen {
  readonly signingSecret: string;
  readonly botToken: string;
  /** With one, Slack is listened to over a socket instead of over HTTP. */
  readonly appToken: string | undefined;
  readonly apiUrl: string | undefined;
}

export interface TeamsInstellingen {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
  /** What the address of Teams begins with; nothing is sent elsewhere. */
  readonly serviceUrl: string;
  readonly loginUrl: string;
  readonly openidUrl: string;
}

export interface Instellingen {
  readonly poort: number;
  /** Only this machine, as long as everybody may be anybody. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  /** Where the api is, without `/v1`. */
  readonly api: string;
  readonly consoleUrl: string;
  /** By which the api knows the bot; there where a chat platform is set. */
  readonly sleutel: string | undefined;
  readonly slack: SlackInstellingen | undefined;
  readonly teams: TeamsInstellingen | undefined;
}

const zin = berichten.start;

/** Of what belongs together all is set, or nothing is. */
const samen = Effect.fnUntraced(function* <const Namen extends ReadonlyArray<string>>(namen: Namen) {
  const gelezen = yield* Effect.forEach(namen, (naam) => Effect.map(geheim(naam), (waarde) => ({ naam, waarde })));
  if (gelezen.every(({ waarde }) => waarde === undefined)) return undefined;
  const ontbreekt = gelezen.find(({ waarde }) => waarde === undefined);
  if (ontbreekt !== undefined)
    return yield* new OngeldigeInstelling({ naam: ontbreekt.naam, uitleg: zin.hoortErbij(namen.join(', ')) });
  return gelezen.map(({ waarde }) => (waarde === undefined ? '' : Redacted.value(waarde)));
});

const uit = (waarde: Redacted.Redacted<string> | undefined) =>
  waarde === undefined ? undefined : Redacted.value(waarde);

/** Over HTTP Slack signs what it sends; over a socket, opened with the app token, it needs not to. */
const leesSlack = Effect.gen(function* () {
  const [signingSecret, botToken, appToken] = yield* Effect.all([
    geheim('SLACK_SIGNING_SECRET'),
    geheim('SLACK_BOT_TOKEN'),
    geheim('SLACK_APP_TOKEN'),
  ]);
  if (signingSecret === undefined && botToken === undefined && appToken === undefined) return undefined;
  if (botToken === undefined)
    return yield* new OngeldigeInstelling({ naam: 'SLACK_BOT_TOKEN', uitleg: zin.slackZonderToken });
  if (signingSecret === undefined && appToken === undefined)
    return yield* new OngeldigeInstelling({ naam: 'SLACK_SIGNING_SECRET', uitleg: zin.slackZonderDeur });
  const apiUrl = yield* adres('SLACK_API_URL');
  return {
    signingSecret: uit(signingSecret) ?? '',
    botToken: Redacted.value(botToken),
    appToken: uit(appToken),
    apiUrl: apiUrl?.href,
  };
});

const leesTeams = Effect.gen(function* () {
  const samenhang = yield* samen(['TEAMS_CLIENT_ID', 'TEAMS_CLIENT_SECRET', 'TEAMS_TENANT_ID']);
  if (samenhang === undefined) return undefined;
  const [clientId = '', clientSecret = '', tenantId = ''] = samenhang;
  const adresVan = (naam: string, anders: string) =>
    Effect.map(adres(naam), (gezet) => (gezet === undefined ? anders : zonderSlash(gezet)));
  return {
    clientId,
    clientSecret,
    tenantId,
    serviceUrl: `${yield* adresVan('TEAMS_SERVICE_URL', 'https://smba.trafficmanager.net')}/`,
    loginUrl: yield* adresVan('TEAMS_LOGIN_URL', 'https://login.microsoftonline.com'),
    openidUrl: yield* adresVan('TEAMS_OPENID_URL', 'https://login.botframework.com/v1/.well-known/openidconfiguration'),
  };
});

const leesConsole = Effect.gen(function* () {
  const gezet = yield* adres('TENZIJ_CONSOLE_URL');
  if (gezet !== undefined) return zonderSlash(gezet);
  return `http://localhost:${(yield* poort('TENZIJ_CONSOLE_PORT')) ?? 3000}`;
});

/** Everything that is set from outside, read once. */
export const leesInstellingen: Effect.Effect<Instellingen, OngeldigeInstelling> = Effect.gen(function* () {
  const issuer = yield* adres('OIDC_ISSUER');
  if (issuer === undefined && (yield* tekst('NODE_ENV')) === 'production')
    return yield* new OngeldigeInstelling({ naam: 'OIDC_ISSUER', uitleg: zin.aanmelding });
  const slack = yield* leesSlack;
  const teams = yield* leesTeams;
  const sleutel = uit(yield* botsleutel);
  if (sleutel === undefined && (slack !== undefined || teams !== undefined))
    return yield* new OngeldigeInstelling({ naam: 'TENZIJ_BOT_KEY', uitleg: zin.zonderSleutel });
  return {
    poort: (yield* poort('TENZIJ_BOT_PORT')) ?? 3002,
    host: issuer === undefined ? '127.0.0.1' : '0.0.0.0',
    api: yield* adresOf('TENZIJ_API_URL', 'TENZIJ_API_PORT', 3001),
    consoleUrl: yield* leesConsole,
    sleutel,
    slack,
    teams,
  };
});
