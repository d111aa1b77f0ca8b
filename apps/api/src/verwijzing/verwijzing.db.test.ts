import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { eenPartner } from '../../test/partner.ts';
import { gelukt, type Inhoud, meldingVoor, vandaag, vraag } from '../../test/vraag.ts';

const proef = opzet();

type Partner = Awaited<ReturnType<typeof eenPartner>>;

const alsPartner = async ({ token }: Partner, regel: string, inhoud?: unknown): Promise<Inhoud> => {
  const antwoord = await vraag(proef, null, regel, inhoud, { koppen: { authorization: `Bearer ${token}` } });
  return antwoord;
};

const inwoner = { naam: 'Jo Verzonnen', contact: 'via de balie' };

const verwezen = async (partner: Partner, anders: object = {}) => {
  const melding = gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef, { inwoner })));
  const body = {
    naarOrganisatieId: partner.organisatie,
    vraag: 'Kunnen jullie meedenken?',
    toestemming: { op: vandaag(), hoe: 'mondeling' },
    deelContact: true,
    ...anders,
  };
  return { melding, antwoord: await vraag(proef, 'anna', `POST /meldingen/${melding.id}/verwijzingen`, body) };
};

describe('a referral over the api', () => {
  it('without recorded consent is refused at its field, and nothing is shared', async () => {
    const partner = await eenPartner(proef);
    const { antwoord } = await verwezen(partner, { toestemming: undefined });
    expect(antwoord.status).toBe(400);
    expect(antwoord.inhoud.fouten.map(({ pad }: Inhoud) => pad)).toEqual(['toestemming']);
    expect(gelukt(await alsPartner(partner, 'GET /verwijzingen')).items).toEqual([]);
  });

  it('is answered by the partner, who then sees how to reach the resident and nothing else of the casus', async () => {
    const partner = await eenPartner(proef);
    const { melding, antwoord } = await verwezen(partner);
    expect([antwoord.status, antwoord.koppen.get('etag')]).toEqual([201, '"1"']);
    const { id } = gelukt(antwoord);
    expect((await alsPartner(partner, `GET /verwijzingen/${id}/contact`)).status).toBe(409);
    expect((await alsPartner(partner, `POST /verwijzingen/${id}/antwoord`, { antwoord: 'aannemen' })).status).toBe(201);
    expect(gelukt(await alsPartner(partner, `GET /verwijzingen/${id}/contact`))).toEqual(inwoner);
    for (const pad of [
      `/meldingen/${melding.id}`,
      `/meldingen/${melding.id}/inwoner`,
      `/meldingen/${melding.id}/tijdlijn`,
    ])
      expect((await alsPartner(partner, `GET ${pad}`)).status).toBe(404);
    expect((await vraag(proef, 'noor', `GET /verwijzingen/${id}`)).status).toBe(404);
    expect((await vraag(proef, 'bea', `GET /verwijzingen/${id}`)).status).toBe(403);
    expect((await vraag(proef, 'anna', `GET /verwijzingen/${id}`)).inhoud).toMatchObject({
      status: 'aangenomen',
      meldingId: melding.id,
      kant: 'team',
    });
    gelukt(await vraag(proef, 'bram', `POST /verwijzingen/${id}/intrekking`, {}));
    expect((await alsPartner(partner, `GET /verwijzingen/${id}/contact`)).status).toBe(409);
    expect((await alsPartner(partner, `GET /verwijzingen/${id}`)).inhoud).toMatchObject({ gedeeld: null });
  });

  it('answered twice tells the second who was first, and is kept by its version', async () => {
    const [partner, collega] = [await eenPartner(proef, 'Kim'), await eenPartner(proef, 'Kees')];
    const { id } = gelukt((await verwezen(partner)).antwoord);
    gelukt(await alsPartner(partner, `POST /verwijzingen/${id}/antwoord`, { antwoord: 'aannemen' }));
    const nee = { antwoord: 'weigeren', reden: 'Geen plek.' };
    const tweede = await alsPartner(collega, `POST /verwijzingen/${id}/antwoord`, nee);
    expect(tweede.status).toBe(409);
    expect(tweede.inhoud.detail).toMatch(/^Kim heeft hier al op geantwoord op .*: aangenomen\.$/);
    const koppen = { authorization: `Bearer ${partner.token}`, 'if-match': '"1"' };
    const oud = await vraag(proef, null, `POST /verwijzingen/${id}/afronding`, { uitkomst: 'geholpen' }, { koppen });
    expect(oud.status).toBe(412);
  });

  it('taken back after it ended, is not in the kept answer of a request that is repeated either', async () => {
    const partner = await eenPartner(proef);
    const { id } = gelukt((await verwezen(partner)).antwoord);
    const koppen = () => ({ authorization: `Bearer ${partner.token}`, 'idempotency-key': randomUUID() });
    const stappen = [
      ['antwoord', { antwoord: 'aannemen' }, koppen()],
      ['afronding', { uitkomst: 'geholpen', toelichting: 'De post is open.' }, koppen()],
    ] as const;
    const doeAlles = async () => {
      const uit: Array<Inhoud> = [];
      for (const [stap, body, met] of stappen)
        uit.push(gelukt(await vraag(proef, null, `POST /verwijzingen/${id}/${stap}`, body, { koppen: met })));
      return uit;
    };
    const eerst = await doeAlles();
    expect(gelukt(await alsPartner(partner, `GET /verwijzingen/${id}`)).gedeeld.vraag).toBe('Kunnen jullie meedenken?');
    expect(gelukt(await vraag(proef, 'bram', `POST /verwijzingen/${id}/intrekking`, {})).status).toBe('afgerond');
    const nogEens = await doeAlles();
    expect(nogEens).toEqual(eerst);
    for (const antwoord of nogEens) expect(Object.keys(antwoord)).toEqual(['id', 'nummer', 'status', 'versie']);
    const nu = gelukt(await alsPartner(partner, `GET /verwijzingen/${id}`));
    expect(nu).toMatchObject({ status: 'afgerond', gedeeld: null, afronding: null, intrekking: { waarom: 'team' } });
    const weer = await vraag(proef, 'bram', `POST /verwijzingen/${id}/intrekking`, {});
    expect([weer.status, weer.inhoud.detail]).toEqual([409, 'Wat hier gedeeld was, is al teruggenomen.']);
  });

  it('names nobody in the log', () => {
    expect(proef.log.join()).not.toMatch(/Verzonnen|meedenken|balie/);
  });
});
