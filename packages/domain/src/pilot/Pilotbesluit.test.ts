import { Schema } from 'effect';
import { expect, it } from 'vitest';
import { NeemPilotbesluit } from './Pilotbesluit.ts';

const past = (aanwezige: string) =>
  Schema.is(NeemPilotbesluit)({
    besluit: 'go',
    voorwaarden: [],
    motivering: 'De meeste inwoners gaan zelf verder.',
    aanwezigen: [aanwezige],
  });

it('who was present is frozen for good: a name or a function, and no number or address of anybody', () => {
  for (const goed of ['Wethouder Zorg', 'M. de Vries, manager wijkteams']) expect(past(goed)).toBe(true);
  for (const fout of ['Jo 06-12345678', 'BSN 111222333', 'jo@voorbeeld.nl', ' ', 'x'.repeat(121)])
    expect(past(fout), fout).toBe(false);
});
