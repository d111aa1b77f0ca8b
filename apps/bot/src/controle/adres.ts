import { controle as zin } from '../berichten/controle.ts';
import type { Kijker } from './Kijker.ts';
import { goed, mis, type Uitslag } from './Uitslag.ts';

const dezeMachine = ['localhost', '127.0.0.1', '[::1]'];

/** Without a slash at its end; nothing where it is no address that can be reached safely. */
export const veiligAdres = ({ zet }: Kijker, naam: string): string | undefined => {
  const url = URL.parse(zet(naam) ?? '');
  if (url === null) return undefined;
  if (url.protocol !== 'https:' && !dezeMachine.includes(url.hostname)) return undefined;
  return url.href.replace(/\/+$/, '');
};

/** What is wrong with an address that `veiligAdres` does not give. */
export const watMist = ({ zet }: Kijker, naam: string, waar: string) => {
  const gezet = zet(naam);
  if (gezet === undefined) return zin.ontbreekt(naam, waar);
  return URL.canParse(gezet) ? zin.moetHttps(naam, waar) : zin.vorm(naam, waar);
};

/** Does our bot stand there, and does it refuse who does not say who they are? */
export const controleerWeg = async (
  kijker: Kijker,
  wat: 'slackWeg' | 'teamsWeg',
  pad: string,
  verzoek: RequestInit,
): Promise<Uitslag> => {
  const basis = veiligAdres(kijker, 'TENZIJ_BOT_URL');
  if (basis === undefined) return mis(wat, watMist(kijker, 'TENZIJ_BOT_URL', zin.waar.botAdres));
  const adres = basis + pad;
  const antwoord = await kijker.vraag(adres, verzoek);
  if (antwoord === undefined) return mis(wat, zin.geenAntwoord(adres));
  return antwoord.status === 401 ? goed(wat) : mis(wat, zin.wegAnders(adres, antwoord.status));
};
