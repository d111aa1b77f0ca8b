import { randomUUID } from 'node:crypto';
import { plusDagen } from '@tenzij/domain/Dag.ts';
import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, type Inhoud, onthuldeWeging, vandaag, vraag, zelfBegeleiden } from '../../test/vraag.ts';

const dag = () => vandaag() as Parameters<typeof plusDagen>[0];

describe.each(['postgres', 'pglite'] as const)('on %s', (motor) => {
  const proef = opzet({ motor });

  /** Weighed by Anna, decided by Bram, and now with Tineke. */
  const naarToets = async (anders: object = {}): Promise<Inhoud> => {
    const { id, melding } = await onthuldeWeging(proef);
    const invoer = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'], motivering: 'Het duurt lang.', ...anders };
    const besluit = gelukt(await vraag(proef, 'bram', `POST /wegingen/${id}/besluit`, invoer));
    return { ...besluit, melding };
  };

  it('ten oordelen at once: one stands, and the others hear who was first', async () => {
    const { toetsId } = await naarToets();
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, (_, nr) =>
        vraag(
          proef,
          'tineke',
          `POST /toetsen/${toetsId}/oordelen`,
          nr % 2 === 0 ? { oordeel: 'akkoord' } : { oordeel: 'terug', ontbrekendeStappen: ['netwerk'] },
          { koppen: { 'idempotency-key': randomUUID() } },
        ),
      ),
    );
    const [gewonnen, ...rest] = antwoorden.toSorted((a, b) => a.status - b.status);
    expect(gewonnen?.status).toBe(201);
    for (const { status, inhoud } of rest)
      expect([status, inhoud.detail]).toEqual([
        409,
        expect.stringMatching(/^Tineke heeft deze toets al beoordeeld op /),
      ]);
    const { oordelen } = gelukt(await vraag(proef, 'tineke', `GET /toetsen/${toetsId}`));
    expect(oordelen).toHaveLength(1);
  });

  it('a term is moved once each way, and the toets falls on the new day', async () => {
    const { toetsId, melding } = await naarToets();
    const pad = `POST /meldingen/${melding.id}/termijnwijzigingen`;
    const opschorting = { soort: 'opschorting', dagen: 14, reden: 'We wachten op papieren.' };
    const verschuif = (wie: 'tineke' | 'anna', anders: object = {}) =>
      vraag(proef, wie, pad, { ...opschorting, ...anders }, { koppen: { 'idempotency-key': randomUUID() } });
    expect((await verschuif('anna')).status).toBe(403);
    expect((await verschuif('tineke', { dagen: 43 })).inhoud.fouten).toMatchObject([{ pad: 'dagen' }]);
    const beide = await Promise.all([verschuif('tineke'), verschuif('tineke', { dagen: 3 })]);
    expect(beide.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const detail = beide.find(({ status }) => status === 409)?.inhoud.detail;
    expect(detail).toMatch(/^Tineke heeft de termijn al opgeschort op .* Dat kan één keer\.$/);
    const dagen = beide.find(({ status }) => status === 201)?.inhoud.opschorting.dagen;
    const valtOp = plusDagen(dag(), 56 + dagen);
    const toets = gelukt(await vraag(proef, 'tineke', `GET /toetsen/${toetsId}`));
    expect(toets).toMatchObject({ termijnOp: valtOp, termijn: { valtOp, verlenging: null }, versie: 2 });
    const { termijn } = gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}/tijdlijn`));
    expect(termijn.opschorting).toMatchObject({ dagen, reden: opschorting.reden });
    if (motor === 'pglite') return;
    const feiten = await proef.ruw(`select gegevens from journaal where soort = 'termijn.verschoven'`);
    expect(JSON.stringify(feiten)).not.toContain(opschorting.reden);
  });

  it('what a team sends most often unfinished is counted, and kept as it was weighed', async () => {
    const query = `van=${vandaag()}&tot=${vandaag()}`;
    const telling = async () =>
      gelukt(await vraag(proef, 'tineke', `GET /teams/${proef.gemeente.teams.zuid}/toetsbeeld?${query}`));
    const voor = await telling();
    const { toetsId } = await naarToets();
    const terug = { oordeel: 'terug', ontbrekendeStappen: ['netwerk', 'expertise'], opmerking: 'Vraag de buren.' };
    gelukt(await vraag(proef, 'tineke', `POST /toetsen/${toetsId}/oordelen`, terug));
    const na = await telling();
    expect([na.gevraagd - voor.gevraagd, na.terug - voor.terug, na.akkoord - voor.akkoord]).toEqual([1, 1, 0]);
    const genoemd = ({ ontbrekend }: Inhoud, stap: string) => ontbrekend.find((een: Inhoud) => een.stap === stap);
    for (const [stap, meer] of [
      ['netwerk', 1],
      ['ruimte', 0],
    ] as const) {
      expect(genoemd(na, stap).genoemd - genoemd(voor, stap).genoemd).toBe(meer);
      expect(genoemd(na, stap).nietGezet - genoemd(voor, stap).nietGezet).toBe(1);
    }
    const toets = gelukt(await vraag(proef, 'tineke', `GET /toetsen/${toetsId}`));
    expect(toets.verslag.standpunten).toMatchObject([{ keuze: 'zelf' }]);
    const weging = gelukt(await vraag(proef, 'anna', `GET /wegingen/${toets.wegingId}`));
    expect(weging).toMatchObject({ status: 'open', terug: { opmerking: 'Vraag de buren.' } });
    expect((await vraag(proef, 'tineke', `GET /teams/${proef.gemeente.teams.noord}/toetsbeeld?${query}`)).status).toBe(
      403,
    );
  });

  it('a traject is scaled up to a combinatie with two goals, and back down', async () => {
    const eerste = await onthuldeWeging(proef);
    const { trajectId } = gelukt(
      await vraag(proef, 'anna', `POST /wegingen/${eerste.id}/besluit`, zelfBegeleiden(proef)),
    );
    const op = await Promise.all(
      (['anna', 'bram'] as const).map((wie) =>
        vraag(proef, wie, `POST /trajecten/${trajectId}/opschaling`, { reden: 'Het wordt zwaarder.' }),
      ),
    );
    expect(op.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const { id: meldingId } = op.find(({ status }) => status === 201)?.inhoud ?? {};
    const { id } = gelukt(await vraag(proef, 'anna', `POST /meldingen/${meldingId}/wegingen`, {}));
    const standpunt = { keuze: 'tenzij', gronden: ['specialistische_behandeling'], kanOppakken: true };
    gelukt(await vraag(proef, 'anna', `PUT /wegingen/${id}/standpunten/mij`, standpunt));
    gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/onthulling`, {}));
    const doelen = { doelWijkteam: 'De post op orde.', doelAanbieder: 'Leren omgaan met drukte.' };
    const invoer = { ...zelfBegeleiden(proef), uitkomst: 'combinatie', gronden: standpunt.gronden, ...doelen };
    const { toetsId } = gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/besluit`, invoer));
    gelukt(await vraag(proef, 'tineke', `POST /toetsen/${toetsId}/oordelen`, { oordeel: 'akkoord' }));
    const traject = gelukt(await vraag(proef, 'anna', `GET /trajecten/${trajectId}`));
    expect(traject).toMatchObject({
      vorm: 'combinatie',
      doel: doelen.doelWijkteam,
      indicaties: [{ status: 'aangevraagd', doel: doelen.doelAanbieder }],
      opschalingen: [{ meldingId, uitkomst: 'combinatie', naarToets: false }],
    });
    const af = await vraag(proef, 'anna', `POST /trajecten/${trajectId}/afschaling`, { reden: 'Het gaat beter.' });
    expect(gelukt(af)).toMatchObject({ vorm: 'zelf', doel: doelen.doelWijkteam });
    const nogmaals = await vraag(proef, 'anna', `POST /trajecten/${trajectId}/afschaling`, {
      reden: 'Het gaat beter.',
    });
    expect(nogmaals.status).toBe(409);
  });
});
