import { berichten } from '../berichten.ts';
import type { Doet } from '../chat/Chat.ts';
import { knop, kaart as maakKaart, tekst as tekstblok } from '../kaart/blok.ts';
import { type Activiteit, type Gelegenheid, inPlek } from './Activiteit.ts';
import { openGetypt } from './hervat.ts';
import { tekenKaart } from './kaart.ts';
import { getypt, tekstUit } from './lees.ts';
import type { Omgeving } from './Omgeving.ts';

const zin = berichten.teams;
const langste = 4_000;

/** What somebody types: in their own conversation, or to the bot in a channel. */
export const maakTekst = ({ chat, wie, persoonlijk, platform, consoleUrl }: Omgeving) => {
  const doe = async (bij: Gelegenheid, tekst: string, sleutel: string): Promise<void> => {
    const iemand = await wie(bij);
    if (iemand.soort === 'geweigerd') {
      chat.weiger(iemand.reden);
      if (bij.eigen) return persoonlijk.zeg(bij, { tekst: iemand.zegt });
      return void (await platform.post(bij.adres, bij.gesprek, { tekst: iemand.zegt }, bij.draad));
    }
    const doet: Doet = { soort: 'tekst', tekst: tekst.slice(0, langste), sleutel };
    await persoonlijk.toon(bij, await chat.beurt(iemand.wie, persoonlijk.waar(bij), doet), doet);
  };

  return {
    bericht: (activiteit: Activiteit, bij: Gelegenheid): Promise<void> => {
      const tekst = getypt(activiteit.text ?? '');
      return doe(bij, tekst === '' ? 'hulp' : tekst, bij.sleutel);
    },

    /** What did not come through, once more as it was typed, and with its own key: twice is once. */
    opnieuw: (data: unknown, bij: Gelegenheid): Promise<void> => {
      const bewaard = openGetypt(chat.zegelVan(bij.lid), tekstUit(data, 'opnieuw'));
      if (bewaard === undefined) return persoonlijk.zeg(bij, { tekst: zin.verlopen });
      return doe(inPlek(bij, bewaard.plek ?? undefined), bewaard.tekst, bewaard.sleutel);
    },

    /** The app was added: in one's own conversation what waits there, in a team how to bring the overleg here. */
    welkom: async (bij: Gelegenheid): Promise<void> => {
      if (!bij.eigen) {
        const kaart = maakKaart({
          id: 'welkom',
          kop: zin.welkomTeamKop,
          blokken: [tekstblok(zin.welkomTeam)],
          acties: [knop('hulp', '', zin.watKanIk)],
        });
        return void (await platform.post(bij.adres, bij.gesprek, { kaart: tekenKaart(kaart, { consoleUrl }) }));
      }
      const iemand = await wie(bij);
      if (iemand.soort === 'geweigerd') {
        chat.weiger(iemand.reden);
        return persoonlijk.zeg(bij, { tekst: iemand.zegt });
      }
      const gezegd = await chat.thuis(iemand.wie, persoonlijk.waar(bij));
      await persoonlijk.toon(bij, gezegd, { soort: 'tekst', tekst: 'hulp', sleutel: bij.sleutel });
    },
  };
};
export type Tekst = ReturnType<typeof maakTekst>;
