import { Option } from 'effect';
import { berichten } from '../berichten.ts';
import type { Chat, Doet, Gezegd } from '../chat/Chat.ts';
import { formuliervenster, leesStaat, type Staat } from './formulier.ts';
import type { Gelegenheid, Scherm } from './gelegenheid.ts';
import { regelbericht } from './kaart.ts';
import { leesWaarden } from './lees.ts';
import type { Opening } from './opening.ts';
import type { Platform } from './platform.ts';
import { koppelknop, thuisscherm } from './scherm.ts';
import type { maakToegang } from './toegang.ts';
import { type Toon, zegAan } from './toon.ts';

interface DoeOpties {
  readonly chat: Chat;
  readonly platform: Platform;
  readonly toegangVoor: ReturnType<typeof maakToegang>;
  readonly toon: Toon;
  readonly consoleUrl: string;
}

/** What somebody does at Slack, brought to the conversations, and what comes of it. */
export const maakDoe = ({ chat, platform, toegangVoor, toon, consoleUrl }: DoeOpties) => {
  /** Nothing where they may not come in; that was said then. */
  const beurt = async (bij: Gelegenheid, opening: Opening, doet: Doet): Promise<Gezegd | undefined> => {
    const toegang = await toegangVoor(bij, doet);
    if (toegang.soort === 'niemand') return undefined;
    if (toegang.soort === 'binnen') return chat.beurt(toegang.wie, toegang.waar, doet);
    await toon.zeg(bij, opening, toegang.zegt);
    return undefined;
  };

  const doe = async (bij: Gelegenheid, opening: Opening, doet: Doet, kaartId?: string): Promise<void> => {
    const gezegd = await beurt(bij, opening, doet);
    if (gezegd !== undefined) await toon.gezegd(bij, opening, gezegd, { doet, kaartId });
  };

  /** On to the next page, made anew with what was chosen so far; where nothing is left to ask, the dialog is sent. */
  const volgendBlad = async (bij: Gelegenheid, opening: Opening, staat: Staat): Promise<void> => {
    if (staat.herteken === undefined) return verzend(bij, opening, staat);
    const doet: Doet = { soort: 'actie', ...staat.herteken, waarde: null, sleutel: bij.sleutel };
    const gezegd = await beurt(bij, opening, doet);
    if (gezegd === undefined) return;
    const formulier = gezegd.soort === 'antwoord' ? gezegd.uitgaand.formulier : null;
    if (formulier === null || formulier.formulier !== staat.formulier)
      return toon.gezegd(bij, opening, gezegd, { doet });
    const { sleutel, plek, gegeven } = staat;
    const venster = formuliervenster(formulier, { sleutel, plek, gegeven });
    if (venster === undefined) return verzend(bij, opening, staat);
    if (!(await opening.toon(venster))) await zegAan(platform, bij, regelbericht(berichten.slack.nietMeer));
  };

  const verzend = (bij: Gelegenheid, opening: Opening, { formulier, over, gegeven, sleutel }: Staat): Promise<void> =>
    doe(bij, opening, { soort: 'formulier', formulier, over, waarden: gegeven, sleutel });

  return {
    doe,
    /** A dialog, or a page of one, was sent. */
    verstuurd: async (bij: Gelegenheid, opening: Opening, scherm: Scherm, stand: unknown): Promise<void> => {
      const staat = Option.getOrUndefined(leesStaat(scherm.private_metadata));
      if (staat === undefined) return toon.zeg(bij, opening, berichten.slack.nietMeer);
      const alles = { ...staat, gegeven: { ...staat.gegeven, ...leesWaarden(stand) } };
      return staat.laatste ? verzend(bij, opening, alles) : volgendBlad(bij, opening, alles);
    },
    /** The home tab, as it stands now for this person. */
    tekenThuis: async (bij: Gelegenheid): Promise<void> => {
      const toegang = await toegangVoor(bij);
      if (toegang.soort === 'niemand') return;
      const zet = (...delen: Parameters<typeof thuisscherm>) => platform.thuis(bij.gebruiker, thuisscherm(...delen));
      if (toegang.soort === 'buiten') return zet([], consoleUrl, toegang.zegt);
      const gezegd = await chat.thuis(toegang.wie, toegang.waar);
      if (gezegd.soort === 'antwoord') return zet(gezegd.uitgaand.kaarten, consoleUrl, gezegd.uitgaand.zegt);
      const onder = gezegd.soort === 'te_bevestigen' ? [koppelknop(gezegd.knop, gezegd.adres)] : [];
      return zet([], consoleUrl, gezegd.zegt, onder);
    },
  };
};
export type Doen = ReturnType<typeof maakDoe>;
