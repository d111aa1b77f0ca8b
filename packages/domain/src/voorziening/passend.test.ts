import { describe, expect, it } from '@effect/vitest';
import { buurtcirkel, inloopWest, taalmaatje } from '../../test/Mensen.ts';
import { eenMelding } from '../../test/Voorbeelden.ts';
import { passend } from './passend.ts';

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
