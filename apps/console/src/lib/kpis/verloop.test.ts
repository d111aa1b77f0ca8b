import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { describe, expect, it } from 'vitest';
import { responsGrafiek, spreidingGrafiek, verdelingGrafiek } from './delen.ts';
import { kanttekeningenOver } from './kanttekening.ts';
import { overzichtGrafieken } from './overzicht.ts';
import { grafiekTabel } from './tabel.ts';
import { jaarEerder, tegenVorigJaar, tekensBij, verloopGrafiek } from './verloop.ts';

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
const aantal = (sleutel: string, waarde: number | null) => ({ sleutel, teller: waarde, noemer: null, waarde });
const deel = (sleutel: string, teller: number, noemer: number) => ({
  sleutel,
  teller,
  noemer,
  waarde: noemer === 0 ? null : teller / noemer,
});
const weg = (sleutel: string) => ({ sleutel, teller: null, noemer: null, waarde: null, onderdrukt: true });

describe('a figure over time', () => {
  it('says of a count how many a month, and when the most', () => {
    const instroom = kpi({
      code: 'instroom',
      naam: 'Instroom',
      groepen: [aantal('2021-01', 2), aantal('2021-02', 7), aantal('2021-03', 3)],
    });
    expect(verloopGrafiek(instroom, 'maand')?.titel).toBe('Instroom: gemiddeld 4 per maand, het meest in feb 2021 (7)');
    const metGat = { ...instroom, groepen: [weg('2021-01'), aantal('2021-02', 7)] };
    expect(verloopGrafiek(metGat, 'maand')).toMatchObject({
      titel: 'Instroom: van wat te tonen is het meest in feb 2021 (7)',
      ontbreekt: 'Waar een punt ontbreekt, beschermt dat een kleine groep.',
    });
  });

  it('says of a share where it came from, where it is and whether that is the norm, with how sure each is', () => {
    const zelf = kpi({
      code: 'aandeelZelf',
      naam: 'Zelf begeleid',
      eenheid: 'verhouding',
      oordeel: { norm: 0.5, richting: 'minimaal', uitkomst: 'gehaald' },
      groepen: [deel('2021-K1', 4, 10), deel('2021-K2', 6, 10)],
    });
    const grafiek = verloopGrafiek(zelf, 'kwartaal');
    expect(grafiek?.titel).toBe(
      'Zelf begeleid: van 40\u00a0% in K1 2021 naar 60\u00a0% in K2 2021, de norm is gehaald',
    );
    expect(grafiek?.norm?.waarde).toBe(0.5);
    const [eerste] = grafiek?.reeksen[0]?.punten ?? [];
    expect(eerste?.marge?.van).toBeCloseTo(0.168, 3);
    expect(eerste?.marge?.tot).toBeCloseTo(0.687, 3);
  });

  it('draws nothing where there is nothing, or nothing that may be shown', () => {
    expect(verloopGrafiek(undefined, 'maand')).toBeNull();
    expect(verloopGrafiek(kpi({ code: 'instroom', groepen: [aantal('2021-01', 0)] }), 'maand')).toBeNull();
    expect(
      verloopGrafiek(kpi({ code: 'instroom', groepen: [aantal('2021-01', 0), weg('2021-02')] }), 'maand'),
    ).toBeNull();
  });

  it.each([
    ['2021-03', '2021-04', 'apr 2021'],
    ['2021-K1', '2021-K2', 'K2 2021'],
    ['2020', '2021', '2021'],
  ])('numbers what happened at its own step (%s, %s)', (eerste, tweede, bij) => {
    const groepen = [aantal(eerste, 1), aantal(tweede, 1)];
    const gebeurd = [
      { dag: '1999-12-31', tekst: 'Te vroeg.', van: null },
      { dag: '2021-04-15', tekst: 'Een nieuwe teamleider.', van: 'CSA' },
    ];
    expect(tekensBij({ groepen }, gebeurd)).toEqual([
      { nr: 2, bij, tekst: '15 apr 2021, CSA: Een nieuwe teamleider.' },
    ]);
  });

  it('stands beside the same period a year before, step by step', () => {
    expect(jaarEerder({ van: '2024-02-29', tot: '2024-12-31' })).toEqual({ van: '2023-02-28', tot: '2023-12-31' });
    const nu = kpi({
      code: 'instroom',
      naam: 'Instroom',
      waarde: 9,
      groepen: [aantal('2022-01', 4), aantal('2022-02', 5)],
    });
    const toen = { ...nu, waarde: 3, groepen: [aantal('2021-01', 1), aantal('2021-02', 2)] };
    const grafiek = tegenVorigJaar(nu, toen);
    expect(grafiek?.titel).toBe('Instroom: nu 9, een jaar eerder 3');
    expect(grafiek?.reeksen.map(({ punten }) => punten.map(({ naam, waarde }) => [naam, waarde]))).toEqual([
      [
        ['jan 2022', 4],
        ['feb 2022', 5],
      ],
      [
        ['jan 2022', 1],
        ['feb 2022', 2],
      ],
    ]);
  });
});

