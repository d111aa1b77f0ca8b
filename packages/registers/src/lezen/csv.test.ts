import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import { csvRegels, scheidingVan } from './csv.ts';
import { Onleesbaar, type Regel } from './Regel.ts';

const map = mkdtempSync(join(tmpdir(), 'csv-'));
afterAll(() => rmSync(map, { recursive: true }));

let volgnummer = 0;
const schrijf = (inhoud: string | Uint8Array): string => {
  volgnummer += 1;
  const pad = join(map, `${volgnummer}.csv`);
  writeFileSync(pad, inhoud);
  return pad;
};

const lees = async (inhoud: string | Uint8Array): Promise<ReadonlyArray<Regel>> => {
  const regels: Array<Regel> = [];
  for await (const greep of csvRegels(schrijf(inhoud))) regels.push(...greep);
  return regels;
};
const cellen = async (inhoud: string | Uint8Array) => (await lees(inhoud)).map((regel) => regel.cellen);

const mislukt = (inhoud: string | Uint8Array): Promise<unknown> => lees(inhoud).catch((fout: unknown) => fout);

const cel = (tekst: string) => `"${tekst.replaceAll('"', '""')}"`;
const tabelAlsCsv = (tabel: ReadonlyArray<ReadonlyArray<string>>, scheiding: string) =>
  tabel.map((rij) => rij.map(cel).join(scheiding)).join('\r\n');

const Cel = Schema.String.check(Schema.isPattern(/^[a-z0-9 ;,"\n\r€éëü’|=-]{0,12}$/));
const Rij = Schema.Array(Cel).check(Schema.isMinLength(3), Schema.isMaxLength(3));
const Tabel = Schema.Array(Rij).check(Schema.isMinLength(1), Schema.isMaxLength(8));
const kop = ['naam', 'soort', 'wijken'];

const alsWindows1252 = (tekst: string): Uint8Array =>
  Uint8Array.from([...tekst], (teken) => ({ '€': 0x80, '’': 0x92 })[teken] ?? teken.charCodeAt(0));

describe('een CSV-bestand', () => {
  for (const scheiding of [';', ','] as const)
    it.effect.prop(`komt heel terug, met ${scheiding} ertussen`, [Tabel], ([tabel]) =>
      Effect.gen(function* () {
        const csv = tabelAlsCsv([kop, ...tabel], scheiding);
        const zonderBom = yield* Effect.promise(() => cellen(csv));
        const metBom = yield* Effect.promise(() => cellen(`\ufeff${csv}`));
        expect(zonderBom).toEqual([kop, ...tabel]);
        expect(metBom).toEqual([kop, ...tabel]);
      }),
    );

  it.effect.prop('komt heel terug uit Windows-1252', [Tabel], ([tabel]) =>
    Effect.gen(function* () {
      const metAccent = [kop, ['café', '€ 5', 'd’Oude'], ...tabel];
      const gelezen = yield* Effect.promise(() => cellen(alsWindows1252(tabelAlsCsv(metAccent, ';'))));
      expect(gelezen).toEqual(metAccent);
    }),
  );

  it('telt de regels zoals een rekenblad', async () => {
    const regels = await lees('naam;soort\n\n"twee\nregels";x\nvier;y\n');
    expect(regels.map((regel) => [regel.nummer, regel.cellen[0]])).toEqual([
      [1, 'naam'],
      [2, ''],
      [3, 'twee\nregels'],
      [4, 'vier'],
    ]);
  });

  it('vindt het scheidingsteken buiten de aanhalingstekens', () => {
    expect(scheidingVan('"a;b;c;d",e,f\n1;2;3;4;5;6')).toBe(',');
    expect(scheidingVan('a;b;"c,d,e,f"\n')).toBe(';');
    expect(scheidingVan('naam\n')).toBe(';');
  });

  it('zegt waar een aanhalingsteken openstaat', async () => {
    const fout = await mislukt('naam;soort\na;b\n"open;c\nd;e\n');
    expect(fout).toBeInstanceOf(Onleesbaar);
    expect(fout).toMatchObject({ regel: 3, message: expect.stringContaining('niet gesloten') });
  });

  it('leest een reusachtige onafgesloten cel niet helemaal in', async () => {
    const fout = await mislukt(`naam;soort\n"${'a;b\n'.repeat(1_000_000)}`);
    expect(fout).toMatchObject({ regel: 2 });
  });

  it('weigert UTF-16 met uitleg', async () => {
    const fout = await mislukt(new Uint8Array([0xff, 0xfe, 0x6e, 0, 0x61, 0]));
    expect(fout).toMatchObject({ message: expect.stringContaining('UTF-16') });
  });

  it('knipt geen teken doormidden bij een grens van een blok', async () => {
    const lang = `naam;soort\n${'x'.repeat((1 << 18) - 13)}ë;y\n`;
    const regels = await lees(lang);
    expect(regels[1]?.cellen[0]?.endsWith('xë')).toBe(true);
  });
});
