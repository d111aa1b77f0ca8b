import type { Operatie } from '@tenzij/contract/Operatie.ts';
import { type OperatieNaam, operatieNamen, operaties } from '@tenzij/contract/operaties.ts';
import { gebruikelijkeAannames } from '@tenzij/domain/kosten/Aannames.ts';
import { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { describe, expect, it } from 'vitest';
import type { Wie } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, onthuldeWeging, tokenVan, vandaag, vraag, zelfBegeleiden } from '../../test/vraag.ts';

const proef = opzet();

const wieVan: Record<Rol, Wie> = {
  wijkcoach: 'bram',
  teamleider: 'tineke',
  wmo_consulent: 'cor',
  stuurgroep: 'stef',
  beheerder: 'bea',
  functionaris_gegevensbescherming: 'femke',
};

const onbekend = '01900000-0000-7000-8000-000000000000';
const params: Record<string, string> = {
  id: onbekend,
  afwezigheidId: onbekend,
  stap: 'netwerk',
  soort: 'intake',
  code: 'x'.repeat(43),
  kwartaal: '2199-K1',
};
const padVan = ({ pad }: Operatie) => pad.replace(/\{(\w+)\}/g, (_, naam: string) => params[naam] ?? naam);

const pilotbesluit = { besluit: 'go', voorwaarden: [], motivering: 'Het werkt.', aanwezigen: ['De wethouder'] };

const werkwijze = { aanpak: 'Gesprekken aan huis.', weken: 10, uren: 8, tarief: 60, overigeKosten: 0 };
const reconstructie = {
  aanduiding: 'Grip op geld',
  situatie: 'Post bleef liggen.',
  oud: werkwijze,
  nieuw: werkwijze,
  effecten: [],
};

/** What each call is asked with, where there must be something in it. */
const bodies: Partial<Record<OperatieNaam, () => object>> = {
  meld: () => meldingVoor(proef),
  advies: () => ({ aanleiding: 'nieuwe_vraag' }),
  zetStap: () => ({ gezet: true }),
  geefStandpunt: () => ({ keuze: 'zelf', gronden: [], kanOppakken: true }),
  neemBesluit: () => zelfBegeleiden(proef),
  planOverleg: () => ({ teamId: proef.gemeente.teams.zuid, datum: vandaag() }),
  zetAanwezigen: () => ({ aanwezigen: [] }),
  ordenAgenda: () => ({ volgorde: [] }),
  stelUit: () => ({ meldingId: onbekend, reden: 'Nog niet compleet.' }),
  noteerContact: () => ({ op: vandaag(), minuten: 30, soort: 'gesprek' }),
  reflecteer: () => ({ op: vandaag(), bevinding: 'Het gaat goed.', vervolg: 'doorgaan' }),
  stelHerinneringUit: () => ({ soort: 'reflectie', keuze: 'later' }),
  draagOver: () => ({ coachId: proef.gemeente.mensen.carla.id, reden: 'Meer ruimte.' }),
  schaalOp: () => ({ reden: 'Er is meer nodig.' }),
  schaalAf: () => ({ reden: 'Het gaat goed.' }),
  bevestigWarmeOverdracht: () => ({ op: vandaag() }),
  zetBandbreedte: () => ({ van: 70, tot: 100 }),
  meldAfwezig: () => ({ van: vandaag() }),
  rondAf: () => ({ beeindigdOp: vandaag(), reden: 'volgens_plan' }),
  evalueer: () => ({ integraal: 'ja' }),
  verschuifTermijn: () => ({ soort: 'opschorting', dagen: 7, reden: 'Wachten op papieren.' }),
  oordeel: () => ({ oordeel: 'akkoord' }),
  vulMeldingAan: () => ({ leefgebieden: ['financien'] }),
  beslisAanvraag: () => ({ besluit: 'afwijzen', reden: 'Er is geen hulp nodig.' }),
  corrigeerIndicatie: () => ({ tot: vandaag(), reden: 'Verkeerd overgenomen.' }),
  herindiceer: () => ({ uitkomst: 'ongewijzigd_verlengd' }),
  bevestigOverdracht: () => ({ op: vandaag() }),
  zetIndicatieAgenda: () => ({ opAgenda: true, reden: 'Het kan nu wel.' }),
  stuurVerwijzing: () => ({
    naarOrganisatieId: onbekend,
    vraag: 'Kunnen jullie meedenken?',
    toestemming: { op: vandaag(), hoe: 'mondeling' },
  }),
  beantwoordVerwijzing: () => ({ antwoord: 'aannemen' }),
  rondVerwijzingAf: () => ({ uitkomst: 'geholpen' }),
  voegVoorzieningToe: () => ({ naam: `Inloop ${crypto.randomUUID()}` }),
  wijzigVoorziening: () => ({ naam: 'Inloop' }),
  controleerVoorziening: () => ({ klopt: true }),
  telPlek: () => ({ stap: 'erbij' }),
  sluitVoorziening: () => ({ reden: 'Gestopt.' }),
  neemPilotbesluit: () => pilotbesluit,
  besluitOverPilot: () => pilotbesluit,
  zetMonitoringsplan: () => ({ criteria: [] }),
  maakKanttekening: () => ({ dag: vandaag(), tekst: 'Een nieuwe teamleider.', teamId: proef.gemeente.teams.zuid }),
  zetKostenaannames: () => gebruikelijkeAannames,
  voegUitgaveToe: () => ({ pilotId: onbekend, post: 'Training', bedrag: 100 }),
  wijzigUitgave: () => ({ pilotId: onbekend, post: 'Training', bedrag: 100 }),
  voegBegrotingToe: () => ({ pilotId: onbekend, post: 'Coaches', van: vandaag(), tot: vandaag(), bedrag: 100 }),
  wijzigBegroting: () => ({ pilotId: onbekend, post: 'Coaches', van: vandaag(), tot: vandaag(), bedrag: 100 }),
  schrijfReconstructie: () => ({ teamId: proef.gemeente.teams.zuid, ...reconstructie }),
  wijzigReconstructie: () => reconstructie,
  keurReconstructieGoed: () => ({ inwonerAkkoordOp: vandaag(), nietHerkenbaar: true }),
  bewaarConcept: () => ({ inhoud: { vraag: 'half' } }),
  plaatsOverleg: () => ({ tenant: 'T1', plek: 'C1', adres: null, overlegId: onbekend }),
};

