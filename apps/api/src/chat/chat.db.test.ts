import type { Bezorgtaak, Chatsessie } from '@tenzij/contract/operaties/chat.ts';
import { describe, expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { botsleutel, opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, tokenVan, vandaag } from '../../test/vraag.ts';

const proef = opzet();

const roep = async (token: string, regel: string, inhoud?: unknown) => {
  const [method = '', pad = ''] = regel.split(' ');
  const antwoord = await proef.app.request(`/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'tenzij-kanaal': 'console' },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, koppen: antwoord.headers, inhoud: tekst === '' ? undefined : JSON.parse(tekst) };
};

const account = (wie: Wie, deel: object = {}) => ({
  kanaal: 'slack',
  tenant: 'T1',
  gebruiker: `U-${wie}`,
  email: proef.gemeente.mensen[wie].email,
  plek: null,
  persoonlijk: { plek: `D-${wie}`, adres: null },
  ...deel,
});

const sessie = async (wie: Wie, deel: object = {}): Promise<Chatsessie> => {
  const { status, inhoud } = await roep(botsleutel, 'POST /chatsessies', account(wie, deel));
  expect(status).toBe(200);
  return inhoud;
};

const koppel = async (wie: Wie) => {
  const eerst = await sessie(wie);
  if (eerst.stand !== 'te_bevestigen') throw new Error(eerst.stand);
  const code = new URL(eerst.adres).pathname.replace('/koppelen/', '');
  const bevestigd = await roep(await tokenVan(proef, wie), `POST /koppelverzoeken/${code}/bevestiging`);
  expect(bevestigd.status).toBe(201);
  const daarna = await sessie(wie);
  if (daarna.stand !== 'gekoppeld') throw new Error(daarna.stand);
  return { ...daarna, code };
};

const taken = async (wacht = 0): Promise<ReadonlyArray<Bezorgtaak>> =>
  gelukt(await roep(botsleutel, 'POST /chatbezorgingen', { kanaal: 'slack', wacht })).items;

describe('the bot', () => {
  it('acts in the name of who confirmed the account, and the trail says through which chat', async () => {
    const { token, code } = await koppel('anna');
    const { id } = gelukt(await roep(token, 'POST /meldingen', meldingVoor(proef)));
    expect(await proef.ruw(`select kanaal, actor_id from journaal where onderwerp_id = '${id}'`)).toEqual([
      { kanaal: 'slack', actor_id: proef.gemeente.mensen.anna.id },
    ]);
    const weer = await roep(await tokenVan(proef, 'anna'), `GET /koppelverzoeken/${code}`);
    expect(weer).toMatchObject({ status: 410, inhoud: { detail: expect.stringContaining('al gebruikt') } });
    expect(JSON.stringify(weer)).not.toContain(code);
  });

  it('has no rights of its own, and a wrong key has none at all', async () => {
    expect((await roep(botsleutel, 'GET /meldingen')).status).toBe(401);
    for (const sleutel of ['x', `${botsleutel}x`, await tokenVan(proef, 'bea')])
      expect((await roep(sleutel, 'POST /chatsessies', account('anna'))).status).toBe(401);
  });

  it('is told nothing of who is not known', async () => {
    const stand = await sessie('anna', { gebruiker: 'U-onbekend', email: 'wie@elders.example' });
    expect(stand).toEqual({ stand: 'onbekend' });
  });

  it('loses its token when the medewerker leaves', async () => {
    const { token } = await koppel('nico');
    await proef.ruw(`update medewerker set actief = false where id = '${proef.gemeente.mensen.nico.id}'`);
    expect((await roep(token, 'GET /mij')).status).toBe(401);
    expect(await sessie('nico')).toEqual({ stand: 'onbekend' });
  });

  it('hears at once of news in a channel where an overleg is held, and until then waits', async () => {
    const { token } = await koppel('bram');
    const overleg = gelukt(
      await roep(token, 'POST /overleggen', { teamId: proef.gemeente.teams.zuid, datum: vandaag() }),
    );
    const plek = { tenant: 'T1', plek: 'C-zuid', adres: null, overlegId: overleg.id };
    const { id } = gelukt(await roep(token, 'POST /chatplekken', plek));
    const eerst = (await taken()).find((taak) => taak.id === id);
    expect(eerst).toMatchObject({ soort: 'overleg', overlegId: overleg.id, plek: 'C-zuid', alles: true });
    if (eerst === undefined) throw new Error('nothing to deliver');
    expect((await roep(eerst.token, `GET /overleggen/${overleg.id}`)).status).toBe(200);
    const stand = { bezorgdTot: eerst.gebeurtenissen.at(-1)?.nr, klaar: true };
    expect((await roep(botsleutel, `PUT /chatplekken/${id}/stand`, stand)).status).toBe(204);
    const wachtend = taken(20);
    gelukt(await roep(token, `POST /overleggen/${overleg.id}/opening`, {}));
    expect((await wachtend).map((taak) => taak.id)).toContain(id);
    expect(await sessie('bram', { plek: 'C-zuid' })).toMatchObject({ overlegId: overleg.id });
  });

  it('reads nothing for a channel any more once who brought the overleg there left the team', async () => {
    const { token } = await koppel('carla');
    const overleg = gelukt(
      await roep(token, 'POST /overleggen', { teamId: proef.gemeente.teams.zuid, datum: vandaag() }),
    );
    const plek = { tenant: 'T1', plek: 'C-verlaten', adres: null, overlegId: overleg.id };
    const { id } = gelukt(await roep(token, 'POST /chatplekken', plek));
    await proef.ruw(`update medewerker set teams = '{}' where id = '${proef.gemeente.mensen.carla.id}'`);
    const taak = (await taken()).find((een) => een.id === id);
    if (taak === undefined) throw new Error('nothing to deliver');
    expect((await roep(taak.token, `GET /overleggen/${overleg.id}`)).status).toBe(404);
  });

  it('says in the journal of every gemeente whom it turned away', async () => {
    const weigering = { kanaal: 'teams', reden: 'andere_tenant', aantal: 3 };
    expect((await roep(botsleutel, 'POST /chatweigeringen', weigering)).status).toBe(204);
    const geschreven = await proef.ruw(
      `select onderwerp_id, gegevens, actor_id from journaal where soort = 'chat.geweigerd'`,
    );
    expect(geschreven).toEqual([
      { onderwerp_id: 'teams', gegevens: { reden: 'andere_tenant', aantal: 3 }, actor_id: 'bot' },
    ]);
  });
});
