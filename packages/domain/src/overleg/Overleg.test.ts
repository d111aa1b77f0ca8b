import { describe, expect, it } from '@effect/vitest';
import { Result } from 'effect';
import { anna, bram } from '../../test/Mensen.ts';
import { eenOverleg, ochtend } from '../../test/Voorbeelden.ts';
import { wandelOver } from '../../test/Wandeling.ts';
import { type Overleg, openMet, sluit, wijzig } from './Overleg.ts';

wandelOver<Overleg>('overleg', {
  begin: eenOverleg,
  fout: 'OnjuisteOverlegStatus',
  stappen: {
    opening: (van) => openMet(van, [bram.id], ochtend),
    sluiting: (van) => sluit(van, ochtend),
    wijziging: (van) => wijzig(van, { aanwezigen: [anna.id] }),
  },
  diagram: {
    gepland: { opening: 'open', wijziging: 'gepland' },
    open: { sluiting: 'gesloten', wijziging: 'open' },
    gesloten: {},
  },
});

describe('an overleg', () => {
  it('always has its gespreksleider present, once', () => {
    const geopend = Result.getOrThrow(openMet(eenOverleg, [bram.id, anna.id], ochtend));
    expect(geopend.aanwezigen).toEqual([anna.id, bram.id]);
  });
});
