import { describe, expect, it } from 'vitest';
import { indicatiesIn, over } from '../../test/indicaties.ts';
import { opzet } from '../../test/opzet.ts';
import { gelukt, type Inhoud, vandaag, vraag } from '../../test/vraag.ts';

const proef = opzet();
const { herindiceer, job, lees, lopende, weeg } = indicatiesIn(proef);

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
