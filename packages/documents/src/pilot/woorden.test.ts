import type { GewogenCriterium } from '@tenzij/domain/pilot/Dossier.ts';
import { describe, expect, it } from 'vitest';
import { tekenInterval } from '../chart/interval.ts';
import { adviesZinnen, aftelZin, doorslaggevend, figuur, normZin, responsZin, zekerheidZin } from './woorden.ts';

const gewoon = (tekst: string | null) => tekst?.replaceAll('\u00a0', ' ') ?? null;

const criterium = (anders: Partial<GewogenCriterium> = {}): GewogenCriterium => ({
  kpi: 'zelfstandigVerder',
  naam: 'Zelf weer verder',
  eenheid: 'verhouding',
  teller: 24,
  noemer: 28,
  waarde: 24 / 28,
  onderdrukt: false,
  geregistreerd: true,
  interval: { van: 0.685, tot: 0.943 },
  respons: { kpi: 'responsInwoners', teller: 28, noemer: 74, waarde: 28 / 74, onderdrukt: false },
  richting: 'minimaal',
  norm: 0.6,
  doelstelling: 4,
  hard: true,
  minimaleNoemer: 10,
  minimaleRespons: 0,
  uitkomst: 'gehaald',
  waarom: null,
  zekerheid: 'zeker',
  ...anders,
});

describe('what a dossier says', () => {
  it('of a figure just beside its norm, with the digits that tell which side it is on', () => {
    const naast = (waarde: number, norm: number) => gewoon(figuur(criterium({ waarde, norm, noemer: 755 })));
    expect(naast(74 / 755, 0.1)).toBe('9,8 % (n = 755)');
    expect(naast(0.0999, 0.1)).toBe('9,99 % (n = 755)');
    expect(naast(0.1, 0.1)).toBe('10 % (n = 755)');
    expect(naast(0.724, 0.725)).toBe('72 % (n = 755)');
    expect(naast(0.7251, 0.725)).toBe('73 % (n = 755)');
  });
  it('of a response under half, in words', () => {
    expect(gewoon(responsZin(criterium()))).toBe(
      'Minder dan de helft van de formulieren van inwoners is ingevuld (28 van 74, 38 %). Wie niets invulde, kan het anders zien.',
    );
  });
  it('of how sure it is', () => {
    expect(gewoon(zekerheidZin(criterium()))).toBe(
      'Waarschijnlijk tussen 69 % en 94 %. De norm ligt daarbuiten: dit is vrij zeker.',
    );
    expect(gewoon(zekerheidZin(criterium({ norm: 0.7, zekerheid: 'onzeker' })))).toContain(
      'De norm van 70 % ligt daarbinnen: dit kan toeval zijn.',
    );
    expect(gewoon(normZin(criterium({ norm: 0.725 })))).toBe('minstens 72,5 %');
  });
  it('of the advies names what decides it, and nothing else', () => {
    const criteria = [
      criterium(),
      criterium({ naam: 'Hard gemist', uitkomst: 'niet_gehaald' }),
      criterium({ naam: 'Zacht gemist', hard: false, uitkomst: 'niet_gehaald' }),
    ];
    const { titel, grond, telling } = adviesZinnen({ advies: 'no_go', criteria });
    expect([titel, grond]).toEqual(['Advies: no-go', 'Hard afgesproken en niet gehaald: “Hard gemist”.']);
    expect(telling).toBe('1 criterium gehaald, 2 niet gehaald, 0 niet bekend.');
    expect(doorslaggevend(criteria).map(({ naam }) => naam)).toEqual([
      'Hard gemist',
      'Zacht gemist',
      'Zelf weer verder',
    ]);
  });
  it('of how long it still takes', () => {
    const december = { goNoGoOp: '2026-12-01', eindigtOp: null } as never;
    expect(aftelZin(45, december)).toBe('Nog 45 dagen tot go of no-go, op 1 dec 2026.');
    expect(aftelZin(1, december)).toBe('Nog 1 dag tot go of no-go, op 1 dec 2026.');
    expect(aftelZin(0, december)).toBe('Vandaag is het moment van go of no-go.');
    expect(aftelZin(-3, december)).toBe('Het moment van go of no-go was 1 dec 2026.');
    expect(aftelZin(null, { goNoGoOp: null, eindigtOp: null } as never)).toBe(
      'Er is geen moment van go of no-go gekozen.',
    );
    expect(aftelZin(null, { goNoGoOp: null, eindigtOp: '2022-10-31' } as never)).toBe(
      'Er is geen moment van go of no-go gekozen. De looptijd van de pilot is tot en met 31 okt 2022.',
    );
  });
});

it('the picture of an interval keeps the figure in its bar, and the norm where it lies', () => {
  const plaats = (svg: string, patroon: RegExp) => Number(patroon.exec(svg)?.[1]);
  const svg = tekenInterval({ waarde: 0.86, van: 0.69, tot: 0.94, norm: 0.6 });
  const [bar, dot, norm] = [/<rect x="([\d.]+)"/, /<circle cx="([\d.]+)"/, /M([\d.]+) 1v22/].map((p) => plaats(svg, p));
  expect(norm).toBeLessThan(bar ?? 0);
  expect(bar).toBeLessThan(dot ?? 0);
  expect(tekenInterval({ waarde: 0, van: 0, tot: 0.2, norm: null })).not.toContain('chart-norm');
});
