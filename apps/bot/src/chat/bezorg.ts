import { createHash } from 'node:crypto';
import type { Client } from '@tenzij/contract/client.ts';
import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Bezorgstand, Bezorgtaak, Chatbericht } from '@tenzij/contract/operaties/chat.ts';
import { bedenkSeconden } from '@tenzij/domain/besluit/Besluit.ts';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import { nu, plusSeconden } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { beurtVan } from '../gesprek/aanmelden.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { nieuweKaarten } from '../gesprek/Kamer.ts';
import { watWacht } from '../gesprek/kaartenVan.ts';
import { regelBij } from '../gesprek/regel.ts';
import { allesOpnieuw, geenWerk, isGeenWerk, samen, werkBij } from '../gesprek/Tekenwerk.ts';
import { ApiWeigert } from '../gesprek/vraag.ts';
import type { Bezorger, Bezorging } from './Bezorger.ts';
import { begintEenPagina } from './consoleAdres.ts';
import { gedaanKaart } from './gedaanKaart.ts';
import { volgendeKijktijd } from './kijktijd.ts';

interface BezorgOpties {
  readonly api: string;
  readonly kanaal: Chatkanaal;
  readonly bot: Client;
  readonly bezorger: Bezorger;
  readonly fetch?: typeof fetch;
}

/** A channel takes about a message a second; what happens meanwhile is drawn together. */
const rustSeconden = 1;
/** After a day nothing more happens in a closed overleg. */
const naslagMillis = 24 * 60 * 60_000;

const digestVan = (kaart: Kaart): string => createHash('sha256').update(JSON.stringify(kaart)).digest('base64url');

/** The platform asks for patience, or the place is gone: what was delivered until here is noted, the rest stays. */
class Gestaakt extends Error {
  readonly stand: Bezorgstand;
  constructor(stand: Bezorgstand) {
    super('gestaakt');
    this.stand = stand;
  }
}

const bezorgd = (uitkomst: Exclude<Bezorging, { soort: 'bericht_weg' }>): string => {
  switch (uitkomst.soort) {
    case 'bezorgd':
      return uitkomst.berichtId;
    case 'wacht':
      throw new Gestaakt({ wacht: Math.max(1, Math.ceil(uitkomst.seconden)) });
    case 'weg':
      throw new Gestaakt({ los: true });
  }
};

/** One place, in order: its cards first, then what is said about what happened. */
const inPlek = (taak: Bezorgtaak, { bezorger, bot }: BezorgOpties) => {
  const berichten = new Map<string, Chatbericht>(taak.berichten.map((bericht) => [bericht.kaartId, bericht]));
  const noteer = (stand: Bezorgstand) => bot.bezorgstand({ params: { id: taak.id }, body: stand });

  const zet = async (kaart: Kaart): Promise<void> => {
    const inhoud = digestVan(kaart);
    const al = berichten.get(kaart.id);
    if (al?.inhoud === inhoud) return;
    const vervangen = al === undefined ? undefined : await bezorger.vervang(taak, al.berichtId, kaart);
    const uitkomst =
      vervangen === undefined || vervangen.soort === 'bericht_weg' ? await bezorger.nieuw(taak, kaart) : vervangen;
    if (uitkomst.soort === 'bericht_weg') return;
    const bericht = { kaartId: kaart.id, berichtId: bezorgd(uitkomst), inhoud };
    berichten.set(kaart.id, bericht);
    await noteer({ berichten: [bericht] });
  };

  const zeg = async (draad: string | null, tekst: string, nr: number): Promise<void> => {
    const uitkomst = await bezorger.regel(taak, draad, tekst);
    if (uitkomst.soort !== 'bericht_weg') bezorgd(uitkomst);
    await noteer({ bezorgdTot: nr });
  };

  return { berichten, noteer, zet, zeg };
};

const isVoorbij = (beurt: Beurt, overlegId: string, op: string) =>
  Effect.map(
    Effect.promise(() => beurt.client.overleg({ params: { id: overlegId as never } })),
    (antwoord) =>
      antwoord.gelukt &&
      antwoord.inhoud.geslotenOp !== null &&
      Date.parse(antwoord.inhoud.geslotenOp) + naslagMillis < Date.parse(op),
  );

/** A besluit that can be undone is drawn once more when the minute is over; nothing happens then by itself. */
const kijkWeer = async (kaarten: ReadonlyArray<Kaart>, { gebeurtenissen }: Bezorgtaak): Promise<Bezorgstand> => {
  if (kaarten.some(({ acties }) => acties.some(({ actie }) => actie === 'weging.ongedaan')))
    return { herinnerOp: plusSeconden(await Effect.runPromise(nu), bedenkSeconden + 1) };
  return gebeurtenissen.length === 0 ? { herinnerOp: null } : {};
};

