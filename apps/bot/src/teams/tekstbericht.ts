import { berichten } from '../berichten.ts';
import type { Doet } from '../chat/Chat.ts';
import { knop, kaart as maakKaart, tekst as tekstblok } from '../kaart/blok.ts';
import { type Activiteit, type Gelegenheid, inPlek } from './Activiteit.ts';
import { openGetypt } from './hervat.ts';
import { tekenKaart } from './kaart.ts';
import { opdrachtUit, tekstUit } from './lees.ts';
import type { Omgeving } from './Omgeving.ts';

const zin = berichten.teams;
const langste = 4_000;

/** What somebody types: in their own conversation, or to the bot in a channel. */
export const maakTekst = ({ chat, wie, persoonlijk, platform, console }: Omgeving) => {
  const doe = async (waar: Gelegenheid, tekst: string, sleutel: string): Promise<void> => {
    const iemand = await wie(waar);
    if (iemand.soort === 'geweigerd') {
      chat.weiger(iemand.reden);
      if (waar.eigen) return persoonlijk.zeg(waar, { tekst: iemand.zegt });
      return void (await platform.post(waar.adres, waar.gesprek, { tekst: iemand.zegt }, waar.draad));
    }
    const doet: Doet = { soort: 'tekst', tekst: tekst.slice(0, langste), sleutel };
    await persoonlijk.toon(waar, await chat.beurt(iemand.wie, persoonlijk.waar(waar), doet), doet);
  };

  return {
    bericht: (activiteit: Activiteit, waar: Gelegenheid): Promise<void> => {
      const tekst = opdrachtUit(activiteit.text ?? '');
      return doe(waar, tekst === '' ? 'hulp' : tekst, waar.sleutel);
    },

    /** What did not come through, once more as it was typed, and with its own key: twice is once. */
    opnieuw: (data: unknown, waar: Gelegenheid): Promise<void> => {
      const getypt = openGetypt(chat.zegelVan(waar.lid), tekstUit(data, 'opnieuw'));
      if (getypt === undefined) return persoonlijk.zeg(waar, { tekst: zin.verlopen });
      return doe(inPlek(waar, getypt.plek ?? undefined), getypt.tekst, getypt.sleutel);
    },

    /** The app was added: in one's own conversation what waits there, in a team how to bring the overleg here. */
    welkom: async (waar: Gelegenheid): Promise<void> => {
      if (!waar.eigen) {
        const kaart = maakKaart({
          id: 'welkom',
          kop: zin.welkomTeamKop,
          blokken: [tekstblok(zin.welkomTeam)],
          acties: [knop('hulp', '', zin.watKanIk)],
        });
        return void (await platform.post(waar.adres, waar.gesprek, { kaart: tekenKaart(kaart, { console }) }));
      }
      const iemand = await wie(waar);
      if (iemand.soort === 'geweigerd') {
        chat.weiger(iemand.reden);
        return persoonlijk.zeg(waar, { tekst: iemand.zegt });
      }
      const gezegd = await chat.thuis(iemand.wie, persoonlijk.waar(waar));
      await persoonlijk.toon(waar, gezegd, { soort: 'tekst', tekst: 'hulp', sleutel: waar.sleutel });
    },
  };
};
export type Tekst = ReturnType<typeof maakTekst>;
