import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { type KpiCode, kpiCodes } from '../kpi/definities.ts';
import type { Kpi } from '../kpi/Kpi.ts';
import { Uitkomst } from './Dossier.ts';
import { Criterium } from './Monitoringsplan.ts';
import { adviesVan, metingVan, uitkomstSamen, weegCriterium } from './weeg.ts';
import { wilson } from './zekerheid.ts';

const Gewogen = Schema.Struct({ hard: Schema.Boolean, uitkomst: Uitkomst });
const Plan = Schema.Array(Gewogen).check(Schema.isMinLength(1), Schema.isMaxLength(8));
const Aantal = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 }));

const kpi = (code: KpiCode, teller: number | null, noemer: number | null, anders: Partial<Kpi> = {}): Kpi => ({
  code,
  naam: code,
  definitie: '',
  bron: '',
  eenheid: 'verhouding',
  teller,
  noemer,
  waarde: teller === null || noemer === null || noemer === 0 ? null : teller / noemer,
  ...anders,
});
const verborgen = { teller: null, noemer: null, waarde: null, onderdrukt: true };

const afspraak = (anders: Partial<Criterium> = {}): Criterium => ({
  kpi: 'zelfstandigVerder',
  richting: 'minimaal',
  norm: 0.7,
  doelstelling: 4,
  hard: true,
  minimaleNoemer: 10,
  minimaleRespons: 0.5,
  ...anders,
});
const weeg = (criterium: Criterium, ...kpis: ReadonlyArray<Kpi>) =>
  weegCriterium(criterium, metingVan(kpis, criterium.kpi));

describe('the advies', () => {
  it.prop('is no go where one hard norm is missed, whatever the rest says', { plan: Plan }, ({ plan }) => {
    expect(adviesVan([...plan, { hard: true, uitkomst: 'niet_gehaald' }])).toBe('no_go');
    if (!plan.some(({ hard, uitkomst }) => hard && uitkomst === 'niet_gehaald'))
      expect(adviesVan(plan)).not.toBe('no_go');
  });
  it.prop('is one of four, and says go only where everything is met', { plan: Plan }, ({ plan }) => {
    const allesGehaald = plan.every(({ uitkomst }) => uitkomst === 'gehaald');
    expect(adviesVan(plan) === 'go').toBe(allesGehaald);
    const hardBekend = plan.every(({ hard, uitkomst }) => !hard || uitkomst === 'gehaald');
    expect(adviesVan(plan) === 'go_onder_voorwaarden').toBe(hardBekend && !allesGehaald);
  });
  it.prop('does not depend on the order, nor on saying a thing twice', { plan: Plan }, ({ plan }) => {
    expect(adviesVan([...plan].reverse())).toBe(adviesVan(plan));
    expect(adviesVan([...plan, ...plan])).toBe(adviesVan(plan));
  });
  it.prop('never gets better when one outcome gets worse', { plan: Plan, plaats: Aantal }, ({ plan, plaats }) => {
    const volgorde = ['no_go', 'onvoldoende_gegevens', 'go_onder_voorwaarden', 'go'];
    const slechter = plan.map((een, hier) =>
      hier === plaats % plan.length ? { ...een, uitkomst: 'niet_gehaald' as const } : een,
    );
    expect(volgorde.indexOf(adviesVan(slechter))).toBeLessThanOrEqual(volgorde.indexOf(adviesVan(plan)));
  });
  it('of a goal is missed before unknown, and nothing where no norm was agreed', () => {
    const met = (...uitkomsten: ReadonlyArray<Uitkomst>) => uitkomstSamen(uitkomsten.map((uitkomst) => ({ uitkomst })));
    expect(met()).toBeNull();
    expect(met('gehaald', 'onvoldoende_gegevens', 'niet_gehaald')).toBe('niet_gehaald');
    expect(met('gehaald', 'onvoldoende_gegevens')).toBe('onvoldoende_gegevens');
    expect(met('gehaald', 'gehaald')).toBe('gehaald');
  });
});

