import { maakClient } from '@tenzij/contract/client.ts';
import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Ingaand, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import { Cause, Effect, Exit, Option } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord } from '../gesprek/antwoord.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { alsWeigering, doe } from '../gesprek/beantwoord.ts';
import type { ApiWeigert } from '../gesprek/vraag.ts';
import { thuisKaarten } from '../werk/thuis.ts';
import type { Chat, Doet, Gezegd } from './Chat.ts';
import type { Chatgebruiker, Waar } from './Chatgebruiker.ts';
import { kaartMet, zoekKaarten } from './kaartMet.ts';
import { meldFout } from './meldFout.ts';
import { maakRij } from './rij.ts';
import { maakSessies } from './Sessies.ts';
import { maakWeigeringen } from './weigeringen.ts';
import { maakZegel } from './zegel.ts';

interface ChatOpties {
  /** Where the api is, without `/v1`. */
  readonly api: string;
  /** `TENZIJ_BOT_KEY` */
  readonly sleutel: string;
  readonly kanaal: Chatkanaal;
  /** One line for a machine, and never what was said. */
  readonly log: (regel: string) => void;
  readonly fetch?: typeof fetch;
  /** How long an answer of the api is waited for. */
  readonly geduldMillis?: number;
}

const zin = berichten.chat;
/** As many turns as the api does well at a time; the rest waits, acknowledged. */
const tegelijk = 8;

/** An api that hangs is away: it must not hold every turn that can be taken. */
const langsteGeduld = 10_000;
const metGeduld =
  (vraag: typeof globalThis.fetch, millis: number): typeof globalThis.fetch =>
  (adres, opties) =>
    vraag(adres, { ...opties, signal: AbortSignal.timeout(millis) });

type Werk<A> = (beurt: Beurt) => Effect.Effect<A, ApiWeigert>;

const isWeg = ({ probleem }: ApiWeigert) => probleem.status >= 500 || probleem.status === 429;
const weg: Gezegd = { soort: 'weg', zegt: zin.weg };

export const maakChat = (opties: ChatOpties): Chat => {
  const { api, sleutel, kanaal, log, geduldMillis = langsteGeduld } = opties;
  const metFetch = { fetch: metGeduld(opties.fetch ?? fetch, geduldMillis) };
  const bot = maakClient({ basis: api, token: sleutel, ...metFetch });
  const sessies = maakSessies({ api, kanaal, bot, ...metFetch });
  const weigeringen = maakWeigeringen(bot, kanaal);
  const rij = maakRij({ tegelijk, mis: meldFout(log, kanaal) });

  const eenKeer = (
    wie: Chatgebruiker,
    waar: Waar,
    werk: Werk<Uitgaand>,
    sleutelVanBeurt: string,
  ): Effect.Effect<Gezegd, ApiWeigert> =>
    Effect.gen(function* () {
      const sessie = yield* sessies.van(wie, waar);
      if (sessie.stand === 'onbekend') return { soort: 'onbekend', zegt: zin.onbekend };
      if (sessie.stand === 'te_bevestigen')
        return { soort: 'te_bevestigen', zegt: zin.teBevestigen, knop: zin.bevestig, adres: sessie.adres };
      const beurt = { ...sessie.beurt, sleutel: sleutelVanBeurt };
      return { soort: 'antwoord', uitgaand: yield* werk(beurt), gesprek: beurt.gesprek };
    });

  /** A token that is no good any more is asked for once again: it may just have run out. */
  const metSessie = async (
    wie: Chatgebruiker,
    waar: Waar,
    werk: Werk<Uitgaand>,
    alsNee: (weigering: ApiWeigert) => Uitgaand,
    sleutelVanBeurt: string = crypto.randomUUID(),
  ): Promise<Gezegd> => {
    for (let poging = 0; ; poging += 1) {
      const exit = await Effect.runPromiseExit(eenKeer(wie, waar, werk, sleutelVanBeurt));
      if (Exit.isSuccess(exit)) return exit.value;
      const weigering = Option.getOrUndefined(Cause.findErrorOption(exit.cause));
      if (weigering === undefined) throw Cause.squash(exit.cause);
      if (weigering.probleem.status === 401 && poging === 0) {
        sessies.vergeet(wie, waar);
        continue;
      }
      if (isWeg(weigering) || weigering.probleem.status === 401) return weg;
      return { soort: 'antwoord', uitgaand: alsNee(weigering), gesprek: 'persoonlijk' };
    }
  };

  const metDetail = ({ probleem }: ApiWeigert) => antwoord({ zegt: probleem.detail });
  const toon =
    (kaarten: Werk<ReadonlyArray<Kaart>>): Werk<Uitgaand> =>
    (beurt) =>
      Effect.map(kaarten(beurt), (getekend) => antwoord({ kaarten: getekend }));
  const isPlaatsing = (doet: Doet) =>
    (doet.soort === 'tekst' && /^\s*\/?overleg\b/i.test(doet.tekst)) ||
    (doet.soort === 'actie' && doet.actie === 'overleg.plaats') ||
    (doet.soort === 'formulier' && doet.formulier === 'overleg.plan');

  return {
    beurt: async (wie, waar, doet) => {
      const ingaand = (beurt: Beurt): Ingaand => ({ ...doet, gesprek: beurt.gesprek });
      const leesbaar: Ingaand = { ...doet, gesprek: 'persoonlijk' };
      const gezegd = await metSessie(
        wie,
        waar,
        (beurt) => doe(beurt, ingaand(beurt)),
        (weigering) => alsWeigering(weigering, leesbaar),
        doet.sleutel,
      );
      if (waar.plek !== null && isPlaatsing(doet)) sessies.vergeet(wie, waar);
      return gezegd;
    },
    thuis: (wie, waar) => metSessie(wie, waar, toon(thuisKaarten), metDetail),
    kaart: (wie, waar, kaartId) =>
      metSessie(
        wie,
        waar,
        (beurt) =>
          Effect.map(kaartMet(beurt, kaartId), (getekend) =>
            getekend === undefined ? antwoord({ zegt: zin.kaartWeg }) : antwoord({ kaarten: [getekend] }),
          ),
        metDetail,
      ),
    zoek: (wie, waar, woorden) =>
      metSessie(
        wie,
        waar,
        toon((beurt) => zoekKaarten(beurt, woorden)),
        metDetail,
      ),
    weiger: weigeringen.noteer,
    rij,
    zegelVan: (gebruiker) => maakZegel(sleutel, `${kanaal} ${gebruiker}`),
    einde: async () => {
      await rij.leeg();
      await weigeringen.einde();
    },
  };
};
