import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { definitieVan, type KpiCode } from './definities.ts';
import type { Kpi, KpiGroep } from './Kpi.ts';
import { maandbeeld } from './maandgesprek.ts';

type Getal = readonly [teller: number | null, noemer: number | null, waarde: number | null];
const geteld = (n: number): Getal => [n, null, n];
const deel = (teller: number, noemer: number): Getal => [teller, noemer, noemer === 0 ? null : teller / noemer];
const dagen = (waarde: number | null, noemer: number): Getal => [null, noemer, waarde];

const cijfer = ([teller, noemer, waarde]: Getal) => ({ teller, noemer, waarde });
const groep = (getal: Getal, nr: number): KpiGroep => ({
  sleutel: `2026-${String(nr + 1).padStart(2, '0')}`,
  ...cijfer(getal),
});

const kpi = (code: KpiCode, getal: Getal, ook: Partial<Kpi> = {}): Kpi => {
  const { naam, definitie, bron, eenheid } = definitieVan(code);
  return { code, naam, definitie, bron, eenheid, ...cijfer(getal), ...ook };
};

/** Months of one figure, the last of which is the one that is talked about. */
const figuur = (code: KpiCode, maanden: ReadonlyArray<Getal>, ook: Partial<Kpi> = {}) => ({
  maand: kpi(code, maanden.at(-1) ?? geteld(0), ook),
  reeks: kpi(code, geteld(0), { groepen: maanden.map(groep) }),
});

/** A team that is there all these months. */
const beeld = (figuren: ReadonlyArray<ReturnType<typeof figuur>>, maanden = 6, loopt = false) => {
  const bezig = figuur(
    'actief',
    Array.from({ length: maanden }, () => geteld(9)),
  );
  return maandbeeld({
    maand: [...figuren, bezig].map(({ maand }) => maand),
    reeks: [...figuren, bezig].map(({ reeks }) => reeks),
    loopt,
  });
};
const tellen = (...aantallen: ReadonlyArray<number>) => aantallen.map(geteld);

describe('what came and went', () => {
  it('is of the month alone, and the months before stand apart', () => {
    const { stroom, zelf, maandenErvoor } = beeld(
      [
        figuur('meldingen', tellen(4, 5, 12)),
        figuur('instroom', tellen(2, 3, 5)),
        figuur('uitstroom', tellen(1, 1, 3)),
        figuur('besluitenZelf', [deel(1, 2), deel(4, 6), deel(3, 4)]),
      ],
      3,
    );
    expect(stroom).toEqual({ meldingen: 12, instroom: 5, uitstroom: 3, actief: 9 });
    expect(zelf).toEqual({ nu: { teller: 3, noemer: 4 }, eerder: { teller: 5, noemer: 8 } });
    expect(maandenErvoor).toBe(2);
  });

  it('leaves out the months before a team began, and says nothing of what nobody counted', () => {
    const meldingen = figuur('meldingen', tellen(0, 0, 0, 6, 5, 6, 5));
    const antwoord = maandbeeld({ maand: [meldingen.maand], reeks: [meldingen.reeks], loopt: false });
    expect(antwoord.maandenErvoor).toBe(3);
    expect(antwoord.opvallend).toEqual([]);
    expect(maandbeeld({ maand: [], reeks: [], loopt: false })).toMatchObject({ maandenErvoor: 0, opvallend: [] });
  });
});

describe('what changed', () => {
  it('is a count further off than chance brings, the furthest first', () => {
    const { opvallend } = beeld([
      figuur('meldingen', tellen(9, 10, 8, 9, 9, 30)),
      figuur('instroom', tellen(6, 4, 5, 6, 4, 12)),
      figuur('uitstroom', tellen(6, 4, 5, 6, 4, 6)),
    ]);
    expect(opvallend.map((een) => een.soort === 'verandering' && [een.code, een.nu, een.eerder])).toEqual([
      ['meldingen', 30, 9],
      ['instroom', 12, 5],
    ]);
  });

  it('is nothing with too few months before, in a month that is not over, or about a handful', () => {
    expect(beeld([figuur('meldingen', tellen(9, 10, 30))], 3).opvallend).toEqual([]);
    expect(beeld([figuur('meldingen', tellen(9, 10, 8, 9, 9, 1))], 6, true).opvallend).toEqual([]);
    expect(beeld([figuur('meldingen', tellen(0, 0, 0, 1, 0, 4))]).opvallend).toEqual([]);
  });

  it('is a share only where enough people stand behind it, now and before', () => {
    const vijf = (nu: ReturnType<typeof deel>) => [deel(8, 10), deel(9, 10), deel(8, 10), deel(9, 10), nu];
    expect(beeld([figuur('besluitenZelf', vijf(deel(2, 10)))], 5).opvallend).toMatchObject([
      { soort: 'verandering', maat: 'aandeel', nu: { teller: 2, noemer: 10 }, eerder: { teller: 34, noemer: 40 } },
    ]);
    expect(beeld([figuur('besluitenZelf', vijf(deel(0, 4)))], 5).opvallend).toEqual([]);
    expect(beeld([figuur('besluitenZelf', vijf(deel(7, 10)))], 5).opvallend).toEqual([]);
    expect(beeld([figuur('besluitenZelf', [deel(1, 1), deel(1, 1), deel(0, 9)])], 3).opvallend).toEqual([]);
  });

  it('is never a share that one more or less would undo', () => {
    const respons = (nu: ReturnType<typeof deel>) =>
      beeld([figuur('responsInwoners', [deel(0, 8), deel(0, 8), deel(0, 8), nu])], 4).opvallend;
    expect(respons(deel(1, 5))).toEqual([]);
    expect(respons(deel(3, 5))).toMatchObject([{ code: 'responsInwoners' }]);
  });

  it('is at most four figures', () => {
    const laag = [deel(0, 20), deel(0, 20), deel(20, 20)];
    const codes = [
      'besluitenZelf',
      'afwijkendeBesluiten',
      'collectiefMogelijk',
      'binnenZesMaanden',
      'zelfstandigVerder',
    ];
    const figuren = codes.map((code) => figuur(code as KpiCode, laag));
    expect(beeld(figuren, 3).opvallend).toHaveLength(4);
  });

  it('is days by a quarter and two weeks at least', () => {
    const wacht = (nu: number, hoeveel = 6) =>
      beeld(
        [figuur('wachttijdMediaan', [dagen(10, 5), dagen(12, 5), dagen(null, 0), dagen(14, 5), dagen(nu, hoeveel)])],
        5,
      ).opvallend;
    expect(wacht(34)).toMatchObject([{ maat: 'dagen', nu: 34, eerder: 12 }]);
    expect(wacht(25)).toEqual([]);
    expect(wacht(34, 4)).toEqual([]);
  });

  const Aantallen = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 40 }))).check(
    Schema.isMinLength(4),
    Schema.isMaxLength(12),
  );
  it.prop('never stands out when a month is as the months before it', { aantallen: Aantallen }, ({ aantallen }) => {
    const gemiddeld = aantallen.reduce((a, b) => a + b, 0) / aantallen.length;
    const figuren = [figuur('meldingen', tellen(...aantallen, gemiddeld))];
    expect(beeld(figuren, aantallen.length + 1).opvallend.filter(({ soort }) => soort === 'verandering')).toEqual([]);
  });
});

