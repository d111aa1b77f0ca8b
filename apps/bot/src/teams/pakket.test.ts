import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { opdrachten } from '../gesprek/wegwijzer.ts';
import { maakManifest, maakPakket, manifestFouten, schrijfPakket } from './pakket.ts';

const opties = { clientId: '11111111-2222-4333-8444-555555555555', consoleUrl: 'https://tenzij.arnhem.example/' };
const tekst = (inhoud: Uint8Array | undefined) => Buffer.from(inhoud ?? []).toString('utf8');
const maten = (png: Uint8Array | undefined) => {
  const beeld = Buffer.from(png ?? []);
  return [beeld.readUInt32BE(16), beeld.readUInt32BE(20)];
};
/** Red, green, blue and how opaque, of one pixel of a picture that is as wide as it is high. */
const pixel = (png: Uint8Array | undefined, x: number, y: number): ReadonlyArray<number> => {
  const beeld = Buffer.from(png ?? []);
  const begin = beeld.indexOf('IDAT');
  const rijen = inflateSync(beeld.subarray(begin + 4, begin + 4 + beeld.readUInt32BE(begin - 4)));
  const plek = y * (4 * beeld.readUInt32BE(16) + 1) + 1 + 4 * x;
  return [...rijen.subarray(plek, plek + 4)];
};

describe('the app package for Teams', () => {
  it('holds a manifest and two icons of the sizes that Teams asks for', async () => {
    const bestanden = unzipSync(await maakPakket(opties));
    expect(Object.keys(bestanden).toSorted()).toEqual(['kleur.png', 'lijn.png', 'manifest.json']);
    expect(maten(bestanden['kleur.png'])).toEqual([192, 192]);
    expect(maten(bestanden['lijn.png'])).toEqual([32, 32]);
    const manifest = JSON.parse(tekst(bestanden['manifest.json']));
    expect(manifest.icons).toEqual({ color: 'kleur.png', outline: 'lijn.png' });
    expect(manifest.bots[0].botId).toBe(opties.clientId);
    expect(manifest.validDomains).toEqual(['tenzij.arnhem.example']);
    expect(manifest.staticTabs[0].contentUrl).toBe('https://tenzij.arnhem.example/mijn-werk');
    expect(tekst(bestanden['manifest.json'])).not.toContain('${');
  });

  it('has icons that can be read: white on nothing, and the mark on its colour', async () => {
    const bestanden = unzipSync(await maakPakket(opties));
    expect(pixel(bestanden['lijn.png'], 0, 0)).toEqual([255, 255, 255, 0]);
    expect(pixel(bestanden['lijn.png'], 16, 16)).toEqual([255, 255, 255, 255]);
    expect(pixel(bestanden['kleur.png'], 0, 0)).toEqual([0x0b, 0x5c, 0x6b, 255]);
    expect(pixel(bestanden['kleur.png'], 96, 96)).toEqual([255, 255, 255, 255]);
  });

  it('is the same every time', async () => {
    expect(Buffer.from(await maakPakket(opties)).equals(Buffer.from(await maakPakket(opties)))).toBe(true);
  });

  it('is held to the schema that Microsoft publishes', async () => {
    const manifest = await maakManifest(opties);
    expect(await manifestFouten(manifest)).toEqual([]);
    expect(await manifestFouten({ ...manifest, bots: [{ botId: 'geen guid', scopes: ['ergens'] }] })).not.toEqual([]);
    expect(await manifestFouten({ ...manifest, name: { short: 'x'.repeat(31) } })).not.toEqual([]);
    expect(await manifestFouten({ ...manifest, onbekend: true })).not.toEqual([]);
  });

  it('is not made for a console that Teams could not show, or without the id of an app', async () => {
    await expect(maakPakket({ ...opties, consoleUrl: 'http://localhost:3000' })).rejects.toThrow(/https/);
    await expect(maakPakket({ ...opties, clientId: '' })).rejects.toThrow(/botId/);
  });

  it('offers what can be typed, and nothing else', async () => {
    const { bots } = await maakManifest(opties);
    const getypt = bots[0].commandLists.flatMap((lijst: { commands: ReadonlyArray<{ title: string }> }) =>
      lijst.commands.map(({ title }) => title),
    );
    for (const opdracht of getypt) expect(Object.keys(opdrachten)).toContain(opdracht);
    expect(new Set(getypt)).toEqual(new Set(Object.keys(opdrachten)));
  });

  it('is written where one asks', async () => {
    const map = await mkdtemp(join(tmpdir(), 'pakket-'));
    try {
      const pad = await schrijfPakket(map, opties);
      expect(pad).toBe(join(map, 'tenzij-teams.zip'));
      expect(Object.keys(unzipSync(await readFile(pad)))).toHaveLength(3);
    } finally {
      await rm(map, { recursive: true });
    }
  });
});
