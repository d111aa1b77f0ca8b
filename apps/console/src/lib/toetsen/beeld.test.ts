import { Dag } from '@tenzij/domain/Dag.ts';
import { tel } from '@tenzij/domain/toets/Toetsbeeld.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import { expect, it } from 'vitest';
import { beeldGrafiek, bevinding } from './beeld.ts';

const [van, tot] = [Dag.make('2026-08-01'), Dag.make('2026-11-01')];
const zonder = (...mist: ReadonlyArray<string>) => ({
  status: 'terug' as const,
  gezet: stapNamen.filter((stap) => !mist.includes(stap)),
  genoemd: stapNamen.filter((stap) => mist.includes(stap)),
});

it('names the stap that is missing most often, and draws every stap', () => {
  const beeld = tel(van, tot, [zonder('netwerk'), zonder('netwerk', 'expertise'), zonder()]);
  expect(bevinding(beeld)).toBe('Netwerk ontbreekt het vaakst: bij 2 van de 3.');
  const [nietGezet, genoemd] = beeldGrafiek(beeld).reeksen;
  expect(nietGezet?.punten.map(({ waarde }) => waarde)).toEqual([2, 1, 0, 0, 0, 0, 0]);
  expect(genoemd?.punten[0]).toEqual({ naam: 'Netwerk', waarde: 2 });
});

it('says so where nothing was missing', () => {
  const beeld = tel(van, tot, [{ ...zonder(), status: 'akkoord' }]);
  expect(bevinding(beeld)).toBe('Alle stappen waren gezet.');
  expect(beeldGrafiek(beeld).reeksen).toHaveLength(1);
});
