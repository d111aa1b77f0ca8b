import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxRegels } from '@tenzij/registers/lezen/xlsx.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { opzet, type Proef } from '../../test/opzet.ts';
import {
  gelukt,
  type Inhoud,
  meldingVoor,
  onthuldeWeging,
  tokenVan,
  vandaag,
  vraag,
  zelfBegeleiden,
} from '../../test/vraag.ts';
import { exportOpdracht } from '../opdracht/export.ts';
import { kwartaalOpdracht } from '../opdracht/kwartaal.ts';

const proef = opzet();
const ander = opzet();
const derde = opzet();
const hier = opzet();
const leeg = opzet();
const soorten = ['meldingen', 'trajecten', 'indicaties', 'evaluaties'] as const;

const gevaarlijk = '=HYPERLINK("http://x.example";"klik")';
const register: Readonly<Record<string, string>> = {
  'pilots.csv': 'naam;domein;teams;gestartOp\nProefpilot;wmo;Zuid;2022-01-01',
  'meldingen.csv': [
    'externId;organisatie;ontvangenOp;bron;team;wijk;leefgebieden;leeftijdsgroep;inwonerExternId;vraag;uitkomst;gronden;beslotenOp;collectief',
    `M-1;Welzijn Zuid;2022-02-01;huisarts;Zuid;Zuidwijk;adl|financien;27-66;i-1;"${gevaarlijk.replaceAll('"', '""')}";zelf_begeleiden;werkdruk;2022-02-03;nee`,
    'M-2;Welzijn Zuid;2022-03-01;;Zuid;Zuidwijk;;;i-1;- een streepje vooraan;;;;',
  ].join('\n'),
  'trajecten.csv': [
    'externId;organisatie;meldingExternId;team;wijk;pilot;vorm;gestartOp;beeindigdOp;redenBeeindiging;toegewezenUren;bestedeUren;contactmomenten',
    'T-1;Welzijn Zuid;M-1;Zuid;Zuidwijk;Proefpilot;zelf;2022-02-10;2022-05-01;volgens_plan;20,5;7,25;9',
    'T-2;Welzijn Zuid;;Zuid;;;combinatie;2022-03-10;;;;;',
  ].join('\n'),
  'indicaties.csv':
    'externId;organisatie;inwonerExternId;wijk;team;soort;aangevraagdOp;beschiktOp;van;tot;urenPerWeek;aanbieder\nI-1;Welzijn Zuid;i-2;Zuidwijk;Zuid;begeleiding_groep;2022-01-01;2022-02-01;2022-02-01;2023-01-31;2,7;@Zorg',
  'evaluaties.csv':
    'trajectExternId;organisatie;soort;netwerkBetrokken;geleerdThema;geleerdTekst;zelfstandigVerder;watHielp\nT-1;Welzijn Zuid;coach;ja;samenwerken;Eerder bellen.;;\nT-1;Welzijn Zuid;inwoner;;;;nee;Iemand die luistert.',
};

const importeer = async (bij: Proef, bestanden: Readonly<Record<string, string>>): Promise<Inhoud> => {
  const formulier = new FormData();
  for (const [naam, inhoud] of Object.entries(bestanden)) formulier.append('bestand', new Blob([inhoud]), naam);
  formulier.append('maakAan', 'true');
  const headers = { authorization: `Bearer ${await tokenVan(bij, 'bea')}` };
  const stand = (await (
    await bij.app.request('/v1/importen', { method: 'POST', headers, body: formulier })
  ).json()) as Inhoud;
  expect(stand).toMatchObject({ status: 'klaar', fouten: [] });
  return stand.regels;
};

const haal = async (bij: Proef, wie: Wie, pad: string): Promise<Response> =>
  bij.app.request(`/v1/exporten/${pad}`, { headers: { authorization: `Bearer ${await tokenVan(bij, wie)}` } });

const uitgevoerd = async (bij: Proef): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(soorten.map(async (soort) => [`${soort}.csv`, await (await haal(bij, 'cor', soort)).text()])),
  );

const regels = (bestanden: Readonly<Record<string, string>>) =>
  Object.values(bestanden).map((inhoud) => inhoud.trim().split('\n').toSorted());

const enige = async (vraagNaar: string): Promise<string> => {
  const [rij] = await hier.ruw(vraagNaar);
  return String(rij?.id);
};

