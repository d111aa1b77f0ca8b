import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canoniek } from '@tenzij/domain/canoniek.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import type { Kwartaalbeeld, Rapportdeel, Rapportdeelsoort } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { arnhem, hilversum } from '@tenzij/registers/referentie/gepubliceerd.ts';
import { type Gemeentenaam, mapVan } from '@tenzij/registers/referentie/schrijf.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { opzet, type Proef } from '../../test/opzet.ts';
import { gelukt, type Inhoud, tokenVan, vraag } from '../../test/vraag.ts';
import { werkmap } from '../../test/werkmap.ts';

/** The reference register of a gemeente, imported over the wire like any other. */
const leesRegister = async (proef: Proef, register: Gemeentenaam) => {
  const formulier = new FormData();
  const map = fileURLToPath(mapVan(register));
  for (const naam of readdirSync(map).filter((een) => een.endsWith('.csv')))
    formulier.append('bestand', new Blob([readFileSync(`${map}${naam}`)]), naam);
  const antwoord = await proef.app.request('/v1/importen', {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenVan(proef, 'bea')}` },
    body: formulier,
  });
  let stand = (await antwoord.json()) as Inhoud;
  while (stand.status === 'wacht' || stand.status === 'bezig')
    stand = gelukt(await vraag(proef, 'bea', `GET /importen/${stand.id}`));
  expect(stand).toMatchObject({ status: 'klaar', fouten: [] });
};

const haal = async (proef: Proef, wie: Wie, pad: string): Promise<Response> => {
  const headers = { authorization: `Bearer ${await tokenVan(proef, wie)}` };
  return proef.app.request(`/v1/kwartaalrapporten/${pad}`, { headers });
};
const bytes = async (antwoord: Response) => {
  expect(antwoord.status).toBe(200);
  return new Uint8Array(await antwoord.arrayBuffer());
};

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const procent = ({ waarde }: Pick<Kpi, 'waarde'>) => (waarde === null ? null : Math.round(waarde * 100));

/** A report as it is published, in all its forms, each read back from the file itself. */
const gelezen = async (proef: Proef, kwartaal: string) => {
  const beeld: Kwartaalbeeld = gelukt(await vraag(proef, 'stef', `POST /kwartaalrapporten/${kwartaal}/publicatie`));
  const papier = await getDocumentProxy(await bytes(await haal(proef, 'stef', `${kwartaal}?formaat=pdf`)));
  const tekst = (await extractText(papier, { mergePages: true })).text.replace(/\s+/g, ' ');
  const bladen = werkmap(await bytes(await haal(proef, 'stef', `${kwartaal}?formaat=xlsx`)));
  const deel = (soort: Rapportdeelsoort, naam: string | null = null): Rapportdeel => {
    const gevonden = beeld.delen.find((een) => een.soort === soort && een.naam === naam);
    if (gevonden === undefined) throw new Error(`Er is geen deel ${soort} ${naam}.`);
    return gevonden;
  };
  /** One figure, and that the same stands in the PDF as it is read there and in the workbook with all its decimals. */
  const overal = (uit: Rapportdeel, code: KpiCode, groep?: string): Kpi | KpiGroep => {
    const kpi = uit.items.find((een) => een.code === code);
    const cijfer = groep === undefined ? kpi : kpi?.groepen?.find(({ naam }) => naam === groep);
    if (kpi === undefined || cijfer?.waarde == null) throw new Error(`Er is geen ${code} ${groep ?? ''}.`);
    const { teller, noemer, waarde } = cijfer;
    const leesbaar =
      kpi.eenheid === 'verhouding'
        ? `${getal.format(procent(cijfer) ?? 0)} % (${getal.format(teller ?? 0)} van ${getal.format(noemer ?? 0)})`
        : getal.format(waarde);
    expect(tekst, `${code} ${groep ?? ''} in de PDF`).toContain(leesbaar);
    const rij = bladen
      .get('Alle cijfers')
      ?.find(
        (een) => een[2] === uit.soort && een[3] === (uit.naam ?? '') && een[6] === code && een[9] === (groep ?? ''),
      );
    expect(rij?.slice(11, 14), `${code} ${groep ?? ''} in het rekenblad`).toEqual(
      [teller, noemer, waarde].map((een) => een ?? ''),
    );
    return cijfer;
  };
  return { beeld, tekst, bladen, deel, overal };
};

describe('what Arnhem published', () => {
  const proef = opzet();
  let rapport2022: Awaited<ReturnType<typeof gelezen>>;
  beforeAll(async () => {
    await leesRegister(proef, 'arnhem');
    rapport2022 = await gelezen(proef, '2022-K2');
  });

  it('comes out of its report, as data, on paper and in the workbook', () => {
    const { tekst, deel, overal } = rapport2022;
    const pilots = {
      'arnhem-wmo': deel('pilot', 'Zelf begeleiden Wmo'),
      'arnhem-jeugd': deel('pilot', 'Zelf begeleiden Jeugd'),
    };
    for (const { pilot, team, ...stroom } of arnhem.stroom)
      for (const [code, aantal] of Object.entries(stroom))
        expect(overal(pilots[pilot as keyof typeof pilots], code as KpiCode, team).waarde, `${code} ${team}`).toBe(
          aantal,
        );
    for (const [pilot, uit] of Object.entries(pilots)) {
      for (const [code, aantal] of Object.entries(arnhem.stroomTotaal[pilot as keyof typeof pilots]))
        expect(overal(uit, code as KpiCode).waarde, `${code} ${pilot}`).toBe(aantal);
      for (const [naam, verwacht] of Object.entries(arnhem.evaluaties[pilot as keyof typeof pilots]))
        expect(procent(overal(uit, naam.replace('Procent', '') as KpiCode)), `${naam} ${pilot}`).toBe(verwacht);
    }
    // A team of which a small group could be told apart is left out for the public; who is shown is shown exactly.
    const getoond = Object.values(pilots).flatMap((uit) =>
      (uit.items.find(({ code }) => code === 'formatiebenutting')?.groepen ?? [])
        .filter(({ onderdrukt }) => onderdrukt !== true)
        .map(({ naam = '' }) => ({ team: naam, benut: overal(uit, 'formatiebenutting', naam) })),
    );
    expect(getoond.length).toBeGreaterThan(1);
    for (const { team, benut } of getoond) {
      const {
        ingezetteUren,
        beschikbareUren,
        procent: verwacht,
      } = arnhem.formatiebenutting.find((een) => een.team === team) ?? {};
      expect([benut.teller, benut.noemer, procent(benut)], team).toEqual([ingezetteUren, beschikbareUren, verwacht]);
    }
    const { ingezetteUren, beschikbareUren } = arnhem.formatiebenuttingTotaal;
    expect(overal(deel('sinds'), 'formatiebenutting')).toMatchObject({
      teller: ingezetteUren,
      noemer: beschikbareUren,
    });
    expect(procent(overal(deel('kwartaal'), 'aandeelZelf'))).toBe(arnhem.aandeelZelfBegeleidProcent);
    expect(tekst).toContain(
      'In Zelf begeleiden Wmo vulde minder dan de helft van de inwoners een formulier in: 38 % (28 van 74).',
    );
  });

  it('stays as it was published, with what was corrected beside it', async () => {
    const pad = '/kwartaalrapporten/2022-K2';
    expect((await vraag(proef, 'cor', `POST ${pad}/publicatie`)).status).toBe(403);
    const { publicatie, verschillen, ...rapport } = rapport2022.beeld;
    expect(publicatie).toMatchObject({ versie: 1, doorNaam: 'Stef', digestKlopt: true });
    expect(verschillen).toEqual([]);
    const { gepubliceerdOp, digest } = publicatie ?? { gepubliceerdOp: '', digest: '' };
    const tekst = canoniek({ versie: 1, gepubliceerdOp, door: proef.gemeente.mensen.stef.id, rapport } as never);
    expect(createHash('sha256').update(tekst).digest('hex')).toBe(digest);
    const nogEens = await vraag(proef, 'bea', `POST ${pad}/publicatie`);
    expect([nogEens.status, nogEens.inhoud.detail]).toEqual([409, expect.stringContaining('al gepubliceerd')]);

    const verbeterd = await proef.ruw(`update traject set beeindigd_op = '2022-05-15', status = 'afgerond',
      reden_beeindiging = 'volgens_plan' where beeindigd_op is null and gestart_op < '2022-01-01' returning id`);
    expect(verbeterd.length).toBeGreaterThan(4);
    const later = gelukt(await vraag(proef, 'cor', `GET ${pad}`));
    expect(later.delen).toEqual(rapport.delen);
    const uitstroom = later.verschillen.find(
      ({ soort, kpi, groep }: Inhoud) => soort === 'kwartaal' && kpi === 'uitstroom' && groep === null,
    );
    expect(uitstroom.nu.waarde - uitstroom.toen.waarde).toBe(verbeterd.length);
    const tweede = gelukt(await vraag(proef, 'bea', `POST ${pad}/publicatie`));
    expect([tweede.publicatie.versie, tweede.verschillen]).toEqual([2, []]);
    await expect((await haal(proef, 'stef', '2022-K2?versie=1&formaat=metadata')).json()).resolves.toMatchObject({
      'dc:identifier': digest,
    });
    const { items, open } = gelukt(await vraag(proef, 'stef', 'GET /kwartaalrapporten'));
    expect(items.map(({ kwartaal, versie }: Inhoud) => [kwartaal, versie])).toEqual([
      ['2022-K2', 2],
      ['2022-K2', 1],
    ]);
    expect(open).not.toContain('2022-K2');
  });

  it('is not there for a quarter to come, and not to publish while it runs', async () => {
    const nu = new Date();
    const dit = `${nu.getUTCFullYear()}-K${Math.floor(nu.getUTCMonth() / 3) + 1}`;
    expect((await haal(proef, 'stef', '2999-K1')).status).toBe(404);
    expect((await haal(proef, 'stef', '2022-K5')).status).toBe(404);
    expect((await haal(proef, 'stef', '2021-K2?formaat=docx')).status).toBe(400);
    const { status, inhoud } = await vraag(proef, 'stef', `POST /kwartaalrapporten/${dit}/publicatie`);
    expect([status, inhoud.detail]).toEqual([409, expect.stringContaining('loopt nog')]);
  });
});

describe('what Hilversum published', () => {
  const proef = opzet();
  beforeAll(() => leesRegister(proef, 'hilversum'));
  const { begeleidingInDeWijk: wijk, evaluatieAgenda: agenda } = hilversum;

  it('comes out of its report at the end of 2020', async () => {
    const { deel, overal } = await gelezen(proef, '2020-K4');
    const sinds = deel('sinds');
    expect([sinds.van, sinds.tot]).toEqual([wijk.periode.van, wijk.periode.tot]);
    expect(overal(sinds, 'meldingen').waarde).toBe(wijk.meldingenTotaal);
    for (const { organisatie, aantal, viaSociaalPlein } of wijk.meldingen.filter((een) => 'viaSociaalPlein' in een)) {
      expect(overal(sinds, 'meldingen', organisatie).waarde).toBe(aantal);
      expect(overal(sinds, 'viaSociaalPlein', organisatie).teller).toBe(viaSociaalPlein);
    }
    for (const { organisatie, afgesloten, binnenZesMaanden, gemiddeldeUren } of wijk.afgesloten) {
      expect(overal(sinds, 'binnenZesMaanden', organisatie)).toMatchObject({
        teller: binnenZesMaanden,
        noemer: afgesloten,
      });
      expect(overal(sinds, 'urenPerTraject', organisatie).waarde).toBe(gemiddeldeUren);
    }
    expect(overal(sinds, 'uitgaven').waarde).toBe(wijk.uitgavenTotaal);
  });

  it('and at the end of 2021, as open data that say what they are', async () => {
    const { beeld, tekst, deel, overal } = await gelezen(proef, '2021-K4');
    expect(overal(deel('sinds'), 'meldingen').waarde).toBe(agenda.meldingenTotEnMet2021);
    const tijdig = deel('jaren').items.find(({ code }) => code === 'tijdigAfgehandeld');
    for (const [jaar, verwacht] of Object.entries(agenda.tijdigAfgehandeldProcent)) {
      expect(procent(tijdig?.groepen?.find(({ sleutel }) => sleutel === jaar) ?? { waarde: null }), jaar).toBe(
        verwacht,
      );
      expect(tekst).toMatch(new RegExp(`${jaar} ${verwacht} % \\(n = `));
    }
    const ervaring = deel('jaar').items.find(({ code }) => code === 'clientervaring');
    expect(ervaring?.groepen?.map(procent)).toEqual(agenda.clientervaring2021Procent.map(({ procent: een }) => een));

    const csv = (await (await haal(proef, 'stef', '2021-K4?formaat=csv')).text()).trimEnd().split('\r\n');
    const metadata = JSON.parse(await (await haal(proef, 'stef', '2021-K4?formaat=metadata')).text());
    expect(csv[0]?.replace('\uFEFF', '').split(';')).toEqual(
      metadata.tableSchema.columns.map(({ name }: Inhoud) => name),
    );
    const waarde = beeld.delen
      .find(({ soort }) => soort === 'jaar')
      ?.items.find(({ code }) => code === 'tijdigAfgehandeld')?.waarde;
    expect(csv.find((regel) => regel.includes(';jaar;') && regel.includes(';tijdigAfgehandeld;'))).toContain(
      `"${String(waarde).replace('.', ',')}"`,
    );
  });
});
