import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, onthuldeWeging, vraag, zelfBegeleiden } from '../../test/vraag.ts';

describe.each(['postgres', 'pglite'] as const)('on %s', (motor) => {
  const proef = opzet({ motor });

  it('twenty besluiten at once: one stands, nineteen hear who decided', async () => {
    const { id, melding } = await onthuldeWeging(proef);
    const coaches = ['anna', 'bram', 'carla'] as const;
    const antwoorden = await Promise.all(
      Array.from({ length: 20 }, (_, nr) =>
        vraag(proef, coaches[nr % 3] ?? 'anna', `POST /wegingen/${id}/besluit`, zelfBegeleiden(proef), {
          koppen: { 'idempotency-key': randomUUID() },
        }),
      ),
    );
    const [gewonnen, ...rest] = antwoorden.toSorted((a, b) => a.status - b.status);
    expect(gewonnen?.status).toBe(201);
    const winnaar = Object.values(proef.gemeente.mensen).find((mens) => mens.id === gewonnen?.inhoud.beslotenDoor);
    expect(rest.map(({ status }) => status)).toEqual(Array(19).fill(409));
    for (const { inhoud } of rest) expect(inhoud.detail).toMatch(new RegExp(`^${winnaar?.naam} heeft al besloten op `));

    const tijdlijn = gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}/tijdlijn`));
    expect(tijdlijn.besluiten).toHaveLength(1);
    expect(tijdlijn.trajecten).toHaveLength(1);
    if (motor === 'postgres') {
      const regels = await proef.ruw(`select from journaal where soort = 'weging.besloten' and onderwerp_id = '${id}'`);
      expect(regels).toHaveLength(1);
    }
  });

  it('who took it undoes it within the minute, and nothing is left of what it started', async () => {
    const { id, melding } = await onthuldeWeging(proef);
    const ongedaan = `POST /wegingen/${id}/herroeping`;
    const besluit = gelukt(await vraag(proef, 'bram', `POST /wegingen/${id}/besluit`, zelfBegeleiden(proef)));
    const vanAnna = await vraag(proef, 'anna', ongedaan, {});
    expect([vanAnna.status, vanAnna.inhoud.detail]).toEqual([403, 'Alleen wie het besluit nam, maakt het ongedaan.']);

    expect(gelukt(await vraag(proef, 'bram', ongedaan, {}))).toMatchObject({ status: 'onthuld', besluit: null });
    expect((await vraag(proef, 'bram', `GET /trajecten/${besluit.trajectId}`)).status).toBe(404);
    const tijdlijn = gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}/tijdlijn`));
    expect(tijdlijn).toMatchObject({ trajecten: [], besluiten: [{ id: besluit.id, trajectId: null }] });
    expect((await vraag(proef, 'bram', ongedaan, {})).status).toBe(409);

    const opnieuw = gelukt(await vraag(proef, 'bram', `POST /wegingen/${id}/besluit`, zelfBegeleiden(proef)));
    const contact = { op: opnieuw.beslotenOp, minuten: 30, soort: 'gesprek' };
    gelukt(await vraag(proef, 'anna', `POST /trajecten/${opnieuw.trajectId}/contactmomenten`, contact));
    const verder = await vraag(proef, 'bram', ongedaan, {});
    expect(verder.status).toBe(409);
    expect(verder.inhoud.detail).toBe('Het besluit staat vast: er is al mee verder gewerkt.');
  });

  it('until the reveal nobody is sent what another said', async () => {
    const { id } = await onthuldeWeging(proef);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const melding = gelukt(
      await vraag(proef, 'anna', 'POST /meldingen', {
        ontvangenOp: '2026-01-05',
        aanleiding: 'nieuwe_vraag',
        bron: 'school',
        teamId: proef.gemeente.teams.zuid,
        wijkId: proef.gemeente.wijk,
        leefgebieden: ['opvoeding'],
        vraag: 'Vragen over de opvoeding.',
      }),
    );
    const weging = gelukt(await vraag(proef, 'anna', `POST /meldingen/${melding.id}/wegingen`, {}));
    const mijn = `PUT /wegingen/${weging.id}/standpunten/mij`;
    const standpunt = { keuze: 'tenzij', gronden: ['werkdruk'], toelichting: 'Te vol nu.', kanOppakken: false };
    expect(gelukt(await vraag(proef, 'anna', mijn, standpunt)).standpunten).toMatchObject([standpunt]);
    const { inhoud } = await vraag(proef, 'bram', `GET /wegingen/${weging.id}`);
    expect(inhoud.standpunten).toEqual([{ medewerkerId: proef.gemeente.mensen.anna.id, ingediend: true }]);
    expect(JSON.stringify(inhoud)).not.toContain('Te vol nu');
    expect(inhoud).toMatchObject({ status: 'open', advies: null, kandidaten: [] });
  });
});
