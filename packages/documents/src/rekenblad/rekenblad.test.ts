import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import { csvMetadata } from './csvw.ts';
import type { Tabel } from './Tabel.ts';
import { xlsx } from './xlsx.ts';

const tabel: Tabel = {
  naam: 'cijfers 2022/K2',
  kolommen: [
    { naam: 'naam', soort: 'tekst', omschrijving: 'Hoe het cijfer heet.' },
    { naam: 'waarde', soort: 'verhouding' },
    { naam: 'dag', soort: 'dag' },
  ],
  rijen: [
    ['=HYPERLINK("x")', 0.7245152849589632, '2022-06-30'],
    ['+31 6', null, null],
    ['a;b "c"', -2, '2022-02-29'],
  ],
};

it('a csv keeps every decimal, shows nothing as nothing, and runs no cell', () => {
  expect(csv(tabel)).toBe(
    [
      '\uFEFFnaam;waarde;dag',
      `"'=HYPERLINK(""x"")";"0,7245152849589632";2022-06-30`,
      "'+31 6;;",
      '"a;b ""c""";-2;2022-02-29',
      '',
    ].join('\r\n'),
  );
});

it('the metadata say what the columns of the csv are', () => {
  const { url, dialect, tableSchema } = csvMetadata(tabel, { titel: 't', omschrijving: 'o', uitgever: 'u' });
  expect(url).toBe('cijfers 2022/K2.csv');
  expect(dialect.delimiter).toBe(';');
  expect(tableSchema.columns).toMatchObject([
    { name: 'naam', datatype: 'string', 'dc:description': 'Hoe het cijfer heet.' },
    { name: 'waarde', datatype: { base: 'decimal', format: { decimalChar: ',' } } },
    { name: 'dag', datatype: { base: 'date', format: 'yyyy-MM-dd' } },
  ]);
});

it('a workbook keeps every decimal and holds no formula', async () => {
  const delen = unzipSync(await xlsx([tabel, { ...tabel, naam: 'uitleg' }]));
  const blad = strFromU8(delen['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(blad).toContain('<v>0.7245152849589632</v>');
  expect(blad).not.toMatch(/<f[ >]/);
  const teksten = blad + strFromU8(delen['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(teksten).toContain(
    "'=HYPERLINK(&quot;x&quot;)".replaceAll('&quot;', teksten.includes('&quot;') ? '&quot;' : '"'),
  );
  const werkmap = strFromU8(delen['xl/workbook.xml'] ?? new Uint8Array());
  expect(werkmap).toContain('name="cijfers 2022 K2"');
  expect(werkmap).toContain('name="uitleg"');
});
