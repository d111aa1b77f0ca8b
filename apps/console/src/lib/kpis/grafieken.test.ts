import { isGeregistreerd } from '@tenzij/documents/chart/registered.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { describe, expect, it } from 'vitest';
import { doorDeJaren, stroomGrafiek, vergelijking } from './grafieken.ts';
import { ingedeeld } from './indeling.ts';
import { normInWoorden } from './oordeel.ts';
import { beslaatJaren, periodesVoorAlles, periodeUit, sindsHetBegin, snellePeriodes, stapVan } from './periode.ts';
import { verdelingVan, waaroverVan } from './verdeling.ts';

const kpi = (over: Partial<Kpi> & Pick<Kpi, 'code'>): Kpi => ({
  naam: over.code,
  definitie: '',
  bron: '',
  eenheid: 'aantal',
  teller: null,
  noemer: null,
  waarde: null,
  ...over,
});

const groep = (sleutel: string, waarde: number | null, noemer = 10) => ({ sleutel, teller: waarde, noemer, waarde });

describe('the title of a chart says the finding', () => {
  it('says what was more, in or out', () => {
    const items = [
      kpi({ code: 'instroom', waarde: 131, groepen: [groep('2022-01', 5), groep('2022-02', 7)] }),
      kpi({ code: 'uitstroom', waarde: 74, groepen: [groep('2022-01', 1), groep('2022-02', 2)] }),
    ];
    const chart = stroomGrafiek(items);
    expect(chart?.titel).toBe('Er begonnen meer trajecten (131) dan er stopten (74)');
    expect(chart?.reeksen.map(({ punten }) => punten.map(({ naam }) => naam))).toEqual([
      ['jan 2022', 'feb 2022'],
      ['jan 2022', 'feb 2022'],
    ]);
  });

  it('leaves out a line that is suppressed, and says so', () => {
    const weg = (sleutel: string) => ({ ...groep(sleutel, null), onderdrukt: true });
    const instroom = kpi({ code: 'instroom', waarde: 12, groepen: [groep('2022-01', 5), groep('2022-02', 7)] });
    const uitstroom = kpi({ code: 'uitstroom', groepen: [groep('2022-01', 0), weg('2022-02')] });
    const chart = stroomGrafiek([instroom, uitstroom]);
    expect(chart?.reeksen.map(({ naam }) => naam)).toEqual(['Instroom']);
    expect(chart?.titel).toBe('Trajecten die begonnen');
    expect(chart?.ontbreekt).toBe('Uitstroom staat er niet bij: dat beschermt een kleine groep.');
    const gat = kpi({ code: 'uitstroom', groepen: [groep('2022-01', 9), weg('2022-02')] });
    expect(stroomGrafiek([instroom, gat])?.ontbreekt).toBe('Waar een punt ontbreekt, beschermt dat een kleine groep.');
    expect(stroomGrafiek([instroom, instroom])).toBeNull();
  });

  it('names the highest and the lowest where no norm was agreed', () => {
    const zonderNorm = kpi({
      code: 'formatiebenutting',
      naam: 'Formatie benut',
      eenheid: 'verhouding',
      groepen: [groep('CSA', 0.69), groep('RKV', 0.84), groep('Malburgen', 0.72)],
    });
    expect(vergelijking([zonderNorm], 'formatiebenutting')?.titel).toBe(
      'Formatie benut: RKV het hoogst met 84\u00a0%, CSA het laagst met 69\u00a0%',
    );
  });

  it('says how many reach the norm, and carries it', () => {
    const chart = vergelijking(
      [
        kpi({
          code: 'formatiebenutting',
          naam: 'Formatie benut',
          eenheid: 'verhouding',
          oordeel: { norm: 0.8, richting: 'minimaal', uitkomst: 'niet_gehaald' },
          groepen: [groep('CSA', 0.69), groep('RKV', 0.84), groep('Malburgen', 0.72)],
        }),
      ],
      'formatiebenutting',
    );
    expect(chart?.titel).toBe('Formatie benut: 1 van de 3 haalt de norm');
    expect(chart?.norm).toEqual({ waarde: 0.8, tekst: 'norm: ten minste 80\u00a0%' });
  });

  it('tells where a figure came from and where it is, and leaves out years without one', () => {
    const chart = doorDeJaren(
      [
        kpi({
          code: 'tijdigAfgehandeld',
          naam: 'Op tijd beschikt',
          eenheid: 'verhouding',
          groepen: [groep('2017', null), groep('2018', 0.33), groep('2019', 0.44), groep('2021', 0.83)],
        }),
      ],
      'tijdigAfgehandeld',
    );
    expect(chart?.titel).toBe('Op tijd beschikt: van 33\u00a0% in 2018 naar 83\u00a0% in 2021');
    expect(chart?.reeksen[0]?.punten).toHaveLength(3);
  });

  it('says that a figure is where it was', () => {
    const groepen = [groep('2026-09', 5), groep('2026-10', 5)];
    expect(doorDeJaren([kpi({ code: 'wachttijd', eenheid: 'dagen', groepen })], 'wachttijd')?.titel).toBe(
      'wachttijd: 5 dagen, in sep 2026 en in okt 2026',
    );
  });

  it('draws nothing of one group, or of figures that are not there', () => {
    expect(vergelijking([kpi({ code: 'a', groepen: [groep('x', 1)] })], 'a')).toBeNull();
    expect(vergelijking([kpi({ code: 'a', groepen: [groep('x', null), groep('y', null)] })], 'a')).toBeNull();
    expect(vergelijking([kpi({ code: 'a', groepen: [groep('x', 0), groep('y', null)] })], 'a')).toBeNull();
  });
});

