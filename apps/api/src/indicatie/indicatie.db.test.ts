import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import { describe, expect, it } from 'vitest';
import { opzet, type Proef } from '../../test/opzet.ts';
import { gelukt, type Inhoud, onthuldeWeging, vandaag, vraag } from '../../test/vraag.ts';
import { werkAgendasBij } from './agenda.ts';

const proef = opzet();
const over = (dagen: number) => plusDagen(vandaag() as Dag, dagen);
const job = () => proef.run(werkAgendasBij());
const lees = async (id: string, wie: 'cor' | 'tineke' | 'anna' = 'cor') =>
  gelukt(await vraag(proef, wie, `GET /indicaties/${id}`));

/** What the team asked for and the teamleider agreed to. */
const aanvraag = async (anders: object = {}): Promise<{ id: string; meldingId: string; wegingId: string }> => {
  const { id, melding } = await onthuldeWeging(proef);
  const maatwerk = {
    uitkomst: 'maatwerk',
    gronden: ['langdurig_intensief'],
    motivering: 'Het vraagt veel tijd.',
    ...anders,
  };
  const { toetsId } = gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/besluit`, maatwerk));
  gelukt(await vraag(proef, 'tineke', `POST /toetsen/${toetsId}/oordelen`, { oordeel: 'akkoord' }));
  const { indicaties } = gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}/tijdlijn`));
  return { id: indicaties[0].id, meldingId: melding.id, wegingId: id };
};

const toekennen = (anders: object = {}) => ({
  besluit: 'toekennen',
  van: over(-300),
  tot: over(300),
  urenPerWeek: 4,
  aanbieder: 'De Brug',
  ...anders,
});

/** One that runs, with its end in so many days. */
const lopende = async (dagen: number) => {
  const gevraagd = await aanvraag();
  gelukt(await vraag(proef, 'cor', `POST /indicaties/${gevraagd.id}/besluit`, toekennen({ tot: over(dagen) })));
  return gevraagd;
};

const corrigeer = (id: string, tot: string) =>
  vraag(proef, 'cor', `POST /indicaties/${id}/correctie`, { tot, reden: 'Verkeerd overgenomen.' });

