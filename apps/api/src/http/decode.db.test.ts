import { beforeAll, describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, onthuldeWeging, vandaag, vraag } from '../../test/vraag.ts';

const proef = opzet();
const onbekend = '01900000-0000-7000-8000-000000000000';
const morgen = () => {
  const dag = new Date(`${vandaag()}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  return dag.toISOString().slice(0, 10);
};

/** It is refused with this status, in problem+json, and nothing is stored. */
const geweigerd = async (
  status: number,
  ...[wie, regel, inhoud, extra]: Parameters<typeof vraag> extends [unknown, ...infer R] ? R : never
) => {
  const ervoor = await proef.telRijen();
  const antwoord = await vraag(proef, wie, regel, inhoud, extra);
  expect({ status: antwoord.status, inhoud: antwoord.inhoud }).toMatchObject({ status, inhoud: { status } });
  expect(antwoord.koppen.get('content-type')).toBe('application/problem+json');
  expect(await proef.telRijen()).toEqual(ervoor);
  return antwoord;
};

const meldFout = async (anders: object) => {
  const { inhoud } = await geweigerd(400, 'anna', 'POST /meldingen', meldingVoor(proef, anders));
  return Object.fromEntries(inhoud.fouten.map(({ pad, melding }: { pad: string; melding: string }) => [pad, melding]));
};

describe('bad input', () => {
  it('is told all at once: wrong types, words that are none, fields that are not there', async () => {
    const { leefgebieden: _weg, ...zonder } = meldingVoor(proef, {
      bron: 7,
      uitstelbaar: 'ja',
      aanleiding: 'zomaar',
      kleur: 'rood',
    });
    const { inhoud } = await geweigerd(400, 'anna', 'POST /meldingen', zonder);
    expect(inhoud.detail).toBe('Er kloppen 5 dingen niet. Kijk bij `fouten`.');
    expect(new Set(inhoud.fouten.map(({ pad }: { pad: string }) => pad))).toEqual(
      new Set(['bron', 'uitstelbaar', 'aanleiding', 'kleur', 'leefgebieden']),
    );
    expect(JSON.stringify(inhoud)).not.toContain('rood');
    expect(JSON.stringify(inhoud)).not.toContain('zomaar');
  });

  it('an unknown field', async () =>
    expect(await meldFout({ kleur: 'rood' })).toEqual({ kleur: 'Dit veld kennen we niet.' }));
  it('an unknown team', async () =>
    expect(await meldFout({ teamId: onbekend })).toEqual({ teamId: 'Dit team bestaat niet.' }));
  it('a date in the future', async () =>
    expect(await meldFout({ ontvangenOp: morgen() })).toEqual({ ontvangenOp: 'Deze datum ligt in de toekomst.' }));
  it('an empty question', async () => expect(await meldFout({ vraag: '  ' })).toEqual({ vraag: 'Vul hier iets in.' }));
  it('2,001 characters, where 2,000 may be', async () => {
    expect(await meldFout({ vraag: 'a'.repeat(2001) })).toEqual({
      vraag: 'Dit is te lang: schrijf hoogstens 2.000 tekens.',
    });
    gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef, { vraag: 'a'.repeat(2000) })));
  });
  it('a BSN in the question, which is not said back', async () => {
    const fouten = await meldFout({ vraag: 'De inwoner heeft nummer 111222333.' });
    expect(fouten.vraag).toContain('BSN');
    expect(JSON.stringify(fouten)).not.toContain('111222333');
    expect(proef.log.join()).not.toContain('111222333');
  });
  it('a body over 1 MiB, told beforehand or not', async () => {
    const rauw = JSON.stringify(meldingVoor(proef, { vraag: 'a'.repeat(1_100_000) }));
    await geweigerd(413, 'anna', 'POST /meldingen', undefined, { rauw });
    await geweigerd(413, 'anna', 'POST /meldingen', undefined, { rauw, koppen: { 'content-length': '12' } });
  });
  it('broken JSON', async () => {
    const { inhoud } = await geweigerd(400, 'anna', 'POST /meldingen', undefined, { rauw: '{"vraag": "geheim' });
    expect(inhoud.detail).toBe('De inhoud is geen geldige JSON.');
  });
  it('something else than JSON', async () => {
    const koppen = { 'content-type': 'text/plain' };
    await geweigerd(415, 'anna', 'POST /meldingen', meldingVoor(proef), { koppen });
  });
  it('an empty or endless Idempotency-Key', async () => {
    for (const sleutel of [' ', 'x'.repeat(201)])
      await geweigerd(400, 'anna', 'POST /meldingen', meldingVoor(proef), { koppen: { 'idempotency-key': sleutel } });
  });
});

describe('a query', () => {
  it.each([
    ['an unknown parameter', 'kleur=rood', 'kleur'],
    ['a parameter twice', 'status=ontvangen&status=besloten', 'status'],
    ['a limit of none', 'limit=0', 'limit'],
    ['a limit over 200', 'limit=201', 'limit'],
    ['a limit that is no number', 'limit=veel', 'limit'],
    ['a cursor that no list gave', 'cursor=abc', 'cursor'],
    ['a status that there is not', 'status=zoek', 'status'],
    ['a team that is no id', 'teamId=zuid', 'teamId'],
    ['a day that does not exist', 'van=2026-02-30', 'van'],
  ])('%s is a 400 that names it', async (_wat, query, pad) => {
    const { inhoud } = await geweigerd(400, 'anna', `GET /meldingen?${query}`);
    expect(inhoud.fouten).toMatchObject([{ pad }]);
    expect(inhoud.instance).toBe('/v1/meldingen');
  });
});

describe('a path', () => {
  it('with an id that is none, or of nothing, is not found', async () => {
    await geweigerd(404, 'anna', 'GET /meldingen/zuid');
    await geweigerd(404, 'anna', `GET /meldingen/${onbekend}`);
    await geweigerd(404, 'anna', 'PUT /wegingen/%zz/standpunten/mij', {});
    await geweigerd(404, 'anna', `PUT /wegingen/${onbekend}/stappen/dansen`, { gezet: true });
  });
  it('that does not exist, or ends in a slash, is not found, signed in or not', async () => {
    for (const pad of ['/', '/meldingen/', '/zoekmaar', '/gezondheid/', '/openapi.json/'])
      for (const wie of ['anna', null] as const) await geweigerd(404, wie, `GET ${pad}`);
  });
  it('that exists with another method says which there are', async () => {
    const { koppen, inhoud } = await geweigerd(405, 'anna', 'DELETE /meldingen');
    expect(koppen.get('allow')).toBe('POST, GET, HEAD');
    expect(inhoud.detail).toBe('Op dit adres kan alleen POST, GET.');
  });
});

describe("another team's casus", () => {
  let wegingId: string;
  let meldingId: string;
  beforeAll(async () => {
    const { id, melding } = await onthuldeWeging(proef);
    wegingId = id;
    meldingId = melding.id;
  });
  it('is not there', async () => {
    await geweigerd(404, 'noor', `GET /meldingen/${meldingId}`);
    await geweigerd(404, 'noor', `GET /meldingen/${meldingId}/tijdlijn`);
    await geweigerd(404, 'noor', `GET /meldingen/${meldingId}/inwoner`);
    await geweigerd(404, 'nico', `GET /wegingen/${wegingId}`);
    await geweigerd(404, 'noor', `POST /wegingen/${wegingId}/onthulling`, {});
    await geweigerd(404, 'noor', `POST /meldingen/${meldingId}/wegingen`, {});
    const { items } = gelukt(await vraag(proef, 'noor', 'GET /meldingen'));
    expect(items).toEqual([]);
  });
});