it('takes hours, contacts and euros that nobody wrote down for unknown, and no other zero', () => {
  expect(isGeregistreerd({ code: 'urenPerTraject', teller: 0, waarde: 0 })).toBe(false);
  expect(isGeregistreerd({ code: 'uitgaven', teller: 0, waarde: 0 })).toBe(false);
  expect(isGeregistreerd({ code: 'uitgaven', teller: 120, waarde: 120 })).toBe(true);
  expect(isGeregistreerd({ code: 'stappenVolledig', teller: 0, waarde: 0 })).toBe(true);
  expect(isGeregistreerd({ code: 'urenPerTraject', teller: 0, waarde: null })).toBe(true);
});

it('puts every figure somewhere, also one it does not know', () => {
  const groups = ingedeeld([kpi({ code: 'nieuwCijfer' }), kpi({ code: 'uitstroom' }), kpi({ code: 'instroom' })]);
  expect(groups.map(({ code, items }) => [code, items.map((one) => one.code)])).toEqual([
    ['stroom', ['instroom', 'uitstroom']],
    ['overig', ['nieuwCijfer']],
  ]);
});

it('writes a norm with its direction', () => {
  expect(normInWoorden({ eenheid: 'dagen' }, { norm: 56, richting: 'maximaal', uitkomst: 'gehaald' })).toBe(
    'ten hoogste 56 dagen',
  );
});

describe('the period', () => {
  it('is the year up to today unless told otherwise', () => {
    expect(periodeUit(new URLSearchParams(), '2026-11-22')).toEqual({ van: '2025-01-01', tot: '2026-11-22' });
    expect(periodeUit(new URLSearchParams('van=2021-01-01&tot=2022-06-30'), '2026-11-22')).toEqual({
      van: '2021-01-01',
      tot: '2022-06-30',
    });
  });

  it('is shown in quarters to who sees no casus: in months most of it would be hidden', () => {
    expect(stapVan({ van: '2025-10-01', tot: '2026-09-30' }, true)).toBe('kwartaal');
  });

  it('ignores what is no period', () => {
    expect(periodeUit(new URLSearchParams('van=2022-06-30&tot=2021-01-01'), '2026-11-22').tot).toBe('2026-11-22');
    expect(periodeUit(new URLSearchParams('van=x&tot=y'), '2026-11-22').tot).toBe('2026-11-22');
  });

  it('begins a quarter on its first day', () => {
    expect(snellePeriodes('2026-11-22')[1]).toMatchObject({ van: '2026-10-01', tot: '2026-11-22' });
  });
});

describe('the period in steps', () => {
  it('has months for two years, quarters for longer, years for long', () => {
    expect(stapVan({ van: '2020-11-01', tot: '2022-06-30' })).toBe('maand');
    expect(stapVan({ van: '2018-01-01', tot: '2021-12-31' })).toBe('kwartaal');
    expect(stapVan({ van: '2010-01-01', tot: '2021-12-31' })).toBe('jaar');
  });

  it('knows whether it runs over more than one year', () => {
    expect(beslaatJaren({ van: '2021-01-01', tot: '2021-12-31' })).toBe(false);
    expect(beslaatJaren({ van: '2020-11-01', tot: '2021-10-31' })).toBe(true);
  });

  it('offers a pilot from its start until its end, or today while it runs', () => {
    const pilot = { id: 'p', naam: 'Wmo', gestartOp: '2021-02-01' };
    expect(snellePeriodes('2026-11-22', [{ ...pilot, eindigtOp: '2024-01-31' }]).at(-1)).toEqual({
      naam: 'Pilot Wmo',
      van: '2021-02-01',
      tot: '2024-01-31',
      pilotId: 'p',
    });
    expect(sindsHetBegin('2026-11-22', [pilot])).toEqual({
      van: `${pilot.gestartOp.slice(0, 4)}-01-01`,
      tot: '2026-11-22',
    });
    expect(sindsHetBegin('2026-11-22', [])).toEqual({ van: '2025-01-01', tot: '2026-11-22' });
    expect(periodesVoorAlles('2026-11-22', [{ ...pilot, eindigtOp: null }]).at(-1)?.naam).toBe('Sinds de eerste pilot');
    expect(snellePeriodes('2026-11-22', [{ ...pilot, eindigtOp: null }]).at(-1)?.tot).toBe('2026-11-22');
  });
});

describe('what stands behind a figure', () => {
  it('is a part of a whole for a share, a number of trajecten for a mean, nothing for a plain count', () => {
    expect(waaroverVan({ eenheid: 'verhouding', teller: 69, noemer: 165 })).toBe('69 van 165');
    expect(waaroverVan({ eenheid: 'uren', teller: 204, noemer: 34 })).toBe('n\u00a0=\u00a034');
    expect(waaroverVan({ eenheid: 'verhouding', teller: 0, noemer: 0 })).toBeNull();
    expect(waaroverVan({ eenheid: 'aantal', teller: 10, noemer: null })).toBeNull();
  });

  it('is divided in words, the biggest first, and says what is suppressed', () => {
    expect(verdelingVan({ verdeling: { huisarts: null, sociaal_plein: 99, inwoner: 120 } })).toEqual([
      { naam: 'Inwoner zelf', aantal: '120' },
      { naam: 'Sociaal Plein', aantal: '99' },
      { naam: 'Huisarts', aantal: 'niet te tonen' },
    ]);
  });
});
