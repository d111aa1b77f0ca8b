import { createHash } from 'node:crypto';
import { canoniek } from '@tenzij/domain/canoniek.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import type { Kwartaalbeeld } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { arnhem } from '@tenzij/registers/referentie/gepubliceerd.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { haal, leesRegister } from '../../test/register.ts';
import { gelukt, type Inhoud, vraag } from '../../test/vraag.ts';

describe('the report of a quarter', () => {
  const proef = opzet();
  let beeld: Kwartaalbeeld;
  beforeAll(async () => {
    await leesRegister(proef, 'arnhem');
    beeld = gelukt(await vraag(proef, 'stef', 'POST /kwartaalrapporten/2022-K2/publicatie'));
  });

  it('shows every team as it was published', () => {
    const perTeam = beeld.delen
      .filter(({ soort }) => soort === 'pilot')
      .flatMap(({ items }) => items.find(({ code }) => code === 'formatiebenutting')?.groepen ?? []);
    for (const { team, ingezetteUren, beschikbareUren } of arnhem.formatiebenutting)
      expect(
        perTeam.find(({ naam }) => naam === team),
        team,
      ).toMatchObject({ teller: ingezetteUren, noemer: beschikbareUren });
  });

  it('has the figures that the stuurgroep asks itself, team by team since the first pilot began', async () => {
    const begin = arnhem.pilots.map(({ gestartOp }) => gestartOp).sort()[0];
    const { items } = gelukt(await vraag(proef, 'stef', `GET /kpis?van=${begin}&tot=${arnhem.peildatum}&per=team`));
    const van = (code: string, team: string): KpiGroep | undefined =>
      items.find((kpi: Kpi) => kpi.code === code)?.groepen?.find(({ naam }: KpiGroep) => naam === team);
    for (const { team, ingezetteUren, beschikbareUren } of arnhem.formatiebenutting)
      expect(van('formatiebenutting', team), team).toMatchObject({ teller: ingezetteUren, noemer: beschikbareUren });
    for (const { team, pilot: _pilot, ...stroom } of arnhem.stroom)
      for (const [code, aantal] of Object.entries(stroom)) expect(van(code, team)?.waarde, team).toBe(aantal);
    const { ingezetteUren, beschikbareUren } = arnhem.formatiebenuttingTotaal;
    expect(items.find(({ code }: Kpi) => code === 'formatiebenutting')).toMatchObject({
      teller: ingezetteUren,
      noemer: beschikbareUren,
    });
  });

  it('and what a group can take on, from the start of the pilot to its go/no-go', async () => {
    const pilotId = beeld.delen.find(({ naam }) => naam === 'Zelf begeleiden Wmo')?.pilotId;
    const { items } = gelukt(await vraag(proef, 'stef', `GET /kpis?van=2021-02-01&tot=2022-08-01&pilotId=${pilotId}`));
    const { teller, noemer } = items.find(({ code }: Kpi) => code === 'collectiefMogelijk');
    expect(teller).toBeGreaterThanOrEqual(5);
    expect(noemer).toBeGreaterThan(teller);
  });

  it('is open data too, that say what their columns are', async () => {
    const csv = (await (await haal(proef, 'stef', 'kwartaalrapporten/2022-K2?formaat=csv')).text())
      .trimEnd()
      .split('\r\n');
    const metadata = JSON.parse(await (await haal(proef, 'stef', 'kwartaalrapporten/2022-K2?formaat=metadata')).text());
    expect(csv[0]?.replace('\uFEFF', '').split(';')).toEqual(
      metadata.tableSchema.columns.map(({ name }: Inhoud) => name),
    );
    const waarde = beeld.delen
      .find(({ soort }) => soort === 'kwartaal')
      ?.items.find(({ code }) => code === 'aandeelZelf')?.waarde;
    expect(csv.find((regel) => regel.includes(';kwartaal;') && regel.includes(';aandeelZelf;'))).toContain(
      `"${String(waarde).replace('.', ',')}"`,
    );
  });

  it('opens where it has figures: the newest quarter that is over and has enough people', async () => {
    const { metCijfers, open } = gelukt(await vraag(proef, 'stef', 'GET /kwartaalrapporten'));
    expect(metCijfers[0]).toBe('2022-K2');
    expect(metCijfers).toContain('2021-K4');
    expect(open[0] > metCijfers[0]).toBe(true);
  });

  it('stays as it was published, with beside it that it was corrected, but not by how few', async () => {
    const pad = '/kwartaalrapporten/2022-K2';
    expect((await vraag(proef, 'cor', `POST ${pad}/publicatie`)).status).toBe(403);
    const { publicatie, verschillen, ...rapport } = beeld;
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
    // Somewhere among the teams and reasons it is of fewer than five, and the others would tell which.
    for (const stand of [uitstroom.toen, uitstroom.nu]) expect(stand).toMatchObject({ waarde: null, onderdrukt: true });
    const tweede = gelukt(await vraag(proef, 'bea', `POST ${pad}/publicatie`));
    expect([tweede.publicatie.versie, tweede.verschillen]).toEqual([2, []]);
    await expect(
      (await haal(proef, 'stef', 'kwartaalrapporten/2022-K2?versie=1&formaat=metadata')).json(),
    ).resolves.toMatchObject({
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
    expect((await haal(proef, 'stef', 'kwartaalrapporten/2999-K1')).status).toBe(404);
    expect((await haal(proef, 'stef', 'kwartaalrapporten/2022-K5')).status).toBe(404);
    expect((await haal(proef, 'stef', 'kwartaalrapporten/2021-K2?formaat=docx')).status).toBe(400);
    const { status, inhoud } = await vraag(proef, 'stef', `POST /kwartaalrapporten/${dit}/publicatie`);
    expect([status, inhoud.detail]).toEqual([409, expect.stringContaining('loopt nog')]);
  });
});
