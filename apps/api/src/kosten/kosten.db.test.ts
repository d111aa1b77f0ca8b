import { gebruikelijkeAannames } from '@tenzij/domain/kosten/Aannames.ts';
import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, vraag } from '../../test/vraag.ts';

const proef = opzet();

const met = (midden: number) => ({
  ...gebruikelijkeAannames,
  maatwerkWeken: { ...gebruikelijkeAannames.maatwerkWeken, midden },
});

describe('the assumptions', () => {
  it('are tried in the query without being kept, and kept by whoever read the last ones', async () => {
    const gerekend = gelukt(await vraag(proef, 'stef', 'GET /kosten?maatwerkWeken=40'));
    expect(gerekend).toMatchObject({ gerekendMet: { maatwerkWeken: { midden: 40 } }, aannames: { versie: 0 } });
    const eerste = await vraag(proef, 'stef', 'PUT /kosten/aannames', met(40), { koppen: { 'if-match': '"0"' } });
    expect(eerste.status).toBe(200);
    const tweede = await vraag(proef, 'bea', 'PUT /kosten/aannames', met(30), { koppen: { 'if-match': '"0"' } });
    expect(tweede.status).toBe(412);
    const nu = gelukt(await vraag(proef, 'bea', 'GET /kosten/aannames'));
    expect(nu).toMatchObject({ versie: 1, waarden: { maatwerkWeken: { midden: 40 } } });
  });

  it('are refused where the band leaves its middle out, with the field that is wrong', async () => {
    const antwoord = await vraag(proef, 'stef', 'PUT /kosten/aannames', met(100));
    expect(antwoord.status).toBe(400);
    expect(antwoord.inhoud).toMatchObject({ fouten: [{ pad: 'maatwerkWeken.hoog' }] });
    expect((await vraag(proef, 'stef', 'GET /kosten?wijkTarief=-1')).status).toBe(400);
  });
});
