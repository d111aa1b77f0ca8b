import { describe, expect, it } from 'vitest';
import { bom, csvRegel } from './csv.ts';
import { csvAntwoord, csvVan, csvVanAlle, downloadVan } from './download.ts';

const kolommen = [
  { naam: 'Nummer', cel: (rij: { nummer: number }) => rij.nummer },
  { naam: 'Vraag', cel: () => '=1+1' },
];
const rijen = (van: number, tot: number) => Array.from({ length: tot - van }, (_, i) => ({ nummer: van + i }));
/** Three pages of two rows. */
const paginas = {
  eerste: { items: rijen(0, 2), volgende: 'b' },
  volgende: async (cursor: string) =>
    cursor === 'b' ? { items: rijen(2, 4), volgende: 'c' } : { items: rijen(4, 6), volgende: null },
};
const regels = async (hoogstens?: number) => {
  const delen = await Array.fromAsync(csvVan(kolommen, paginas.eerste, paginas.volgende, hoogstens));
  return delen.join('').split('\r\n');
};

describe('a cell', () => {
  it('reads as Dutch, and is never run', () => {
    expect(csvRegel([1.5049, true, false, null, 'a;b', 'c"d', '=1+1', '72\u00a0%'])).toBe(
      '"1,5";ja;nee;;"a;b";"c""d";\'=1+1;72 %\r\n',
    );
  });
});

describe('a list as a file', () => {
  it('has every row of every page under its columns', async () => {
    expect(await regels()).toEqual([`${bom}Nummer;Vraag`, ...[0, 1, 2, 3, 4, 5].map((n) => `${n};'=1+1`), '']);
  });

  it.each([3, 4])('of at most %i rows says that there is more', async (hoogstens) => {
    const [, ...gevonden] = await regels(hoogstens);
    expect(gevonden).toHaveLength(hoogstens + 2);
    expect(gevonden[hoogstens]).toMatch(new RegExp(`eerste ${hoogstens} regels`));
  });

  it('that just fits says nothing of more', async () => {
    expect(await regels(6)).toHaveLength(8);
  });

  it('breaks off where a page does not come, so that half a list never looks whole', async () => {
    const stuk = csvAntwoord(
      'x.csv',
      csvVan(kolommen, paginas.eerste, () => Promise.reject(new Error('weg'))),
    );
    await expect(stuk.text()).rejects.toThrow('weg');
  });

  it('comes as a download that stays nowhere', async () => {
    const { headers } = csvAntwoord('meldingen-2026-03-01.csv', csvVanAlle(kolommen, rijen(0, 1)));
    expect(headers.get('content-disposition')).toBe('attachment; filename="meldingen-2026-03-01.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is asked for with the filters that are on, from the beginning', () => {
    const van = (pad: string) => downloadVan(new URL(pad, 'http://console'));
    expect(van('/meldingen')).toBe('/meldingen/lijst.csv');
    expect(van('/meldingen?status=ontvangen&cursor=x&/bewaar=')).toBe('/meldingen/lijst.csv?status=ontvangen');
  });
});