/** The channel of an overleg: what changed is drawn again, and what happened is said in the thread of its casus. */
const bezorgOverleg = async (taak: Bezorgtaak, beurt: Beurt, opties: BezorgOpties): Promise<Bezorgstand> => {
  const { berichten, zet, zeg } = inPlek(taak, opties);
  const { gesprek } = beurt;
  const werk =
    taak.alles || taak.gebeurtenissen.length === 0
      ? allesOpnieuw
      : taak.gebeurtenissen.map((een) => werkBij(een, gesprek)).reduce(samen, geenWerk);
  const kaarten = isGeenWerk(werk) ? [] : await Effect.runPromise(nieuweKaarten(beurt, werk));
  for (const kaart of kaarten) await zet(kaart);
  const gezegd = new Set<string>();
  for (const gebeurtenis of taak.alles ? [] : taak.gebeurtenissen) {
    const tekst = await Effect.runPromise(regelBij(beurt, gebeurtenis, (id) => kaarten.find((een) => een.id === id)));
    if (tekst === undefined) continue;
    const eigen = berichten.get(`${gebeurtenis.onderwerp.soort}:${gebeurtenis.onderwerp.id}`);
    const draad = (eigen ?? berichten.get(`overleg:${gesprek}`))?.berichtId ?? null;
    // A line says how a casus stands now: of what happened in one go it is said once.
    if (gezegd.has(`${draad} ${tekst}`)) continue;
    gezegd.add(`${draad} ${tekst}`);
    await zeg(draad, tekst, gebeurtenis.nr);
  }
  const voorbij = await Effect.runPromise(Effect.flatMap(nu, (op) => isVoorbij(beurt, gesprek, op)));
  return {
    bezorgdTot: taak.tot,
    ...(await kijkWeer(kaarten, taak)),
    wacht: rustSeconden,
    los: voorbij,
  };
};

/** One's own conversation: what is asked of this person, and what is no longer. */
const bezorgPersoonlijk = async (taak: Bezorgtaak, beurt: Beurt, opties: BezorgOpties): Promise<Bezorgstand> => {
  const { berichten, zet } = inPlek(taak, opties);
  const kaarten = await Effect.runPromise(watWacht(beurt));
  for (const kaart of kaarten) await zet(kaart);
  const verdwenen = [...berichten.keys()].filter((id) => !kaarten.some((kaart) => kaart.id === id));
  // What told something stays to be read; only what was asked is done.
  for (const id of verdwenen.filter((een) => !begintEenPagina(een))) await zet(gedaanKaart(id));
  return { bezorgdTot: taak.tot, verdwenen, herinnerOp: volgendeKijktijd(await Effect.runPromise(nu)) };
};

const bezorgTaak = async (taak: Bezorgtaak, opties: BezorgOpties): Promise<void> => {
  const { api, kanaal, fetch, bot } = opties;
  const toegang = { basis: api, token: taak.token, kanaal, ...(fetch === undefined ? {} : { fetch }) };
  const noteer = (stand: Bezorgstand) => bot.bezorgstand({ params: { id: taak.id }, body: { ...stand, klaar: true } });
  try {
    const beurt = await Effect.runPromise(beurtVan(toegang, taak.overlegId ?? 'persoonlijk', ''));
    const voorIedereen = { ...beurt, kijker: null };
    await noteer(
      taak.soort === 'overleg'
        ? await bezorgOverleg(taak, voorIedereen, opties)
        : await bezorgPersoonlijk(taak, beurt, opties),
    );
  } catch (fout) {
    if (fout instanceof Gestaakt) await noteer(fout.stand);
    else if (fout instanceof ApiWeigert) await noteer(fout.probleem.status >= 500 ? { wacht: 5 } : { los: true });
    else throw fout;
  }
};

const vraagSeconden = 20;
const opnieuwMillis = 1_000;
const hoogstensTegelijk = 20;

export interface Uitgang {
  /** Stops asking for work; what is being delivered is finished. */
  readonly einde: () => Promise<void>;
}

/**
 * Brings what happens to the channels of a platform, from where it was left: the api keeps what is still to be
 * delivered and what stands where, so that this can stop at any moment and go on elsewhere.
 */
export const maakUitgang = (opties: BezorgOpties, mis: (fout: unknown) => void): Uitgang => {
  const { bot, kanaal } = opties;
  const stop = new AbortController();
  const onderweg = new Set<Promise<void>>();

  /** A place that is slow holds up no other. */
  const begin = (taak: Bezorgtaak): void => {
    const werk: Promise<void> = bezorgTaak(taak, opties)
      .catch(mis)
      .finally(() => onderweg.delete(werk));
    onderweg.add(werk);
  };

  const ronde = async (): Promise<void> => {
    const antwoord = await bot.bezorgtaken({ body: { kanaal, wacht: vraagSeconden }, signal: stop.signal });
    if (!antwoord.gelukt) return pauze(stop.signal);
    antwoord.inhoud.items.forEach(begin);
    while (onderweg.size >= hoogstensTegelijk) await Promise.race(onderweg);
  };
  const lus = async (): Promise<void> => {
    while (!stop.signal.aborted)
      await ronde().catch((fout: unknown) => {
        if (stop.signal.aborted) return undefined;
        mis(fout);
        return pauze(stop.signal);
      });
  };
  const bezig = lus();
  return {
    einde: () => {
      stop.abort();
      return bezig.then(async () => void (await Promise.all(onderweg)));
    },
  };
};

const pauze = (signal: AbortSignal): Promise<void> =>
  new Promise((verder) => {
    const timer = setTimeout(klaar, opnieuwMillis);
    function klaar() {
      clearTimeout(timer);
      signal.removeEventListener('abort', klaar);
      verder();
    }
    signal.addEventListener('abort', klaar);
  });
