import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, onthuldeWeging, vraag, zelfBegeleiden } from '../../test/vraag.ts';

const proef = opzet();
const metSleutel = (sleutel: string) => ({ koppen: { 'idempotency-key': sleutel } });
const alsVersie = (versie: string) => ({ koppen: { 'if-match': versie } });

describe('the same key', () => {
  it('with the same body gets the same answer, and does nothing twice', async () => {
    const sleutel = randomUUID();
    const meld = () => vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef), metSleutel(sleutel));
    const eerste = await meld();
    const ervoor = await proef.telRijen();
    const tweede = await meld();
    expect(eerste.status).toBe(201);
    expect([tweede.status, tweede.inhoud, tweede.koppen.get('etag')]).toEqual([201, eerste.inhoud, '"1"']);
    expect(await proef.telRijen()).toEqual(ervoor);
  });
  it('at the same moment is done once', async () => {
    const sleutel = randomUUID();
    const ervoor = await proef.telRijen();
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, () =>
        vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef), metSleutel(sleutel)),
      ),
    );
    expect(new Set(antwoorden.map(({ status, inhoud }) => `${status} ${inhoud.id}`)).size).toBe(1);
    expect((await proef.telRijen()).melding).toBe((ervoor.melding ?? 0) + 1);
  });
  it('with another body, or on another path, is a 409', async () => {
    const sleutel = randomUUID();
    gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef), metSleutel(sleutel)));
    const ervoor = await proef.telRijen();
    const anders = await vraag(
      proef,
      'anna',
      'POST /meldingen',
      meldingVoor(proef, { bron: 'school' }),
      metSleutel(sleutel),
    );
    expect([anders.status, anders.inhoud.detail]).toEqual([409, 'Deze Idempotency-Key hoort bij een ander verzoek.']);
    const elders = await vraag(
      proef,
      'anna',
      'POST /weging/advies',
      { aanleiding: 'nieuwe_vraag' },
      metSleutel(sleutel),
    );
    expect(elders.status).toBe(409);
    expect(await proef.telRijen()).toEqual(ervoor);
  });
  it('of somebody else is another key', async () => {
    const sleutel = randomUUID();
    const meld = (wie: 'anna' | 'bram') =>
      vraag(proef, wie, 'POST /meldingen', meldingVoor(proef), metSleutel(sleutel));
    expect(gelukt(await meld('anna')).id).not.toBe(gelukt(await meld('bram')).id);
  });
  it('after a refusal is looked at again', async () => {
    const sleutel = randomUUID();
    const { id, melding } = await onthuldeWeging(proef);
    const besluit = (uitkomst: object) =>
      vraag(proef, 'anna', `POST /wegingen/${id}/besluit`, zelfBegeleiden(proef, uitkomst), metSleutel(sleutel));
    expect((await besluit({ coachId: proef.gemeente.mensen.noor.id })).status).toBe(400);
    expect((await besluit({})).status).toBe(201);
    gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}`));
  });
});

describe('If-Match', () => {
  it('guards every change of what has a version, and says what it is now', async () => {
    const { id, melding } = await onthuldeWeging(proef);
    const { koppen, inhoud } = await vraag(proef, 'anna', `GET /wegingen/${id}`);
    expect(koppen.get('etag')).toBe(`"${inhoud.versie}"`);
    const ervoor = await proef.telRijen();
    for (const [regel, body] of [
      [`PUT /wegingen/${id}/stappen/netwerk`, { gezet: true }],
      [`PUT /wegingen/${id}/standpunten/mij`, { keuze: 'zelf', gronden: [], kanOppakken: true }],
      [`POST /wegingen/${id}/onthulling`, {}],
      [`POST /wegingen/${id}/besluit`, zelfBegeleiden(proef)],
      [`POST /meldingen/${melding.id}/intrekking`, {}],
    ] as const) {
      const oud = await vraag(proef, 'anna', regel, body, alsVersie('"0"'));
      expect([regel, oud.status]).toEqual([regel, 412]);
      expect(oud.inhoud.detail).toContain('Lees het opnieuw.');
    }
    expect(await proef.telRijen()).toEqual(ervoor);
    const goed = alsVersie(`"${inhoud.versie}"`);
    expect((await vraag(proef, 'anna', `PUT /wegingen/${id}/stappen/netwerk`, { gezet: true }, goed)).status).toBe(200);
    expect((await vraag(proef, 'anna', `PUT /wegingen/${id}/stappen/netwerk`, { gezet: true }, goed)).status).toBe(412);
  });
  it('lets one of two through who read the same version', async () => {
    const { id } = await onthuldeWeging(proef);
    const { koppen } = await vraag(proef, 'anna', `GET /wegingen/${id}`);
    const zet = (wie: 'anna' | 'bram') =>
      vraag(proef, wie, `PUT /wegingen/${id}/stappen/ruimte`, { gezet: true }, alsVersie(koppen.get('etag') ?? ''));
    const statussen = (await Promise.all([zet('anna'), zet('bram')])).map(({ status }) => status);
    expect(statussen.toSorted()).toEqual([200, 412]);
  });
  it('of any version, or of several, is met by what there is', async () => {
    const { id } = await onthuldeWeging(proef);
    const zet = (versie: string) =>
      vraag(proef, 'anna', `PUT /wegingen/${id}/stappen/ruimte`, { gezet: true }, alsVersie(versie));
    const { versie } = gelukt(await zet('*'));
    expect((await zet(`"0", "${versie}"`)).status).toBe(200);
    expect((await zet('iets')).status).toBe(412);
  });
  it('of what is not there says that it is not there', async () => {
    const pad = `/wegingen/01900000-0000-7000-8000-000000000000/onthulling`;
    expect((await vraag(proef, 'anna', `POST ${pad}`, {}, alsVersie('"1"'))).status).toBe(404);
  });
});

describe('a list', () => {
  it('comes in pages that stay as they are while others bring in more', async () => {
    for (const _ of [1, 2, 3])
      gelukt(await vraag(proef, 'noor', 'POST /meldingen', meldingVoor(proef, { teamId: proef.gemeente.teams.noord })));
    const gezien: Array<string> = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const bladzij = gelukt(
        await vraag(proef, 'noor', `GET /meldingen?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`),
      );
      gezien.push(...bladzij.items.map(({ id }: { id: string }) => id));
      cursor = bladzij.volgende;
      if (gezien.length === 1)
        gelukt(
          await vraag(
            proef,
            'noor',
            'POST /meldingen',
            meldingVoor(proef, { teamId: proef.gemeente.teams.noord, ontvangenOp: '2026-01-02' }),
          ),
        );
    }
    expect(new Set(gezien).size).toBe(gezien.length);
    expect(gezien.length).toBe(3);
  });
  it('can be narrowed, and searched in Dutch', async () => {
    const { id } = gelukt(
      await vraag(
        proef,
        'cor',
        'POST /meldingen',
        meldingVoor(proef, { vraag: 'De schulden lopen op.', bron: 'politie' }),
      ),
    );
    for (const query of ['q=schuld', 'bron=politie', `q=schuld&teamId=${proef.gemeente.teams.zuid}&status=ontvangen`]) {
      const { items } = gelukt(await vraag(proef, 'anna', `GET /meldingen?${query}`));
      expect(items.map((melding: { id: string }) => melding.id)).toEqual([id]);
    }
  });
});
