import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import type { Taaltekst } from './Taaltekst.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages of the resident's form; the first is for who asks for none of them. */
export const talen = { nl, en, ar, tr, pl, uk } satisfies Record<string, Taaltekst>;
export type Taal = keyof typeof talen;
export const taalcodes = Object.keys(talen) as ReadonlyArray<Taal>;

export const taalVan = (code: string | null | undefined): Taal | undefined =>
  taalcodes.find((taal) => taal === code?.toLowerCase());

/** Of what a browser reads, the one it likes best that there is: "uk-UA, uk;q=0.9, en;q=0.5". */
export const taalUitKop = (kop: string | null): Taal => {
  const gewenst = (kop ?? '').split(',').map((deel) => {
    const [code = '', ...rest] = deel.trim().split(';');
    const q = rest.map((een) => /^\s*q=([\d.]+)$/.exec(een)?.[1]).find((een) => een !== undefined);
    return { taal: taalVan(code.split('-')[0]), gewicht: q === undefined ? 1 : Number(q) };
  });
  const [beste] = gewenst
    .filter(({ taal, gewicht }) => taal !== undefined && gewicht > 0)
    .sort((a, b) => b.gewicht - a.gewicht);
  return beste?.taal ?? 'nl';
};

/** What the link asks for, or else the browser. */
export const taalVoor = (url: URL, kop: string | null): Taal =>
  taalVan(url.searchParams.get('taal')) ?? taalUitKop(kop);