/** How much of everything there is, and how often it was written. */
const tellingen = ['melding', 'traject', 'indicatie', 'besluit', 'evaluatie', 'inwoner', 'organisatie', 'medewerker']
  .map((tabel) => `select '${tabel}' as tabel, count(*)::int as aantal from ${tabel}`)
  .concat(`select 'versies', sum(versie)::int from (select versie from melding union all select versie from traject) v`)
  .join(' union all ');

beforeAll(async () => {
  await importeer(proef, register);
  await importeer(hier, register);
});

describe('an export', () => {
  it('comes in again as it went out: here nothing changes, elsewhere it is the same register', async () => {
    const eerste = await uitgevoerd(proef);
    expect(await importeer(proef, eerste)).toMatchObject({ gelezen: 7, ongewijzigd: 7 });
    await importeer(ander, { 'pilots.csv': register['pilots.csv'] ?? '', ...eerste });
    expect(regels(await uitgevoerd(ander))).toEqual(regels(eerste));
  });

  it('comes in again too with what began here and what was done here since', async () => {
    const inwoner = { naam: 'Griet Verzonnen', geboortedatum: '1950-01-01' };
    const { id } = await onthuldeWeging(hier, { inwoner });
    const { trajectId } = gelukt(await vraag(hier, 'bram', `POST /wegingen/${id}/besluit`, zelfBegeleiden(hier)));
    const eerderMelding = await enige("select id from melding where extern_id = 'M-2'");
    const weging = gelukt(await vraag(hier, 'anna', `POST /meldingen/${eerderMelding}/wegingen`, {}));
    const standpunt = { keuze: 'zelf', gronden: [], kanOppakken: true };
    gelukt(await vraag(hier, 'anna', `PUT /wegingen/${weging.id}/standpunten/mij`, standpunt));
    gelukt(await vraag(hier, 'anna', `POST /wegingen/${weging.id}/onthulling`, {}));
    gelukt(await vraag(hier, 'bram', `POST /wegingen/${weging.id}/besluit`, zelfBegeleiden(hier)));
    const eerderTraject = await enige("select id from traject where extern_id = 'T-2'");
    const contact = { op: vandaag(), minuten: 50, soort: 'gesprek' };
    for (const traject of [trajectId, eerderTraject])
      gelukt(await vraag(hier, 'anna', `POST /trajecten/${traject}/contactmomenten`, contact));
    const eerste = await uitgevoerd(hier);
    const stand = () => hier.ruw(tellingen);
    const voor = await stand();
    const gelezen = Object.values(regels(eerste)).flat().length - soorten.length;
    expect(await importeer(hier, eerste)).toMatchObject({ gelezen, ongewijzigd: gelezen });
    expect(await stand()).toEqual(voor);
    expect(regels(await uitgevoerd(hier))).toEqual(regels(eerste));
    await importeer(leeg, { 'pilots.csv': register['pilots.csv'] ?? '', ...eerste });
    expect(regels(await uitgevoerd(leeg))).toEqual(regels(eerste));
  });

  it('is the same in each form, and no cell of it is run by a spreadsheet', async () => {
    const csv = await (await haal(proef, 'cor', 'meldingen?formaat=csv')).text();
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain(`'- een streepje`);
    const { items } = (await (await haal(proef, 'cor', 'meldingen?formaat=json')).json()) as Inhoud;
    expect(items.map(({ externId, vraag: tekst }: Inhoud) => [externId, tekst]).toSorted()).toEqual([
      ['M-1', gevaarlijk],
      ['M-2', '- een streepje vooraan'],
    ]);
    const map = await mkdtemp(join(tmpdir(), 'tenzij-export-'));
    const pad = join(map, 'trajecten.xlsx');
    await writeFile(pad, new Uint8Array(await (await haal(proef, 'cor', 'trajecten?formaat=xlsx')).arrayBuffer()));
    const rijen: Array<ReadonlyArray<string>> = [];
    for await (const greep of xlsxRegels(pad)) rijen.push(...greep.map(({ cellen }) => cellen));
    await rm(map, { recursive: true });
    const kop = rijen[0] ?? [];
    const eerste = rijen.find((rij) => rij[0] === 'T-1') ?? [];
    expect(['gestartOp', 'toegewezenUren', 'contactmomenten'].map((naam) => eerste[kop.indexOf(naam)])).toEqual([
      '2022-02-10',
      '20.5',
      '9',
    ]);
  });

  it('holds what the list shows to who asks, and never who the resident is', async () => {
    const inwoner = { naam: 'Griet Verzonnen', geboortedatum: '1950-01-01', bsn: '123456782' };
    for (const nr of [1, 2])
      gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef, { inwoner, vraag: `Hulp ${nr}.` })));
    for (const soort of soorten) expect(await (await haal(proef, 'cor', soort)).text()).not.toMatch(/Griet|1950/);
    const eigen = await proef.ruw('select id::text as id from inwoner where extern_id is null');
    const bestanden = await uitgevoerd(proef);
    for (const { id } of eigen) for (const tekst of Object.values(bestanden)) expect(tekst).not.toContain(id);
    const personen = (tekst: string) => tekst.match(/pseudoniem-[0-9a-f]{20}/g) ?? [];
    expect(personen(bestanden['meldingen.csv'] ?? '')).toHaveLength(2);
    expect(new Set(Object.values(bestanden).flatMap(personen)).size).toBe(1);
    await importeer(derde, { 'pilots.csv': register['pilots.csv'] ?? '', ...bestanden });
    expect(await derde.ruw('select count(distinct inwoner_id)::int as personen from melding')).toEqual([
      { personen: 2 },
    ]);
    const rij = (tekst: string) => tekst.trim().split('\n').length - 1;
    expect(rij(await (await haal(proef, 'noor', 'meldingen')).text())).toBe(0);
    expect(rij(await (await haal(proef, 'anna', 'meldingen')).text())).toBe(4);
    for (const soort of soorten) expect((await haal(proef, 'stef', soort)).status, soort).toBe(403);
    expect((await haal(proef, 'stef', 'kpis?van=2022-01-01&tot=2022-12-31&formaat=json')).status).toBe(200);
    const { items } = (await (
      await haal(proef, 'stef', 'kpis?van=2022-01-01&tot=2022-12-31&formaat=json')
    ).json()) as Inhoud;
    expect(items.find(({ code, groep }: Inhoud) => code === 'instroom' && groep === '')).toMatchObject({
      waarde: null,
      onderdrukt: true,
    });
    expect(
      await proef.ruw(`select distinct onderwerp_id from journaal where soort = 'register.geexporteerd' order by 1`),
    ).toEqual(['evaluaties', 'indicaties', 'kpis', 'meldingen', 'trajecten'].map((id) => ({ onderwerp_id: id })));
  });

  it('is what the command line writes too, and its quarter in every form', async () => {
    const naar = await mkdtemp(join(tmpdir(), 'tenzij-export-'));
    const gezegd: Array<string> = [];
    const uitvoer = { zeg: (regel: string) => void gezegd.push(regel), ververs: undefined };
    await proef.run(
      exportOpdracht({ soorten: [...soorten, 'kpis'], gemeente: undefined, formaat: 'csv', naar }, uitvoer),
    );
    const eerste = await uitgevoerd(proef);
    for (const [naam, inhoud] of Object.entries(eerste))
      expect((await readFile(join(naar, naam), 'utf8')).replace('\uFEFF', ''), naam).toBe(inhoud);
    // Whoever else works on that machine reads none of it, and the trail does not say that the consulent did it.
    expect((await stat(join(naar, 'meldingen.csv'))).mode & 0o777).toBe(0o600);
    expect(
      await proef.ruw(`select gegevens ->> 'weg' as weg from journaal where soort = 'register.geexporteerd'
        and onderwerp_id = 'meldingen' group by 1 order by 1`),
    ).toEqual([{ weg: 'aangemeld' }, { weg: 'opdrachtregel' }]);
    await proef.run(kwartaalOpdracht({ kwartaal: '2022-k2', gemeente: undefined, publiceer: true, naar }, uitvoer));
    const rapport = (await readdir(naar)).filter((naam) => naam.startsWith('kwartaalrapport-'));
    expect(rapport.map((naam) => naam.slice(naam.indexOf('.'))).toSorted()).toEqual([
      '.csv',
      '.csv-metadata.json',
      '.json',
      '.pdf',
      '.xlsx',
    ]);
    expect(gezegd).toHaveLength(soorten.length + 1 + rapport.length + 1);
    await rm(naar, { recursive: true });
    const bijLopend = kwartaalOpdracht({ kwartaal: '2999-K1', gemeente: undefined, publiceer: false, naar }, uitvoer);
    await expect(proef.run(bijLopend)).rejects.toThrow();
  });
});
