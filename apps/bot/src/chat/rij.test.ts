import { expect, it } from 'vitest';
import { maakRij } from './rij.ts';

const onverwacht = (fout: unknown) => {
  throw fout;
};

it('what one person does happens in order, also when the first takes longest', async () => {
  const rij = maakRij({ tegelijk: 8, mis: onverwacht });
  const gedaan: Array<string> = [];
  let ga = () => {};
  const eerst = new Promise<void>((los) => {
    ga = los;
  });
  rij.plan('anna', () => eerst.then(() => void gedaan.push('anna 1')));
  rij.plan('anna', async () => void gedaan.push('anna 2'));
  rij.plan('bram', async () => {
    gedaan.push('bram');
    ga();
  });
  await rij.leeg();
  expect(gedaan).toEqual(['bram', 'anna 1', 'anna 2']);
});

it('never does more at a time than was said, and does all of it once', async () => {
  const rij = maakRij({ tegelijk: 3, mis: onverwacht });
  let nu = 0;
  let meest = 0;
  const gedaan: Array<number> = [];
  for (let i = 0; i < 100; i++)
    rij.plan(`wie ${i % 20}`, async () => {
      nu += 1;
      meest = Math.max(meest, nu);
      await new Promise((verder) => setImmediate(verder));
      nu -= 1;
      gedaan.push(i);
    });
  expect(rij.isRustig()).toBe(false);
  await rij.leeg();
  expect(meest).toBe(3);
  expect(gedaan.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(rij.isRustig()).toBe(true);
});

it('what fails is told, and what waits behind it goes on', async () => {
  const verteld: Array<unknown> = [];
  const rij = maakRij({ tegelijk: 1, mis: (fout) => verteld.push(fout) });
  const gedaan: Array<string> = [];
  rij.plan('anna', () => Promise.reject(new Error('stuk')));
  rij.plan('anna', async () => void gedaan.push('erna'));
  await rij.leeg();
  expect(verteld).toHaveLength(1);
  expect(gedaan).toEqual(['erna']);
});
