import { aflopendeOpAgenda } from '@tenzij/api/test/aflopend.ts';
import { describe, expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

describe('an indicatie that ends', () => {
  it('comes into the chat without who it is about, and the team says there what it touches', async () => {
    const meldingId = await aflopendeOpAgenda(huis.proef);
    const bram = await huis.deelnemer('bram');
    const casus = await bram.druk('melding.open', meldingId);
    expect(tekstVan(casus.kaarten[0])).toContain('Een indicatie loopt af.');
    expect(tekstVan(casus.kaarten[0])).not.toContain('De Brug');
    const { formulier } = await bram.druk('melding.aanvulling', knopOp(casus.kaarten, 'melding.aanvulling').over);
    expect((await bram.vul(formulier, { leefgebieden: [] })).fouten.map(({ veld }) => veld)).toEqual(['leefgebieden']);
    const gedaan = await bram.vul(formulier, { leefgebieden: ['participatie'], kenmerken: ['ouderen'] });
    expect(gedaan.zegt).toBe('De vraag is aangevuld.');
    expect(tekstVan(gedaan.kaarten[0])).toContain('Meedoen');
    expect(gedaan.kaarten[0]?.acties.map(({ actie }) => actie)).not.toContain('melding.aanvulling');
  });
});
