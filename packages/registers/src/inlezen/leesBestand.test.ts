import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import {
  type Bestandssoort,
  bestandssoorten,
  type RegisterRij,
  type RijVan,
  rijSchemas,
} from '@tenzij/domain/register/rijen.ts';
import { Effect, Schema } from 'effect';
import writeXlsx from 'write-excel-file/node';
import { csvBestand, type NieuweRij } from '../schrijven/csv.ts';
import { leesBestand } from './leesBestand.ts';

const map = mkdtempSync(join(tmpdir(), 'inlezen-'));
afterAll(() => rmSync(map, { recursive: true }));
const vandaag = Dag.make('2026-11-22');

let volgnummer = 0;
const lees = async (soort: Bestandssoort, inhoud: string, afbeelding?: Afbeelding) => {
  volgnummer += 1;
  const pad = join(map, `${volgnummer}.csv`);
  writeFileSync(pad, inhoud);
  return leesPad(soort, pad, `${soort}.csv`, afbeelding);
};
const leesPad = async (soort: Bestandssoort, pad: string, naam: string, afbeelding?: Afbeelding) => {
  const rijen: Array<RegisterRij> = [];
  const fouten: Array<{ regel: number; kolom: string; waarde: string; melding: string }> = [];
  const onbekend: Array<string> = [];
  for await (const greep of leesBestand({ naam, pad, soort, afbeelding }, vandaag)) {
    rijen.push(...greep.rijen.map(({ rij }) => rij));
    fouten.push(...greep.fouten.map(({ bestand, ...fout }) => fout));
    onbekend.push(...greep.onbekendeKolommen);
  }
  return { rijen, fouten, onbekend };
};

const kop = 'externId;organisatie;ontvangenOp;team;wijk';
const goed = 'M1;Versa;2021-03-01;CSA;Centrum';
const eneFout = async (kolommen: string, cellen: string) => {
  const { fouten, rijen } = await lees('meldingen', `${kop};${kolommen}\n${goed};${cellen}\n`);
  expect(rijen).toEqual([]);
  expect(fouten.length).toBe(1);
  return fouten[0];
};

/** Written out, a filled row of every kind of file. */
const voorbeelden: { readonly [Soort in Bestandssoort]: NieuweRij<Soort> } = {
  organisaties: { naam: 'MEE; en "meer"', soort: 'clientondersteuning', expertises: ['lvb', 'nah'] },
  teams: { naam: 'CSA', domein: 'wmo', wijken: ['Centrum', 'Spijkerkwartier'] },
  medewerkers: {
    naam: 'Noor Voorbeeld',
    email: 'noor@x.example',
    organisatie: 'Versa',
    teams: ['CSA'],
    rol: 'wijkcoach',
    fte: 0.89,
    urenPerWeek: 20.5,
    expertises: [],
  },
  pilots: { naam: 'P', domein: 'jeugd', teams: ['CSA', 'RKV'], gestartOp: '2020-11-01', eindigtOp: '2022-10-31' },
  formatie: { pilot: 'P', team: 'CSA', fte: 1.67, van: '2021-02-01', tot: '2022-06-30', beschikbareUren: 3099 },
  voorzieningen: {
    naam: 'Taalcafé',
    soort: 'cursus',
    wijken: [],
    leefgebieden: ['participatie'],
    kenmerken: [],
    capaciteit: 30,
  },
  meldingen: {
    externId: 'M1',
    organisatie: 'Versa',
    ontvangenOp: '2021-03-01',
    aanleiding: 'nieuwe_vraag',
    bron: 'huisarts',
    team: 'CSA',
    wijk: 'Centrum',
    leefgebieden: ['financien', 'adl'],
    kenmerken: ['schulden'],
    leeftijdsgroep: '27-66',
    inwonerExternId: 'i-1',
    vraag: 'Wil hulp bij\nde post; "nu"',
    uitkomst: 'maatwerk',
    gronden: ['veilig_thuis'],
    beslotenOp: '2021-03-04',
    collectief: false,
  },
  trajecten: {
    externId: 'T1',
    organisatie: 'Versa',
    team: 'CSA',
    vorm: 'zelf',
    gestartOp: '2021-03-10',
    beeindigdOp: '2021-08-01',
    redenBeeindiging: 'volgens_plan',
    zelfstandigVerder: true,
    toegewezenUren: 30,
    bestedeUren: 12.25,
    contactmomenten: 9,
  },
  indicaties: {
    externId: 'I1',
    organisatie: 'Versa',
    soort: 'begeleiding_groep',
    aangevraagdOp: '2021-01-01',
    beschiktOp: '2021-02-01',
    herindicatie: 'uren_verlaagd',
    urenMinderPerWeek: 1.5,
    besprokenMetWijk: false,
  },
  evaluaties: { trajectExternId: 'T1', organisatie: 'Versa', soort: 'coach', netwerkBetrokken: 'nvt', integraal: 'ja' },
  uitgaven: { pilot: 'P', post: 'Interviews', bedrag: 5150, datum: '2020-02-14' },
  begroting: { pilot: 'P', post: 'Coaches', fte: 4.64, bedragPerFte: 74000, van: '2022-11-01', tot: '2024-01-31' },
};

