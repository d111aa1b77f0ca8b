import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { berichten } from '../berichten.ts';
import { bewaar } from '../chat/bewaar.ts';
import type { Chat, Doet, Gezegd } from '../chat/Chat.ts';
import type { Waar } from '../chat/Chatgebruiker.ts';
import { opentDialoog } from '../chat/opentDialoog.ts';
import { voorDePersoon } from '../chat/voorDePersoon.ts';
import type { Gelegenheid } from './Activiteit.ts';
import { bevestigKaart, openKaart, opentZelf, opnieuwKaart } from './antwoord.ts';
import { sluit, sluitHervat } from './hervat.ts';
import { tekenKaart } from './kaart.ts';
import type { Inhoud, Platform } from './platform.ts';
import { statusVan } from './volhouden.ts';
import { heeftGasten } from './wie.ts';

const zin = berichten.teams;
const hoogstens = 5_000;

export interface Persoonlijk {
  readonly waar: (bij: Gelegenheid) => Waar;
  readonly zeg: (bij: Gelegenheid, inhoud: Inhoud) => Promise<void>;
  /** A card in one's own conversation; in the place of the one that stands there, or below what was said last. */
  readonly kaart: (bij: Gelegenheid, kaart: Kaart, wijze: Kaartwijze) => Promise<void>;
  /** Where a card stands in one's own conversation. */
  readonly staat: (bij: Gelegenheid, kaartId: string, bericht: string) => void;
  /** Everything that was said in answer, to this person only. */
  readonly toon: (bij: Gelegenheid, gezegd: Gezegd, doet: Doet) => Promise<void>;
  /** A dialog cannot be opened from here: a button that does. */
  readonly dialoogknop: (bij: Gelegenheid, uitgaand: Uitgaand, doet: Doet) => Promise<void>;
}
interface Kaartwijze {
  readonly inPlaats: boolean;
  readonly regel?: string | null;
}

interface Opties {
  readonly platform: Platform;
  readonly chat: Chat;
  readonly consoleUrl: string;
  readonly tenantId: string;
}

