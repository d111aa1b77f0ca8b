import { describe, expect, it } from '@effect/vitest';
import { UitgaveRij } from '@tenzij/domain/register/rijen.ts';
import { Result } from 'effect';
import { lezerVan, type Veld } from './cel.ts';

const leesDag = lezerVan(UitgaveRij.fields.datum as Veld);
const leesBedrag = lezerVan(UitgaveRij.fields.bedrag as Veld);

describe('een cel', () => {
  it.each([
    ['2021-03-05', '2021-03-05'],
    ['05-03-2021', '2021-03-05'],
    ['5-3-2021', '2021-03-05'],
    ['29-02-2024', '2024-02-29'],
  ])('is de datum %s', (cel, dag) => {
    expect(leesDag(cel)).toEqual(Result.succeed(dag));
  });

  it.each(['30-02-2021', '2021-02-29', '5-13-2021', '2021/03/05', '03-2021', 'maart', '44256', '2021-03-05T10:00'])(
    'is geen datum: %s',
    (cel) => {
      expect(leesDag(cel)).toMatchObject({ failure: expect.stringMatching(/datum/) });
    },
  );

  it.each([
    ['5150', 5150],
    ['5150,5', 5150.5],
    ['5150.50', 5150.5],
    ['170.000,00', 170000],
    ['170,000.00', 170000],
    ['-12,25', -12.25],
  ])('is het bedrag %s', (cel, bedrag) => {
    expect(leesBedrag(cel)).toEqual(Result.succeed(bedrag));
  });

  it.each(['170.000', '1,2,3', '€ 5', '5 euro', '1e5', 'NaN', 'Infinity', '0x10', '=1+1'])(
    'is geen bedrag: %s',
    (cel) => {
      expect(Result.isFailure(leesBedrag(cel))).toBe(true);
    },
  );
});
