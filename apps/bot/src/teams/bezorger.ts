import type { Bezorger, Bezorging, Plek } from '../chat/Bezorger.ts';
import { tekenKaart } from './kaart.ts';
import type { Platform } from './platform.ts';
import { statusVan, wachttijdVan } from './volhouden.ts';

interface BezorgerOpties {
  readonly platform: Platform;
  readonly consoleUrl: string;
  /** Where Teams is, for a place of which that was not kept. */
  readonly adres: () => string;
  readonly mis: (fout: unknown) => void;
}

/** What Teams answers for the whole app (a secret that ran out) does not pass within the minute. */
const langWachten = 60;

export const maakBezorger = ({ platform, consoleUrl, adres, mis }: BezorgerOpties): Bezorger => {
  const alsUitkomst = (fout: unknown, bij404: 'weg' | 'bericht_weg'): Bezorging => {
    const status = statusVan(fout);
    const seconden = wachttijdVan(fout);
    if (seconden !== undefined) return { soort: 'wacht', seconden: Math.max(1, seconden) };
    if (status === 404) return { soort: bij404 };
    if (status === 403) return { soort: 'weg' };
    mis(fout);
    return { soort: 'wacht', seconden: langWachten };
  };
  const bezorg = async (bij404: 'weg' | 'bericht_weg', doe: () => Promise<string>): Promise<Bezorging> => {
    try {
      return { soort: 'bezorgd', berichtId: await doe() };
    } catch (fout) {
      return alsUitkomst(fout, bij404);
    }
  };
  const waar = (plek: Plek) => plek.adres ?? adres();

  const teken = async (plek: Plek, kaart: Parameters<Bezorger['nieuw']>[1]) => {
    if (plek.soort === 'persoonlijk') return { kaart: tekenKaart(kaart, { consoleUrl }) };
    const kijkers = await platform.kijkers(waar(plek), plek.plek).catch(() => []);
    return { kaart: tekenKaart(kaart, { consoleUrl, gedeeld: { kijkers } }) };
  };

  return {
    nieuw: (plek, kaart) => bezorg('weg', async () => platform.post(waar(plek), plek.plek, await teken(plek, kaart))),
    vervang: (plek, berichtId, kaart) =>
      bezorg('bericht_weg', async () => {
        await platform.vervang(waar(plek), plek.plek, berichtId, await teken(plek, kaart));
        return berichtId;
      }),
    regel: (plek, draad, tekst) =>
      bezorg(draad === null ? 'weg' : 'bericht_weg', () =>
        platform.post(waar(plek), plek.plek, { tekst }, plek.soort === 'overleg' ? draad : null),
      ),
  };
};
