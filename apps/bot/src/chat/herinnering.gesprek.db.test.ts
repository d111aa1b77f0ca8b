import { zonderContact } from '@tenzij/api/test/zonderContact.ts';
import { expect, it } from 'vitest';
import { chathuis, maakPlatform } from '../../test/Chathuis.ts';

const huis = chathuis();

it('what is asked of somebody comes to them alone, once, and is taken back when it is done elsewhere', async () => {
  const trajectId = await zonderContact(huis.proef, 10);
  await huis.koppel('anna');
  const platform = maakPlatform();
  await using _uitgang = huis.open(platform.bezorger);
  const hier = () => platform.berichten('D-anna').filter(({ kaart }) => !kaart?.id.startsWith('maand:'));
  await platform.tot(() => hier().length === 1);
  const [bericht] = hier();
  expect(bericht?.kaart?.id).toBe(`herinnering:eerste_contact:${trajectId}`);
  expect(bericht?.kaart?.acties.map(({ actie }) => actie)).toEqual([
    'traject.contact',
    'herinnering.later',
    'herinnering.weg',
  ]);

  const dialoog = (await huis.druk('anna', null, 'traject.contact', trajectId)).formulier;
  if (dialoog === null) throw new Error('no dialog');
  const ingevuld = dialoog.velden.map((veld) =>
    veld.naam === 'minuten'
      ? { ...veld, waarde: ['45'] }
      : veld.naam === 'soort'
        ? { ...veld, waarde: ['gesprek'] }
        : veld,
  );
  expect((await huis.vul('anna', null, { ...dialoog, velden: ingevuld })).zegt).toContain('Genoteerd');
  await platform.tot(() => hier()[0]?.kaart?.kop === 'Klaar');
  expect(hier()).toHaveLength(1);
});
