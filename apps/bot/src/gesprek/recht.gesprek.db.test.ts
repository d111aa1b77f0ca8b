import { describe, expect, it } from 'vitest';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

describe('what a role may not do', () => {
  it.each(['overleg', 'caseload', 'maand', 'herinneringen', 'contact M-2026-00042 45 min huisbezoek'])(
    'is said to a consulent who types "%s", with what does go',
    async (tekst) => {
      const { zegt, kaarten } = await (await huis.deelnemer('cor')).typ(tekst);
      expect(zegt).toBe('Dat kan met uw rol niet. Dit kan wel: melding, casus en hulp.');
      expect(kaarten).toEqual([]);
    },
  );

  it('is said at a button too', async () => {
    const cor = await huis.deelnemer('cor');
    expect((await cor.druk('overleg.toon')).zegt).toMatch(/^Dat kan met uw rol niet\./);
  });

  it('does not keep anybody from being told that they are not understood', async () => {
    const stef = await huis.deelnemer('stef');
    expect((await stef.typ('zomaar iets')).zegt).toContain('Dat begrijp ik niet');
  });
});
