import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { tess } from '../../test/Mensen.ts';
import { eenToets, ochtend } from '../../test/Voorbeelden.ts';
import { wandelOver } from '../../test/Wandeling.ts';
import { GeefOordeel, laatToetsVervallen, oordeelIn, type Toets } from './Toets.ts';

const geef = (oordeel: 'akkoord' | 'terug') => (van: Toets) =>
  oordeelIn(van, { oordeel, ontbrekendeStappen: [], opmerking: null, door: tess.id, op: ochtend });

wandelOver<Toets>('toets', {
  begin: eenToets,
  fout: 'OnjuisteToetsStatus',
  stappen: { akkoord: geef('akkoord'), terug: geef('terug'), verval: laatToetsVervallen },
  diagram: {
    gevraagd: { akkoord: 'akkoord', terug: 'terug', verval: 'vervallen' },
    akkoord: {},
    terug: {},
    vervallen: {},
  },
});

describe('an oordeel', () => {
  const is = Schema.is(GeefOordeel);

  it('that sends back says what is missing', () => {
    expect(is({ oordeel: 'terug' })).toBe(false);
    expect(is({ oordeel: 'terug', ontbrekendeStappen: [] })).toBe(false);
    expect(is({ oordeel: 'terug', ontbrekendeStappen: ['netwerk'] })).toBe(true);
    expect(is({ oordeel: 'terug', opmerking: 'Vraag het netwerk.' })).toBe(true);
    expect(is({ oordeel: 'akkoord' })).toBe(true);
    expect(is({ oordeel: 'misschien' })).toBe(false);
  });
});
