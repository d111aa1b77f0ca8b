import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { berichten } from '../berichten.ts';
import type { Chat, Doet, Gezegd } from '../chat/Chat.ts';
import { voorDePersoon } from '../chat/voorDePersoon.ts';
import type { Zegel } from '../chat/zegel.ts';
import { formuliervenster, metRegel, metRegels, type Venster } from './formulier.ts';
import type { Gelegenheid } from './gelegenheid.ts';
import { grenzen } from './grenzen.ts';
import { type Bericht, kaartbericht, kaartenbericht, regelbericht } from './kaart.ts';
import { knoppenrijen } from './knop.ts';
import type { Opening } from './opening.ts';
import type { Platform } from './platform.ts';
import { berichtvenster, koppelknop, tekstknop, uitkomstvenster } from './scherm.ts';
import { type Blok, sectie } from './tekst.ts';

interface ToonOpties {
  readonly platform: Platform;
  readonly zegelVan: Chat['zegelVan'];
  readonly consoleUrl: string;
}

/** What somebody did, with the card that they did it on. */
export interface Gedaan {
  readonly doet: Doet;
  readonly kaartId?: string | undefined;
}

const zin = berichten.slack;

/** Says something to one person: where they are, or in their own conversation where that cannot be. */
export const zegAan = async (platform: Platform, bij: Gelegenheid, bericht: Bericht): Promise<void> => {
  const { kanaal, gebruiker, gesprek, antwoordUrl, draad } = bij;
  const eerst =
    kanaal === null
      ? () => platform.post(gesprek, bericht, draad)
      : antwoordUrl === null
        ? () => platform.alleenVoor(kanaal, gebruiker, bericht, draad)
        : () => platform.antwoord(antwoordUrl, bericht, false);
  await eerst().catch(() => platform.post(gebruiker, bericht));
};

/** Does the same once more, in a way that opens a dialog: a click does. */
const opnieuwKnop = (doet: Doet, label: string, zegel: Zegel): ReadonlyArray<Blok> => {
  if (doet.soort === 'formulier') return [];
  if (doet.soort === 'actie')
    return knoppenrijen([{ actie: doet.actie, over: doet.over, label, stijl: 'hoofd' }], () => 'opnieuw');
  const verzegeld = zegel.sluit(doet.tekst);
  return verzegeld.length > grenzen.knop.waarde ? [] : [tekstknop(label, verzegeld)];
};

