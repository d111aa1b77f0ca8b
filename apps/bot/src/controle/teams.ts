import { controle as zin } from '../berichten/controle.ts';
import { controleerWeg, veiligAdres } from './adres.ts';
import { type Gekregen, type Kijker, metJson } from './Kijker.ts';
import { goed, mis, type Uitslag } from './Uitslag.ts';

/** As Entra names apps and tenants. */
export const isId = (tekst: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(tekst);

const controleerId = ({ zet }: Kijker, wat: 'teamsApp' | 'teamsTenant', naam: string): Uitslag => {
  const gezet = zet(naam);
  if (gezet === undefined) return mis(wat, zin.ontbreekt(naam, zin.waar[wat]));
  return isId(gezet) ? goed(wat) : mis(wat, zin.vorm(naam, zin.waar[wat]));
};

/** What a token says of itself; who it is meant for checks whether that is true. */
const leesToken = (token: unknown): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return {};
  }
};

const noemt = (wat: unknown, id: string) => String(wat).toLowerCase().includes(id.toLowerCase());

const entraReden = ({ inhoud, status }: Gekregen) => {
  const code = /AADSTS\d+/.exec(String(inhoud.error_description))?.[0] ?? String(inhoud.error ?? status);
  return zin.entra[code as keyof typeof zin.entra] ?? zin.entraAnders(code);
};

const controleerToken = async ({ zet, vraag }: Kijker): Promise<Uitslag> => {
  const [id, geheim, tenant] = [zet('TEAMS_CLIENT_ID'), zet('TEAMS_CLIENT_SECRET'), zet('TEAMS_TENANT_ID')];
  if (geheim === undefined) return mis('teamsToken', zin.ontbreekt('TEAMS_CLIENT_SECRET', zin.waar.teamsGeheim));
  if (id === undefined || tenant === undefined) return mis('teamsToken', zin.eerst);
  const login = (zet('TEAMS_LOGIN_URL') ?? 'https://login.microsoftonline.com').replace(/\/+$/, '');
  const antwoord = await vraag(`${login}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: geheim,
      scope: 'https://api.botframework.com/.default',
    }),
  });
  if (antwoord === undefined) return mis('teamsToken', zin.geenAntwoord(login));
  if (antwoord.status !== 200) return mis('teamsToken', entraReden(antwoord));
  const { tid, iss, appid, azp } = leesToken(antwoord.inhoud.access_token);
  const isVanOns = noemt(tid ?? iss, tenant) && noemt(appid ?? azp, id);
  return isVanOns ? goed('teamsToken') : mis('teamsToken', zin.andereTenant);
};

const controleerSleutels = async ({ zet, vraag }: Kijker): Promise<Uitslag> => {
  const adres = zet('TEAMS_OPENID_URL') ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration';
  const antwoord = await vraag(adres);
  if (antwoord === undefined) return mis('teamsSleutels', zin.geenAntwoord(adres));
  const { jwks_uri, issuer } = antwoord.inhoud;
  if (typeof jwks_uri !== 'string' || typeof issuer !== 'string') return mis('teamsSleutels', zin.geenSleutels(adres));
  const sleutels = await vraag(jwks_uri);
  const { keys } = sleutels?.inhoud ?? {};
  return Array.isArray(keys) && keys.length > 0
    ? goed('teamsSleutels')
    : mis('teamsSleutels', zin.geenSleutels(jwks_uri));
};

/** The console lets itself be shown in Teams only where it knows of Teams too. */
const controleerTabblad = async (kijker: Kijker): Promise<Uitslag> => {
  const adres = veiligAdres(kijker, 'TENZIJ_CONSOLE_URL');
  const antwoord = adres === undefined ? undefined : await kijker.vraag(`${adres}/aanmelden`);
  if (antwoord === undefined) return mis('teamsTabblad', zin.eerst);
  const csp = antwoord.koppen.get('content-security-policy') ?? '';
  return /frame-ancestors [^;]*teams\.microsoft\.com/.test(csp)
    ? goed('teamsTabblad')
    : mis('teamsTabblad', zin.tabbladDicht);
};

/** What is wrong with the app package that these settings would make; nothing is good. */
export type KeurPakket = (opties: { clientId: string; consoleUrl: string }) => Promise<ReadonlyArray<string>>;

const controleerPakket = async (kijker: Kijker, keur: KeurPakket): Promise<Uitslag> => {
  const [clientId, consoleUrl] = [kijker.zet('TEAMS_CLIENT_ID'), veiligAdres(kijker, 'TENZIJ_CONSOLE_URL')];
  if (clientId === undefined || consoleUrl === undefined) return mis('teamsPakket', zin.eerst);
  const fouten = await keur({ clientId, consoleUrl });
  return fouten.length === 0 ? goed('teamsPakket') : mis('teamsPakket', zin.pakketFout(fouten));
};

export const teamsInstellingen = ['TEAMS_CLIENT_ID', 'TEAMS_CLIENT_SECRET', 'TEAMS_TENANT_ID'];

export const controleerTeams = (kijker: Kijker, keur: KeurPakket): ReadonlyArray<Promise<Uitslag>> => [
  Promise.resolve(controleerId(kijker, 'teamsApp', 'TEAMS_CLIENT_ID')),
  Promise.resolve(controleerId(kijker, 'teamsTenant', 'TEAMS_TENANT_ID')),
  controleerToken(kijker),
  controleerSleutels(kijker),
  controleerWeg(kijker, 'teamsWeg', '/api/messages', metJson({ type: 'message' })),
  controleerTabblad(kijker),
  controleerPakket(kijker, keur),
];
