import { expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, vraag } from '../../test/vraag.ts';
import { zonderContact } from '../../test/zonderContact.ts';

const proef = opzet();

const gevraagd = async (trajectId: string) =>
  gelukt(await vraag(proef, 'anna', 'GET /herinneringen')).items.filter(
    (een: { trajectId: string }) => een.trajectId === trajectId,
  );

it('a reminder is put off, and the answer is the traject as it now stands', async () => {
  const id = await zonderContact(proef, 10);
  expect(await gevraagd(id)).toMatchObject([{ soort: 'eerste_contact' }]);
  const stelUit = (body: object, koppen = {}) =>
    vraag(proef, 'anna', `POST /trajecten/${id}/herinneringen`, body, { koppen });
  const later = { soort: 'eerste_contact', keuze: 'later' };
  const koppen = { 'idempotency-key': crypto.randomUUID() };
  const { status, inhoud } = await stelUit(later, koppen);
  expect(status).toBe(201);
  expect(inhoud).toMatchObject({
    id,
    herinneringen: [],
    uitgesteldeHerinneringen: [{ soort: 'eerste_contact', reden: null }],
  });
  expect((await stelUit(later, koppen)).inhoud).toEqual(inhoud);
  expect(await gevraagd(id)).toEqual([]);
});

it('a reminder ends with a reason that points to nobody, and the trail does not hold it', async () => {
  const id = await zonderContact(proef, 10);
  const haalWeg = (anders: object) =>
    vraag(proef, 'anna', `POST /trajecten/${id}/herinneringen`, {
      soort: 'eerste_contact',
      keuze: 'niet_nodig',
      ...anders,
    });
  for (const anders of [{}, { reden: ' ' }, { reden: 'Moeder belt op 06-12345678.' }]) {
    const { status, inhoud } = await haalWeg(anders);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(inhoud.fouten).toMatchObject([{ pad: 'reden' }]);
  }
  const reden = 'De huisarts neemt het over.';
  expect(gelukt(await haalWeg({ reden })).uitgesteldeHerinneringen).toEqual([
    { soort: 'eerste_contact', tot: null, reden },
  ]);
  expect(await gevraagd(id)).toEqual([]);
  const feiten = await proef.ruw(`select soort, gegevens from journaal where onderwerp_id = '${id}'`);
  expect(feiten).toContainEqual({
    soort: 'traject.herinnering',
    gegevens: { soort: 'eerste_contact', keuze: 'niet_nodig' },
  });
  expect(JSON.stringify(feiten)).not.toContain(reden);
});
