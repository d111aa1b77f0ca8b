import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import type { Bevinding, Maandbeeld } from '@tenzij/domain/kpi/maandgesprek.ts';
import { describe, expect, it } from 'vitest';
import { csvKop, csvRijen } from '#lib/list/csv.ts';
import { dia, diasVan } from './dias.ts';
import { maandGrafieken } from './grafieken.ts';
import { jaarTotEnMet, looptNog, maandenLater, maandUit, periodeVan, teKiezenMaanden } from './maand.ts';
import { csvKolommen, maandRijen } from './rij.ts';
import { bevindingInWoorden, drieZinnen, inDelen } from './zinnen.ts';

const vandaag = '2026-11-22';

describe('the month that is talked about', () => {
  const gevraagd = (maand: string) => maandUit(new URLSearchParams({ maand }), vandaag);

  it('is the last one that is over, unless another was asked for', () => {
    expect(maandUit(new URLSearchParams(), vandaag)).toBe('2026-10');
    expect(maandUit(new URLSearchParams(), '2026-01-05')).toBe('2025-12');
    expect(gevraagd('2026-03')).toBe('2026-03');
    expect(gevraagd('2026-11')).toBe('2026-11');
  });

  it.each(['2026-12', '2026-13', '2026-3', 'vorige', ''])('is not %s', (maand) => {
    expect(gevraagd(maand)).toBe('2026-10');
  });

  it('has its own last day, and runs to today while it is not over', () => {
    expect(periodeVan('2024-02', vandaag)).toEqual({ van: '2024-02-01', tot: '2024-02-29' });
    expect(periodeVan('2026-11', vandaag)).toEqual({ van: '2026-11-01', tot: vandaag });
    expect(jaarTotEnMet('2026-10', vandaag)).toEqual({ van: '2025-11-01', tot: '2026-10-31' });
    expect([looptNog('2026-11', vandaag), looptNog('2026-10', vandaag)]).toEqual([true, false]);
    expect(maandenLater('2026-01', -1)).toBe('2025-12');
  });

  it('can be chosen from two years, and an older one that is shown stays', () => {
    expect(teKiezenMaanden('2026-10', vandaag)).toHaveLength(24);
    expect(teKiezenMaanden('2021-05', vandaag).at(-1)).toBe('2021-05');
  });
});

const beeld = (over: Partial<Maandbeeld> = {}): Maandbeeld => ({
  stroom: { meldingen: 12, instroom: 5, uitstroom: 3, actief: 23 },
  zelf: { nu: { teller: 3, noemer: 4 }, eerder: { teller: 31, noemer: 52 } },
  opvallend: [],
  maandenErvoor: 11,
  ...over,
});

describe('the three sentences', () => {
  it('say what came and went, how often the team did it itself, and what stands out', () => {
    const stap: Bevinding = { soort: 'stap', stap: 'netwerk', nu: { teller: 2, noemer: 4 } };
    expect(drieZinnen(beeld({ opvallend: [stap] }), 'oktober 2026', false)).toEqual([
      'In oktober 2026 kwamen 12 meldingen binnen; er begonnen 5 trajecten en er stopten 3, en aan het eind liepen er 23.',
      'Bij 3 van de 4 besluiten begeleidt het team zelf of samen met een aanbieder; in de 11 maanden ervoor was dat bij 60\u00a0% (31 van de 52).',
      'De stap “Netwerk” is bij 2 van de 4 besluiten niet gezet.',
    ]);
  });

  it('read well with one, with nothing, and in a month that is not over', () => {
    const een = { meldingen: 1, instroom: 1, uitstroom: 1, actief: 1 };
    expect(drieZinnen(beeld({ stroom: een }), 'mei 2026', true)[0]).toBe(
      'In mei 2026 kwam 1 melding binnen; er begon 1 traject en er stopte 1, en vandaag loopt er 1.',
    );
    const niets = { meldingen: 0, instroom: 0, uitstroom: 0, actief: 0 };
    const leeg = beeld({
      stroom: niets,
      zelf: { nu: { teller: 0, noemer: 0 }, eerder: { teller: 0, noemer: 0 } },
      maandenErvoor: 1,
    });
    expect(drieZinnen(leeg, 'mei 2026', false)).toEqual([
      'In mei 2026 kwamen geen meldingen binnen; er begonnen geen trajecten en er stopten geen, en aan het eind liepen er geen.',
      'In mei 2026 nam het team geen besluiten.',
      'Er zijn nog te weinig maanden om te zeggen wat er verandert.',
    ]);
    expect(drieZinnen(beeld(), 'mei 2026', false)[2]).toBe(
      'Er valt niets op: het ging ongeveer zoals in de maanden ervoor.',
    );
  });

  it('give a percentage only of twenty or more', () => {
    expect(inDelen({ teller: 3, noemer: 4 })).toBe('3 van de 4');
    expect(inDelen({ teller: 18, noemer: 25 })).toBe('72\u00a0% (18 van de 25)');
  });
});

