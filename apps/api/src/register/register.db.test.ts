import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { gelukt, type Inhoud, tokenVan, vraag } from '../../test/vraag.ts';

const proef = opzet({ geduld: '300 millis' });

interface Verzoek {
  readonly bestanden?: Readonly<Record<string, string>>;
  readonly velden?: Readonly<Record<string, string>>;
  readonly afbeelding?: object;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly wie?: Wie;
  readonly naam?: string;
}

const importeer = async ({
  bestanden = {},
  velden = {},
  afbeelding,
  koppen = {},
  wie = 'bea',
  naam: onder,
}: Verzoek) => {
  const formulier = new FormData();
  for (const [naam, inhoud] of Object.entries(bestanden)) formulier.append('bestand', new Blob([inhoud]), naam);
  for (const [naam, waarde] of Object.entries(velden)) formulier.append(naam, waarde);
  if (afbeelding !== undefined)
    formulier.append('afbeelding', new Blob([JSON.stringify(afbeelding)]), 'afbeelding.json');
  const antwoord = await proef.app.request(`/v1/importen${onder === undefined ? '' : `?afbeelding=${onder}`}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenVan(proef, wie)}`, ...koppen },
    body: formulier,
  });
  return { status: antwoord.status, koppen: antwoord.headers, inhoud: (await antwoord.json()) as Inhoud };
};

/** The rows of what a register brings; how the imports themselves went stands apart. */
const telCasussen = async () => {
  const { register_import: _weg, idempotentie: _ook, ...rest } = await proef.telRijen();
  return rest;
};

const meldingen = (regels: ReadonlyArray<string>) =>
  ['externId;organisatie;ontvangenOp;team;wijk;vraag', ...regels].join('\n');
const goed = meldingen([
  'R-1;Welzijn Zuid;2026-01-05;Zuid;Zuidwijk;Hulp bij de post.',
  'R-2;Welzijn Zuid;06-01-2026;Zuid;Zuidwijk;',
]);

afterEach(async () => {
  const over = await readdir(join(proef.datamap, 'invoer')).catch(() => []);
  expect(over, 'files of an import are gone when it is over').toEqual([]);
});