describe('what a team must talk about', () => {
  const oordeel = { norm: 0.8, richting: 'minimaal', uitkomst: 'niet_gehaald' } as const;

  it('is a norm that was not met, by enough to say so', () => {
    const op = (teller: number, noemer: number) =>
      beeld([figuur('tijdigAfgehandeld', [deel(teller, noemer)], { oordeel })], 1).opvallend;
    expect(op(3, 5)).toEqual([{ soort: 'norm', code: 'tijdigAfgehandeld', nu: { teller: 3, noemer: 5 }, oordeel }]);
    expect(op(1, 2)).toEqual([]);
  });

  it('is a grond that does not count, named by one besluit in five and more than once', () => {
    const genoemd = (teller: number, noemer: number) =>
      beeld(
        [figuur('ineffectieveGronden', [deel(teller, noemer)], { verdeling: { werkdruk: 2, voorkeur_verwijzer: 1 } })],
        1,
      ).opvallend;
    expect(genoemd(2, 10)).toEqual([
      { soort: 'gronden', nu: { teller: 2, noemer: 10 }, vaakst: { grond: 'werkdruk', aantal: 2 } },
    ]);
    const gelijk = { verdeling: { werkdruk: 1, voorkeur_verwijzer: 1 } };
    expect(beeld([figuur('ineffectieveGronden', [deel(2, 10)], gelijk)], 1).opvallend).toMatchObject([
      { soort: 'gronden', vaakst: null },
    ]);
    expect(genoemd(2, 11)).toEqual([]);
    expect(genoemd(1, 1)).toEqual([]);
  });

  it('is the stap that was left out most', () => {
    const verdeling = { 'niet_gezet.netwerk': 3, 'niet_gezet.collectief': 2 };
    expect(beeld([figuur('stappenVolledig', [deel(7, 12)], { verdeling })], 1).opvallend).toEqual([
      { soort: 'stap', stap: 'netwerk', nu: { teller: 3, noemer: 12 } },
    ]);
    expect(beeld([figuur('stappenVolledig', [deel(7, 13)], { verdeling })], 1).opvallend).toEqual([]);
  });

  it('is a spread that grew past each of the three months before', () => {
    const spreiding = (...waarden: ReadonlyArray<number>) =>
      beeld(
        [
          figuur(
            'caseloadSpreiding',
            waarden.map((waarde) => [waarde * 10, 10, waarde]),
          ),
        ],
        waarden.length,
      ).opvallend;
    expect(spreiding(1.9, 1.2, 1.2, 1.2, 1.5)).toEqual([{ soort: 'spreiding', nu: 1.5, eerder: expect.closeTo(1.2) }]);
    expect(spreiding(1.2, 1.2, 1.6, 1.5)).toEqual([]);
    expect(spreiding(1.2, 1.2, 1.2, 1.3)).toEqual([]);
  });

  it('stands in order: the norm, how the team weighed, what changed, the spread', () => {
    const { opvallend } = beeld([
      figuur(
        'caseloadSpreiding',
        [1.2, 1.2, 1.2, 1.2, 1.2, 1.6].map((waarde) => [waarde, 1, waarde]),
      ),
      figuur('meldingen', tellen(9, 10, 8, 9, 9, 30)),
      figuur('stappenVolledig', [deel(0, 4)], { verdeling: { 'niet_gezet.netwerk': 4 } }),
      figuur('ineffectieveGronden', [deel(3, 4)], { verdeling: { werkdruk: 3 } }),
      figuur('tijdigAfgehandeld', [deel(2, 6)], { oordeel }),
    ]);
    expect(opvallend.map(({ soort }) => soort)).toEqual(['norm', 'gronden', 'stap', 'verandering', 'spreiding']);
  });
});
