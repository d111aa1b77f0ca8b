import type { Contactmoment, Traject } from '@tenzij/domain/traject/Traject.ts';
import { expect, it } from 'vitest';
import { gangVan } from '#lib/trajecten/verhaal.ts';
import { opVolgorde } from './timeline.ts';

it('puts days before the moments of that day, and what is still to come last', () => {
  const items = [
    { op: '2026-12-01', wat: 'einde', straks: true },
    { op: '2026-03-03T08:00:00.000Z', wat: 'besluit' },
    { op: '2026-03-03', wat: 'ontvangen' },
    { op: '2026-12-24', wat: 'gesprek' },
  ];
  expect(opVolgorde(items).map(({ wat }) => wat)).toEqual(['ontvangen', 'besluit', 'gesprek', 'einde']);
});

it('tells a traject from its start to its end, with who did what', () => {
  const traject = {
    status: 'afgerond',
    gestartOp: '2026-01-05',
    beeindigdOp: '2026-05-01',
    redenBeeindiging: 'volgens_plan',
    coachId: 'c',
  } as unknown as Traject;
  const contact = { op: '2026-02-01', minuten: 45, soort: 'huisbezoek', door: 'c' } as unknown as Contactmoment;
  const items = gangVan(traject, [contact], [], (id) => (id === 'c' ? 'Sanne' : null));
  expect(items.map(({ wat, door, tekst }) => [wat, door ?? null, tekst ?? null])).toEqual([
    ['Traject gestart', 'Sanne', null],
    ['Huisbezoek, 45 minuten', 'Sanne', null],
    ['Traject beëindigd', null, 'Volgens plan'],
  ]);
});

it('looks ahead to the expected end only while it runs', () => {
  const traject = {
    status: 'actief',
    gestartOp: '2026-01-05',
    verwachteWeken: 26,
    coachId: null,
  } as unknown as Traject;
  expect(gangVan(traject, [], [], () => null).at(-1)).toMatchObject({ op: '2026-07-06', straks: true });
});