it.each<[Bevinding, string]>([
  [
    {
      soort: 'norm',
      code: 'tijdigAfgehandeld',
      nu: { teller: 3, noemer: 5 },
      oordeel: { norm: 0.8, richting: 'minimaal', uitkomst: 'niet_gehaald' },
    },
    'Op tijd beschikt: 3 van de 5. Afgesproken is ten minste 80\u00a0%.',
  ],
  [
    { soort: 'gronden', nu: { teller: 3, noemer: 8 }, vaakst: { grond: 'werkdruk', aantal: 2 } },
    'Bij 3 van de 8 besluiten is iets genoemd dat niet telt als grond, het vaakst werkdruk (2 keer).',
  ],
  [
    { soort: 'spreiding', nu: 1.62, eerder: 1.2 },
    'De drukste coach heeft 1,6 keer zo veel uren als gemiddeld in het team; in de drie maanden ervoor was dat 1,2 keer.',
  ],
  [
    { soort: 'verandering', maat: 'aantal', code: 'meldingen', nu: 30, eerder: 9.25, kracht: 3 },
    'Er kwamen 30 meldingen binnen; in de 6 maanden ervoor gemiddeld 9,3 per maand.',
  ],
  [
    {
      soort: 'verandering',
      maat: 'aandeel',
      code: 'afwijkendeBesluiten',
      nu: { teller: 5, noemer: 8 },
      eerder: { teller: 6, noemer: 52 },
      kracht: 2,
    },
    'Anders besloten dan het advies: 5 van de 8; in de 6 maanden ervoor 12\u00a0% (6 van de 52).',
  ],
  [
    { soort: 'verandering', maat: 'dagen', code: 'wachttijdMediaan', nu: 34, eerder: 12, kracht: 1.5 },
    'Wachttijd: 34 dagen; in de 6 maanden ervoor meestal 12 dagen.',
  ],
])('says in a sentence what stands out: $soort', (bevinding, zin) => {
  expect(bevindingInWoorden(bevinding, 6)).toBe(zin);
});

const groep = (sleutel: string, teller: number, noemer: number | null = null): KpiGroep => ({
  sleutel,
  teller,
  noemer,
  waarde: noemer === null ? teller : noemer === 0 ? null : teller / noemer,
});
const kpi = (code: string, groepen: ReadonlyArray<KpiGroep>, over: Partial<Kpi> = {}): Kpi => ({
  code,
  naam: code,
  definitie: '',
  bron: '',
  eenheid: 'aantal',
  teller: null,
  noemer: null,
  waarde: null,
  groepen,
  ...over,
});

const reeks = [
  kpi('meldingen', [groep('2026-08', 4), groep('2026-09', 5), groep('2026-10', 12)]),
  kpi('instroom', [groep('2026-08', 1), groep('2026-09', 2), groep('2026-10', 3)], { waarde: 6 }),
  kpi('uitstroom', [groep('2026-08', 1), groep('2026-09', 1), groep('2026-10', 1)], { waarde: 3 }),
  kpi('actief', [groep('2026-08', 1), groep('2026-09', 2), groep('2026-10', 4)]),
  kpi('besluitenZelf', [groep('2026-08', 0, 0), groep('2026-09', 2, 3), groep('2026-10', 3, 4)], {
    eenheid: 'verhouding',
  }),
  kpi('ineffectieveGronden', [groep('2026-10', 2, 4)], {
    noemer: 7,
    verdeling: { werkdruk: 1, voorkeur_verwijzer: 2, persoonlijke_voorkeur: 0 },
  }),
  kpi('stappenVolledig', [], { noemer: 7, verdeling: { 'niet_gezet.collectief': 3, 'niet_gezet.netwerk': 1 } }),
  kpi('caseloadSpreiding', [groep('2026-08', 12, 10), groep('2026-09', 0, 0), groep('2026-10', 16, 10)], {
    eenheid: 'factor',
  }),
];