/** The team weighs what came onto its agenda, up to the reveal. */
const weeg = async (meldingId: string) => {
  const { id } = gelukt(await vraag(proef, 'anna', `POST /meldingen/${meldingId}/wegingen`, {}));
  const standpunt = { keuze: 'zelf', gronden: [], kanOppakken: true };
  gelukt(await vraag(proef, 'anna', `PUT /wegingen/${id}/standpunten/mij`, standpunt));
  gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/onthulling`, {}));
  return String(id);
};

describe('an aanvraag', () => {
  it('is granted by the consulent, with who decided and when, and waits for nobody any more', async () => {
    const { id, meldingId } = await aanvraag();
    const werk = gelukt(await vraag(proef, 'cor', 'GET /mijn-werk'));
    expect(werk.items).toContainEqual(
      expect.objectContaining({ soort: 'aanvraag', onderwerp: { soort: 'indicatie', id } }),
    );
    const toegekend = gelukt(await vraag(proef, 'cor', `POST /indicaties/${id}/besluit`, toekennen()));
    expect(toegekend).toMatchObject({
      status: 'toegekend',
      beschiktOp: vandaag(),
      urenPerWeek: 4,
      agendaStand: 'te_vroeg',
    });
    expect(toegekend.verloop).toMatchObject([{ soort: 'toegekend', door: proef.gemeente.mensen.cor.id }]);
    expect(gelukt(await vraag(proef, 'cor', `GET /meldingen/${meldingId}`)).status).toBe('afgehandeld');
    expect((await lees(id, 'anna')).aanvraag.besluit.gronden).toEqual(['langdurig_intensief']);
  });

  it('is not granted by the team, nor without an end, hours and an aanbieder', async () => {
    const { id } = await aanvraag();
    for (const wie of ['anna', 'tineke'] as const)
      expect((await vraag(proef, wie, `POST /indicaties/${id}/besluit`, toekennen())).status).toBe(403);
    const { status, inhoud } = await vraag(proef, 'cor', `POST /indicaties/${id}/besluit`, { besluit: 'toekennen' });
    expect(status).toBe(400);
    expect(inhoud.fouten.map(({ pad }: Inhoud) => pad)).toEqual(['van', 'tot', 'urenPerWeek', 'aanbieder']);
  });

  it('of two consulenten who decide at once one wins, and the other hears who was first', async () => {
    const { id } = await aanvraag();
    const antwoorden = await Promise.all([
      vraag(proef, 'cor', `POST /indicaties/${id}/besluit`, toekennen()),
      vraag(proef, 'cor', `POST /indicaties/${id}/besluit`, { besluit: 'afwijzen', reden: 'Niet nodig.' }),
    ]);
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const tweede = antwoorden.find(({ status }) => status === 409);
    expect(tweede?.inhoud.detail).toMatch(/^Cor was u voor, op /);
    expect((await lees(id)).verloop).toHaveLength(1);
  });

  it('goes back to the team with why, is weighed again, and comes as a new aanvraag within the same term', async () => {
    const { id, wegingId, meldingId } = await aanvraag();
    const terug = { besluit: 'afwijzen', terugNaarTeam: true, reden: 'Het netwerk is niet gevraagd.' };
    const gestuurd = gelukt(await vraag(proef, 'cor', `POST /indicaties/${id}/besluit`, terug));
    expect(gestuurd).toMatchObject({ status: 'afgewezen', beschiktOp: null });
    expect(gelukt(await vraag(proef, 'anna', `GET /wegingen/${wegingId}`))).toMatchObject({
      status: 'open',
      terug: { opmerking: terug.reden, door: proef.gemeente.mensen.cor.id },
    });
    expect((await lees(id, 'anna')).verloop.at(-1)).toMatchObject({ soort: 'terug_naar_team', reden: terug.reden });
    const standpunt = { keuze: 'zelf', gronden: [], kanOppakken: true };
    gelukt(await vraag(proef, 'anna', `PUT /wegingen/${wegingId}/standpunten/mij`, standpunt));
    gelukt(await vraag(proef, 'anna', `POST /wegingen/${wegingId}/onthulling`, {}));
    const maatwerk = {
      uitkomst: 'maatwerk',
      gronden: ['langdurig_intensief'],
      motivering: 'Het netwerk kan dit niet.',
    };
    const { toetsId } = gelukt(await vraag(proef, 'anna', `POST /wegingen/${wegingId}/besluit`, maatwerk));
    gelukt(await vraag(proef, 'tineke', `POST /toetsen/${toetsId}/oordelen`, { oordeel: 'akkoord' }));
    const { indicaties } = gelukt(await vraag(proef, 'anna', `GET /meldingen/${meldingId}/tijdlijn`));
    expect(indicaties.map(({ status }: Inhoud) => status).toSorted()).toEqual(['aangevraagd', 'afgewezen']);
  });
});

describe('an indicatie that ends', () => {
  it('comes onto the agenda once, also when two processes look at the same moment', async () => {
    const { id } = await lopende(30);
    await Promise.all([job(), job(), job()]);
    await job();
    const { herweging, agendaStand } = await lees(id);
    expect(agendaStand).toBe('wacht');
    expect(herweging.melding).toMatchObject({ aanleiding: 'aflopende_zorg', indicatieId: id, status: 'ontvangen' });
    expect(await proef.ruw(`select count(*)::int as n from melding where indicatie_id = '${id}'`)).toEqual([{ n: 1 }]);
  });

  it('says in its melding nothing of who it is about, and takes over what was known', async () => {
    const { id } = await lopende(30);
    await job();
    const { melding } = (await lees(id)).herweging;
    expect(melding.vraag).not.toMatch(/\d|De Brug/);
    expect(melding.leefgebieden).toEqual(['financien', 'huisvesting', 'sociaal_netwerk']);
  });

  it('whose end is corrected before it is weighed goes off the agenda, and comes back for its new end', async () => {
    const { id } = await lopende(30);
    await job();
    const { agendaMeldingId } = await lees(id);
    gelukt(await corrigeer(id, over(200)));
    expect(gelukt(await vraag(proef, 'anna', `GET /meldingen/${agendaMeldingId}`)).status).toBe('ingetrokken');
    expect(await lees(id)).toMatchObject({ agendaStand: 'te_vroeg', agendaMeldingId: null });
    await job();
    expect((await lees(id)).agendaMeldingId).toBeNull();
    gelukt(await corrigeer(id, over(20)));
    const terug = await lees(id);
    expect(terug.agendaStand).toBe('wacht');
    expect(terug.agendaMeldingId).not.toBe(agendaMeldingId);
  });

  it('whose end is corrected while the team weighs it stays with the team, which is told', async () => {
    const { id } = await lopende(30);
    await job();
    const { agendaMeldingId } = await lees(id);
    const wegingId = await weeg(agendaMeldingId);
    gelukt(await corrigeer(id, over(200)));
    await job();
    const later = await lees(id, 'anna');
    expect(later).toMatchObject({ agendaStand: 'later_geworden', agendaMeldingId });
    expect(later.verloop.filter(({ soort }: Inhoud) => soort === 'later_geworden')).toHaveLength(1);
    expect(gelukt(await vraag(proef, 'anna', `GET /wegingen/${wegingId}`)).status).toBe('onthuld');
  });

  it('whose end is corrected after the besluit comes back by itself for the new one, and the besluit stands', async () => {
    const { id } = await lopende(30);
    await job();
    const { agendaMeldingId } = await lees(id);
    const wegingId = await weeg(agendaMeldingId);
    const zelf = {
      uitkomst: 'zelf_begeleiden',
      gronden: [],
      coachId: proef.gemeente.mensen.bram.id,
      urenPerWeek: 2,
      verwachteWeken: 12,
    };
    gelukt(await vraag(proef, 'anna', `POST /wegingen/${wegingId}/besluit`, zelf));
    gelukt(await corrigeer(id, over(200)));
    expect(await lees(id)).toMatchObject({ agendaStand: 'te_vroeg', agendaMeldingId: null });
    const { trajecten } = gelukt(await vraag(proef, 'anna', `GET /meldingen/${agendaMeldingId}/tijdlijn`));
    expect(trajecten).toHaveLength(1);
  });

  it('stays off the agenda where that does not serve the resident, and the consulent is asked for the outcome', async () => {
    const { id } = await lopende(30);
    await job();
    const { agendaMeldingId } = await lees(id);
    const niet = { opAgenda: false, grond: 'veilig_thuis', reden: 'Er loopt een onderzoek.' };
    gelukt(await vraag(proef, 'tineke', `PUT /indicaties/${id}/agenda`, niet));
    await job();
    expect(await lees(id)).toMatchObject({ agendaStand: 'niet_op_agenda', nietOpAgenda: { grond: 'veilig_thuis' } });
    expect(gelukt(await vraag(proef, 'anna', `GET /meldingen/${agendaMeldingId}`)).status).toBe('ingetrokken');
    const werk = gelukt(await vraag(proef, 'cor', 'GET /mijn-werk'));
    expect(werk.items).toContainEqual(
      expect.objectContaining({ soort: 'herindicatie', onderwerp: { soort: 'indicatie', id } }),
    );
    gelukt(await vraag(proef, 'cor', `PUT /indicaties/${id}/agenda`, { opAgenda: true, reden: 'Dat is klaar.' }));
    expect((await lees(id)).agendaStand).toBe('wacht');
  });
});

const herindiceer = (id: string, inhoud: object, wie: 'cor' | 'tineke' = 'cor') =>
  vraag(proef, wie, `POST /indicaties/${id}/herindicatie`, inhoud);

describe('the outcome of a herindicatie', () => {
  it('with fewer hours goes on as a new indicatie, is counted here, and its hand-over is followed up', async () => {
    const { id } = await lopende(30);
    await job();
    const coachId = proef.gemeente.mensen.bram.id;
    const minder = {
      uitkomst: 'uren_verlaagd',
      urenMinderPerWeek: 1.5,
      tot: over(400),
      coachId,
      warmeOverdrachtOp: vandaag(),
    };
    const beeld = gelukt(await herindiceer(id, minder));
    expect(beeld).toMatchObject({ status: 'verlengd', herindicatie: 'uren_verlaagd', besprokenMetWijk: false });
    expect(beeld.opvolger).toMatchObject({ status: 'toegekend', van: over(31), tot: over(400), urenPerWeek: 2.5 });
    expect(beeld.herweging.melding.status).toBe('ingetrokken');
    const wacht = expect.objectContaining({ soort: 'warme_overdracht', onderwerp: { soort: 'indicatie', id } });
    for (const wie of ['bram', 'cor'] as const)
      expect(gelukt(await vraag(proef, wie, 'GET /mijn-werk')).items).toContainEqual(wacht);
    gelukt(await vraag(proef, 'bram', `POST /indicaties/${id}/warme-overdracht`, { op: vandaag() }));
    expect(gelukt(await vraag(proef, 'bram', 'GET /mijn-werk')).items).not.toContainEqual(wacht);
    const { items } = gelukt(await vraag(proef, 'cor', `GET /kpis?van=${vandaag()}&tot=${vandaag()}`));
    const kpi = items.find(({ code }: Inhoud) => code === 'herindicaties');
    expect(kpi.verdeling.urenMinderPerWeek).toBeGreaterThanOrEqual(1.5);
  });

  it('asks for the hours where there are fewer, and for an end within six months where it is scaled down', async () => {
    const { id } = await lopende(30);
    const fouten = async (inhoud: object) =>
      (await herindiceer(id, inhoud)).inhoud.fouten?.map(({ pad }: Inhoud) => pad);
    expect(await fouten({ uitkomst: 'uren_verlaagd' })).toEqual(['urenMinderPerWeek']);
    expect(await fouten({ uitkomst: 'afschalen_binnen_zes_maanden', tot: over(400) })).toEqual(['tot']);
    expect(await fouten({ uitkomst: 'afgeschaald', tot: over(100) })).toEqual(['tot']);
    expect(await fouten({ uitkomst: 'combinatie', coachId: proef.gemeente.mensen.noor.id })).toEqual(['coachId']);
  });

  it('waits while the team weighs, follows what it decided, and says why where it does not', async () => {
    const { id } = await lopende(30);
    await job();
    const { agendaMeldingId } = await lees(id);
    const wegingId = await weeg(agendaMeldingId);
    const geweigerd = await herindiceer(id, { uitkomst: 'ongewijzigd_verlengd' });
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.inhoud.detail).toMatch(/^Het team weegt M-\d{4}-\d{5} nu/);
    const zelf = {
      uitkomst: 'zelf_begeleiden',
      gronden: [],
      coachId: proef.gemeente.mensen.bram.id,
      urenPerWeek: 2,
      verwachteWeken: 12,
    };
    const [besloten, tegelijk] = await Promise.all([
      vraag(proef, 'anna', `POST /wegingen/${wegingId}/besluit`, zelf),
      herindiceer(id, { uitkomst: 'ongewijzigd_verlengd' }),
    ]);
    expect(besloten.status).toBe(201);
    expect([400, 409]).toContain(tegelijk.status);
    expect((await lees(id)).voorstel).toBe('afgeschaald');
    const anders = await herindiceer(id, { uitkomst: 'ongewijzigd_verlengd' });
    expect(anders.inhoud.fouten).toMatchObject([{ pad: 'toelichting' }]);
    const gevolgd = gelukt(await herindiceer(id, { uitkomst: 'afgeschaald' }));
    expect(gevolgd).toMatchObject({ status: 'afgeschaald', besprokenMetWijk: true, opvolger: null });
    const nogEens = await herindiceer(id, { uitkomst: 'afgeschaald' });
    expect([nogEens.status, nogEens.inhoud.detail]).toEqual([409, expect.stringMatching(/^Cor was u voor/)]);
  });

  it('of a teamleider asks the consulent for what goes on', async () => {
    const { id } = await lopende(30);
    const { opvolger } = gelukt(await herindiceer(id, { uitkomst: 'ongewijzigd_verlengd', tot: over(200) }, 'tineke'));
    expect(opvolger).toMatchObject({ status: 'aangevraagd', beschiktOp: null });
  });

  it('stands in the calendar of its month', async () => {
    const { maanden } = gelukt(await vraag(proef, 'cor', 'GET /indicatiekalender'));
    const uitkomsten = maanden.flatMap((maand: Inhoud) => maand.uitkomsten.map(({ uitkomst }: Inhoud) => uitkomst));
    expect(uitkomsten).toContain('uren_verlaagd');
    const { items } = gelukt(await vraag(proef, 'noor', 'GET /indicaties'));
    expect(items).toEqual([]);
  });
});

const importeer = async (p: Proef, regel: string) => {
  const kop = 'externId,organisatie,wijk,soort,beschiktOp,van,tot,urenPerWeek,aanbieder';
  const form = new FormData();
  form.append('bestand', new File([`${kop}\n${regel}\n`], 'indicaties.csv', { type: 'text/csv' }));
  const { token } = gelukt(await vraag(p, null, 'POST /demo/sessies', { persona: p.gemeente.mensen.bea.id }));
  const antwoord = await p.app.request('/v1/importen', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return (await antwoord.json()) as Inhoud;
};

describe('a register', () => {
  const regel = (tot: string) =>
    `X-1,Welzijn Zuid,Zuidwijk,begeleiding_groep,${over(-300)},${over(-300)},${tot},6,De Brug`;
  const gevonden = async () => {
    const { items } = gelukt(await vraag(proef, 'cor', 'GET /indicaties?soort=begeleiding_groep'));
    return items[0];
  };

  it('brings what ends onto the agenda of the team of its wijk, and takes it off where a second one corrects the end', async () => {
    expect(await importeer(proef, regel(over(20)))).toMatchObject({ status: 'klaar' });
    const { id, agendaMeldingId, teamId } = await gevonden();
    expect(teamId).toBe(proef.gemeente.teams.zuid);
    expect(gelukt(await vraag(proef, 'anna', `GET /meldingen/${agendaMeldingId}`)).leefgebieden).toEqual([]);
    expect(await importeer(proef, regel(over(250)))).toMatchObject({ regels: { bijgewerkt: 1 } });
    expect(await lees(id)).toMatchObject({ agendaMeldingId: null, agendaStand: 'te_vroeg', teamId });
    expect(gelukt(await vraag(proef, 'anna', `GET /meldingen/${agendaMeldingId}`)).status).toBe('ingetrokken');
  });

  it('leaves the outcome that was recorded here as it is', async () => {
    await importeer(proef, regel(over(20)));
    const { id } = await gevonden();
    gelukt(await herindiceer(id, { uitkomst: 'afgeschaald', besprokenMetWijk: true }));
    await importeer(proef, regel(over(21)));
    expect(await lees(id)).toMatchObject({
      status: 'afgeschaald',
      herindicatie: 'afgeschaald',
      besprokenMetWijk: true,
      tot: over(21),
    });
  });

  it('lets the team say first what the question touches', async () => {
    await importeer(proef, regel(over(20)).replace('X-1', 'X-2').replace('begeleiding_groep', 'overig'));
    const { items } = gelukt(await vraag(proef, 'anna', 'GET /indicaties?soort=overig'));
    const aanvulling = { leefgebieden: ['participatie'], kenmerken: ['ouderen'], leeftijdsgroep: '67+' };
    const pad = `/meldingen/${items[0].agendaMeldingId}`;
    expect(gelukt(await vraag(proef, 'anna', `POST ${pad}/aanvulling`, aanvulling))).toMatchObject(aanvulling);
    expect((await vraag(proef, 'noor', `POST ${pad}/aanvulling`, aanvulling)).status).toBe(404);
  });
});

it('a melding names an indicatie that is there', async () => {
  const { id } = await lopende(30);
  const melding = {
    ontvangenOp: vandaag(),
    aanleiding: 'aflopende_zorg',
    bron: 'sociaal_plein',
    teamId: proef.gemeente.teams.zuid,
    wijkId: proef.gemeente.wijk,
    leefgebieden: ['financien'],
    vraag: 'De indicatie loopt af.',
  };
  const onbekend = '01900000-0000-7000-8000-000000000000';
  const { status, inhoud } = await vraag(proef, 'anna', 'POST /meldingen', { ...melding, indicatieId: onbekend });
  expect([status, inhoud.fouten[0].pad]).toEqual([400, 'indicatieId']);
  const gemeld = gelukt(await vraag(proef, 'anna', 'POST /meldingen', { ...melding, indicatieId: id }));
  await job();
  expect((await lees(id)).agendaMeldingId).toBe(gemeld.id);
});
