import type { Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Doet, Gezegd } from '../chat/Chat.ts';
import type { Chatgebruiker } from '../chat/Chatgebruiker.ts';
import { voorDePersoon } from '../chat/voorDePersoon.ts';
import type { Waarden } from '../kaart/waarden.ts';
import { type Activiteit, type Gelegenheid, inPlek } from './Activiteit.ts';
import { alsDialoog, alsMelding, bevestigKaart, openKaart, wachtDialoog } from './antwoord.ts';
import { type Fouten, tekenBlad, volgende } from './formulier.ts';
import { type Hervat, openHervat, sluitHervat, tekenIngevuld } from './hervat.ts';
import type { Druk } from './knop.ts';
import { alsData, drukUit, tekstUit, waardenVan } from './lees.ts';
import { type Omgeving, ordeVan } from './Omgeving.ts';
import { maakOpenstaand } from './openstaand.ts';
import { beginVan, openerVan, type Staat, staatIn, waardenUit } from './Staat.ts';
import type { Uitkomst } from './wachten.ts';

const zin = berichten.teams;
type Antwoord = Extract<Gezegd, { readonly soort: 'antwoord' }>;

/** What a dialog was filled in with until now, as it goes on. */
interface Loop {
  readonly sleutel: string;
  readonly waarden: Waarden;
  readonly fouten: Fouten;
}
const vers = (): Loop => ({ sleutel: crypto.randomUUID(), waarden: {}, fouten: [] });