describe('a criterion', () => {
  const respons = (teller: number, noemer: number) => kpi('responsInwoners', teller, noemer);

  it('is met on the norm itself, from both sides', () => {
    const precies = kpi('zelfstandigVerder', 14, 20);
    const beide = (['minimaal', 'maximaal'] as const).map((richting) =>
      weeg(afspraak({ richting }), precies, respons(20, 40)),
    );
    expect(beide.map(({ uitkomst }) => uitkomst)).toEqual(['gehaald', 'gehaald']);
    expect(weeg(afspraak({ norm: 0.71 }), precies, respons(20, 40)).uitkomst).toBe('niet_gehaald');
  });
  it.each([
    ['geen_cijfer', kpi('zelfstandigVerder', 0, 0), respons(20, 40)],
    ['te_weinig', kpi('zelfstandigVerder', 9, 9), respons(20, 40)],
    ['respons_te_laag', kpi('zelfstandigVerder', 12, 14), respons(14, 37)],
    ['respons_onbekend', kpi('zelfstandigVerder', 12, 14), kpi('responsInwoners', null, null, verborgen)],
    ['afgeschermd', kpi('zelfstandigVerder', null, null, verborgen), respons(20, 40)],
  ] as const)('is not known for its own reason: %s', (waarom, cijfer, deelnemers) => {
    expect(weeg(afspraak(), cijfer, deelnemers)).toMatchObject({
      uitkomst: 'onvoldoende_gegevens',
      waarom,
      zekerheid: null,
    });
  });
  it('has the response of the forms it comes from, and none where it comes from no form', () => {
    const alle = kpiCodes.map((code) => kpi(code, 20, 40));
    const bron = (code: KpiCode) => metingVan(alle, code).respons?.kpi ?? null;
    expect(bron('integraal')).toBe('responsCoaches');
    expect(bron('clientervaring')).toBe('responsInwoners');
    expect(bron('binnenZesMaanden')).toBeNull();
    expect(weeg(afspraak({ kpi: 'binnenZesMaanden', norm: 0.5, minimaleRespons: 1 }), ...alle).uitkomst).toBe(
      'gehaald',
    );
  });
  it('that is a count needs that many of what was counted', () => {
    const geteld = kpi('uitstroom', 9, null, { eenheid: 'aantal', waarde: 9 });
    const eis = afspraak({ kpi: 'uitstroom', norm: 5 });
    expect(weeg(eis, geteld)).toMatchObject({ waarom: 'te_weinig', interval: null });
    expect(weeg({ ...eis, minimaleNoemer: 9 }, geteld)).toMatchObject({ uitkomst: 'gehaald', zekerheid: null });
  });
  it('that nobody wrote down is not met by being zero', () => {
    const uren = kpi('urenPerTraject', 0, 74, { eenheid: 'uren' });
    const eis = afspraak({ kpi: 'urenPerTraject', richting: 'maximaal', norm: 15 });
    expect(weeg(eis, uren)).toMatchObject({ uitkomst: 'onvoldoende_gegevens', waarom: 'niet_geregistreerd' });
  });
  it('is sure only where the whole interval lies on one side of the norm', () => {
    const met = (norm: number) => weeg(afspraak({ norm }), kpi('zelfstandigVerder', 18, 20), respons(20, 40));
    expect([met(0.6).zekerheid, met(0.8).zekerheid, met(0.99).zekerheid]).toEqual(['zeker', 'onzeker', 'zeker']);
  });
  it.prop('has an outcome for every figure', { criterium: Criterium, a: Aantal, b: Aantal }, ({ criterium, a, b }) => {
    const alle = kpiCodes.map((code) => kpi(code, Math.min(a, b), Math.max(a, b)));
    const { uitkomst, waarom } = weeg(criterium, ...alle);
    expect(uitkomst === 'onvoldoende_gegevens').toBe(waarom !== null);
  });
});

describe('the interval of a share', () => {
  // From Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (teller, noemer, van, tot) => {
    const interval = wilson(teller, noemer);
    expect(interval.van).toBeCloseTo(van, 4);
    expect(interval.tot).toBeCloseTo(tot, 4);
  });
  it.prop('holds the share, stays a share, and mirrors', { a: Aantal, b: Aantal }, ({ a, b }) => {
    const [teller, noemer] = [Math.min(a, b), Math.max(a, b, 1)];
    const { van, tot } = wilson(teller, noemer);
    expect(van).toBeGreaterThanOrEqual(0);
    expect(van).toBeLessThanOrEqual(teller / noemer);
    expect(tot).toBeGreaterThanOrEqual(teller / noemer);
    expect(tot).toBeLessThanOrEqual(1);
    expect(wilson(noemer - teller, noemer).van).toBeCloseTo(1 - tot, 10);
  });
});
