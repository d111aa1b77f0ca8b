import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, vraag } from '../../test/vraag.ts';

const uitleg = 'Hier staat de naam van een inwoner. Haal de naam weg: de tekst komt in de chat.';
const bsn = '123456782';
const inChat = { koppen: { 'tenzij-kanaal': 'web' } };

describe.each(['postgres', 'pglite'] as const)('who a resident is, on %s', (motor) => {
  const proef = opzet({ motor });

  it('is refused at the field where it is typed, and not said again', async () => {
    const inwoner = { naam: 'Fatma Yılmaz' };
    const melding = meldingVoor(proef, { inwoner, vraag: 'Mevrouw yilmaz’ huur loopt achter.' });
    const geweigerd = await vraag(proef, 'anna', 'POST /meldingen', melding);
    expect([geweigerd.status, geweigerd.inhoud.fouten]).toEqual([400, [{ pad: 'vraag', melding: uitleg }]]);
    expect(JSON.stringify(geweigerd.inhoud)).not.toMatch(/y[iı]lmaz|fatma/i);
    gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef, { inwoner })));
    const ander = meldingVoor(proef, { vraag: 'Fatma Yilmaz past op de kinderen.' });
    expect((await vraag(proef, 'bram', 'POST /meldingen', ander)).inhoud.fouten).toEqual([
      { pad: 'vraag', melding: uitleg },
    ]);
  });

  it('stays out of a chat also where the text was there before the name', async () => {
    const tekst = 'Bij Bedacht thuis is het koud.';
    const eerst = meldingVoor(proef, { inwoner: { bsn }, vraag: tekst });
    const { id } = gelukt(await vraag(proef, 'anna', 'POST /meldingen', eerst));
    const weging = gelukt(await vraag(proef, 'anna', `POST /meldingen/${id}/wegingen`, {}));
    const standpunt = { keuze: 'zelf', gronden: [], toelichting: 'Ik ken Bedacht.', kanOppakken: true };
    gelukt(await vraag(proef, 'anna', `PUT /wegingen/${weging.id}/standpunten/mij`, standpunt));
    const later = meldingVoor(proef, { inwoner: { bsn, naam: 'Siem Bedacht' } });
    gelukt(await vraag(proef, 'anna', 'POST /meldingen', later));

    // A file is not read through: it does not come into a chat at all.
    const bestand = await vraag(proef, 'anna', 'GET /exporten/meldingen?formaat=json', undefined, inChat);
    expect([bestand.status, bestand.inhoud.detail]).toEqual([
      403,
      'Dit komt niet in de chat. Open het in Tenzij zelf.',
    ]);
    const paden = [`/meldingen/${id}`, '/meldingen?limit=100', `/wegingen/${weging.id}`] as const;
    for (const pad of paden) {
      const console = JSON.stringify(gelukt(await vraag(proef, 'anna', `GET ${pad}`)));
      expect(console).toContain('Bedacht');
      const chat = JSON.stringify(gelukt(await vraag(proef, 'anna', `GET ${pad}`, undefined, inChat)));
      expect(chat).not.toContain('Bedacht');
      expect(chat).toBe(console.replaceAll('Bedacht', '[naam]'));
    }
    const weer = await vraag(proef, 'anna', `PUT /wegingen/${weging.id}/standpunten/mij`, standpunt, inChat);
    expect([weer.status, weer.inhoud.fouten]).toEqual([400, [{ pad: 'toelichting', melding: uitleg }]]);
    const identiteit = await vraag(proef, 'anna', `GET /meldingen/${id}/inwoner`, undefined, inChat);
    expect([identiteit.status, JSON.stringify(identiteit.inhoud).includes('Bedacht')]).toEqual([403, false]);
    if (motor === 'postgres')
      expect(await proef.ruw(`select from journaal where soort = 'melding.identiteit_gelezen'`)).toEqual([]);
  });
});
