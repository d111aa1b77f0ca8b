import { Dag, Moment } from '@tenzij/domain/Dag.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { termijnVan } from '@tenzij/domain/termijn/Termijn.ts';
import { expect, it } from 'vitest';
import { kanVerschuiven } from './kan.ts';

const begin = Dag.make('2026-10-26');
const termijn = termijnVan(begin, []);
const nu = { status: 'besloten', rol: 'teamleider', vandaag: '2026-11-22' } as const;

it('a term that is not moved yet can be moved both ways, up to and with its day', () => {
  expect(kanVerschuiven(termijn, nu)).toEqual(['opschorting', 'verlenging']);
  expect(kanVerschuiven(termijn, { ...nu, vandaag: '2026-12-21' })).toHaveLength(2);
  expect(kanVerschuiven(termijn, { ...nu, vandaag: '2026-12-22' })).toEqual([]);
});

it('each way once, and only by who may, while the melding counts', () => {
  const opschorting = {
    soort: 'opschorting',
    dagen: 7,
    reden: 'We wachten.',
    op: Moment.make('2026-11-02T09:00:00.000Z'),
    door: MedewerkerId.make('01900000-0000-7000-8000-000000000001'),
  } as const;
  expect(kanVerschuiven(termijnVan(begin, [opschorting]), nu)).toEqual(['verlenging']);
  expect(kanVerschuiven(termijn, { ...nu, rol: 'wijkcoach' })).toEqual([]);
  expect(kanVerschuiven(termijn, { ...nu, status: 'afgehandeld' })).toEqual([]);
});