describe('what a figure is made of', () => {
  it('names the biggest part, and of each how much of the whole it is', () => {
    const redenen = kpi({
      code: 'redenBeeindiging',
      naam: 'Redenen',
      waarde: 10,
      verdeling: { volgens_plan: 6, verhuisd: 0, zwaardere_hulp_nodig: 4, overleden: null },
    });
    const grafiek = verdelingGrafiek(redenen);
    expect(grafiek?.titel).toBe('Redenen: van wat te tonen is het vaakst “Volgens plan” (6)');
    const alles = verdelingGrafiek({ ...redenen, verdeling: { volgens_plan: 6, zwaardere_hulp_nodig: 4 } });
    expect(alles?.titel).toBe('Redenen: het vaakst “Volgens plan”, 6 van de 10');
    expect(grafiek?.reeksen[0]?.punten.map(({ naam, tekst, onderdrukt }) => [naam, tekst ?? onderdrukt])).toEqual([
      ['Volgens plan', '6 (60\u00a0%)'],
      ['Zwaardere hulp nodig', '4 (40\u00a0%)'],
      ['Overleden', true],
    ]);
  });

  it('keeps how long trajecten took in order, also classes without any', () => {
    const duur = kpi({
      code: 'doorlooptijdMediaan',
      eenheid: 'dagen',
      noemer: 8,
      waarde: 154,
      verdeling: {
        'duur.48+': 1,
        'duur.0-3': 2,
        'duur.3-6': 0,
        'duur.6-12': 5,
        'duur.12-24': 0,
        'duur.24-36': 0,
        'duur.36-48': 0,
      },
    });
    const grafiek = verdelingGrafiek(duur);
    expect(grafiek?.titel).toBe('De helft van de 8 trajecten was klaar binnen 154 dagen');
    expect(grafiek?.reeksen[0]?.punten.map(({ waarde }) => waarde)).toEqual([2, 0, 5, 0, 0, 0, 1]);
  });

  it('says who answered too little, and what that means', () => {
    const respons = [
      kpi({ code: 'responsInwoners', eenheid: 'verhouding', ...deel('', 26, 74) }),
      kpi({ code: 'responsCoaches', eenheid: 'verhouding', ...deel('', 40, 74) }),
    ];
    expect(responsGrafiek(respons)?.titel).toBe(
      'Van minder dan de helft van de trajecten vertelden inwoners hoe het ging',
    );
    expect(responsGrafiek(respons)?.ontbreekt).toContain('hoeft niet voor de anderen te gelden');
    expect(responsGrafiek([respons[1] as Kpi])?.titel).toBe('Van de helft of meer weten we hoe het ging');
    expect(responsGrafiek([])).toBeNull();
  });

  it('says in which team the work lies most unevenly', () => {
    const spreiding = kpi({
      code: 'caseloadSpreiding',
      eenheid: 'factor',
      groepen: [aantal('CSA', 1.2), aantal('RKV', 2.84)],
    });
    expect(spreidingGrafiek([spreiding])).toMatchObject({
      titel: 'Het scheefst in RKV: de drukste coach heeft 2,8 keer het gemiddelde',
      norm: { waarde: 1 },
    });
  });
});

it('gives the figures of a chart unrounded, and of too few people only that', () => {
  const zelf = kpi({ code: 'aandeelZelf', eenheid: 'verhouding', groepen: [deel('2021-01', 1, 3), weg('2021-02')] });
  const grafiek = verloopGrafiek(zelf, 'maand');
  if (grafiek === null) throw new Error('Er is niets getekend.');
  expect(grafiekTabel(grafiek, 'Maand')).toEqual({
    kolommen: ['Maand', 'Waarde', 'Teller', 'Noemer', 'In woorden'].map((naam) => ({ naam })),
    rijen: [
      ['jan 2021', 1 / 3, 1, 3, '33 %'],
      ['feb 2021', null, null, null, 'niet te tonen'],
    ],
  });
});

it('lets a teamleider write of the own teams, and who watches all of everything', () => {
  const bekend = {
    teams: [
      { id: 'a', naam: 'A' },
      { id: 'b', naam: 'B' },
    ],
    pilots: [{ id: 'p', naam: 'P' }],
  };
  const keuzes = (rol: 'teamleider' | 'stuurgroep' | 'wijkcoach') =>
    kanttekeningenOver({ rol, teams: [{ id: 'a' }] }, bekend).overKeuzes.map(({ waarde }) => waarde);
  expect(keuzes('teamleider')).toEqual(['team:a']);
  expect(keuzes('stuurgroep')).toEqual(['gemeente', 'pilot:p', 'team:a', 'team:b']);
  expect(keuzes('wijkcoach')).toEqual([]);
});

it('shows on the overview only what there is something to see of', () => {
  const perStap = [
    kpi({ code: 'actief', groepen: [aantal('2021-01', 3), aantal('2021-02', 5)] }),
    kpi({ code: 'instroom' }),
  ];
  const getoond = overzichtGrafieken({ stap: 'maand', perStap, perTeam: [], gebeurd: [] });
  expect(getoond.map(({ groep, code, welke }) => [groep, code, welke])).toEqual([['stroom', 'actief', 'verloop']]);
});
