import { readFile } from 'node:fs/promises';
import { controle as zin } from '../berichten/controle.ts';
import { controleerWeg } from './adres.ts';
import { type Gekregen, type Kijker, metJson } from './Kijker.ts';
import { goed, mis, type Uitslag } from './Uitslag.ts';

interface Manifest {
  readonly oauth_config: { readonly scopes: { readonly bot: ReadonlyArray<string> } };
}

const gevraagdeRechten = async () => {
  const tekst = await readFile(new URL('../../slack/manifest.json', import.meta.url), 'utf8');
  return (JSON.parse(tekst) as Manifest).oauth_config.scopes.bot;
};

const vraagSlack = ({ zet, vraag }: Kijker, methode: string, token: string) => {
  const basis = (zet('SLACK_API_URL') ?? 'https://slack.com/api/').replace(/\/*$/, '/');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' };
  return vraag(basis + methode, { method: 'POST', headers });
};

const redenVan = ({ inhoud, status }: Gekregen) => (typeof inhoud.error === 'string' ? inhoud.error : String(status));

const controleerGeheim = async ({ zet }: Kijker): Promise<Uitslag> => {
  const geheim = zet('SLACK_SIGNING_SECRET');
  if (geheim === undefined) return mis('slackGeheim', zin.ontbreekt('SLACK_SIGNING_SECRET', zin.waar.slackGeheim));
  if (!/^[0-9a-f]{32}$/.test(geheim)) return mis('slackGeheim', zin.vorm('SLACK_SIGNING_SECRET', zin.waar.slackGeheim));
  return goed('slackGeheim');
};

const controleerToken = async (kijker: Kijker): Promise<ReadonlyArray<Uitslag>> => {
  const rechten = mis('slackRechten', zin.rechtenOnbekend);
  const token = kijker.zet('SLACK_BOT_TOKEN');
  if (token === undefined) return [mis('slackToken', zin.ontbreekt('SLACK_BOT_TOKEN', zin.waar.slackToken)), rechten];
  if (!token.startsWith('xoxb-')) return [mis('slackToken', zin.vorm('SLACK_BOT_TOKEN', zin.waar.slackToken)), rechten];
  const antwoord = await vraagSlack(kijker, 'auth.test', token);
  if (antwoord === undefined) return [mis('slackToken', zin.geenAntwoord('slack.com')), rechten];
  if (antwoord.inhoud.ok !== true) return [mis('slackToken', zin.tokenGeweigerd(redenVan(antwoord))), rechten];
  return [goed('slackToken', zin.verbonden(String(antwoord.inhoud.team))), await controleerRechten(antwoord)];
};

const controleerRechten = async ({ koppen }: Gekregen): Promise<Uitslag> => {
  const gekregen = koppen
    .get('x-oauth-scopes')
    ?.split(',')
    .map((recht) => recht.trim());
  if (gekregen === undefined) return mis('slackRechten', zin.rechtenOnbekend);
  const missen = (await gevraagdeRechten()).filter((recht) => !gekregen.includes(recht));
  return missen.length === 0 ? goed('slackRechten') : mis('slackRechten', zin.rechtenMissen(missen.join(', ')));
};

const controleerSocket = async (kijker: Kijker, token: string): Promise<Uitslag> => {
  if (!token.startsWith('xapp-')) return mis('slackSocket', zin.vorm('SLACK_APP_TOKEN', zin.waar.slackSocket));
  const antwoord = await vraagSlack(kijker, 'apps.connections.open', token);
  if (antwoord === undefined) return mis('slackSocket', zin.geenAntwoord('slack.com'));
  return antwoord.inhoud.ok === true
    ? goed('slackSocket', zin.metSocket)
    : mis('slackSocket', zin.socketGeweigerd(redenVan(antwoord)));
};

export const slackInstellingen = ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'];

/** Over the socket we go to Slack; without one Slack comes to us, and must find the way. */
export const controleerSlack = (kijker: Kijker): ReadonlyArray<Promise<Uitslag | ReadonlyArray<Uitslag>>> => {
  const app = kijker.zet('SLACK_APP_TOKEN');
  // What comes over the socket is not signed, so there it needs no secret.
  const zonderGeheim = app !== undefined && kijker.zet('SLACK_SIGNING_SECRET') === undefined;
  return [
    ...(zonderGeheim ? [] : [controleerGeheim(kijker)]),
    controleerToken(kijker),
    app === undefined
      ? controleerWeg(kijker, 'slackWeg', '/slack/events', metJson({ type: 'event_callback' }))
      : controleerSocket(kijker, app),
  ];
};
