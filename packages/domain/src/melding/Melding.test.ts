import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { eenMelding } from '../../test/Voorbeelden.ts';
import { wandelOver } from '../../test/Wandeling.ts';
import { type Melding, MeldingNummer, MeldingStatus, meldingNummer, meldingStappen, zetMelding } from './Melding.ts';

wandelOver<Melding>('melding', {
  begin: eenMelding,
  fout: 'OnjuisteMeldingStatus',
  stappen: Object.fromEntries(meldingStappen.map((stap) => [stap, (van: Melding) => zetMelding(van, stap)])),
  diagram: {
    ontvangen: { weeg: 'in_weging', trekIn: 'ingetrokken' },
    in_weging: { besluit: 'besloten', trekIn: 'ingetrokken' },
    besloten: { heropen: 'in_weging', maakOngedaan: 'in_weging', handelAf: 'afgehandeld', trekIn: 'ingetrokken' },
    afgehandeld: { maakOngedaan: 'in_weging' },
    ingetrokken: {},
  },
});

describe('a melding', () => {
  it('has no other state than these', () => {
    expect(MeldingStatus.literals).toEqual(['ontvangen', 'in_weging', 'besloten', 'afgehandeld', 'ingetrokken']);
  });

  it('is numbered per year, and keeps its form beyond 99,999', () => {
    expect(meldingNummer('2026', 42)).toBe('M-2026-00042');
    expect(meldingNummer('2026', 123_456)).toBe('M-2026-123456');
    expect(Schema.is(MeldingNummer)('M-26-00042')).toBe(false);
  });
});
