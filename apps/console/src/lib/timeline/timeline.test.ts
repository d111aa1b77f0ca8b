import type { Contactmoment, Traject } from '@tenzij/domain/traject/Traject.ts';
import { expect, it } from 'vitest';
import { gangVan } from '#lib/trajecten/verhaal.ts';
import { opVolgorde } from './timeline.ts';

it('tells one day in the order in which one leads to the next, and what is still to come last', () => {
  const items = [
    { soort: 'afronding', op: '2026-12-01', wat: 'einde', straks: true },
    { soort: 'reflectie', op: '2026-03-03', wat: 'reflectie' },
    { soort: 'contact', op: '2026-03-03', wat: 'contact' },
    { soort: 'traject', op: '2026-03-03', wat: 'gestart' },
    { soort: 'weging', op: '2026-03-03T12:00:00.000Z', wat: 'toets' },
    { soort: 'weging', op: '2026-03-03T08:00:00.000Z', wat: 'besluit' },
    { soort: 'weging', op: '2026-03-03T07:00:00.000Z', wat: 'weging' },
    { soort: 'afronding', op: '2026-03-03', wat: 'afgerond' },
    { soort: 'melding', op: '2026-03-03', wat: 'ontvangen' },
    { soort: 'contact', op: '2026-12-24', wat: 'gesprek' },
  ] as const;
  expect(opVolgorde(items).map(({ wat }) => wat)).toEqual([
    'ontvangen',
    'weging',
    'besluit',
    'toets',
    'gestart',
    'contact',
    'reflectie',
    'afgerond',
    'gesprek',
    'einde',
  ]);
});

it('takes the day of a moment in Amsterdam', () => {
  const items = [
    { soort: 'traject', op: '2026-03-04', wat: 'gestart' },
    { soort: 'weging', op: '2026-03-03T23:30:00.000Z', wat: 'besluit' },
    { soort: 'contact', op: '2026-03-03', wat: 'gesprek' },
  ] as const;
  expect(opVolgorde(items).map(({ wat }) => wat)).toEqual(['gesprek', 'besluit', 'gestart']);
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
