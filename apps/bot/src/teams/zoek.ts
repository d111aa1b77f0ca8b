import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Gezegd } from '../chat/Chat.ts';
import type { Activiteit, Gelegenheid } from './Activiteit.ts';
import { grenzen, kort } from './grenzen.ts';
import { tekenKaart } from './kaart.ts';
import { alsData } from './lees.ts';
import { type Omgeving, ordeVan } from './Omgeving.ts';
import type { Uitkomst } from './wachten.ts';

const zin = berichten.teams;
const niets = async () => undefined;

const alsRegel = (text: string) => ({ composeExtension: { type: 'message', text } });

/** What was typed in the search box; nothing at its first opening. */
const woordenUit = (value: unknown): string => {
  const { parameters } = alsData(value);
  const gegeven = Array.isArray(parameters) ? parameters.map(alsData) : [];
  const [woorden] = gegeven.filter(({ name, value }) => name !== 'initialRun' && typeof value === 'string');
  return typeof woorden?.value === 'string' ? woorden.value.slice(0, 200) : '';
};

/** Whatever card is found, no more than its heading and its first button goes into a conversation. */
const alleenNummer = ({ id, kop, acties }: Kaart): Kaart => ({
  id,
  kop,
  samenvatting: kop,
  blokken: [],
  acties: acties.slice(0, 1),
});

/** A casus for a conversation. */
export const maakZoek = ({ chat, wie, persoonlijk, consoleUrl, metGeduld }: Omgeving) => {
  const resultaat = (kaart: Kaart) => {
    const minste = alleenNummer(kaart);
    return {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: tekenKaart(minste, { consoleUrl }),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: kort(minste.kop, 100), text: '' },
      },
    };
  };

  const alsAntwoord = (gezegd: Gezegd): unknown => {
    if (gezegd.soort !== 'antwoord') return alsRegel(gezegd.zegt);
    const { kaarten, zegt } = gezegd.uitgaand;
    if (kaarten.length === 0) return alsRegel(zegt ?? zin.zoekNiets);
    const attachments = kaarten.slice(0, grenzen.zoekresultaten).map(resultaat);
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
  };

  return {
    vraag: (activiteit: Activiteit, bij: Gelegenheid): Promise<unknown> => {
      const werk = async (): Promise<Uitkomst> => {
        const iemand = await wie(bij);
        if (iemand.soort === 'geweigerd') {
          chat.weiger(iemand.reden);
          return { antwoord: alsRegel(iemand.zegt), laat: niets };
        }
        const gezegd = await chat.zoek(iemand.wie, persoonlijk.waar(bij), woordenUit(activiteit.value));
        const erna = () => persoonlijk.toon(bij, gezegd, { soort: 'tekst', tekst: 'hulp', sleutel: bij.sleutel });
        return { antwoord: alsAntwoord(gezegd), laat: niets, ...(gezegd.soort === 'te_bevestigen' ? { erna } : {}) };
      };
      return metGeduld(`${ordeVan(bij)} zoek`, werk, () => alsRegel(zin.evenGeduldZoek));
    },
  };
};
export type Zoek = ReturnType<typeof maakZoek>;
