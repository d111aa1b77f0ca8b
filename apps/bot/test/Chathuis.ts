import type { Wie } from '@tenzij/api/test/gemeente.ts';
import { botsleutel } from '@tenzij/api/test/opzet.ts';
import { maakClient } from '@tenzij/contract/client.ts';
import type { Formulier, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import type { Bezorger, Bezorging, Plek } from '../src/chat/Bezorger.ts';
import { maakUitgang, type Uitgang } from '../src/chat/bezorg.ts';
import type { Chat, Doet } from '../src/chat/Chat.ts';
import type { Chatgebruiker, Waar } from '../src/chat/Chatgebruiker.ts';
import { maakChat } from '../src/chat/maakChat.ts';
import { huisMetApi } from './Huis.ts';

const api = 'http://api.proef';

interface Bericht {
  readonly plek: string;
  readonly draad: string | null;
  kaart?: Kaart;
  tekst?: string;
}

/** A platform that keeps what it is given, and asks for patience when it is told to. */
export const maakPlatform = () => {
  const berichten = new Map<string, Bericht>();
  let nummer = 0;
  let geduld: Array<Bezorging> = [];
  const luisteraars = new Set<() => void>();
  const meld = () => {
    for (const luisteraar of luisteraars) luisteraar();
  };
  const doe = (werk: () => Bezorging): Promise<Bezorging> => {
    const uitkomst = geduld.shift() ?? werk();
    meld();
    return Promise.resolve(uitkomst);
  };
  const zet = (plek: Plek, draad: string | null, deel: Partial<Bericht>): Bezorging => {
    nummer += 1;
    const berichtId = `bericht-${nummer}`;
    berichten.set(berichtId, { plek: plek.plek, draad, ...deel });
    return { soort: 'bezorgd', berichtId };
  };
  const bezorger: Bezorger = {
    nieuw: (plek, kaart) => doe(() => zet(plek, null, { kaart })),
    vervang: (_plek, berichtId, kaart) =>
      doe(() => {
        const bericht = berichten.get(berichtId);
        if (bericht === undefined) return { soort: 'bericht_weg' };
        bericht.kaart = kaart;
        return { soort: 'bezorgd', berichtId };
      }),
    regel: (plek, draad, tekst) => doe(() => zet(plek, draad, { tekst })),
  };
  return {
    bezorger,
    berichten: (plek: string) => [...berichten.values()].filter((bericht) => bericht.plek === plek),
    haalWeg: () => berichten.clear(),
    antwoordEerst: (...met: ReadonlyArray<Bezorging>) => {
      geduld = [...met];
    },
    /** Until it is so. */
    tot: (isZo: () => boolean): Promise<void> =>
      new Promise((klaar) => {
        const kijk = () => {
          if (!isZo()) return;
          luisteraars.delete(kijk);
          klaar();
        };
        luisteraars.add(kijk);
        kijk();
      }),
  };
};

/** The real api on PGlite, and the conversations as a chat platform comes to them. */
export const chathuis = () => {
  const huis = huisMetApi();
  const fetch = huis.lijn.fetch;
  const bot = maakClient({ basis: api, token: botsleutel, fetch });
  const chat: Chat = maakChat({ api, sleutel: botsleutel, kanaal: 'slack', log: () => undefined, fetch });

  const gebruiker = (wie: Wie): Chatgebruiker => ({
    kanaal: 'slack',
    tenant: 'T1',
    gebruiker: `U-${wie}`,
    email: huis.proef.gemeente.mensen[wie].email,
  });
  const waar = (wie: Wie, plek: string | null = null): Waar => ({ plek, adres: null, persoonlijk: `D-${wie}` });

  const nieuw = () => crypto.randomUUID();
  const doe = async (wie: Wie, plek: string | null, doet: Doet): Promise<Uitgaand> => {
    const gezegd = await chat.beurt(gebruiker(wie), waar(wie, plek), doet);
    if (gezegd.soort !== 'antwoord') throw new Error(gezegd.zegt);
    return gezegd.uitgaand;
  };

  return {
    ...huis,
    chat,
    gebruiker,
    waar,
    /** Says once in the console that the account is theirs. */
    koppel: async (wie: Wie): Promise<void> => {
      const gezegd = await chat.thuis(gebruiker(wie), waar(wie));
      if (gezegd.soort !== 'te_bevestigen') throw new Error(`not asked to confirm: ${gezegd.soort}`);
      const code = new URL(gezegd.adres).pathname.replace('/koppelen/', '');
      const client = await huis.client(wie);
      const bevestigd = await client.bevestigKoppeling({ params: { code: code as never } });
      if (!bevestigd.gelukt) throw new Error(bevestigd.probleem.detail);
    },
    typ: (wie: Wie, plek: string | null, tekst: string) => doe(wie, plek, { soort: 'tekst', tekst, sleutel: nieuw() }),
    druk: (wie: Wie, plek: string | null, actie: string, over = '', waarde: string | null = null) =>
      doe(wie, plek, { soort: 'actie', actie, over, waarde, sleutel: nieuw() }),
    vul: (wie: Wie, plek: string | null, { formulier, over, velden }: Formulier) =>
      doe(wie, plek, {
        soort: 'formulier',
        formulier,
        over,
        waarden: Object.fromEntries(velden.map(({ naam, waarde }) => [naam, waarde])),
        sleutel: nieuw(),
      }),
    open: (bezorger: Bezorger): Uitgang & AsyncDisposable => {
      const uitgang = maakUitgang({ api, kanaal: 'slack', bot, bezorger, fetch }, (fout) => {
        throw fout;
      });
      return { ...uitgang, [Symbol.asyncDispose]: uitgang.einde };
    },
  };
};