const periode = () => `?van=${vandaag()}&tot=${vandaag()}`;
const queries: Partial<Record<OperatieNaam, () => string>> = {
  kpis: periode,
  casussenVanKpi: periode,
  zorgvraag: periode,
  respons: periode,
  toetsbeeld: periode,
  zoek: () => '?q=huur',
};

const roep = async (naam: OperatieNaam, wie: Wie | null) => {
  const operatie: Operatie = operaties[naam];
  const query = queries[naam]?.() ?? '';
  const antwoord = await proef.app.request(`/v1${padVan(operatie)}${query}`, {
    method: operatie.methode,
    headers: {
      ...(wie === null ? {} : { authorization: `Bearer ${await tokenVan(proef, wie)}` }),
      ...(operatie.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(operatie.body === undefined ? {} : { body: JSON.stringify(bodies[naam]?.() ?? {}) }),
  });
  await antwoord.body?.cancel();
  return antwoord.status;
};

/** What may come back to who has the right: of something that is not there, that it is not there. */
const metRecht = (operatie: Operatie): ReadonlyArray<number> => {
  if (operatie.soort === 'bestanden') return [415];
  const eigenDing = operatie.pad.includes('{soort}');
  // An overleg that is not there, held where nobody may hold it.
  if (operatie.pad === '/chatplekken') return [403];
  // Of a pilot that is not there.
  if (operatie.methode === 'POST' && ['/uitgaven', '/begrotingen'].includes(operatie.pad)) return [400];
  if (operatie.params === undefined) return [operatie.status ?? 200];
  return eigenDing ? [operatie.status ?? 200, 404] : [404];
};

const vanDeBot = operatieNamen.filter((naam) => operaties[naam].wie === 'bot');
const besloten = operatieNamen.filter((naam) => !['iedereen', 'bot'].includes(operaties[naam].wie));

describe.each(besloten)('%s', (naam) => {
  const operatie: Operatie = operaties[naam];
  it('asks who you are', async () => expect(await roep(naam, null)).toBe(401));
  it.each(Rol.literals)('%s: as the rights table says', async (rol) => {
    const { wie } = operatie;
    const mag = wie === 'aangemeld' || reikwijdte(rol, wie as Handeling) !== undefined;
    const status = await roep(naam, wieVan[rol]);
    if (mag) expect(metRecht(operatie)).toContain(status);
    else expect(status).toBe(403);
  });
});

describe.each(vanDeBot)('%s', (naam) => {
  it('is for the bot alone', async () => {
    expect(await roep(naam, null)).toBe(401);
    for (const rol of Rol.literals) expect(await roep(naam, wieVan[rol])).toBe(401);
  });
});

describe('a session', () => {
  const meMet = (koppen: Record<string, string>, regel = 'GET /mij', inhoud?: unknown) =>
    vraag(proef, null, regel, inhoud, { koppen });

  it('says whose it is', async () => {
    const { inhoud } = await vraag(proef, 'anna', 'GET /mij');
    expect(inhoud).toMatchObject({ naam: 'Anna', rol: 'wijkcoach', gemeente: { naam: 'Proefstad' } });
  });
  it('of a token that was tampered with, or is none, is none', async () => {
    const token = await tokenVan(proef, 'anna');
    const [kop = '', , teken = ''] = token.split('.');
    const anders = Buffer.from(JSON.stringify({ sub: proef.gemeente.mensen.bea.id, exp: 4e9 })).toString('base64url');
    for (const vals of [`${kop}.${anders}.${teken}`, 'x', `${token}x`, `${kop}.${anders}.`])
      expect((await meMet({ authorization: `Bearer ${vals}` })).status).toBe(401);
    expect((await meMet({ authorization: `Basic ${token}` })).status).toBe(401);
  });
  it('by cookie reads from anywhere, and writes only from our own pages', async () => {
    const cookie = `ander=1; tenzij_sessie=${await tokenVan(proef, 'anna')}`;
    expect((await meMet({ cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(200);
    const meld = (koppen: Record<string, string>) =>
      meMet({ cookie, ...koppen }, 'POST /meldingen', meldingVoor(proef));
    const ervoor = await proef.telRijen();
    for (const koppen of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elders.example' },
      {},
    ])
      expect((await meld(koppen)).status).toBe(403);
    expect(await proef.telRijen()).toEqual(ervoor);
    expect((await meld({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await meld({ origin: 'http://localhost' })).status).toBe(201);
  });
  it('of somebody who left is none', async () => {
    await tokenVan(proef, 'nico');
    await proef.ruw(`update medewerker set actief = false where id = '${proef.gemeente.mensen.nico.id}'`);
    expect((await vraag(proef, 'nico', 'GET /mij')).status).toBe(401);
    await proef.ruw(`update medewerker set actief = true where id = '${proef.gemeente.mensen.nico.id}'`);
  });
  it('writes the front door in the trail', async () => {
    const { id } = gelukt(
      await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef), { koppen: { 'tenzij-kanaal': 'web' } }),
    );
    expect(await proef.ruw(`select kanaal from journaal where onderwerp_id = '${id}'`)).toEqual([{ kanaal: 'web' }]);
  });
  it('does not toets what it weighed itself', async () => {
    const { id } = await onthuldeWeging(proef);
    const maatwerk = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'], motivering: 'Het vraagt veel tijd.' };
    const { toetsId } = gelukt(await vraag(proef, 'tineke', `POST /wegingen/${id}/besluit`, maatwerk));
    const { status, inhoud } = await vraag(proef, 'tineke', `POST /toetsen/${toetsId}/oordelen`, {
      oordeel: 'akkoord',
    });
    expect({ status, detail: inhoud.detail }).toEqual({
      status: 403,
      detail: 'U hebt zelf meegewogen of besloten. Iemand anders toetst dit.',
    });
  });
});
