import { App, type Logger, LogLevel, type Receiver, webApi } from '@slack/bolt';
import { Hono } from 'hono';
import type { Chat } from '../chat/Chat.ts';
import type { Chatplatform } from '../chat/Chatplatform.ts';
import { maakGezien } from '../chat/gezien.ts';
import { meldFout } from '../chat/meldFout.ts';
import { onthoud } from '../chat/onthoud.ts';
import type { SlackInstellingen } from '../instellingen.ts';
import { maakBezorger } from './bezorger.ts';
import { maakDoe } from './doe.ts';
import { maakDrukte } from './drukte.ts';
import { gebruikerIn, sleutelIn } from './gelegenheid.ts';
import { type Json, pluk } from './Json.ts';
import { maakKanaal } from './kanaal.ts';
import { maakLijn } from './lijn.ts';
import { luister } from './luister.ts';
import { maakOntvanger } from './ontvanger.ts';
import { geenOpening, inScherm, kanDialoogGeven, maakOpeningen, type Opening } from './opening.ts';
import { maakPlatform, redenVan } from './platform.ts';
import { wachtvenster } from './scherm.ts';
import { maakToegang } from './toegang.ts';
import { maakToon } from './toon.ts';
import { volhardend } from './volhouden.ts';
import { maakWie } from './wie.ts';

interface SlackOpties extends SlackInstellingen {
  readonly chat: Chat;
  readonly consoleUrl: string;
  /** One line for a machine, and never what was said. */
  readonly log: (regel: string) => void;
}

/** Bolt would log what came in. */
const stil: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
const antwoordMillis = 10_000;

/** Bolt handles what is handed to it; it listens to nothing itself. */
const zonderOor: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

export const maakSlack = (opties: SlackOpties): Chatplatform => {
  const { chat, signingSecret, botToken, appToken, apiUrl, consoleUrl, log } = opties;
  const meld = meldFout(log, 'slack');
  const mis = (fout: unknown): void => {
    const reden = redenVan(fout);
    meld(fout, reden === undefined ? {} : { reden });
  };
  const clientOptions = {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: antwoordMillis,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
  const app: App = new App({
    authorize: async () => {
      const { team, gebruiker, bot } = await ik();
      return { botToken, botId: bot, botUserId: gebruiker, teamId: team };
    },
    receiver: zonderOor,
    convoStore: false,
    tokenVerificationEnabled: false,
    logger: stil,
    clientOptions,
  });
  app.error(async (fout) => mis(fout));

  const rechtstreeks = maakPlatform(new webApi.WebClient(botToken, { ...clientOptions, logger: stil }));
  const platform = volhardend(rechtstreeks);
  const bekend = onthoud(platform.ik, { millis: Number.POSITIVE_INFINITY });
  const ik = () => bekend('');
  const team = async () => (await ik()).team;
  const wie = maakWie(platform, team);
  const kanaal = maakKanaal(platform);
  const toegangVoor = maakToegang({ team, wie, kanaal, leden: platform.leden, weiger: chat.weiger });
  const toon = maakToon({ platform, zegelVan: chat.zegelVan, consoleUrl });
  const doen = maakDoe({ chat, platform, toegangVoor, toon, consoleUrl });
  luister(app, { doen, platform, ik, wie, kanaal, zegelVan: chat.zegelVan });

  const openingMet = maakOpeningen({ platform, mis, wachtvenster: wachtvenster() });
  const openingVoor = (body: Json): Opening => {
    const schermId = pluk(body, 'view', 'type') === 'modal' ? pluk(body, 'view', 'id') : undefined;
    if (schermId !== undefined) return inScherm(schermId, { platform, mis });
    const trigger = pluk(body, 'trigger_id');
    return trigger === undefined ? geenOpening : openingMet(trigger, kanDialoogGeven(body));
  };

  const drukte = maakDrukte();
  const gezien = maakGezien();
  const neemAan = (body: Json, poging: number | undefined): void => {
    const sleutel = sleutelIn(body);
    if (sleutel !== undefined && gezien.al(sleutel)) return;
    const opening = openingVoor(body);
    chat.rij.plan(`slack:${gebruikerIn(body) ?? ''}`, async () => {
      try {
        await drukte.rust();
        await app.processEvent({
          body,
          ack: async () => {},
          customProperties: { opening },
          ...(poging === undefined ? {} : { retryNum: poging }),
        });
      } finally {
        opening.klaar();
      }
    });
  };

  const lijn = appToken === undefined ? undefined : maakLijn({ appToken, clientOptions, logger: stil, neemAan, mis });
  return {
    routes: signingSecret === '' ? new Hono() : maakOntvanger({ signingSecret, weiger: chat.weiger, drukte, neemAan }),
    bezorger: maakBezorger({ platform: rechtstreeks, kanaal, consoleUrl, weiger: chat.weiger, mis }),
    start: async () => lijn?.start(),
    einde: async () => lijn?.einde(),
  };
};
