import type { App } from '@slack/bolt';
import { berichten } from '../berichten.ts';
import type { Chat } from '../chat/Chat.ts';
import { opdrachten } from '../gesprek/wegwijzer.ts';
import type { Doen } from './doe.ts';
import { formuliernaam } from './formulier.ts';
import { type Gelegenheid, gelegenheidIn } from './gelegenheid.ts';
import { isJson, type Json, pluk } from './Json.ts';
import { regelbericht } from './kaart.ts';
import type { Kanaal } from './kanaal.ts';
import { leesDruk } from './lees.ts';
import { geenOpening, type Opening } from './opening.ts';
import type { Ik, Platform } from './platform.ts';
import { getypt } from './tekst.ts';
import { zegAan } from './toon.ts';
import { maakVinkgeheugen } from './vinkgeheugen.ts';
import type { Wie } from './wie.ts';

export const snelkoppeling = { melding: 'melding', vanBericht: 'melding_van_bericht' } as const;
/** The events that are listened to, as Slack names them in an app's manifest. */
export const gebeurtenissen = ['app_home_opened', 'app_mention', 'member_joined_channel', 'message.im'] as const;

interface LuisterOpties {
  readonly doen: Doen;
  readonly platform: Platform;
  readonly ik: () => Promise<Ik>;
  readonly wie: (gebruiker: string) => Promise<Wie>;
  readonly kanaal: (id: string) => Promise<Kanaal>;
  readonly zegelVan: Chat['zegelVan'];
}

const zin = berichten.slack;
/** The api takes no more at once. */
const langsteTekst = 4_000;

const openingVan = (context: Json): Opening =>
  isJson(context.opening) ? (context.opening as unknown as Opening) : geenOpening;

type Luisteraar = (delen: { readonly body: unknown; readonly context: object }) => Promise<void>;

/** Everything that can happen at Slack, each told once to the conversations. */
export const luister = (app: App, { doen, platform, ik, wie, kanaal, zegelVan }: LuisterOpties): void => {
  const vinkgeheugen = maakVinkgeheugen();

  const met =
    (werk: (bij: Gelegenheid, opening: Opening, body: Json) => Promise<void>): Luisteraar =>
    async ({ body, context }) => {
      const gelegenheid = isJson(body) ? gelegenheidIn(body) : undefined;
      if (gelegenheid !== undefined) await werk(gelegenheid, openingVan({ ...context }), body as Json);
    };
  const typ = (bij: Gelegenheid, opening: Opening, tekst: string) =>
    doen.doe(bij, opening, { soort: 'tekst', tekst: tekst.slice(0, langsteTekst), sleutel: bij.sleutel });

  const druk = async (bij: Gelegenheid, opening: Opening, body: Json): Promise<void> => {
    const [eerste] = Array.isArray(body.actions) ? body.actions : [];
    const gelezen = leesDruk(eerste);
    if (gelezen === undefined) return;
    if (gelezen.soort === 'tekst') {
      const tekst = zegelVan(bij.gebruiker).open(gelezen.verzegeld);
      return tekst === undefined ? zegAan(platform, bij, regelbericht(zin.nietMeer)) : typ(bij, opening, tekst);
    }
    const { actie, over, kaartId } = gelezen;
    if (gelezen.soort === 'actie')
      return doen.doe(bij, opening, { soort: 'actie', actie, over, waarde: null, sleutel: bij.sleutel }, kaartId);
    const waar = `${bij.gebruiker} ${pluk(body, 'container', 'message_ts') ?? pluk(body, 'view', 'id')}`;
    const op = Number(pluk(eerste, 'action_ts') ?? 0);
    const wissels = vinkgeheugen(waar, `${over} ${pluk(eerste, 'action_id')}`, gelezen.getekend, gelezen.aan, op);
    for (const [plaats, waarde] of wissels.entries()) {
      const sleutel = `${bij.sleutel}:${plaats}`;
      await doen.doe(bij, opening, { soort: 'actie', actie, over, waarde, sleutel }, kaartId);
    }
  };

  // What people can type, after a slash; what follows goes along.
  for (const opdracht of Object.keys(opdrachten))
    app.command(
      `/${opdracht}`,
      met((bij, opening, body) => typ(bij, opening, `${opdracht} ${getypt(pluk(body, 'text') ?? '')}`.trim())),
    );
  app.shortcut(
    snelkoppeling.melding,
    met((bij, opening) => typ(bij, opening, 'melding')),
  );
  app.shortcut(
    snelkoppeling.vanBericht,
    met(async (bij, opening, body) => {
      const tekst = getypt(pluk(body, 'message', 'text') ?? '').trim();
      if (tekst === '') return zegAan(platform, bij, regelbericht(zin.geenTekst));
      return typ(bij, opening, `melding ${tekst}`);
    }),
  );
  app.action(
    /.*/,
    met(async (bij, opening, body) => {
      await druk(bij, opening, body);
      if (bij.opThuis) await doen.tekenThuis(bij);
    }),
  );
  app.view(
    { callback_id: formuliernaam, type: 'view_submission' },
    met(async (bij, opening, body) => {
      if (bij.scherm === null || !isJson(body.view)) return;
      const { state } = body.view;
      await doen.verstuurd(bij, opening, bij.scherm, isJson(state) ? state.values : undefined);
    }),
  );

  app.message(
    met(async (bij, opening, { event }) => {
      const isVanMens = pluk(event, 'bot_id') === undefined && pluk(event, 'subtype') === undefined;
      const tekst = getypt(pluk(event, 'text') ?? '').trim();
      if (pluk(event, 'channel_type') === 'im' && isVanMens && tekst !== '') await typ(bij, opening, tekst);
    }),
  );
  app.event(
    'app_mention',
    met(async (bij, opening, { event }) => {
      const { gebruiker } = await ik();
      const zonder = (pluk(event, 'text') ?? '').replaceAll(new RegExp(`<@${gebruiker}(\\|[^>]*)?>`, 'g'), ' ');
      if (pluk(event, 'bot_id') === undefined) await typ(bij, opening, getypt(zonder).trim() || 'hulp');
    }),
  );
  app.event(
    'app_home_opened',
    met(async (bij, _, { event }) => {
      if (pluk(event, 'tab') === 'home') await doen.tekenThuis(bij);
    }),
  );
  app.event(
    'member_joined_channel',
    met(async (nieuw, _, { event }) => {
      const id = pluk(event, 'channel');
      if (id === undefined || (await kanaal(id)).soort !== 'besloten') return;
      if (nieuw.gebruiker === (await ik()).gebruiker) await platform.post(id, regelbericht(zin.welkom));
      else if ((await wie(nieuw.gebruiker)).soort === 'geweigerd') await platform.post(id, regelbericht(zin.gastErbij));
    }),
  );
};
