import type { Fragment } from '@tenzij/domain/zoek/Zoeker.ts';
import { type SQL, sql } from 'drizzle-orm';
import { zoekvraag } from './zoek.ts';

// Two characters that no text has: Unicode keeps them free for private use.
const [begin, einde] = ['\uE000', '\uE001'] as const;
const hoe = `StartSel=${begin}, StopSel=${einde}, MaxWords=18, MinWords=9, MaxFragments=1`;

/** The few words around where it was found. */
export const fragmentVan = (tekst: SQL, q: string): SQL => sql`ts_headline('dutch', ${tekst}, ${zoekvraag(q)}, ${hoe})`;

/** The same as pieces, so that a page marks the word without reading it as anything but text. */
export const inStukken = (fragment: string | null): ReadonlyArray<Fragment> =>
  (fragment ?? '')
    .split(begin)
    .flatMap((stuk, plaats) => {
      if (plaats === 0) return [{ tekst: stuk, raak: false }];
      const [raak = '', rest = ''] = stuk.split(einde);
      return [
        { tekst: raak, raak: true },
        { tekst: rest, raak: false },
      ];
    })
    .filter(({ tekst }) => tekst !== '');