/** Dialogs: opened by a button, asked page by page, sent, and given back where something is wrong. */
export const maakDialoog = ({ chat, wie, persoonlijk, metGeduld }: Omgeving) => {
  const openstaand = maakOpenstaand();
  const plekVan = (bij: Gelegenheid) => (bij.eigen && bij.plek !== null ? bij.plek : undefined);

  const alsHervat = (bij: Gelegenheid, formulier: Formulier, { waarden, fouten, sleutel }: Loop): Hervat => ({
    formulier: formulier.formulier,
    over: formulier.over,
    ...(formulier.herteken === undefined ? {} : { herteken: formulier.herteken }),
    waarden,
    fouten,
    sleutel,
    ...(bij.plek === null ? {} : { plek: bij.plek }),
  });

  /** The dialog stays, or the next one comes in its place. */
  const metFormulier = (bij: Gelegenheid, formulier: Formulier, loop: Loop): Uitkomst | undefined => {
    const getekend = tekenIngevuld(formulier, { ...loop, plek: plekVan(bij), zegel: chat.zegelVan(bij.lid) });
    if (getekend === undefined) return undefined;
    openstaand.bewaar(loop.sleutel, formulier);
    const fout = loop.fouten.map(({ melding }) => melding).join(' ');
    const zegt = fout === '' ? zin.dialoogOpen : `${zin.nietVastgelegd} ${fout}`;
    const knop = fout === '' ? berichten.chat.openFormulier : zin.vulAan;
    return {
      antwoord: alsDialoog(getekend),
      laat: () =>
        persoonlijk.zeg(bij, {
          kaart: openKaart(
            formulier.kop,
            zegt,
            sluitHervat(chat.zegelVan(bij.lid), alsHervat(bij, formulier, loop)),
            knop,
          ),
        }),
    };
  };

  /** It is done, or there was nothing to ask: said in the dialog, and what there is to see in one's own conversation. */
  const klaar = (bij: Gelegenheid, gezegd: Antwoord, doet: Doet, kaartId?: string): Uitkomst => {
    const { uitgaand } = gezegd;
    const zelfde = bij.eigen ? uitgaand.kaarten.find(({ id }) => id === kaartId) : undefined;
    const kaarten = voorDePersoon(uitgaand, gezegd.gesprek, doet).filter((kaart) => kaart !== zelfde);
    const zegt = uitgaand.zegt ?? uitgaand.fouten[0]?.melding;
    const breng = async () => {
      if (zelfde !== undefined) await persoonlijk.kaart(bij, zelfde, { inPlaats: true });
      for (const kaart of kaarten) await persoonlijk.kaart(bij, kaart, { inPlaats: true });
    };
    const ietsTeZien = kaarten.length > 0 || zelfde !== undefined;
    return {
      antwoord: alsMelding(zegt ?? (kaarten.length > 0 ? zin.staatInGesprek : zin.gedaan)),
      ...(ietsTeZien ? { erna: breng } : {}),
      laat: async () => {
        if (zegt !== undefined) await persoonlijk.zeg(bij, { tekst: zegt });
        await breng();
      },
    };
  };

  const zonderAntwoord = (bij: Gelegenheid, gezegd: Exclude<Gezegd, Antwoord>, doet: Doet): Uitkomst => {
    const laat = () => persoonlijk.toon(bij, gezegd, doet);
    if (gezegd.soort === 'te_bevestigen')
      return { antwoord: alsDialoog({ titel: zin.bevestigKop, kaart: bevestigKaart(gezegd) }), laat };
    // Nothing happened: a dialog that was sent stays open as it was filled in.
    if (gezegd.soort === 'weg' && doet.soort === 'formulier')
      return { antwoord: { status: 503 }, erna: () => persoonlijk.zeg(bij, { tekst: gezegd.zegt }), laat };
    return { antwoord: alsMelding(gezegd.zegt), laat };
  };

  /** The act that opens a dialog: for the first time, or to draw it again as it was. */
  const open = async (
    wieDan: Chatgebruiker,
    bij: Gelegenheid,
    druk: Druk,
    loop: Loop,
    anders?: Druk,
  ): Promise<Uitkomst> => {
    const { actie, over, waarde = null } = druk;
    const doet: Doet = { soort: 'actie', actie, over, waarde, sleutel: bij.sleutel };
    const gezegd = await chat.beurt(wieDan, persoonlijk.waar(bij), doet);
    if (gezegd.soort !== 'antwoord') return zonderAntwoord(bij, gezegd, doet);
    const { formulier } = gezegd.uitgaand;
    if (formulier === null && anders !== undefined) return open(wieDan, bij, anders, loop);
    const getoond =
      formulier === null
        ? undefined
        : metFormulier(bij, formulier, { ...loop, fouten: [...loop.fouten, ...gezegd.uitgaand.fouten] });
    return getoond ?? klaar(bij, gezegd, doet, druk.kaart);
  };

  const verstuur = async (
    wieDan: Chatgebruiker,
    bij: Gelegenheid,
    staat: Staat,
    waarden: Waarden,
  ): Promise<Uitkomst> => {
    const { formulier, over, sleutel, herteken } = staat;
    const doet: Doet = { soort: 'formulier', formulier, over, waarden, sleutel };
    const gezegd = await chat.beurt(wieDan, persoonlijk.waar(bij), doet);
    if (gezegd.soort !== 'antwoord') return zonderAntwoord(bij, gezegd, doet);
    const { uitgaand } = gezegd;
    if (uitgaand.formulier !== null) {
      const getoond = metFormulier(bij, uitgaand.formulier, { ...vers(), fouten: uitgaand.fouten });
      if (getoond !== undefined) return getoond;
    }
    const loop = { sleutel, waarden, fouten: uitgaand.fouten };
    const dezelfde = uitgaand.fouten.length > 0 ? openstaand.van(sleutel) : undefined;
    const terug = dezelfde && metFormulier(bij, dezelfde, loop);
    if (terug !== undefined) return terug;
    if (uitgaand.fouten.length > 0 && herteken !== null) return open(wieDan, bij, herteken, loop);
    return klaar(bij, gezegd, doet);
  };

  const volgendBlad = (bij: Gelegenheid, formulier: Formulier, staat: Staat, gegeven: Waarden, ingevuld: Waarden) => {
    const verder = volgende(formulier, gegeven);
    if (verder === undefined) return undefined;
    const { sleutel, bewaard } = staat;
    const loop = { sleutel, waarden: { ...ingevuld, ...gegeven }, fouten: [] };
    const hervat = () => sluitHervat(chat.zegelVan(bij.lid), alsHervat(bij, formulier, loop));
    return {
      antwoord: alsDialoog(tekenBlad({ formulier, sleutel, gegeven, ingevuld, bewaard, plek: plekVan(bij) }, verder)),
      laat: () => persoonlijk.zeg(bij, { kaart: openKaart(formulier.kop, zin.dialoogOpen, hervat()) }),
    };
  };

  /** The next page, where what was chosen asks for one; otherwise the dialog is sent. */
  const blad = async (wieDan: Chatgebruiker, bij: Gelegenheid, staat: Staat, waarden: Waarden): Promise<Uitkomst> => {
    if (staat.laatste || staat.herteken === null) return verstuur(wieDan, bij, staat, waarden);
    const ingevuld = waardenUit(chat.zegelVan(bij.lid).open(staat.bewaard ?? ''));
    const dezelfde = openstaand.van(staat.sleutel);
    if (dezelfde !== undefined)
      return volgendBlad(bij, dezelfde, staat, waarden, ingevuld) ?? verstuur(wieDan, bij, staat, waarden);
    const { actie, over, waarde = null } = staat.herteken;
    const { formulier, over: waarover, sleutel } = staat;
    const doet: Doet = { soort: 'actie', actie, over, waarde, sleutel: bij.sleutel };
    const gezegd = await chat.beurt(wieDan, persoonlijk.waar(bij), doet);
    const alles = { ...ingevuld, ...waarden };
    if (gezegd.soort === 'weg')
      return zonderAntwoord(bij, gezegd, { soort: 'formulier', formulier, over: waarover, waarden: alles, sleutel });
    if (gezegd.soort !== 'antwoord') return zonderAntwoord(bij, gezegd, doet);
    if (gezegd.uitgaand.formulier === null) return klaar(bij, gezegd, doet);
    openstaand.bewaar(sleutel, gezegd.uitgaand.formulier);
    return (
      volgendBlad(bij, gezegd.uitgaand.formulier, staat, waarden, ingevuld) ?? verstuur(wieDan, bij, staat, waarden)
    );
  };

  const alsIemand = async (bij: Gelegenheid, doe: (wie: Chatgebruiker) => Promise<Uitkomst>): Promise<Uitkomst> => {
    const iemand = await wie(bij);
    if (iemand.soort === 'collega') return doe(iemand.wie);
    chat.weiger(iemand.reden);
    return { antwoord: alsMelding(iemand.zegt), laat: () => persoonlijk.zeg(bij, { tekst: iemand.zegt }) };
  };

  const rustig = (
    bij: Gelegenheid,
    daar: Gelegenheid,
    doe: (wie: Chatgebruiker) => Promise<Uitkomst>,
    wacht: () => unknown,
  ) => metGeduld(ordeVan(bij), () => alsIemand(daar, doe), wacht);

  /** A button that opens a dialog, or within one: back, or on after a wait. */
  const opDruk = (bij: Gelegenheid, druk: Druk) =>
    rustig(
      bij,
      inPlek(bij, druk.plek),
      (wieDan) => open(wieDan, inPlek(bij, druk.plek), druk, vers()),
      () => alsDialoog(wachtDialoog({ ...druk })),
    );

  const opHervat = (bij: Gelegenheid, hervat: Hervat, verzegeld: string) => {
    const daar = inPlek(bij, hervat.plek);
    const opener = openerVan(hervat);
    if (opener === null) return alsMelding(zin.verlopen);
    const { sleutel, waarden, fouten } = hervat;
    return rustig(
      bij,
      daar,
      (wieDan) => open(wieDan, daar, opener, { sleutel, waarden, fouten }, beginVan(hervat)),
      () => alsDialoog(wachtDialoog({ hervat: verzegeld })),
    );
  };

  const geopend = (data: unknown, bij: Gelegenheid): unknown => {
    const verzegeld = tekstUit(data, 'hervat');
    const hervat = openHervat(chat.zegelVan(bij.lid), verzegeld);
    if (hervat !== undefined) return opHervat(bij, hervat, verzegeld ?? '');
    const druk = drukUit(data);
    return druk === undefined ? alsMelding(zin.verlopen) : opDruk(bij, druk);
  };

  return {
    open: (activiteit: Activiteit, bij: Gelegenheid): unknown => {
      const { data } = alsData(activiteit.value);
      const druk = drukUit(data);
      if (druk?.kaart !== undefined && bij.eigen && bij.bericht !== undefined)
        persoonlijk.staat(bij, druk.kaart, bij.bericht);
      return geopend(data, bij);
    },

    verzonden: (activiteit: Activiteit, bij: Gelegenheid): unknown => {
      const { data } = alsData(activiteit.value);
      const staat = staatIn(alsData(data));
      if (staat === undefined) return geopend(data, bij);
      const daar = inPlek(bij, staat.plek);
      const waarden = { ...staat.gegeven, ...waardenVan(data, staat) };
      return rustig(
        bij,
        daar,
        (wieDan) => blad(wieDan, daar, staat, waarden),
        () => alsMelding(berichten.chat.wordtVastgelegd),
      );
    },
  };
};