/** Shows one person what came of what they did. */
export const maakToon = ({ platform, zegelVan, consoleUrl }: ToonOpties) => {
  /** In the modal that stands open, and otherwise as a message. */
  const laatZien = async (bij: Gelegenheid, opening: Opening, venster: Venster, bericht: Bericht): Promise<void> => {
    const inVenster = bij.scherm !== null || bij.opThuis || opening.wacht();
    if (inVenster && (await opening.toon(venster))) return;
    await zegAan(platform, bij, bericht);
  };

  const zeg = (bij: Gelegenheid, opening: Opening, zegt: string, onder: ReadonlyArray<Blok> = []): Promise<void> => {
    const bericht = { ...regelbericht(zegt), blocks: [...regelbericht(zegt).blocks, ...onder] };
    return laatZien(bij, opening, berichtvenster(bericht), bericht);
  };

  /** Nothing happened: what was typed stays in its dialog, or travels along sealed. */
  const zegWeg = (bij: Gelegenheid, opening: Opening, zegt: string, doet: Doet): Promise<void> => {
    if (bij.scherm !== null) return laatZien(bij, opening, metRegel(bij.scherm, zegt), regelbericht(zegt));
    if (doet.soort !== 'tekst') return zeg(bij, opening, zegt);
    const knop = opnieuwKnop(doet, berichten.chat.probeerOpnieuw, zegelVan(bij.gebruiker));
    return zeg(bij, opening, knop.length === 0 ? `${zegt} ${zin.teLang}` : zegt, knop);
  };

  /** A dialog that was sent stays as it is: after the confirmation it can be sent again. */
  const zegKoppeling = async (
    bij: Gelegenheid,
    opening: Opening,
    { zegt, knop, adres }: Extract<Gezegd, { soort: 'te_bevestigen' }>,
  ): Promise<void> => {
    const onder = [koppelknop(knop, adres)];
    if (bij.scherm === null) return zeg(bij, opening, zegt, onder);
    await opening.toon(metRegel(bij.scherm, zegt));
    await zegAan(platform, bij, { ...regelbericht(zegt), blocks: [sectie(zegt), ...onder] });
  };

  const toonFormulier = async (
    bij: Gelegenheid,
    opening: Opening,
    { formulier, fouten, zegt }: Uitgaand,
    kaart: Kaart | undefined,
    doet: Doet,
  ): Promise<boolean> => {
    if (formulier === null) return false;
    const venster = formuliervenster(formulier, { sleutel: crypto.randomUUID(), plek: bij.kanaal });
    if (venster === undefined) return false;
    const alGezegd = zegt === null || fouten.some(({ melding }) => zegt.includes(melding));
    const regels = alGezegd ? fouten : [...fouten, { veld: '', melding: zegt }];
    if (await opening.toon(metRegels(venster, regels))) return true;
    const knop = opnieuwKnop(doet, berichten.chat.openFormulier, zegelVan(bij.gebruiker));
    await zegAan(
      platform,
      bij,
      kaart === undefined
        ? { ...regelbericht(zegt ?? zin.formulierKlaar), blocks: [sectie(zegt ?? zin.formulierKlaar), ...knop] }
        : kaartbericht(kaart, consoleUrl, zegt, knop),
    );
    return true;
  };

  /** A card on which something was done takes its own place, where it is this person's. */
  const zetTerug = async (bij: Gelegenheid, kaart: Kaart | undefined): Promise<boolean> => {
    if (kaart === undefined || !bij.eigenBericht || bij.antwoordUrl === null) return false;
    const { antwoordUrl } = bij;
    return platform.antwoord(antwoordUrl, kaartbericht(kaart, consoleUrl), true).then(
      () => true,
      () => false,
    );
  };

  const alsBerichten = ({ kanaal }: Gelegenheid, kaarten: ReadonlyArray<Kaart>, zegt: string | null) => {
    if (kaarten.length === 0) return zegt === null ? [] : [regelbericht(zegt)];
    if (kanaal !== null) return [kaartenbericht(kaarten, consoleUrl, zegt)];
    return kaarten.map((kaart, plaats) => kaartbericht(kaart, consoleUrl, plaats === 0 ? zegt : null));
  };

  const toonUitkomst = async (
    bij: Gelegenheid,
    opening: Opening,
    zegt: string | null,
    kaarten: ReadonlyArray<Kaart>,
  ): Promise<void> => {
    const inVenster = bij.scherm !== null || bij.opThuis || opening.wacht();
    const gezien = inVenster && (await opening.toon(uitkomstvenster(zegt, kaarten, consoleUrl, bij.kanaal)));
    if (gezien && bij.scherm === null) return;
    // A dialog that was sent is closed soon: what came of it stays in the channel, or in the conversation.
    const nog = gezien && bij.kanaal === null ? null : zegt;
    for (const bericht of alsBerichten(bij, kaarten, nog)) await zegAan(platform, bij, bericht);
  };

  const toonAntwoord = async (
    bij: Gelegenheid,
    opening: Opening,
    { uitgaand, gesprek }: Extract<Gezegd, { soort: 'antwoord' }>,
    { doet, kaartId }: Gedaan,
  ): Promise<void> => {
    const voorWie = voorDePersoon(uitgaand, gesprek, doet);
    if (await toonFormulier(bij, opening, uitgaand, voorWie[0], doet)) return;
    if (bij.scherm !== null && uitgaand.fouten.length > 0) {
      const zegt = uitgaand.fouten.map(({ melding }) => melding).join(' ');
      return laatZien(bij, opening, metRegels(bij.scherm, uitgaand.fouten), regelbericht(zegt));
    }
    const eigen = kaartId === undefined ? undefined : uitgaand.kaarten.find(({ id }) => id === kaartId);
    const teruggezet = await zetTerug(bij, eigen);
    const rest = voorWie.filter((kaart) => !teruggezet || kaart.id !== kaartId);
    if (rest.length === 0 && uitgaand.zegt === null && !opening.wacht()) return;
    await toonUitkomst(bij, opening, uitgaand.zegt, rest);
  };

  return {
    zeg,
    /** What the conversations answered to what somebody did. */
    gezegd: async (bij: Gelegenheid, opening: Opening, gezegd: Gezegd, gedaan: Gedaan): Promise<void> => {
      switch (gezegd.soort) {
        case 'antwoord':
          return toonAntwoord(bij, opening, gezegd, gedaan);
        case 'te_bevestigen':
          return zegKoppeling(bij, opening, gezegd);
        case 'onbekend':
          return zeg(bij, opening, gezegd.zegt);
        case 'weg':
          return zegWeg(bij, opening, gezegd.zegt, gedaan.doet);
      }
    },
  };
};
export type Toon = ReturnType<typeof maakToon>;