const heel = <Soort extends Bestandssoort>(soort: Soort, rij: NieuweRij<Soort>): RijVan<Soort> => {
  const lijsten = new Set(['expertises', 'teams', 'wijken', 'leefgebieden', 'kenmerken', 'gronden']);
  const velden = Object.keys(rijSchemas[soort].fields).filter((veld) => veld !== '_tag');
  const leeg = Object.fromEntries(velden.map((veld) => [veld, lijsten.has(veld) && !(soort === 'pilots') ? [] : null]));
  return Schema.decodeUnknownSync(rijSchemas[soort] as never)({ _tag: soort, ...leeg, ...rij }) as RijVan<Soort>;
};

describe('een registerbestand', () => {
  it.each(bestandssoorten)('%s komt terug zoals het geschreven is', async (soort) => {
    const { rijen, fouten, onbekend } = await lees(soort, csvBestand(soort, [voorbeelden[soort]] as never));
    expect({ fouten, onbekend }).toEqual({ fouten: [], onbekend: [] });
    expect(rijen).toEqual([heel(soort, voorbeelden[soort] as never)]);
  });

  it('komt uit Excel hetzelfde als uit CSV', async () => {
    const pad = join(map, 'formatie.xlsx');
    const rij = [
      { value: 'P' },
      { value: 'CSA' },
      { type: Number, value: 1.67 },
      { type: Date, value: new Date(Date.UTC(2021, 1, 1)), format: 'dd-mm-yyyy' },
      { value: '30-06-2022' },
      { type: Number, value: 3099 },
    ];
    await writeXlsx([
      ['pilot', 'team', 'fte', 'van', 'tot', 'beschikbareUren'].map((value) => ({ value })),
      rij,
    ]).toFile(pad);
    const uitExcel = await leesPad('formatie', pad, 'formatie.xlsx');
    expect(uitExcel).toEqual(await lees('formatie', csvBestand('formatie', [voorbeelden.formatie])));
    expect(uitExcel.rijen.length).toBe(1);
  });

  it('kent zijn koppen in elke volgorde en met hoofdletters, en meldt wat het niet kent', async () => {
    const { rijen, onbekend } = await lees('teams', 'Opmerking;WIJKEN; Domein ;Naam\nx;A|B|A;WMO;CSA\n');
    expect(rijen).toEqual([{ _tag: 'teams', naam: 'CSA', domein: 'wmo', wijken: ['A', 'B'] }]);
    expect(onbekend).toEqual(['Opmerking']);
  });

  it('mist een verplichte kolom, of heeft er een twee keer', async () => {
    const { fouten } = await lees('teams', 'naam;naam;wijken\nCSA;CSA;A\n');
    expect(fouten).toEqual([
      { regel: 1, kolom: 'domein', waarde: '', melding: 'De kolom domein ontbreekt.' },
      { regel: 1, kolom: 'naam', waarde: '', melding: 'De kolom naam staat er meer dan eens.' },
    ]);
  });

  it('is leeg', async () => {
    expect((await lees('teams', '\n\n')).fouten).toMatchObject([{ melding: 'Dit bestand is leeg.' }]);
  });

  it('zegt van elke rij alles wat er mis is, met regel en kolom', async () => {
    const { rijen, fouten } = await lees(
      'meldingen',
      `${kop};aanleiding;leefgebieden\n${goed};;\n;Versa;vandaag;CSA;;weet niet;financien|geluk\nM3;Versa;2021-03-01;CSA;Centrum;nieuwe_vraag;adl\n`,
    );
    expect(rijen.length).toBe(2);
    expect(fouten.map(({ regel, kolom, waarde }) => [regel, kolom, waarde])).toEqual([
      [3, 'externId', ''],
      [3, 'ontvangenOp', 'vandaag'],
      [3, 'wijk', ''],
      [3, 'aanleiding', 'weet niet'],
      [3, 'leefgebieden', 'financien|geluk'],
    ]);
    expect(fouten.at(-1)?.melding).toContain('"geluk": Kies uit: financien');
  });

  it('weigert een rij met meer cellen dan de kop, en vult een korte aan', async () => {
    const { rijen, fouten } = await lees('teams', 'naam;domein;wijken\nA;wmo\nB;wmo;C;te veel\n');
    expect(rijen).toMatchObject([{ naam: 'A', wijken: [] }]);
    expect(fouten).toMatchObject([{ regel: 3, kolom: '' }]);
  });

  it.each([
    ['beslotenOp', '2021-03-04', 'beslotenOp'],
    ['uitkomst', 'maatwerk', 'beslotenOp'],
    ['uitkomst;beslotenOp', 'maatwerk;2021-02-01', 'beslotenOp'],
    ['gronden', 'veilig_thuis', 'gronden'],
    ['uitkomst;beslotenOp', 'maatwerk;2027-01-01', 'beslotenOp'],
  ])('toetst de cellen van een melding aan elkaar: %s = %s', async (kolommen, cellen, kolom) => {
    expect(await eneFout(kolommen, cellen)).toMatchObject({ kolom });
  });

  it.each([
    ['trajecten', { beeindigdOp: '2021-01-01' }, 'beeindigdOp'],
    ['trajecten', { beeindigdOp: null }, 'redenBeeindiging'],
    ['trajecten', { coach: 'a@x.example', tweedeCoach: 'a@x.example' }, 'tweedeCoach'],
    ['indicaties', { beschiktOp: '2020-12-01' }, 'beschiktOp'],
    ['evaluaties', { zelfstandigVerder: 'ja' }, 'zelfstandigVerder'],
    ['evaluaties', { soort: 'inwoner', netwerkBetrokken: null }, 'integraal'],
    ['formatie', { urenPerFtePerMaand: 109.3 }, 'beschikbareUren'],
    ['formatie', { tot: null }, 'tot'],
    ['begroting', { fte: null }, 'bedrag'],
    ['pilots', { eindigtOp: '2019-01-01' }, 'eindigtOp'],
  ] as const)('toetst de cellen van een rij aan elkaar: %s met %o', async (soort, anders, kolom) => {
    const rij = { ...voorbeelden[soort], ...anders };
    const { fouten } = await lees(soort, csvBestand(soort, [rij] as never));
    expect(fouten).toMatchObject([{ kolom }]);
  });

  it('herhaalt in een fout niets wat naar een inwoner kan wijzen', async () => {
    expect(await eneFout('vraag', 'Bel Piet op 06-12345678')).toMatchObject({ kolom: 'vraag', waarde: '' });
    expect(await eneFout('inwonerExternId', 'x'.repeat(201))).toMatchObject({ kolom: 'inwonerExternId', waarde: '' });
    expect(await eneFout('leeftijdsgroep', '111222333')).toMatchObject({ kolom: 'leeftijdsgroep', waarde: '' });
    expect(await eneFout('bron', 'piet@mail.example')).toMatchObject({ kolom: 'bron', waarde: '' });
    expect(await eneFout('bron', `b${'a'.repeat(500)}`)).toMatchObject({ waarde: `b${'a'.repeat(99)}…` });
  });

  it('weigert een BSN in de vraag', async () => {
    expect((await eneFout('vraag', 'Burger 111222333 wil hulp'))?.melding).toContain('BSN');
  });

  it('komt met andere koppen en woorden binnen door een afbeelding', async () => {
    const afbeelding: Afbeelding = {
      kolommen: {
        Startdatum: 'gestartOp',
        Dossier: 'externId',
        'Reden einde': 'redenBeeindiging',
        Einde: 'beeindigdOp',
      },
      waarden: { redenBeeindiging: { 'doel bereikt': 'volgens_plan' }, team: { 'Centrum-team': 'CSA' } },
    };
    const { rijen, fouten, onbekend } = await lees(
      'trajecten',
      'dossier,ORGANISATIE,Team,startdatum,Einde,reden einde\n7,Versa,Centrum-team,01-02-2021,01-05-2021,Doel bereikt\n',
      afbeelding,
    );
    expect({ fouten, onbekend }).toEqual({ fouten: [], onbekend: [] });
    expect(rijen).toMatchObject([
      {
        externId: '7',
        team: 'CSA',
        gestartOp: '2021-02-01',
        beeindigdOp: '2021-05-01',
        redenBeeindiging: 'volgens_plan',
      },
    ]);
  });

  it('vertaalt ook delen van een lijst', async () => {
    const afbeelding = { waarden: { expertises: { 'licht verstandelijk beperkt': 'lvb' } } };
    const { rijen } = await lees(
      'organisaties',
      'naam;expertises\nMEE;Licht verstandelijk beperkt | autisme\n',
      afbeelding,
    );
    expect(rijen).toMatchObject([{ expertises: ['lvb', 'autisme'] }]);
  });

  it.effect.prop(
    'verliest geen rij: elke rij is goed of fout',
    [Schema.Array(Schema.Literals(['goed', 'geen datum', 'geen team'])).check(Schema.isMaxLength(30))],
    ([soorten]) =>
      Effect.gen(function* () {
        const regel = { goed, 'geen datum': 'M2;Versa;ooit;CSA;Centrum', 'geen team': 'M3;Versa;2021-03-01;;Centrum' };
        const csv = [kop, ...soorten.map((soort) => regel[soort])].join('\n');
        const { rijen, fouten } = yield* Effect.promise(() => lees('meldingen', csv));
        const aantal = (soort: string) => soorten.filter((een) => een === soort).length;
        expect(rijen.length).toBe(aantal('goed'));
        expect(fouten.filter(({ kolom }) => kolom === 'ontvangenOp').length).toBe(aantal('geen datum'));
        expect(fouten.filter(({ kolom }) => kolom === 'team').length).toBe(aantal('geen team'));
        expect(fouten.every(({ regel: nummer }) => soorten[nummer - 2] !== 'goed')).toBe(true);
      }),
  );
});