describe('an import', () => {
  it('as a try-out says what it would do, and stores nothing', async () => {
    const ervoor = await telCasussen();
    const { status, inhoud } = await importeer({ bestanden: { 'meldingen.csv': goed }, velden: { proef: 'true' } });
    expect(status).toBe(201);
    expect(inhoud).toMatchObject({
      status: 'klaar',
      proef: true,
      regels: { gelezen: 2, nieuw: 2, bijgewerkt: 0, ongewijzigd: 0, fout: 0 },
    });
    expect(await telCasussen()).toEqual(ervoor);
  });

  it('with one bad row stores nothing, and names every bad row', async () => {
    const ervoor = await telCasussen();
    const slecht = meldingen([
      'R-1;Welzijn Zuid;2026-01-05;Zuid;Zuidwijk;Hulp bij de post.',
      'R-2;Welzijn Zuid;2026-02-30;Zuid;Zuidwijk;',
      'R-3;Welzijn Zuid;2026-01-05;Oost;Zuidwijk;',
    ]);
    const { status, inhoud } = await importeer({ bestanden: { 'meldingen.csv': slecht } });
    expect([status, inhoud.status]).toEqual([201, 'afgekeurd']);
    expect(inhoud.fouten.map(({ bestand, regel, kolom }: Inhoud) => [bestand, regel, kolom])).toEqual([
      ['meldingen.csv', 3, 'ontvangenOp'],
      ['meldingen.csv', 4, 'team'],
    ]);
    expect(await telCasussen()).toEqual(ervoor);
  });

  it('comes in whole, stands in the trail, and a second time changes nothing', async () => {
    const eerste = await importeer({ bestanden: { 'meldingen.csv': goed } });
    expect(eerste.inhoud).toMatchObject({ status: 'klaar', regels: { gelezen: 2, nieuw: 2 }, fouten: [] });
    expect(eerste.koppen.get('location')).toBe(`/v1/importen/${eerste.inhoud.id}`);
    const { items } = gelukt(await vraag(proef, 'anna', 'GET /meldingen'));
    expect(items.map(({ externId }: Inhoud) => externId).toSorted()).toEqual(['R-1', 'R-2']);
    expect(
      await proef.ruw(
        `select actor_id, gegevens->'nieuw' as nieuw from journaal where onderwerp_id = '${eerste.inhoud.id}'`,
      ),
    ).toEqual([{ actor_id: expect.stringContaining(proef.gemeente.mensen.bea.id), nieuw: 2 }]);

    const ervoor = await telCasussen();
    const tweede = await importeer({ bestanden: { 'meldingen.csv': goed } });
    expect(tweede.inhoud.regels).toEqual({ gelezen: 2, nieuw: 0, bijgewerkt: 0, ongewijzigd: 2, fout: 0 });
    const { journaal = 0, gebeurtenis = 0 } = ervoor;
    expect(await telCasussen()).toEqual({ ...ervoor, journaal: journaal + 1, gebeurtenis: gebeurtenis + 1 });
  });

  it('can be asked for later, by the beheerder', async () => {
    const { inhoud } = await importeer({ bestanden: { 'meldingen.csv': goed }, velden: { proef: 'true' } });
    expect(gelukt(await vraag(proef, 'bea', `GET /importen/${inhoud.id}`))).toEqual(inhoud);
    expect((await vraag(proef, 'anna', `GET /importen/${inhoud.id}`)).status).toBe(403);
    expect((await vraag(proef, 'bea', `GET /importen/${randomUUID()}`)).status).toBe(404);
  });

  it('with the same key is one import; with other files a 409', async () => {
    const koppen = { 'idempotency-key': randomUUID() };
    const eerste = await importeer({ bestanden: { 'meldingen.csv': goed }, koppen });
    const tweede = await importeer({ bestanden: { 'meldingen.csv': goed }, koppen });
    expect(tweede.inhoud).toEqual(eerste.inhoud);
    const anders = await importeer({ bestanden: { 'meldingen.csv': `${goed}\n` }, koppen });
    expect(anders.status).toBe(409);
  });

  it('makes what is missing where that is asked', async () => {
    const elders = meldingen(['R-9;Nieuwe Partner;2026-01-05;Oost;Oosterwijk;']);
    const zonder = await importeer({ bestanden: { 'meldingen.csv': elders } });
    expect(zonder.inhoud.fouten.map(({ kolom }: Inhoud) => kolom)).toEqual(['organisatie', 'team', 'wijk']);
    const met = await importeer({ bestanden: { 'meldingen.csv': elders }, velden: { maakAan: 'true' } });
    expect(met.inhoud).toMatchObject({ status: 'klaar', regels: { nieuw: 1 } });
    const { items } = gelukt(await vraag(proef, 'bea', 'GET /teams'));
    expect(items.map(({ naam }: Inhoud) => naam)).toContain('Oost');
  });

  it("reads an organisation's own headings by its afbeelding, and names columns that it leaves out", async () => {
    const hunne = 'Nummer;Organisatie;Startdatum;team;wijk;Kleur\nR-20;Welzijn Zuid;2026-01-07;Zuid;Zuidwijk;rood';
    const { inhoud } = await importeer({
      bestanden: { 'meldingen.csv': hunne },
      afbeelding: { kolommen: { Nummer: 'externId', Startdatum: 'ontvangenOp' } },
    });
    expect(inhoud).toMatchObject({
      status: 'klaar',
      regels: { nieuw: 1 },
      onbekendeKolommen: [{ bestand: 'meldingen.csv', kolom: 'Kleur' }],
    });
  });

  it('keeps an afbeelding under its name, and uses it again', async () => {
    const hunne = (nr: number) => ({
      'meldingen.csv': `Nr;organisatie;Datum;team;wijk\nR-4${nr};Welzijn Zuid;2026-01-07;Zuid;Zuidwijk`,
    });
    const onbekend = await importeer({ bestanden: hunne(0), naam: 'Welzijn' });
    expect([onbekend.status, onbekend.inhoud.fouten]).toMatchObject([400, [{ pad: 'afbeelding' }]]);
    const afbeelding = { kolommen: { Nr: 'externId', Datum: 'ontvangenOp' } };
    const proefje = await importeer({ bestanden: hunne(0), afbeelding, naam: 'Welzijn', velden: { proef: 'true' } });
    expect(proefje.inhoud.status).toBe('klaar');
    expect((await importeer({ bestanden: hunne(0), naam: 'Welzijn' })).status).toBe(400);
    expect((await importeer({ bestanden: hunne(0), afbeelding, naam: 'Welzijn' })).inhoud.status).toBe('klaar');
    const later = await importeer({ bestanden: hunne(1), naam: 'Welzijn' });
    expect(later.inhoud).toMatchObject({ status: 'klaar', regels: { nieuw: 1 } });
  });

  it('of a file that is none of ours says which there are', async () => {
    const { inhoud } = await importeer({ bestanden: { 'klanten.csv': 'naam\nx' } });
    expect(inhoud).toMatchObject({ status: 'afgekeurd', fouten: [{ bestand: 'klanten.csv' }] });
    expect(inhoud.fouten[0].melding).toContain('organisaties, teams, medewerkers');
  });
});