export const maakPersoonlijk = ({ platform, chat, consoleUrl, tenantId }: Opties): Persoonlijk => {
  const gesprekken = new Map<string, string>();
  const staan = new Map<string, string>();

  const gesprekVan = async ({ eigen, gesprek, adres, lid }: Gelegenheid): Promise<string> => {
    const id = eigen ? gesprek : await platform.persoonlijk(adres, lid);
    bewaar(gesprekken, lid, id, hoogstens);
    return id;
  };

  /** Whoever has not added the app for themselves can be told so only where they spoke. */
  const post = async (bij: Gelegenheid, inhoud: Inhoud): Promise<string | undefined> => {
    try {
      return await platform.post(bij.adres, await gesprekVan(bij), inhoud);
    } catch (fout) {
      const status = statusVan(fout);
      if (bij.eigen || (status !== 403 && status !== 404)) throw fout;
      await platform.post(bij.adres, bij.gesprek, { tekst: zin.eigenGesprekNodig }, bij.draad);
      return undefined;
    }
  };
  const zeg: Persoonlijk['zeg'] = async (bij, inhoud) => void (await post(bij, inhoud));

  const kaart: Persoonlijk['kaart'] = async (bij, kaart, { inPlaats, regel = null }) => {
    const inhoud = { kaart: tekenKaart(kaart, { consoleUrl, regel, plek: bij.plek }) };
    const sleutel = `${bij.lid} ${kaart.id}`;
    const al = inPlaats ? staan.get(sleutel) : undefined;
    if (al !== undefined) {
      try {
        return await platform.vervang(bij.adres, await gesprekVan(bij), al, inhoud);
      } catch (fout) {
        if (statusVan(fout) !== 404) throw fout;
      }
    }
    const bericht = await post(bij, inhoud);
    if (bericht !== undefined) bewaar(staan, sleutel, bericht, hoogstens);
  };

  const dialoogknop: Persoonlijk['dialoogknop'] = async (bij, { formulier, kaarten, fouten, zegt }, doet) => {
    const opent = ({ acties }: Kaart) =>
      acties.some((actie) => actie.actie === formulier?.formulier && opentDialoog(actie));
    if (formulier === null || (fouten.length === 0 && opentZelf(kaarten, formulier, opent))) return;
    const geweigerd = new Set(fouten.map(({ veld }) => veld));
    const waarden = formulier.velden
      .filter(({ naam }) => !geweigerd.has(naam))
      .map(({ naam, waarde }) => [naam, waarde]);
    const hervat = sluitHervat(chat.zegelVan(bij.lid), {
      formulier: formulier.formulier,
      over: formulier.over,
      ...(formulier.herteken === undefined ? {} : { herteken: formulier.herteken }),
      waarden: Object.fromEntries(waarden),
      fouten,
      sleutel: doet.soort === 'formulier' ? doet.sleutel : crypto.randomUUID(),
      ...(bij.plek === null ? {} : { plek: bij.plek }),
    });
    const uitleg = [
      fouten.length > 0 && zegt === null ? zin.nietVastgelegd : null,
      ...fouten.map(({ melding }) => melding),
    ];
    const tekst = [...new Set(uitleg.filter((een) => een !== null && een !== zegt)), zin.dialoogOpen].join(' ');
    await zeg(bij, { kaart: openKaart(formulier.kop, tekst, hervat) });
  };

  const weg = async (bij: Gelegenheid, zegt: string, doet: Doet): Promise<void> => {
    if (doet.soort === 'actie') return zeg(bij, { tekst: zegt });
    const plek = bij.plek === null ? {} : { plek: bij.plek };
    if (doet.soort === 'tekst') {
      const getypt = sluit(chat.zegelVan(bij.lid), { tekst: doet.tekst, plek: bij.plek, sleutel: doet.sleutel });
      return zeg(bij, { kaart: opnieuwKaart(zegt, getypt) });
    }
    const { formulier, over, waarden, sleutel } = doet;
    const hervat = sluitHervat(chat.zegelVan(bij.lid), { formulier, over, waarden, fouten: [], sleutel, ...plek });
    return zeg(bij, { kaart: openKaart(zin.nietGelukt, zegt, hervat) });
  };

  const toon: Persoonlijk['toon'] = async (bij, gezegd, doet) => {
    switch (gezegd.soort) {
      case 'te_bevestigen':
        return zeg(bij, { kaart: bevestigKaart(gezegd) });
      case 'onbekend':
        return zeg(bij, { tekst: gezegd.zegt });
      case 'weg':
        return weg(bij, gezegd.zegt, doet);
      case 'antwoord': {
        const { uitgaand } = gezegd;
        const kaarten = voorDePersoon(uitgaand, gezegd.gesprek, doet);
        if (kaarten.length === 0 && uitgaand.zegt !== null) await zeg(bij, { tekst: uitgaand.zegt });
        for (const [plaats, een] of kaarten.entries())
          await kaart(bij, een, { inPlaats: doet.soort !== 'tekst', regel: plaats === 0 ? uitgaand.zegt : null });
        await dialoogknop(bij, uitgaand, doet);
      }
    }
  };

  const leestGastMee = async (adres: string, plek: string): Promise<boolean> => {
    const gasten = heeftGasten(await platform.leden(adres, plek), tenantId);
    if (gasten) chat.weiger('gast');
    return gasten;
  };

  return {
    waar: ({ plek, adres, eigen, gesprek, lid }) => ({
      plek,
      adres,
      persoonlijk: eigen ? gesprek : (gesprekken.get(lid) ?? null),
      ...(plek === null ? {} : { heeftGasten: () => leestGastMee(adres, plek) }),
    }),
    staat: ({ lid }, kaartId, bericht) => bewaar(staan, `${lid} ${kaartId}`, bericht, hoogstens),
    zeg,
    kaart,
    toon,
    dialoogknop,
  };
};
