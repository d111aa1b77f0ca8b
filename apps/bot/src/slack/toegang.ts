import { berichten } from '../berichten.ts';
import type { Chat, Doet, Weigerreden } from '../chat/Chat.ts';
import type { Chatgebruiker, Waar } from '../chat/Chatgebruiker.ts';
import type { Gelegenheid } from './gelegenheid.ts';
import { type Kanaal, waaromNiet } from './kanaal.ts';
import type { Wie } from './wie.ts';

export type Toegang =
  | { readonly soort: 'binnen'; readonly wie: Chatgebruiker; readonly waar: Waar }
  | { readonly soort: 'buiten'; readonly zegt: string }
  /** Nobody to say anything to. */
  | { readonly soort: 'niemand' };

interface ToegangOpties {
  readonly team: () => Promise<string>;
  readonly wie: (gebruiker: string) => Promise<Wie>;
  readonly kanaal: (id: string) => Promise<Kanaal>;
  readonly leden: (kanaal: string) => Promise<ReadonlyArray<string>>;
  readonly weiger: Chat['weiger'];
}

/** What everybody in the channel sees: the overleg itself, and what is done on a card that stands there. */
const raaktKanaal = (bij: Gelegenheid, doet: Doet | undefined): boolean => {
  if (doet === undefined) return false;
  if (doet.soort === 'tekst') return /^\s*\/?overleg\b/i.test(doet.tekst);
  const naam = doet.soort === 'actie' ? doet.actie : doet.formulier;
  return naam.startsWith('overleg.') || (doet.soort === 'actie' && bij.scherm === null && !bij.eigenBericht);
};

/** A team is smaller; and of so many Slack would not tell in time who they are. */
const teVeel = 100;

/** Who may come in here: colleagues of our own workspace, where nobody else reads along. */
export const maakToegang = ({ team, wie, kanaal, leden, weiger }: ToegangOpties) => {
  const heeftGasten = (id: string) => async (): Promise<boolean> => {
    const ids = await leden(id);
    const personen = ids.length > teVeel ? [] : await Promise.all(ids.map(wie));
    const gasten = ids.length > teVeel || personen.some(({ soort }) => soort === 'geweigerd');
    if (gasten) weiger('gast');
    return gasten;
  };

  const buiten = (zegt: string, reden: Weigerreden | null): Toegang => {
    if (reden !== null) weiger(reden);
    return { soort: 'buiten', zegt };
  };
  return async (bij: Gelegenheid, doet?: Doet): Promise<Toegang> => {
    if (bij.team !== undefined && bij.team !== (await team()))
      return buiten(berichten.chat.andereOrganisatie, 'andere_tenant');
    const [persoon, plek] = await Promise.all([
      wie(bij.gebruiker),
      bij.kanaal === null ? ({ soort: 'eigen' } as const) : kanaal(bij.kanaal),
    ]);
    if (persoon.soort === 'niemand') return persoon;
    if (persoon.soort === 'geweigerd') return buiten(persoon.zegt, persoon.reden);
    const niet = waaromNiet(plek, raaktKanaal(bij, doet));
    if (niet !== undefined) return buiten(niet.zegt, niet.reden);
    const hier = plek.soort === 'besloten' ? bij.kanaal : null;
    const waar = {
      plek: hier,
      adres: null,
      persoonlijk: bij.gebruiker,
      ...(hier === null ? {} : { heeftGasten: heeftGasten(hier) }),
    };
    return { soort: 'binnen', wie: persoon.wie, waar };
  };
};
