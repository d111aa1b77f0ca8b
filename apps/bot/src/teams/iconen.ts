import { crc32, deflateSync } from 'node:zlib';

type Kleur = readonly [rood: number, groen: number, blauw: number];
type Punt = readonly [x: number, y: number];
interface Streep {
  readonly van: Punt;
  readonly naar: Punt;
  readonly kleur: Kleur;
}

const petrol: Kleur = [0x0b, 0x5c, 0x6b];
const wit: Kleur = [0xff, 0xff, 0xff];
const licht: Kleur = [0x9f, 0xd8, 0xe2];

/** The same strokes as the mark of the console, on a grid of 32. */
const merk: ReadonlyArray<Streep> = [
  { van: [8, 10], naar: [24, 10], kleur: wit },
  { van: [16, 10], naar: [16, 24], kleur: wit },
  { van: [8, 24], naar: [12, 24], kleur: licht },
];
const dikte = 3.5;

const afstand = ([x, y]: Punt, { van: [x1, y1], naar: [x2, y2] }: Streep): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const deel = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - deel * dx, y - y1 - deel * dy);
};

/** How far a pixel lies within a stroke: 1 inside, 0 outside, and in between at the edge. */
const dekking = (punt: Punt, streep: Streep, pixel: number): number =>
  Math.max(0, Math.min(1, (dikte / 2 - afstand(punt, streep)) / pixel + 0.5));

const meng = (onder: number, boven: number, deel: number) => Math.round(onder + (boven - onder) * deel);

/** Red, green, blue and how opaque, for each pixel. */
export const pixels = (zijde: number, soort: 'kleur' | 'lijn'): Uint8Array => {
  const uit = new Uint8Array(zijde * zijde * 4);
  // Teams rounds the corners and wants room around a mark in colour.
  const schaal = soort === 'kleur' ? 40 / zijde : 32 / zijde;
  const rand = soort === 'kleur' ? -4 : 0;
  for (let rij = 0; rij < zijde; rij++)
    for (let kolom = 0; kolom < zijde; kolom++) {
      const punt: Punt = [(kolom + 0.5) * schaal + rand, (rij + 0.5) * schaal + rand];
      const plek = (rij * zijde + kolom) * 4;
      let kleur: Kleur = soort === 'kleur' ? petrol : wit;
      let dicht = soort === 'kleur' ? 1 : 0;
      for (const streep of merk) {
        const deel = dekking(punt, streep, schaal);
        if (soort === 'lijn') dicht = Math.max(dicht, deel);
        else
          kleur = [
            meng(kleur[0], streep.kleur[0], deel),
            meng(kleur[1], streep.kleur[1], deel),
            meng(kleur[2], streep.kleur[2], deel),
          ];
      }
      uit.set([...kleur, Math.round(dicht * 255)], plek);
    }
  return uit;
};

const stuk = (soort: string, inhoud: Uint8Array): Buffer => {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const wat = Buffer.concat([Buffer.from(soort, 'ascii'), inhoud]);
  const controle = Buffer.alloc(4);
  controle.writeUInt32BE(crc32(wat));
  return Buffer.concat([lengte, wat, controle]);
};

/** A PNG of 8 bits a colour, with transparency. */
const alsPng = (zijde: number, beeld: Uint8Array): Buffer => {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(zijde, 0);
  kop.writeUInt32BE(zijde, 4);
  kop.set([8, 6, 0, 0, 0], 8);
  const rijen = Array.from({ length: zijde }, (_, rij) =>
    Buffer.concat([Buffer.of(0), beeld.subarray(rij * zijde * 4, (rij + 1) * zijde * 4)]),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    stuk('IHDR', kop),
    stuk('IDAT', deflateSync(Buffer.concat(rijen), { level: 9 })),
    stuk('IEND', Buffer.alloc(0)),
  ]);
};

/** As Teams asks: in colour 192 by 192, and a white outline of 32 by 32 on nothing. */
export const kleurIcoon = (): Buffer => alsPng(192, pixels(192, 'kleur'));
export const lijnIcoon = (): Buffer => alsPng(32, pixels(32, 'lijn'));
