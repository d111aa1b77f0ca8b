import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { csvCel, zoalsGeschreven, zonderFormule } from './rekenblad.ts';

describe('a cell in a spreadsheet', () => {
  it.each(['=1+1', '+31', '@SUM(A1)', '-2+3', '\t=1', '\r=1', '\n=1', '＝1', '-cmd'])('%s is not run', (tekst) => {
    expect(zonderFormule(tekst)).toBe(`'${tekst}`);
  });

  it.each(['-12.5', '-12,5', '3', 'gewoon', 'a=b', ''])('%s stays what it is', (tekst) => {
    expect(zonderFormule(tekst)).toBe(tekst);
  });

  const begin = Schema.Literals(['=', '+', '-', '@', '\t', '\r', '"', ';', '\n', '']);
  const gelezen = (cel: string) => (cel.startsWith('"') ? cel.slice(1, -1).replaceAll('""', '"') : cel);

  it('comes back as it was written', () => {
    for (const tekst of ['=1', '\n=1', '＝1', '- streepje']) expect(zoalsGeschreven(zonderFormule(tekst))).toBe(tekst);
  });

  it.prop(
    'never starts a formula and loses nothing, whatever stands in it',
    [begin, Schema.String],
    ([teken, rest]) => {
      const tekst = teken + rest;
      const terug = gelezen(csvCel(tekst));
      expect(/^[=+\-@\t\r]/.test(terug) && Number.isNaN(Number(terug.replace(',', '.')))).toBe(false);
      expect([tekst, `'${tekst}`]).toContain(terug);
    },
  );

  it.prop('stays one cell of one row, whatever stands in it', [begin, Schema.String], ([teken, rest]) => {
    const cel = csvCel(rest + teken);
    expect(/^"(?:[^"]|"")*"$/.test(cel) || !/[";\n\r]/.test(cel)).toBe(true);
  });
});
