import { describe, expect, it } from 'vitest';
import { maakRij } from '../chat/rij.ts';
import { maakHerhaald } from './herhaald.ts';
import { maakNaloop } from './naloop.ts';
import { maakGeduld } from './wachten.ts';

const onverwacht = (fout: unknown) => {
  throw fout;
};
const evenGeduld = () => 'even geduld';
const belofte = () => {
  let los = () => {};
  const wacht = new Promise<void>((ga) => {
    los = ga;
  });
  return { los: () => los(), wacht };
};

describe('the answer to an invoke', () => {
  it('is what came of it, where that comes soon; what is brought beside it comes after', async () => {
    const rij = maakRij({ tegelijk: 8, mis: onverwacht });
    const gebracht: Array<string> = [];
    const geduld = maakGeduld(rij);
    const werk = async () => ({
      antwoord: 'klaar',
      erna: async () => void gebracht.push('erna'),
      laat: async () => void gebracht.push('laat'),
    });
    expect(await geduld('anna', werk, evenGeduld)).toBe('klaar');
    await rij.leeg();
    expect(gebracht).toEqual(['erna']);
  });

  it('says to wait where it takes longer, and the outcome is brought', async () => {
    const rij = maakRij({ tegelijk: 8, mis: onverwacht });
    const gebracht: Array<string> = [];
    const { los, wacht } = belofte();
    const werk = async () => {
      await wacht;
      return { antwoord: 'klaar', laat: async () => void gebracht.push('laat') };
    };
    expect(await maakGeduld(rij, 5)('anna', werk, evenGeduld)).toBe('even geduld');
    expect(gebracht).toEqual([]);
    los();
    await rij.leeg();
    expect(gebracht).toEqual(['laat']);
  });

  it('lets nobody wait in a rush, and does all of it once', async () => {
    const rij = maakRij({ tegelijk: 8, mis: onverwacht });
    const geduld = maakGeduld(rij, 60_000);
    const { los, wacht } = belofte();
    const gebracht: Array<number> = [];
    const antwoorden = Array.from({ length: 200 }, (_, nr) =>
      geduld(
        `iemand ${nr}`,
        async () => {
          await wacht;
          return { antwoord: nr, laat: async () => void gebracht.push(nr) };
        },
        evenGeduld,
      ),
    );
    expect(new Set(await Promise.all(antwoorden))).toEqual(new Set(['even geduld']));
    los();
    await rij.leeg();
    expect(gebracht.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, nr) => nr));
    expect(await geduld('anna', async () => ({ antwoord: 'klaar', laat: async () => {} }), evenGeduld)).toBe('klaar');
  });

  it('is a failure where the work failed, so that Teams says so', async () => {
    const rij = maakRij({ tegelijk: 8, mis: onverwacht });
    await expect(maakGeduld(rij)('anna', () => Promise.reject(new Error('stuk')), evenGeduld)).rejects.toThrow('stuk');
  });
});

describe('what Teams hands over again', () => {
  it('is known for ten minutes, and answered as before', async () => {
    let nu = 0;
    const herhaald = maakHerhaald(600_000, () => nu);
    expect(herhaald.eerder('a')).toBeUndefined();
    herhaald.onthoud('a', Promise.resolve('antwoord'));
    nu = 599_000;
    expect(await herhaald.eerder('a')).toBe('antwoord');
    nu = 601_000;
    expect(herhaald.eerder('a')).toBeUndefined();
  });

  it('stays known when so much came by that its answer was let go', async () => {
    const herhaald = maakHerhaald();
    for (let nr = 0; nr < 2_000; nr++) {
      expect(herhaald.eerder(`${nr}`)).toBeUndefined();
      herhaald.onthoud(`${nr}`, Promise.resolve(nr));
    }
    expect(await herhaald.eerder('0')).toEqual({ status: 200 });
    expect(await herhaald.eerder('1999')).toBe(1999);
  });
});

it('what was acknowledged waits for the end of a rush, but not for ever', async () => {
  const gedaan: Array<string> = [];
  const naloop = maakNaloop(20, 100);
  const eerste = new Promise<void>((klaar) =>
    naloop(() => {
      gedaan.push('een');
      klaar();
    }),
  );
  naloop(() => void gedaan.push('twee'));
  expect(gedaan).toEqual([]);
  await eerste;
  expect(gedaan).toEqual(['een', 'twee']);
});
