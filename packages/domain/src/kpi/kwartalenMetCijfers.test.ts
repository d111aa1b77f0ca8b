import { expect, it } from 'vitest';
import { Dag } from '../Dag.ts';
import { type Cel, type Feitnaam, perMaand } from './Cel.ts';
import { kwartalenMetCijfers } from './kwartalenMetCijfers.ts';

const cel = (feit: Feitnaam, maand: string, traject: ReadonlyArray<number>): Cel => ({
  feit,
  pilotId: null,
  domein: 'wmo',
  maand,
  teamId: null,
  wijkId: null,
  organisatieId: null,
  eersteDag: Dag.make(`${maand}-01`),
  laatsteDag: Dag.make(`${maand}-28`),
  aantal: traject.length,
  mensen: { traject },
});
const vijf = [1, 2, 3, 4, 5];

it('a report opens where enough people began and ended, not where a register stopped or a quarter still runs', () => {
  const cellen = [
    cel('gestart', '2022-01', [1, 2, 3]),
    cel('gestart', '2022-03', [4, 5]),
    cel('beeindigd', '2022-02', vijf),
    cel('gestart', '2022-04', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    cel('beeindigd', '2022-06', [1, 2, 3, 4]),
    cel('beeindigd', '2022-05', [4, 3]),
    cel('gestart', '2021-10', vijf),
    cel('beeindigd', '2021-12', vijf),
    cel('gestart', '2022-07', vijf),
    cel('beeindigd', '2022-07', vijf),
  ];
  expect(kwartalenMetCijfers(perMaand(cellen), [], Dag.make('2022-09-30'))).toEqual(['2022-K1', '2021-K4']);
});

it('of a quarter that is not shown the list does not say that there are enough people in it', () => {
  const inPilot = (een: Cel, pilotId: string): Cel => ({ ...een, pilotId: pilotId as NonNullable<Cel['pilotId']> });
  const cellen = (['gestart', 'beeindigd'] as const).flatMap((feit) => [
    inPilot(cel(feit, '2022-01', [1, 2, 3]), 'a'),
    inPilot(cel(feit, '2022-02', [4, 5, 6]), 'b'),
    inPilot(cel(feit, '2022-05', [7, 8, 9, 10, 11, 12]), 'a'),
    inPilot(cel(feit, '2022-06', [13, 14, 15, 16, 17, 18]), 'b'),
  ]);
  expect(kwartalenMetCijfers(perMaand(cellen), [], Dag.make('2022-09-30'))).toEqual([]);
});