it('that takes long is followed while it runs', async () => {
  const ander = new pg.Client({ connectionString: proef.databaseUrl });
  await ander.on('error', () => undefined).connect();
  await ander.query('begin');
  await ander.query('lock table melding in exclusive mode');
  const regel = 'R-30;Welzijn Zuid;2026-01-08;Zuid;Zuidwijk;';
  const { status, inhoud, koppen } = await importeer({ bestanden: { 'meldingen.csv': meldingen([regel]) } });
  expect([status, inhoud.status]).toEqual([202, 'bezig']);
  const volg = `GET ${koppen.get('location')?.replace('/v1', '')}`;
  expect(gelukt(await vraag(proef, 'bea', volg)).status).toBe('bezig');
  await ander.query('rollback');
  await ander.end();
  await expect
    .poll(async () => gelukt(await vraag(proef, 'bea', volg)))
    .toMatchObject({
      status: 'klaar',
      regels: { nieuw: 1 },
      klaarOp: expect.any(String),
    });
});

describe('a request for an import', () => {
  it.each([
    ['without a file', {}, 'bestand'],
    [
      'with a proef that is no yes or no',
      { bestanden: { 'meldingen.csv': goed }, velden: { proef: 'misschien' } },
      'proef',
    ],
    ['with an unknown field', { bestanden: { 'meldingen.csv': goed }, velden: { kleur: 'rood' } }, 'kleur'],
    ['with a broken afbeelding', { bestanden: { 'meldingen.csv': goed }, velden: { afbeelding: '{' } }, 'afbeelding'],
  ])('%s is a 400 that names it, and is no import', async (_wat, verzoek, pad) => {
    const ervoor = await proef.telRijen();
    const { status, inhoud } = await importeer(verzoek);
    expect([status, inhoud.fouten]).toMatchObject([400, [{ pad }]]);
    expect(await proef.telRijen()).toEqual(ervoor);
  });
  it('that is no form is a 415, that is broken a 400, and that is not the beheerder a 403', async () => {
    expect((await vraag(proef, 'bea', 'POST /importen', { bestand: 'x' })).status).toBe(415);
    const koppen = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await vraag(proef, 'bea', 'POST /importen', undefined, { rauw: '--x\r\nonzin', koppen })).status).toBe(400);
    expect((await importeer({ bestanden: { 'meldingen.csv': goed }, wie: 'tineke' })).status).toBe(403);
  });
  it('over 64 MiB is a 413, told beforehand or not', async () => {
    const { status, inhoud } = await importeer({ bestanden: { 'meldingen.csv': 'x'.repeat(65 * 1024 * 1024) } });
    expect([status, inhoud.detail]).toEqual([413, 'Stuur hoogstens 64 MiB.']);
  });
});

it('an import that nobody works on any more came to nothing, and says so', async () => {
  const { inhoud } = await importeer({ bestanden: { 'meldingen.csv': goed }, velden: { proef: 'true' } });
  await proef.ruw(
    `update register_import set stand = jsonb_set(stand, '{status}', '"bezig"'), bijgewerkt_op = now() - interval '10 minutes' where id = '${inhoud.id}'`,
  );
  const later = gelukt(await vraag(proef, 'bea', `GET /importen/${inhoud.id}`));
  expect(later.status).toBe('afgekeurd');
  expect(later.fouten.map(({ melding }: Inhoud) => melding)).toEqual([
    'De import is gestopt voordat hij klaar was. Er is niets bewaard. Stuur de bestanden opnieuw.',
  ]);
});

it('an import that breaks stores nothing, says no more than that, and leaves a line in the log', async () => {
  const ervoor = await telCasussen();
  await proef.ruw('alter table organisatie rename column soort to anders');
  const { inhoud } = await importeer({ bestanden: { 'organisaties.csv': 'naam;soort\nGeheime Stichting;welzijn' } });
  await proef.ruw('alter table organisatie rename column anders to soort');
  expect([inhoud.status, inhoud.fouten.map(({ melding }: Inhoud) => melding)]).toEqual([
    'afgekeurd',
    ['De import is misgegaan. Er is niets bewaard.'],
  ]);
  expect(await telCasussen()).toEqual(ervoor);
  expect(JSON.parse(proef.log.at(-1) ?? '')).toMatchObject({ niveau: 'fout', route: '/v1/importen', code: '42703' });
  expect(proef.log.join()).not.toContain('Geheime');
});
