import { zonderContact } from '@tenzij/api/test/zonderContact.ts';
import { zonderFormulieren } from '@tenzij/api/test/zonderFormulieren.ts';
import { expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

it('a reminder that is put off, or is no longer needed, leaves the window', async () => {
  const trajectId = await zonderContact(huis.proef, 45);
  const [anna, bram] = [await huis.deelnemer('anna'), await huis.deelnemer('bram')];
  await using venster = await huis.venster('anna', 'persoonlijk');
  const [eerste, reflectie] = [`herinnering:eerste_contact:${trajectId}`, `herinnering:reflectie:${trajectId}`];
  const staat = (id: string) => venster.volgorde().includes(id);
  await venster.tot(() => staat(eerste) && staat(reflectie));
  const kaart = (id: string) => {
    const gevonden = venster.kaart(id);
    if (gevonden === undefined) throw new Error(`no card ${id}`);
    return [gevonden];
  };

  const later = knopOp(kaart(eerste), 'herinnering.later').over;
  expect((await anna.druk('herinnering.later', later)).zegt).toMatch(/^Uitgesteld: Eerste contact · M-\d{4}-\d+\. /);
  await venster.tot(() => !staat(eerste) && staat(reflectie));

  const dialoog = await anna.druk('herinnering.weg', knopOp(kaart(reflectie), 'herinnering.weg').over);
  const leeg = await anna.vul(dialoog.formulier);
  expect(leeg.fouten.map(({ veld }) => veld)).toEqual(['reden']);
  const reden = ['Wij ronden deze week af.'];
  expect((await anna.vul(dialoog.formulier, { reden })).zegt).toMatch(/^Weggehaald: Reflectie · /);
  await venster.tot(() => !staat(reflectie));
  expect((await anna.typ('herinneringen')).zegt).toBe('Er is niets aan de beurt.');

  const onzin = await bram.druk('herinnering.later', 'zomaar:iets');
  expect(onzin.fouten.map(({ veld }) => veld)).toEqual(['soort']);
});

it('the forms of a traject that ended are filled in and asked for again from the chat', async () => {
  const trajectId = await zonderFormulieren(huis.proef, 8);
  const anna = await huis.deelnemer('anna');
  const { kaarten } = await anna.typ('herinneringen');
  const over = knopOp(kaarten, 'traject.evaluatie').over;
  expect(over).toBe(trajectId);

  const dialoog = await anna.druk('traject.evaluatie', over);
  expect((await anna.vul(dialoog.formulier)).fouten.map(({ veld }) => veld)).toEqual(['netwerkBetrokken']);
  expect((await anna.vul(dialoog.formulier, { integraal: ['ja'] })).zegt).toMatch(
    /^Uw vragenlijst over M-.* is bewaard/,
  );

  const gevraagd = await anna.druk('traject.link', knopOp(kaarten, 'traject.link').over);
  expect(tekstVan(gevraagd.kaarten[0])).toContain('De oude werkt daarna niet meer.');
  const gemaakt = await anna.druk('traject.nieuweLink', knopOp(gevraagd.kaarten, 'traject.nieuweLink').over);
  expect(tekstVan(gemaakt.kaarten[0])).toMatch(/\/ervaring\/[\w-]{43}/);
  const nog = (await anna.typ('herinneringen')).kaarten.flatMap(({ acties }) => acties.map(({ actie }) => actie));
  expect(nog).toContain('traject.link');
  expect(nog).not.toContain('traject.evaluatie');
});
