import { createHash } from 'node:crypto';
import { canoniek } from '@tenzij/domain/canoniek.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { gelukt, type Inhoud, tokenVan, vraag } from '../../test/vraag.ts';

const proef = opzet();

const pilots = 'naam;domein;teams;gestartOp;goNoGoOp;eindigtOp\nProefpilot;wmo;Zuid;2022-01-01;2022-12-31;2023-06-30';

/** Sixteen trajecten ended in the pilot; of twelve the resident told how it went, and ten of those go on alone. */
const trajecten = (bestaand = 16) =>
  [
    'externId;organisatie;team;pilot;vorm;gestartOp;beeindigdOp;redenBeeindiging',
    ...Array.from(
      { length: bestaand },
      (_, n) => `T-${n};Welzijn Zuid;Zuid;Proefpilot;zelf;2022-02-0${(n % 9) + 1};2022-06-1${n % 9};volgens_plan`,
    ),
  ].join('\n');
const evaluaties = (ja: number, nee: number) =>
  [
    'trajectExternId;organisatie;soort;zelfstandigVerder',
    ...Array.from({ length: ja + nee }, (_, n) => `T-${n};Welzijn Zuid;inwoner;${n < ja ? 'ja' : 'nee'}`),
  ].join('\n');

const importeer = async (bestanden: Readonly<Record<string, string>>) => {
  const formulier = new FormData();
  for (const [naam, inhoud] of Object.entries(bestanden)) formulier.append('bestand', new Blob([inhoud]), naam);
  const antwoord = await proef.app.request('/v1/importen', {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenVan(proef, 'bea')}` },
    body: formulier,
  });
  expect(await antwoord.json()).toMatchObject({ status: 'klaar' });
};

const criterium = (anders: object = {}) => ({
  kpi: 'zelfstandigVerder',
  richting: 'minimaal',
  norm: 0.7,
  doelstelling: 4,
  hard: true,
  minimaleNoemer: 10,
  minimaleRespons: 0.5,
  ...anders,
});
const besluit = (anders: object = {}) => ({
  besluit: 'go',
  voorwaarden: [],
  motivering: 'De meeste inwoners gaan zelf verder.',
  aanwezigen: ['Wethouder Zorg', 'Manager wijkteams'],
  ...anders,
});

let pad = '';
const dossier = async (wie: Wie = 'stef', query = ''): Promise<Inhoud> =>
  gelukt(await vraag(proef, wie, `GET ${pad}/go-no-go${query}`));
const zetPlan = (criteria: ReadonlyArray<object>, koppen: Record<string, string> = {}) =>
  vraag(proef, 'bea', `PUT ${pad}/monitoringsplan`, { criteria }, { koppen });
const besluiten = (inhoud: object, koppen: Record<string, string> = {}) =>
  vraag(proef, 'stef', `POST ${pad}/go-no-go/besluiten`, inhoud, { koppen });

beforeAll(async () => {
  await importeer({ 'pilots.csv': pilots, 'trajecten.csv': trajecten(), 'evaluaties.csv': evaluaties(10, 2) });
  const { items } = gelukt(await vraag(proef, 'stef', 'GET /pilots'));
  pad = `/pilots/${items[0].id}`;
});

describe('a go/no-go', () => {
  it('without a plan gives the figures of all six goals, and no advies', async () => {
    const { advies, doelstellingen, versie, van, tot } = await dossier();
    expect({ advies, versie, van, tot }).toEqual({ advies: null, versie: 0, van: '2022-01-01', tot: '2022-12-31' });
    expect(doelstellingen.map(({ nummer, uitkomst }: Inhoud) => [nummer, uitkomst])).toEqual(
      [1, 2, 3, 4, 5, 6].map((nummer) => [nummer, null]),
    );
    expect(doelstellingen[3].metingen[0]).toMatchObject({ kpi: 'zelfstandigVerder', teller: 10, noemer: 12 });
  });

  it('says every fault of a plan at once, and refuses who may not set one', async () => {
    const fout = await zetPlan([criterium(), criterium({ norm: 70 }), criterium({ kpi: 'uitstroom', norm: -1 })]);
    expect(fout.status).toBe(400);
    expect(fout.inhoud.fouten.map(({ pad: veld }: Inhoud) => veld)).toEqual([
      'criteria.1.kpi',
      'criteria.1.norm',
      'criteria.2.norm',
    ]);
    expect((await vraag(proef, 'tineke', `PUT ${pad}/monitoringsplan`, { criteria: [] })).status).toBe(403);
  });

  it('weighs each criterion on what was agreed, with how sure it is', async () => {
    const plan = gelukt(
      await zetPlan([criterium(), criterium({ kpi: 'integraal', doelstelling: 2, hard: false, norm: 0.5 })]),
    );
    expect(plan).toMatchObject({ versie: 1, gewijzigdDoor: proef.gemeente.mensen.bea.id });
    const { advies, criteria, doelstellingen } = await dossier();
    expect(advies).toBe('go_onder_voorwaarden');
    expect(criteria[0]).toMatchObject({
      teller: 10,
      noemer: 12,
      uitkomst: 'gehaald',
      zekerheid: 'onzeker',
      respons: { kpi: 'responsInwoners', waarde: 0.75 },
    });
    expect(criteria[0].interval.van).toBeCloseTo(0.552, 4);
    expect(criteria[1]).toMatchObject({ uitkomst: 'onvoldoende_gegevens', waarom: 'geen_cijfer' });
    expect(doelstellingen.map(({ uitkomst }: Inhoud) => uitkomst)).toEqual([
      null,
      'onvoldoende_gegevens',
      null,
      'gehaald',
      null,
      null,
    ]);
  });

  it('puts its norm and verdict on the figures of the pilot, and of no other', async () => {
    const figuur = async (smaller = '') => {
      const { items } = gelukt(await vraag(proef, 'stef', `GET /kpis?van=2022-01-01&tot=2022-12-31${smaller}`));
      return items.find(({ code }: Inhoud) => code === 'zelfstandigVerder').oordeel;
    };
    expect(await figuur(`&pilotId=${pad.split('/').at(-1)}`)).toEqual({
      norm: 0.7,
      richting: 'minimaal',
      uitkomst: 'gehaald',
    });
    expect(await figuur()).toBeUndefined();
  });

  it('is the same for everybody who may read it, also who sees casussen elsewhere', async () => {
    const voorStef = await dossier('stef');
    expect(await dossier('tineke')).toEqual(voorStef);
    expect(await dossier('cor')).toEqual(voorStef);
    expect((await vraag(proef, 'anna', `GET ${pad}/go-no-go`)).status).toBe(403);
  });

  it('hides what is about a few people, and then does not know', async () => {
    const { criteria, advies } = await dossier('stef', '?tot=2022-06-10');
    expect(criteria[0]).toMatchObject({ onderdrukt: true, teller: null, waarom: 'afgeschermd' });
    expect(advies).toBe('onvoldoende_gegevens');
    expect((await vraag(proef, 'stef', `GET ${pad}/go-no-go?tot=2021-12-31`)).status).toBe(400);
  });
});

describe('the dossier on paper', () => {
  it('is a tagged document in Dutch, with the words and figures of the page', async () => {
    const antwoord = await proef.app.request(`/v1${pad}/go-no-go?formaat=pdf`, {
      headers: { authorization: `Bearer ${await tokenVan(proef, 'stef')}` },
    });
    expect(antwoord.headers.get('content-type')).toBe('application/pdf');
    expect(antwoord.headers.get('content-disposition')).toContain('go-no-go-Proefpilot-2022-12-31.pdf');
    const bestand = new Uint8Array(await antwoord.arrayBuffer());
    const gids = await getDocumentProxy(bestand.slice());
    const { info } = await gids.getMetadata();
    expect(info).toMatchObject({ Title: 'Go of no-go', Language: 'nl' });
    const bomen = Array.from({ length: gids.numPages }, async (_, n) => (await gids.getPage(n + 1)).getStructTree());
    const boom = JSON.stringify(await Promise.all(bomen));
    expect(Buffer.from(bestand).toString('latin1')).toMatch(/\/StructTreeRoot/);
    for (const rol of ['"H1"', '"Table"', '"TH"', '"Figure"']) expect(boom).toContain(rol);
    const { text } = await extractText(gids, { mergePages: true });
    const tekst = text.replace(/\s+/g, ' ');
    for (const zin of [
      'Advies: go onder voorwaarden',
      '83 % (n = 12); de norm is minstens 70 % (hard).',
      'Waarschijnlijk tussen 55 % en 95 %. De norm van 70 % ligt daarbinnen: dit kan toeval zijn.',
      'Ingevuld: 12 van 16, 75 % van de formulieren van inwoners.',
      '6. Leren wat hiervoor nodig is: geen norm afgesproken',
    ])
      expect(tekst).toContain(zin);
  });
});

describe('a decision', () => {
  it('of conditions names them, and of none has none', async () => {
    for (const inhoud of [
      besluit({ besluit: 'go_onder_voorwaarden' }),
      besluit({ voorwaarden: ['Meer respons.'] }),
      besluit({ motivering: ' ' }),
      besluit({ aanwezigen: [] }),
      besluit({ motivering: 'Bel 06-12345678.' }),
    ])
      expect((await besluiten(inhoud)).status).toBe(400);
    for (const wie of ['bea', 'tineke', 'cor'] as const)
      expect((await vraag(proef, wie, `POST ${pad}/go-no-go/besluiten`, besluit())).status).toBe(403);
  });

  it('by two at once is taken by one: the other is told who was first', async () => {
    const koppen = { 'if-match': `"${(await dossier()).versie}"` };
    const twee = await Promise.all([besluiten(besluit(), koppen), besluiten(besluit(), koppen)]);
    expect(twee.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(twee.find(({ status }) => status === 412)?.inhoud.detail).toContain('Stef');
    expect((await dossier()).besluiten).toHaveLength(1);
  });

  it('is frozen with every figure under it, under a digest that anybody can work out', async () => {
    const [genomen] = (await dossier()).besluiten;
    const { id: _id, doorNaam, digest, digestKlopt, adviesNu, verschillen, ...bevroren } = genomen;
    expect(createHash('sha256').update(canoniek(bevroren)).digest('hex')).toBe(digest);
    expect({ doorNaam, digestKlopt, adviesNu, verschillen }).toEqual({
      doorNaam: 'Stef',
      digestKlopt: true,
      adviesNu: 'go_onder_voorwaarden',
      verschillen: [],
    });
    const [spoor] = await proef.ruw(`select gegevens from journaal where soort = 'pilot.besloten'`);
    expect(spoor?.gegevens).toEqual({ besluit: 'go', volgnummer: 1, digest });
    for (const wat of [`update pilotbesluit set tekst = '{}'`, 'delete from pilotbesluit'])
      await expect(proef.ruw(wat)).rejects.toThrow('staat vast');
  });

  it('does not change when the figures are corrected or the plan is: the difference stands beside it', async () => {
    const { besluiten: eerst } = await dossier();
    await importeer({ 'evaluaties.csv': evaluaties(5, 7) });
    gelukt(await zetPlan([criterium({ norm: 0.4 })]));
    const { advies, besluiten: later } = await dossier();
    expect(advies).toBe('go');
    expect(later[0]).toMatchObject({ digest: eerst[0].digest, dossier: eerst[0].dossier, adviesNu: 'no_go' });
    const standVan = (teller: number, uitkomst: string) => ({ teller, noemer: 12, uitkomst });
    expect(later[0].verschillen).toMatchObject([
      { kpi: 'zelfstandigVerder', toen: standVan(10, 'gehaald'), nu: standVan(5, 'niet_gehaald') },
    ]);
  });

  it('taken later stands beside the first, and the same key takes it once', async () => {
    const later = besluit({ besluit: 'go_onder_voorwaarden', voorwaarden: ['De respons moet omhoog.'] });
    const sleutel = { 'idempotency-key': 'later-besluit' };
    const [een, twee] = [await besluiten(later, sleutel), await besluiten(later, sleutel)];
    expect(een.status).toBe(201);
    expect(twee.inhoud).toEqual(een.inhoud);
    gelukt(await vraag(proef, 'stef', `POST ${pad}/besluiten`, besluit({ besluit: 'no_go' })));
    const { besluiten: alle, versie } = await dossier();
    expect(alle.map(({ volgnummer, besluit: wat }: Inhoud) => [volgnummer, wat])).toEqual([
      [3, 'no_go'],
      [2, 'go_onder_voorwaarden'],
      [1, 'go'],
    ]);
    const verouderd = { koppen: { 'if-match': `"${versie - 1}"` } };
    expect((await vraag(proef, 'stef', `POST ${pad}/besluiten`, besluit(), verouderd)).status).toBe(412);
    expect((await zetPlan([], { 'if-match': '"1"' })).status).toBe(412);
  });
});
