import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, type AppOptions } from '@microsoft/teams.apps';
import type { Chat } from '../chat/Chat.ts';
import type { Chatplatform } from '../chat/Chatplatform.ts';
import { meldFout } from '../chat/meldFout.ts';
import type { TeamsInstellingen } from '../instellingen.ts';
import { type Activiteit, gelegenheidVan, leesActiviteit } from './Activiteit.ts';
import { maakBezorger } from './bezorger.ts';
import { maakBottoken } from './bottoken.ts';
import { maakDialoog } from './dialoog.ts';
import { maakDruk } from './druk.ts';
import { alsData } from './lees.ts';
import { maakOntvanger, sleutelVan } from './ontvanger.ts';
import { maakPersoonlijk } from './persoonlijk.ts';
import { maakPlatform } from './platform.ts';
import { maakTekst } from './tekstbericht.ts';
import { maakTokenlezer } from './token.ts';
import { volhardend } from './volhouden.ts';
import { maakGeduld } from './wachten.ts';
import { maakWie } from './wie.ts';
import { maakZoek } from './zoek.ts';

interface TeamsOpties extends TeamsInstellingen {
  readonly chat: Chat;
  readonly consoleUrl: string;
  /** One line for a machine, and never what was said. */
  readonly log: (regel: string) => void;
}

type Logger = NonNullable<AppOptions<never>['logger']>;
const timeoutMillis = 10_000;

/** The SDK logs what it sends and receives; of what goes wrong we are told apart. */
const stilleLogger = (): Logger => {
  const niets = () => undefined;
  const logger: Logger = {
    error: niets,
    warn: niets,
    info: niets,
    debug: niets,
    trace: niets,
    log: niets,
    child: () => logger,
  };
  return logger;
};

export const maakTeams = (opties: TeamsOpties): Chatplatform => {
  const { chat, clientId, tenantId, serviceUrl, loginUrl, openidUrl, consoleUrl, log } = opties;
  const mis = meldFout(log, 'teams');
  const bottoken = maakBottoken(opties);
  const app = new App({
    clientId,
    tenantId,
    token: () => bottoken.token(),
    serviceUrl,
    cloud: withOverrides(PUBLIC, { loginEndpoint: loginUrl, openIdMetadataUrl: openidUrl }),
    client: { timeout: timeoutMillis, headers: { 'Content-Type': 'application/json' } },
    logger: stilleLogger(),
    // We check and acknowledge before the SDK sees anything: it opens no door of its own.
    httpServerAdapter: { registerRoute: () => undefined },
    telemetry: { agent365: false },
  });

  app.event('error', ({ error }) => mis(error));

  const ruw = maakPlatform({ api: app.api, tenantId, serviceUrl, bottoken });
  const platform = volhardend(ruw);
  const persoonlijk = maakPersoonlijk({ platform, chat, consoleUrl, tenantId });
  const omgeving = {
    chat,
    platform,
    persoonlijk,
    consoleUrl,
    wie: maakWie(platform, tenantId),
    metGeduld: maakGeduld(chat.rij),
  };
  const tekst = maakTekst(omgeving);
  const drukken = maakDruk(omgeving, tekst);
  const dialogen = maakDialoog(omgeving);
  const zoek = maakZoek(omgeving);
  const verwelkomd = new Set<string>();

  const lees = (ruweActiviteit: unknown): readonly [Activiteit, ReturnType<typeof gelegenheidVan>] => {
    const activiteit = leesActiviteit(ruweActiviteit);
    if (activiteit === undefined) throw new Error('An activity that was not checked.');
    return [activiteit, gelegenheidVan(activiteit, sleutelVan(activiteit))];
  };
  /** Both ways in which Teams says that the app was added; one welcome is enough. */
  const welkom = async (ruweActiviteit: unknown) => {
    const [, bij] = lees(ruweActiviteit);
    if (verwelkomd.has(bij.gesprek)) return;
    verwelkomd.add(bij.gesprek);
    await tekst.welkom(bij);
  };

  app.on('message', async ({ activity }) => {
    const [activiteit, bij] = lees(activity);
    const data = alsData(activiteit.value);
    return Object.keys(data).length > 0 ? drukken.alsBericht(data, bij) : tekst.bericht(activiteit, bij);
  });
  app.on('install.add', ({ activity }) => welkom(activity));
  app.on('install.remove', async ({ activity }) => {
    verwelkomd.delete(lees(activity)[1].gesprek);
  });
  app.on('conversationUpdate', async ({ activity }) => {
    const [{ membersAdded = [], recipient }] = lees(activity);
    if (membersAdded.some(({ id }) => id === recipient.id)) await welkom(activity);
  });
  app.on('card.action', async ({ activity }) => (await drukken.uitvoeren(...lees(activity))) as never);
  app.on('dialog.open', async ({ activity }) => (await dialogen.open(...lees(activity))) as never);
  app.on('dialog.submit', async ({ activity }) => (await dialogen.verzonden(...lees(activity))) as never);
  app.on('message.ext.query', async ({ activity }) => (await zoek.vraag(...lees(activity))) as never);

  const verwerk = (body: unknown) =>
    app.process({
      body: body as never,
      token: { appId: clientId, from: 'azure', fromId: '', serviceUrl, isExpired: () => false },
    }) as Promise<{ status: number; body?: unknown }>;

  return {
    routes: maakOntvanger({
      chat,
      tokenlezer: maakTokenlezer({ clientId, openidUrl }),
      tenantId,
      serviceUrl,
      log,
      verwerk,
      orde: ({ from }) => from.id,
    }),
    bezorger: maakBezorger({ platform: ruw, consoleUrl, adres: () => serviceUrl, mis }),
    start: () => app.initialize(),
    einde: () => chat.rij.leeg(),
  };
};
