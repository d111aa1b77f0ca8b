import { describe, expect, it } from 'vitest';
import { indicatiesIn, over, toekennen } from '../../test/indicaties.ts';
import { opzet, type Proef } from '../../test/opzet.ts';
import { gelukt, type Inhoud, vandaag, vraag } from '../../test/vraag.ts';

const proef = opzet();
const { aanvraag, corrigeer, herindiceer, job, lees, lopende, weeg } = indicatiesIn(proef);

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
