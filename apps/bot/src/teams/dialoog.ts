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
  const plekVan = (waar: Gelegenheid) => (waar.eigen && waar.plek !== null ? waar.plek : undefined);

  const alsHervat = (waar: Gelegenheid, formulier: Formulier, { waarden, fouten, sleutel }: Loop): Hervat => ({
    formulier: formulier.formulier,
    over: formulier.over,
    ...(formulier.herteken === undefined ? {} : { herteken: formulier.herteken }),
    waarden,
    fouten,
    sleutel,
    ...(waar.plek === null ? {} : { plek: waar.plek }),
  });

  /** The dialog stays, or the next one comes in its place. */
  const metFormulier = (waar: Gelegenheid, formulier: Formulier, loop: Loop): Uitkomst | undefined => {
    const getekend = tekenIngevuld(formulier, { ...loop, plek: plekVan(waar), zegel: chat.zegelVan(waar.lid) });
    if (getekend === undefined) return undefined;
    openstaand.bewaar(loop.sleutel, formulier);
    const fout = loop.fouten.map(({ melding }) => melding).join(' ');
    const zegt = fout === '' ? zin.dialoogOpen : `${zin.nietVastgelegd} ${fout}`;
    const knop = fout === '' ? zin.openDialoog : zin.vulAan;
    return {
      antwoord: alsDialoog(getekend),
      laat: () =>
        persoonlijk.zeg(waar, {
          kaart: openKaart(
            formulier.kop,
            zegt,
            sluitHervat(chat.zegelVan(waar.lid), alsHervat(waar, formulier, loop)),
            knop,
          ),
        }),
    };
  };

  /** It is done, or there was nothing to ask: said in the dialog, and what there is to see in one's own conversation. */
  const klaar = (waar: Gelegenheid, gezegd: Antwoord, doet: Doet, kaartId?: string): Uitkomst => {
    const { uitgaand } = gezegd;
    const zelfde = waar.eigen ? uitgaand.kaarten.find(({ id }) => id === kaartId) : undefined;
    const kaarten = voorDePersoon(uitgaand, gezegd.gesprek, doet).filter((kaart) => kaart !== zelfde);
    const zegt = uitgaand.zegt ?? uitgaand.fouten[0]?.melding;
    const breng = async () => {
      if (zelfde !== undefined) await persoonlijk.kaart(waar, zelfde, { inPlaats: true });
      for (const kaart of kaarten) await persoonlijk.kaart(waar, kaart, { inPlaats: true });
    };
    const ietsTeZien = kaarten.length > 0 || zelfde !== undefined;
    return {
      antwoord: alsMelding(zegt ?? (kaarten.length > 0 ? zin.staatInGesprek : zin.gedaan)),
      ...(ietsTeZien ? { erna: breng } : {}),
      laat: async () => {
        if (zegt !== undefined) await persoonlijk.zeg(waar, { tekst: zegt });
        await breng();
      },
    };
  };

  const zonderAntwoord = (waar: Gelegenheid, gezegd: Exclude<Gezegd, Antwoord>, doet: Doet): Uitkomst => {
    const laat = () => persoonlijk.toon(waar, gezegd, doet);
    if (gezegd.soort === 'te_bevestigen')
      return { antwoord: alsDialoog({ titel: zin.bevestigKop, kaart: bevestigKaart(gezegd) }), laat };
    // Nothing happened: a dialog that was sent stays open as it was filled in.
    if (gezegd.soort === 'weg' && doet.soort === 'formulier')
      return { antwoord: { status: 503 }, erna: () => persoonlijk.zeg(waar, { tekst: gezegd.zegt }), laat };
    return { antwoord: alsMelding(gezegd.zegt), laat };
  };

  /** The act that opens a dialog: for the first time, or to draw it again as it was. */
  const open = async (
    wieDan: Chatgebruiker,
    waar: Gelegenheid,
    druk: Druk,
    loop: Loop,
    anders?: Druk,
  ): Promise<Uitkomst> => {
    const { actie, over, waarde = null } = druk;
    const doet: Doet = { soort: 'actie', actie, over, waarde, sleutel: waar.sleutel };
    const gezegd = await chat.beurt(wieDan, persoonlijk.waar(waar), doet);
    if (gezegd.soort !== 'antwoord') return zonderAntwoord(waar, gezegd, doet);
    const { formulier } = gezegd.uitgaand;
    if (formulier === null && anders !== undefined) return open(wieDan, waar, anders, loop);
    const getoond =
      formulier === null
        ? undefined
        : metFormulier(waar, formulier, { ...loop, fouten: [...loop.fouten, ...gezegd.uitgaand.fouten] });
    return getoond ?? klaar(waar, gezegd, doet, druk.kaart);
  };

  const verstuur = async (
    wieDan: Chatgebruiker,
    waar: Gelegenheid,
    staat: Staat,
    waarden: Waarden,
  ): Promise<Uitkomst> => {
    const { formulier, over, sleutel, herteken } = staat;
    const doet: Doet = { soort: 'formulier', formulier, over, waarden, sleutel };
    const gezegd = await chat.beurt(wieDan, persoonlijk.waar(waar), doet);
    if (gezegd.soort !== 'antwoord') return zonderAntwoord(waar, gezegd, doet);
    const { uitgaand } = gezegd;
    if (uitgaand.formulier !== null) {
      const getoond = metFormulier(waar, uitgaand.formulier, { ...vers(), fouten: uitgaand.fouten });
      if (getoond !== undefined) return getoond;
    }
    const loop = { sleutel, waarden, fouten: uitgaand.fouten };
    const dezelfde = uitgaand.fouten.length > 0 ? openstaand.van(sleutel) : undefined;
    const terug = dezelfde && metFormulier(waar, dezelfde, loop);
    if (terug !== undefined) return terug;
    if (uitgaand.fouten.length > 0 && herteken !== null) return open(wieDan, waar, herteken, loop);
    return klaar(waar, gezegd, doet);
  };

  const volgendBlad = (waar: Gelegenheid, formulier: Formulier, staat: Staat, gegeven: Waarden, ingevuld: Waarden) => {
    const verder = volgende(formulier, gegeven);
    if (verder === undefined) return undefined;
    const { sleutel, bewaard } = staat;
    const loop = { sleutel, waarden: { ...ingevuld, ...gegeven }, fouten: [] };
    const hervat = () => sluitHervat(chat.zegelVan(waar.lid), alsHervat(waar, formulier, loop));
    return {
      antwoord: alsDialoog(tekenBlad({ formulier, sleutel, gegeven, ingevuld, bewaard, plek: plekVan(waar) }, verder)),
      laat: () => persoonlijk.zeg(waar, { kaart: openKaart(formulier.kop, zin.dialoogOpen, hervat()) }),
    };
  };

  /** The next page, where what was chosen asks for one; otherwise the dialog is sent. */
  const blad = async (wieDan: Chatgebruiker, waar: Gelegenheid, staat: Staat, waarden: Waarden): Promise<Uitkomst> => {
    if (staat.laatste || staat.herteken === null) return verstuur(wieDan, waar, staat, waarden);
    const ingevuld = waardenUit(chat.zegelVan(waar.lid).open(staat.bewaard ?? ''));
    const dezelfde = openstaand.van(staat.sleutel);
    if (dezelfde !== undefined)
      return volgendBlad(waar, dezelfde, staat, waarden, ingevuld) ?? verstuur(wieDan, waar, staat, waarden);
    const { actie, over, waarde = null } = staat.herteken;
    const { formulier, over: waarover, sleutel } = staat;
    const doet: Doet = { soort: 'actie', actie, over, waarde, sleutel: waar.sleutel };
    const gezegd = await chat.beurt(wieDan, persoonlijk.waar(waar), doet);
    const alles = { ...ingevuld, ...waarden };
    if (gezegd.soort === 'weg')
      return zonderAntwoord(waar, gezegd, { soort: 'formulier', formulier, over: waarover, waarden: alles, sleutel });
    if (gezegd.soort !== 'antwoord') return zonderAntwoord(waar, gezegd, doet);
    if (gezegd.uitgaand.formulier === null) return klaar(waar, gezegd, doet);
    openstaand.bewaar(sleutel, gezegd.uitgaand.formulier);
    return (
      volgendBlad(waar, gezegd.uitgaand.formulier, staat, waarden, ingevuld) ?? verstuur(wieDan, waar, staat, waarden)
    );
  };

  const alsIemand = async (waar: Gelegenheid, doe: (wie: Chatgebruiker) => Promise<Uitkomst>): Promise<Uitkomst> => {
    const iemand = await wie(waar);
    if (iemand.soort === 'collega') return doe(iemand.wie);
    chat.weiger(iemand.reden);
    return { antwoord: alsMelding(iemand.zegt), laat: () => persoonlijk.zeg(waar, { tekst: iemand.zegt }) };
  };

  const rustig = (
    waar: Gelegenheid,
    daar: Gelegenheid,
    doe: (wie: Chatgebruiker) => Promise<Uitkomst>,
    wacht: () => unknown,
  ) => metGeduld(ordeVan(waar), () => alsIemand(daar, doe), wacht);

  /** A button that opens a dialog, or within one: back, or on after a wait. */
  const opDruk = (waar: Gelegenheid, druk: Druk) =>
    rustig(
      waar,
      inPlek(waar, druk.plek),
      (wieDan) => open(wieDan, inPlek(waar, druk.plek), druk, vers()),
      () => alsDialoog(wachtDialoog({ ...druk })),
    );

  const opHervat = (waar: Gelegenheid, hervat: Hervat, verzegeld: string) => {
    const daar = inPlek(waar, hervat.plek);
    const opener = openerVan(hervat);
    if (opener === null) return alsMelding(zin.verlopen);
    const { sleutel, waarden, fouten } = hervat;
    return rustig(
      waar,
      daar,
      (wieDan) => open(wieDan, daar, opener, { sleutel, waarden, fouten }, beginVan(hervat)),
      () => alsDialoog(wachtDialoog({ hervat: verzegeld })),
    );
  };

  const geopend = (data: unknown, waar: Gelegenheid): unknown => {
    const verzegeld = tekstUit(data, 'hervat');
    const hervat = openHervat(chat.zegelVan(waar.lid), verzegeld);
    if (hervat !== undefined) return opHervat(waar, hervat, verzegeld ?? '');
    const druk = drukUit(data);
    return druk === undefined ? alsMelding(zin.verlopen) : opDruk(waar, druk);
  };

  return {
    open: (activiteit: Activiteit, waar: Gelegenheid): unknown => {
      const { data } = alsData(activiteit.value);
      const druk = drukUit(data);
      if (druk?.kaart !== undefined && waar.eigen && waar.bericht !== undefined)
        persoonlijk.staat(waar, druk.kaart, waar.bericht);
      return geopend(data, waar);
    },

    verzonden: (activiteit: Activiteit, waar: Gelegenheid): unknown => {
      const { data } = alsData(activiteit.value);
      const staat = staatIn(alsData(data));
      if (staat === undefined) return geopend(data, waar);
      const daar = inPlek(waar, staat.plek);
      const waarden = { ...staat.gegeven, ...waardenVan(data, staat) };
      return rustig(
        waar,
        daar,
        (wieDan) => blad(wieDan, daar, staat, waarden),
        () => alsMelding(zin.evenGeduld),
      );
    },
  };
};
