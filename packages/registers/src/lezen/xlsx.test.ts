import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@effect/vitest';
import { strToU8, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import type { Regel } from './Regel.ts';
import { kolomUitNaam, xlsxRegels } from './xlsx.ts';
import { toontDatum } from './xlsxWerkmap.ts';

const map = mkdtempSync(join(tmpdir(), 'xlsx-'));
afterAll(() => rmSync(map, { recursive: true }));

const lees = async (pad: string): Promise<ReadonlyArray<Regel>> => {
  const regels: Array<Regel> = [];
  for await (const greep of xlsxRegels(pad)) regels.push(...greep);
  return regels;
};

/** A workbook by hand: what is rare in one writer's files and common in another's. */
const metDeHand = (delen: { blad: string; teksten?: string; stijlen?: string; werkmap?: string }): string => {
  const pad = join(map, 'hand.xlsx');
  const deel = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  writeFileSync(
    pad,
    zipSync({
      'xl/workbook.xml': deel(
        `<workbook xmlns:r="r">${delen.werkmap ?? ''}<sheets><sheet name="uitleg" state="hidden" r:id="rId1"/><sheet name="Blad" r:id="rId2"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': deel(
        '<Relationships><Relationship Id="rId1" Target="worksheets/geheim.xml"/><Relationship Id="rId2" Target="/xl/worksheets/blad.xml"/></Relationships>',
      ),
      ...(delen.teksten === undefined ? {} : { 'xl/sharedStrings.xml': deel(`<sst>${delen.teksten}</sst>`) }),
      ...(delen.stijlen === undefined ? {} : { 'xl/styles.xml': deel(`<styleSheet>${delen.stijlen}</styleSheet>`) }),
      'xl/worksheets/blad.xml': deel(`<worksheet><sheetData>${delen.blad}</sheetData></worksheet>`),
      'xl/worksheets/geheim.xml': deel('<worksheet><sheetData><row><c><v>666</v></c></row></sheetData></worksheet>'),
    }),
  );
  return pad;
};

describe('een Excel-bestand', () => {
  it('van een ander programma komt terug zoals een mens het ziet', async () => {
    const pad = join(map, 'ander.xlsx');
    await writeXlsx([
      ['naam', 'fte', 'gestartOp', 'actief', 'toelichting'].map((value) => ({ value })),
      [
        { value: 'CSA' },
        { type: Number, value: 1.67 },
        { type: Date, value: new Date(Date.UTC(2021, 1, 1)), format: 'dd-mm-yyyy' },
        { type: Boolean, value: true },
        { value: 'a;b "c"\nd & <e> €' },
      ],
    ]).toFile(pad);
    expect((await lees(pad)).map((regel) => regel.cellen)).toEqual([
      ['naam', 'fte', 'gestartOp', 'actief', 'toelichting'],
      ['CSA', '1.67', '2021-02-01', 'ja', 'a;b "c"\nd & <e> €'],
    ]);
  });

  it('rekent nooit een formule uit: wat het bestand bewaarde telt, en anders niets', async () => {
    const pad = metDeHand({
      blad: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>WEBSERVICE("http://x")</f></c><c r="C1" t="str"><f>"a"</f><v>a</v></c></row>',
    });
    expect((await lees(pad)).map((regel) => regel.cellen)).toEqual([['2', '', 'a']]);
  });

  it('leest gedeelde, rijke en ingebedde teksten, lege cellen en overgeslagen regels', async () => {
    const pad = metDeHand({
      teksten: '<si><t>een</t></si><si><r><t>tw</t></r><r><t>ee</t></r><rPh><t>x</t></rPh></si>',
      blad: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>vier</t></is></c></row>',
    });
    expect(await lees(pad)).toEqual([
      { nummer: 1, cellen: ['een', '', 'twee'] },
      { nummer: 4, cellen: ['', 'vier'] },
    ]);
  });

  it('kent datums aan hun opmaak, ook vanaf 1904', async () => {
    const stijlen =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; dagen&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const blad = [0, 1, 2, 3].map((stijl) => `<c s="${stijl}"><v>44742.75</v></c>`).join('');
    const vanaf1900 = await lees(metDeHand({ blad: `<row>${blad}</row>`, stijlen }));
    expect(vanaf1900[0]?.cellen).toEqual(['44742.75', '2022-06-30', '2022-06-30', '44742.75']);
    const vanaf1904 = await lees(
      metDeHand({ blad: `<row>${blad}</row>`, stijlen, werkmap: '<workbookPr date1904="1"/>' }),
    );
    expect(vanaf1904[0]?.cellen[1]).toBe('2026-07-01');
  });

  it('geeft getallen zonder de ruis van hun opslag', async () => {
    const pad = metDeHand({ blad: '<row><c><v>4.6399999999999997</v></c><c><v>1.2E3</v></c></row>' });
    expect((await lees(pad))[0]?.cellen).toEqual(['4.64', '1200']);
  });

  it('dat er geen is, of dat kapot is, wordt met uitleg geweigerd', async () => {
    const geen = join(map, 'geen.xlsx');
    writeFileSync(geen, 'naam;soort\n');
    await expect(lees(geen)).rejects.toThrow('geen Excel-bestand');
    await expect(lees(metDeHand({ blad: '<row><c>' }))).rejects.toThrow('beschadigd');
    await expect(lees(metDeHand({ blad: '<row><c t="str"><v>&eigen;</v></c></row>' }))).rejects.toThrow('beschadigd');
  });

  it('benoemt kolommen en opmaak zoals Excel', () => {
    expect(['A1', 'Z9', 'AA10', 'XFD1'].map(kolomUitNaam)).toEqual([0, 25, 26, 16383]);
    expect(['dd-mm-yyyy', 'd mmm jj', '[$-nl-NL]d-mm-yy;@'].every(toontDatum)).toBe(true);
    expect(['0.00', 'General', '[Red]0', '"dagen" 0', '@'].some(toontDatum)).toBe(false);
  });
});
