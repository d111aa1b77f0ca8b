import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Doet, Gezegd } from '../chat/Chat.ts';
import { voorDePersoon } from '../chat/voorDePersoon.ts';
import { type Activiteit, type Gelegenheid, inPlek } from './Activiteit.ts';
import { alsKaart, alsNiets, alsRegel, opnieuwVerb } from './antwoord.ts';
import { kaartVerb, tekenKaart } from './kaart.ts';
import type { Druk } from './knop.ts';
import { alsData, drukUit, tekstUit } from './lees.ts';
import { type Omgeving, ordeVan } from './Omgeving.ts';
import type { Tekst } from './tekstbericht.ts';
import type { Uitkomst } from './wachten.ts';

const zin = berichten.teams;

/** Buttons and ticks on a card: the answer is that card, drawn for who pressed. */
export const maakDruk = (omgeving: Omgeving, tekst: Tekst) => {
  const { chat, wie, persoonlijk, platform, consoleUrl, metGeduld } = omgeving;

  /** Where many see a card, each gets their own of it. */
  const teken = async (bij: Gelegenheid, kaart: Kaart, regel: string | null) => {
    if (bij.eigen) return tekenKaart(kaart, { consoleUrl, regel, plek: bij.plek });
    const kijkers = await platform.kijkers(bij.adres, bij.gesprek).catch(() => []);
    return tekenKaart(kaart, { consoleUrl, regel, gedeeld: { kijkers } });
  };

  /** Nothing was said and nothing came of it that stands on this card: how it stands now. */
  const zoalsHetStaat = async (bij: Gelegenheid, druk: Druk, wieDan: Parameters<typeof chat.kaart>[0]) => {
    if (!/^(weging|overleg):/.test(druk.kaart ?? '')) return alsRegel(zin.gedaan);
    const gezegd = await chat.kaart(wieDan, persoonlijk.waar(bij), druk.kaart ?? '');
    const [kaart] = gezegd.soort === 'antwoord' ? gezegd.uitgaand.kaarten : [];
    return kaart === undefined ? alsRegel(zin.gedaan) : alsKaart(await teken(bij, kaart, null));
  };

  const uitkomst = async (
    bij: Gelegenheid,
    druk: Druk,
    gezegd: Gezegd,
    doet: Doet,
    stand: () => Promise<unknown>,
  ): Promise<Uitkomst> => {
    const laat = () => persoonlijk.toon(bij, gezegd, doet);
    if (gezegd.soort !== 'antwoord')
      return { antwoord: alsRegel(gezegd.zegt), laat, ...(gezegd.soort === 'te_bevestigen' ? { erna: laat } : {}) };
    const { uitgaand } = gezegd;
    const zegt = uitgaand.zegt ?? uitgaand.fouten[0]?.melding ?? null;
    const zelfde = uitgaand.kaarten.find(({ id }) => id === druk.kaart);
    const anderen = voorDePersoon(uitgaand, gezegd.gesprek, doet).filter((kaart) => kaart !== zelfde);
    const getekend = zelfde === undefined ? undefined : await teken(bij, zelfde, zegt);

    const breng = async () => {
      // What an answer shows is gone once the conversation is opened again: the message itself changes too.
      if (getekend !== undefined && bij.eigen && bij.bericht !== undefined)
        await platform.vervang(bij.adres, bij.gesprek, bij.bericht, { kaart: getekend });
      for (const kaart of anderen) await persoonlijk.kaart(bij, kaart, { inPlaats: false });
      await persoonlijk.dialoogknop(bij, uitgaand, doet);
    };
    const elders = anderen.length > 0 || uitgaand.formulier !== null;
    const antwoord =
      getekend !== undefined
        ? alsKaart(getekend)
        : zegt !== null
          ? alsRegel(zegt)
          : elders
            ? alsRegel(bij.eigen ? zin.zieHieronder : zin.staatInGesprek)
            : await stand();
    return {
      antwoord,
      ...(elders || (getekend !== undefined && bij.eigen) ? { erna: breng } : {}),
      laat: async () => {
        if (zegt !== null && !(getekend !== undefined && bij.eigen)) await persoonlijk.zeg(bij, { tekst: zegt });
        await breng();
      },
    };
  };

  const doe = async (bij: Gelegenheid, druk: Druk): Promise<Uitkomst> => {
    const iemand = await wie(bij);
    if (iemand.soort === 'geweigerd') {
      chat.weiger(iemand.reden);
      return { antwoord: alsRegel(iemand.zegt), laat: () => persoonlijk.zeg(bij, { tekst: iemand.zegt }) };
    }
    const { actie, over, waarde = null } = druk;
    const doet: Doet = { soort: 'actie', actie, over, waarde, sleutel: bij.sleutel };
    const gezegd = await chat.beurt(iemand.wie, persoonlijk.waar(bij), doet);
    return uitkomst(bij, druk, gezegd, doet, () => zoalsHetStaat(bij, druk, iemand.wie));
  };

  /** Teams asks for the card of this viewer: at once, or the one that everybody sees stays. */
  const ververs = (bij: Gelegenheid, kaartId: string, vanzelf: boolean) => {
    const niets = async () => undefined;
    const werk = async (): Promise<Uitkomst> => {
      const iemand = await wie(bij);
      if (iemand.soort === 'geweigerd')
        return { antwoord: vanzelf ? alsNiets(403) : alsRegel(iemand.zegt), laat: niets };
      const gezegd = await chat.kaart(iemand.wie, persoonlijk.waar(bij), kaartId);
      const [kaart] = gezegd.soort === 'antwoord' ? gezegd.uitgaand.kaarten : [];
      if (kaart !== undefined) return { antwoord: alsKaart(await teken(bij, kaart, null)), laat: niets };
      const zegt = gezegd.soort === 'antwoord' ? gezegd.uitgaand.zegt : gezegd.zegt;
      return { antwoord: vanzelf ? alsNiets(404) : alsRegel(zegt ?? zin.gedaan), laat: niets };
    };
    // It changes nothing: what the same person does meanwhile need not wait for it.
    return metGeduld(`${ordeVan(bij)} ververs`, werk, () => (vanzelf ? alsNiets(503) : alsRegel(zin.evenGeduldOpen)));
  };

  return {
    uitvoeren: async (activiteit: Activiteit, bij: Gelegenheid): Promise<unknown> => {
      const { action, trigger } = alsData(activiteit.value);
      const { verb, data } = alsData(action);
      if (verb === kaartVerb) return ververs(bij, tekstUit(data, 'kaart') ?? '', trigger === 'automatic');
      if (verb === opnieuwVerb) {
        chat.rij.plan(ordeVan(bij), () => tekst.opnieuw(data, bij));
        return alsRegel(berichten.chat.wordtVastgelegd);
      }
      const druk = drukUit(data);
      if (druk === undefined) return alsRegel(zin.verlopen);
      const daar = inPlek(bij, druk.plek);
      return metGeduld(
        ordeVan(bij),
        () => doe(daar, druk),
        () => alsRegel(berichten.chat.wordtVastgelegd),
      );
    },

    /** The same press from a client without universal actions: a message that carries what the button says. */
    alsBericht: async (data: unknown, bij: Gelegenheid): Promise<void> => {
      if (tekstUit(data, 'opnieuw') !== undefined) return tekst.opnieuw(data, bij);
      const druk = drukUit(data);
      if (druk === undefined) return persoonlijk.zeg(bij, { tekst: zin.verlopen });
      await (await doe(inPlek(bij, druk.plek), druk)).laat();
    },
  };
};