describe('the charts behind the sentences', () => {
  it('say their finding in the title', () => {
    expect(maandGrafieken(reeks).map(({ titel }) => titel)).toEqual([
      '12 meldingen in okt 2026; gemiddeld 4,5 per maand ervoor',
      'Er begonnen meer trajecten (6) dan er stopten (3)',
      'Zelf begeleiden: bij 3 van de 4 besluiten in okt 2026',
      'Voorkeur van de verwijzer is het vaakst genoemd: bij 2 van de 7 besluiten in deze maanden',
      '“In een groep” is het vaakst overgeslagen: bij 3 van de 7 besluiten in deze maanden',
      'De drukste coach heeft 1,6 keer zo veel uren als gemiddeld in okt 2026; in aug 2026 was dat 1,2 keer',
    ]);
  });

  it('add one for what stands out and has none, and keep the norm in sight', () => {
    const tijdig = kpi('tijdigAfgehandeld', [groep('2026-09', 4, 4), groep('2026-10', 3, 5)], {
      eenheid: 'verhouding',
      oordeel: { norm: 0.8, richting: 'minimaal', uitkomst: 'niet_gehaald' },
    });
    const afwijkend = kpi('afwijkendeBesluiten', [groep('2026-09', 1, 9), groep('2026-10', 5, 8)]);
    const duur = kpi('doorlooptijdMediaan', [groep('2026-09', 90), groep('2026-10', 150)], { eenheid: 'dagen' });
    const verandering = { soort: 'verandering', maat: 'dagen', nu: 1, eerder: 2, kracht: 3 } as const;
    const grafieken = maandGrafieken(
      [tijdig, afwijkend, duur],
      [
        {
          soort: 'verandering',
          maat: 'aandeel',
          code: 'afwijkendeBesluiten',
          nu: { teller: 5, noemer: 8 },
          eerder: { teller: 1, noemer: 9 },
          kracht: 2,
        },
        { ...verandering, code: 'doorlooptijdMediaan' },
        { ...verandering, code: 'wachttijdMediaan' },
      ],
    );
    expect(grafieken.map(({ titel, norm }) => [titel, norm?.waarde])).toEqual([
      ['Op tijd beschikt: 3 van de 5 in okt 2026', 0.8],
      ['Anders besloten dan het advies: 5 van de 8 in okt 2026', undefined],
      ['doorlooptijdMediaan: van 90 dagen in sep 2026 naar 150 dagen in okt 2026', undefined],
    ]);
  });

  it('name both that were counted as often', () => {
    const verdeling = { werkdruk: 2, voorkeur_verwijzer: 2 };
    expect(maandGrafieken([kpi('ineffectieveGronden', [], { noemer: 7, verdeling })])[0]?.titel).toBe(
      'Werkdruk en Voorkeur van de verwijzer zijn het vaakst genoemd: elk bij 2 van de 7 besluiten in deze maanden',
    );
  });

  it('are not there where there is nothing to draw', () => {
    expect(maandGrafieken([])).toEqual([]);
    expect(maandGrafieken([kpi('ineffectieveGronden', [], { noemer: 7, verdeling: { werkdruk: 0 } })])).toEqual([]);
  });

  it('say of a small share how many it was, from the first month that had any', () => {
    const zelf = maandGrafieken(reeks).find(({ eenheid }) => eenheid === 'verhouding');
    expect(zelf?.reeksen[0]?.punten.map(({ tekst }) => tekst)).toEqual(['2 van de 3', '3 van de 4']);
  });
});

it('lists the months, newest first, on the page and in a file', () => {
  const regels = (csvKop(csvKolommen) + csvRijen(csvKolommen, maandRijen(reeks))).split('\r\n');
  expect(regels.slice(1, -1)).toEqual([
    'okt 2026;12;3;1;4;3 van de 4;2 van de 4;–;"1,60"',
    'sep 2026;5;2;1;2;2 van de 3;–;–;–',
    'aug 2026;4;1;1;1;–;–;–;"1,20"',
  ]);
});

describe('on a screen', () => {
  const grafiek: Grafiek = { soort: 'lijn', titel: 'Meldingen', eenheid: 'aantal', reeksen: [] };

  it('shows the sentences first, then the rest of what stands out, then a chart at a time', () => {
    const soorten = (opvallend: ReadonlyArray<string>) =>
      diasVan(['a', 'b', 'c'], opvallend, [grafiek]).map((een) => (een.soort === 'zinnen' ? een.titel : een.soort));
    expect(soorten(['c', 'd'])).toEqual(['In het kort', 'Wat opvalt', 'grafiek']);
    expect(soorten(['c'])).toEqual(['In het kort', 'grafiek']);
  });

  it('begins at the first where no such one is there', () => {
    const dias = diasVan(['a'], [], [grafiek]);
    expect([null, '2', '3', '0', 'x', '-1'].map((gevraagd) => dia(dias, gevraagd).nummer)).toEqual([1, 2, 1, 1, 1, 1]);
  });
});
