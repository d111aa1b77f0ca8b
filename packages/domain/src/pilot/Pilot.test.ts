import { describe, expect, it } from '@effect/vitest';
import { pilotOost, teamOost, teamWest } from '../../test/Mensen.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { pilotVan } from './Pilot.ts';

describe('the pilot of a traject', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-01', pilotOost.id],
    ['2026-12-31', pilotOost.id],
    ['2027-01-01', null],
  ])('that starts on %s is %s', (op, pilot) => {
    expect(pilotVan([pilotOost], teamOost.id, dag(op))).toBe(pilot);
    expect(pilotVan([pilotOost], teamWest.id, dag(op))).toBeNull();
  });

  it('runs on where no end is set', () => {
    expect(pilotVan([{ ...pilotOost, eindigtOp: null }], teamOost.id, dag('2040-01-01'))).toBe(pilotOost.id);
  });
});
