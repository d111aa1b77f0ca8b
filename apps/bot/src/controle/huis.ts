import { controle as zin } from '../berichten/controle.ts';
import { veiligAdres, watMist } from './adres.ts';
import { type Kijker, metJson } from './Kijker.ts';
import { goed, mis, type Uitslag } from './Uitslag.ts';

/** An account that nobody has: asking in whose name it acts changes nothing. */
const niemand = { tenant: 'controle', gebruiker: 'controle', email: null, plek: null, persoonlijk: null };

const apiAdres = ({ zet }: Kijker) =>
  (zet('TENZIJ_API_URL') ?? `http://127.0.0.1:${zet('TENZIJ_API_PORT') ?? 3001}`).replace(/\/+$/, '');

const controleerSleutel = async (kijker: Kijker): Promise<Uitslag> => {
  const sleutel = kijker.zet('TENZIJ_BOT_KEY');
  if (sleutel === undefined) return mis('sleutel', zin.ontbreekt('TENZIJ_BOT_KEY', zin.waar.sleutel));
  if (!/^[\w.~+/=-]{32,}$/.test(sleutel)) return mis('sleutel', zin.vorm('TENZIJ_BOT_KEY', zin.waar.sleutel));
  const api = apiAdres(kijker);
  const vraag = metJson({ kanaal: 'slack', ...niemand }, { authorization: `Bearer ${sleutel}` });
  const antwoord = await kijker.vraag(`${api}/v1/chatsessies`, vraag);
  if (antwoord === undefined) return mis('sleutel', zin.geenAntwoord(api));
  if (antwoord.status === 200) return goed('sleutel');
  return mis('sleutel', antwoord.status === 401 ? zin.sleutelGeweigerd : zin.apiAnders(antwoord.status));
};

const controleerConsole = async (kijker: Kijker): Promise<Uitslag> => {
  const adres = veiligAdres(kijker, 'TENZIJ_CONSOLE_URL');
  if (adres === undefined) return mis('console', watMist(kijker, 'TENZIJ_CONSOLE_URL', zin.waar.console));
  const antwoord = await kijker.vraag(`${adres}/aanmelden`);
  if (antwoord === undefined) return mis('console', zin.geenAntwoord(adres));
  return antwoord.status === 200 ? goed('console') : mis('console', zin.consoleAnders(adres, antwoord.status));
};

/** What both platforms need of our own house. */
export const controleerHuis = (kijker: Kijker): ReadonlyArray<Promise<Uitslag>> => [
  controleerSleutel(kijker),
  controleerConsole(kijker),
];
