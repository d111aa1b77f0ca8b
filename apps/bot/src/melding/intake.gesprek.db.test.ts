import { describe, expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

describe('the intake', () => {
  it('takes the next words as the question where that is what it waits for', async () => {
    const bram = await huis.deelnemer('bram');
    expect((await bram.typ('zomaar iets')).zegt).toContain('Dat begrijp ik niet');
    await bram.typ('melding');
    const geweigerd = await bram.typ('Mail naar jan@voorbeeld.nl');
    expect(geweigerd.fouten.map(({ veld }) => veld)).toEqual(['vraag']);
    expect(geweigerd.formulier?.velden[0]?.waarde).toEqual(['Mail naar jan@voorbeeld.nl']);
    const verder = await bram.typ('Meneer is zijn baan kwijt.');
    expect(verder.formulier?.over).toBe('leefgebieden');
    expect(verder.formulier?.velden[0]?.waarde).toEqual(['werk_en_dagbesteding']);
  });

  it('keeps what was half written for who wrote it, until it is thrown away', async () => {
    const bram = await huis.deelnemer('bram');
    await using venster = await huis.venster('bram', 'persoonlijk');
    await venster.tot(({ volgorde }) => volgorde().length > 0);
    expect(tekstVan(venster.kaart('intake'))).toContain('Meneer is zijn baan kwijt.');
    await using vanAnna = await huis.venster('anna', 'persoonlijk');
    await vanAnna.tot(({ volgorde }) => volgorde().length > 0);
    expect(vanAnna.kaart('intake')).toBeUndefined();
    await bram.druk('melding.weg');
    expect((await bram.typ('melding')).formulier?.over).toBe('vraag');
  });

  it('forgets an answer that is taken away again', async () => {
    const carla = await huis.deelnemer('carla');
    const leefgebieden = await carla.typ('melding Meneer is eenzaam.');
    const herkomst = await carla.vul(leefgebieden.formulier);
    const plaats = await carla.vul(herkomst.formulier, { bron: ['inwoner'] });
    await carla.vul(plaats.formulier, { leeftijdsgroep: ['67+'] });
    const terug = await carla.druk('melding.naar', 'plaats');
    const zonderLeeftijd = await carla.vul(terug.formulier, { leeftijdsgroep: [] });
    const gedaan = await carla.vul(zonderLeeftijd.formulier);
    const casus = await carla.druk('melding.open', knopOp(gedaan.kaarten, 'melding.open').over);
    expect(tekstVan(casus.kaarten[0])).not.toContain('67 en ouder');
  });

  it('is also one form, which proposes the leefgebieden before it is sent', async () => {
    const anna = await huis.deelnemer('anna');
    const { formulier } = await anna.druk('melding.formulier');
    const vraag = ['Mevrouw heeft schulden en valt vaak.'];
    const voorstel = await anna.vul(formulier, { vraag, bron: ['huisarts'], leefgebieden: [] });
    expect(voorstel.fouten.map(({ veld }) => veld)).toEqual(['leefgebieden']);
    const leefgebieden = voorstel.formulier?.velden.find(({ naam }) => naam === 'leefgebieden');
    expect(leefgebieden?.waarde).toEqual(['financien', 'lichamelijke_gezondheid']);
    const gedaan = await anna.vul(voorstel.formulier);
    expect(gedaan.kaarten[0]?.kop).toMatch(/is binnen$/);
    expect(tekstVan(gedaan.kaarten[0])).toContain('Er is nog geen overleg gepland');
  });

  it('asks a consulent for which team it is', async () => {
    const cor = await huis.deelnemer('cor');
    const herkomst = await cor.vul((await cor.typ('melding Meneer is eenzaam.')).formulier);
    const plaats = await cor.vul(herkomst.formulier, { bron: ['sociaal_plein'] });
    expect(plaats.formulier?.velden.map(({ naam }) => naam)).toEqual(['teamId', 'wijkId', 'leeftijdsgroep']);
  });

  it('is not for who may not see a casus', async () => {
    const stef = await huis.deelnemer('stef');
    const geweigerd = await stef.typ('melding Meneer is eenzaam.');
    expect(geweigerd.formulier).toBeNull();
    expect(geweigerd.zegt).not.toBeNull();
  });
});
