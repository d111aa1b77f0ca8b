import type { Dag } from '@tenzij/domain/Dag.ts';
import { expect, it } from 'vitest';
import { coachKeuzes } from './coachkeuzes.ts';

it('offers the candidates with their room or until when they are away, and then who else is in the team', () => {
  const kandidaat = (naam: string, ruimteUren: number, tot?: string) => ({
    medewerkerId: naam as never,
    naam,
    ruimteUren,
    afwezig: tot === undefined ? null : { id: 'a' as never, van: tot as Dag, tot: tot as Dag },
  });
  const keuzes = coachKeuzes(
    [kandidaat('Sanne', 3.5), kandidaat('Joris', -2), kandidaat('Mila', 0, '2026-03-20')],
    [
      { id: 'Sanne', naam: 'Sanne' },
      { id: 'Bram', naam: 'Bram' },
    ],
  );
  expect(keuzes.map(({ naam }) => naam)).toEqual([
    'Sanne, 3,5 uur ruimte',
    'Joris, 2 uur te veel',
    'Mila, afwezig tot en met 20 mrt 2026',
    'Bram',
  ]);
});
