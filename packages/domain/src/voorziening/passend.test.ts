import { describe, expect, it } from '@effect/vitest';
import { buurtcirkel, inloopWest, taalmaatje } from '../../test/Mensen.ts';
import { eenMelding } from '../../test/Voorbeelden.ts';
import { passend } from './passend.ts';
import { plekkenZin, waaromPast } from './waarom.ts';

describe('what fits a question', () => {
  const alle = [inloopWest, taalmaatje, buurtcirkel];
  const namen = (...anders: Parameters<typeof passend>) => passend(...anders).map(({ naam }) => naam);

  it('shares a leefgebied with it; who shares most stands first, then who shares a kenmerk, then by name', () => {
    const vraag = { ...eenMelding, leefgebieden: ['sociaal_netwerk', 'participatie'] as const };
    expect(namen(alle, vraag)).toEqual(['Buurtcirkel', 'Inloop West', 'Taalmaatje']);
    const metKenmerk = [inloopWest, { ...taalmaatje, kenmerken: ['schulden'] as const }];
    expect(namen(metKenmerk, vraag)).toEqual(['Taalmaatje', 'Inloop West']);
  });

  it('is nothing where nothing fits', () => {
    expect(namen(alle, { ...eenMelding, leefgebieden: ['justitie'] })).toEqual([]);
  });
});

describe('why it fits', () => {
  it('is said in words, and what is full stands below what has room', () => {
    const vraag = {
      ...eenMelding,
      leefgebieden: ['sociaal_netwerk', 'participatie'] as const,
      kenmerken: ['ggz'] as const,
    };
    const vol = { ...buurtcirkel, kenmerken: ['ggz'] as const, capaciteit: 8, plekkenBezet: 8 };
    const [eerste, tweede] = passend([vol, taalmaatje], vraag);
    expect([eerste?.naam, tweede?.naam, tweede?.vol]).toEqual(['Taalmaatje', 'Buurtcirkel', true]);
    expect(tweede && waaromPast(tweede)).toBe(
      'past bij sociaal netwerk, meedoen; voor psychische klachten; in deze wijk',
    );
    expect(eerste && waaromPast(eerste)).toBe('past bij meedoen; voor de hele gemeente');
    expect([vol, { ...vol, plekkenBezet: 7 }, { ...vol, plekkenBezet: null }, taalmaatje].map(plekkenZin)).toEqual([
      'vol: 8 van 8 plekken bezet',
      '1 van 8 plekken vrij',
      '8 plekken',
      null,
    ]);
  });
});
