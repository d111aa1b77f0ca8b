import { gelukt, meldingVoor, vraag } from '@tenzij/api/test/vraag.ts';
import { expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();
const bsn = '123456782';
const uitleg = 'Hier staat de naam van een inwoner. Haal de naam weg: de tekst komt in de chat.';

it('a chat never says who a resident is, whatever was typed and wherever', async () => {
  const { proef } = huis;
  const vanConsole = { koppen: { 'tenzij-kanaal': 'console' } };
  const meld = async (inwoner: object, anders: object = {}) =>
    gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef, { inwoner, ...anders }), vanConsole));
  const eerder = await meld({ bsn }, { vraag: 'Bij Bedacht thuis is het koud.' });
  const { id, nummer } = await meld({ bsn, naam: 'Siem van Bedacht' });

  const anna = await huis.deelnemer('anna');
  const wegingId = knopOp((await anna.druk('weging.begin', id)).kaarten, 'weging.standpunt').over;
  const { formulier } = await anna.druk('weging.standpunt', wegingId);
  const geweigerd = await anna.vul(formulier, { keuze: ['zelf'], toelichting: ['Ik ken BEDACHT’s zus.'] });
  expect(geweigerd.fouten).toEqual([{ veld: 'toelichting', melding: uitleg }]);
  const begonnen = await anna.typ('melding Buurman Siem van Bedacht hoest.');
  expect([begonnen.fouten, begonnen.formulier]).toEqual([[{ veld: 'vraag', melding: uitleg }], null]);

  const [casus] = (await anna.typ(`casus ${eerder.nummer}`)).kaarten;
  expect(tekstVan(casus)).toContain('Bij [naam] thuis is het koud.');
  await anna.typ(`casus ${nummer}`);
  await anna.typ('overleg');
  await anna.typ('melding');
  expect(anna.gezien()).not.toMatch(/bedacht|siem/i);
});
