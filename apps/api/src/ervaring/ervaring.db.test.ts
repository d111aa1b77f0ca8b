import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opzet, type Proef } from '../../test/opzet.ts';
import { gelukt, onthuldeWeging, vandaag, vraag, zelfBegeleiden } from '../../test/vraag.ts';

/** A traject of Anna's has ended; its resident has the link. */
const uitgenodigd = async (proef: Proef) => {
  const { id } = await onthuldeWeging(proef);
  const { trajectId } = gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/besluit`, zelfBegeleiden(proef)));
  const afronding = { beeindigdOp: vandaag(), reden: 'volgens_plan' };
  const { ervaringslink } = gelukt(await vraag(proef, 'anna', `POST /trajecten/${trajectId}/afronding`, afronding));
  const { pathname } = new URL(ervaringslink);
  return { pad: pathname, token: pathname.split('/').at(-1) ?? '', trajectId: String(trajectId) };
};

const antwoorden = { zelfstandigVerder: 'ja', watHielp: 'Dat Anna elke week belde.', serieusGenomen: 'nvt' };
const metSleutel = (sleutel: string) => ({ koppen: { 'idempotency-key': sleutel } });

describe.each(['postgres', 'pglite'] as const)('the link of an afronding, on %s', (motor) => {
  const proef = opzet({ motor });

  it('opens the questions without signing in, and says nothing of anybody', async () => {
    const { pad } = await uitgenodigd(proef);
    const { status, inhoud } = await vraag(proef, null, `GET ${pad}`);
    expect(status).toBe(200);
    expect(inhoud).toEqual({ gemeente: 'Proefstad', vragen: expect.arrayContaining(['passendeHulp', 'watHielp']) });
    expect(inhoud.vragen).toHaveLength(11);
  });

  it('takes the answers once; after that it says so', async () => {
    const { pad } = await uitgenodigd(proef);
    const { status, inhoud } = await vraag(proef, null, `POST ${pad}`, antwoorden);
    expect([status, inhoud]).toEqual([201, { ingevuldOp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/) }]);
    for (const [regel, body] of [[`POST ${pad}`, antwoorden], [`GET ${pad}`]] as const)
      expect(await vraag(proef, null, regel, body)).toMatchObject({
        status: 410,
        inhoud: { title: 'Deze link werkt niet meer', detail: 'Deze vragen zijn al beantwoord. Dat kan één keer.' },
      });
  });

  it('sent ten times at once: one is taken, nine hear that it was used', async () => {
    const { pad } = await uitgenodigd(proef);
    const keren = Array.from({ length: 10 }, () => vraag(proef, null, `POST ${pad}`, antwoorden));
    const statussen = (await Promise.all(keren)).map(({ status }) => status);
    expect(statussen.toSorted()).toEqual([201, ...Array(9).fill(410)]);
  });

  it('sent again with the same key gives the same answer, and with other words a 409', async () => {
    const { pad } = await uitgenodigd(proef);
    const sleutel = metSleutel(randomUUID());
    const eerste = await vraag(proef, null, `POST ${pad}`, antwoorden, sleutel);
    const tweede = await vraag(proef, null, `POST ${pad}`, antwoorden, sleutel);
    expect([tweede.status, tweede.inhoud]).toEqual([201, eerste.inhoud]);
    expect((await vraag(proef, null, `POST ${pad}`, { passendeHulp: 'nee' }, sleutel)).status).toBe(409);
  });

  it('that nobody gave out, or that is no link at all, is not found', async () => {
    for (const token of ['x'.repeat(43), 'kort', randomUUID(), `${'x'.repeat(42)}%2F`])
      for (const methode of ['GET', 'POST']) {
        const body = methode === 'POST' ? antwoorden : undefined;
        expect((await vraag(proef, null, `${methode} /ervaring/${token}`, body)).status).toBe(404);
      }
  });

  it('with bad answers is told all that is wrong, and can still be used', async () => {
    const { pad } = await uitgenodigd(proef);
    const fout = await vraag(proef, null, `POST ${pad}`, {
      zelfstandigVerder: 'misschien',
      watHielp: 'a'.repeat(2001),
      naam: 'Jo',
    });
    expect(fout.status).toBe(400);
    expect(fout.inhoud.fouten).toEqual(
      expect.arrayContaining([
        { pad: 'zelfstandigVerder', melding: 'Kies een van: ja, nee, nvt.' },
        { pad: 'watHielp', melding: 'Dit is te lang: schrijf hoogstens 2.000 tekens.' },
        { pad: 'naam', melding: 'Dit veld kennen we niet.' },
      ]),
    );
    expect((await vraag(proef, null, `POST ${pad}`, {})).inhoud.fouten).toEqual([
      { pad: 'zelfstandigVerder', melding: 'Beantwoord ten minste één vraag.' },
    ]);
    const lang = { watHielp: 'a'.repeat(2000) };
    expect((await vraag(proef, null, `POST ${pad}`, lang)).status).toBe(201);
  });

  it('counts in the figures of the team', async () => {
    const cijfer = async () => {
      const { items } = gelukt(await vraag(proef, 'tineke', `GET /kpis?van=${vandaag()}&tot=${vandaag()}`));
      return items.find(({ code }: { code: string }) => code === 'responsInwoners');
    };
    const { pad } = await uitgenodigd(proef);
    const ervoor = await cijfer();
    gelukt(await vraag(proef, null, `POST ${pad}`, antwoorden));
    expect((await cijfer()).teller).toBe(ervoor.teller + 1);
  });
});

describe('a link', () => {
  const proef = opzet();

  it('that has expired says so, and stores nothing', async () => {
    const { pad, trajectId } = await uitgenodigd(proef);
    await proef.ruw(`update uitnodiging set verloopt_op = now() where traject_id = '${trajectId}'`);
    const ervoor = await proef.telRijen();
    for (const [regel, body] of [[`GET ${pad}`], [`POST ${pad}`, antwoorden]] as const) {
      const { status, inhoud } = await vraag(proef, null, regel, body);
      expect([status, inhoud.detail]).toEqual([
        410,
        'U kunt deze vragen niet meer beantwoorden: dat kon tot zes weken na de hulp.',
      ]);
    }
    expect(await proef.telRijen()).toEqual(ervoor);
  });

  it('is followed in its own name, also by who is signed in', async () => {
    const { pad, trajectId } = await uitgenodigd(proef);
    gelukt(await vraag(proef, 'noor', `POST ${pad}`, antwoorden));
    const sql = `select actor_soort, actor_id from journaal where soort = 'ervaring.gegeven' and onderwerp_id = '${trajectId}'`;
    expect(await proef.ruw(sql)).toEqual([{ actor_soort: 'Inwoner', actor_id: trajectId }]);
  });

  it('leaves its secret nowhere: not in a problem, the log or any table', async () => {
    const { pad, token } = await uitgenodigd(proef);
    const antwoord = async (regel: string, body?: unknown) =>
      JSON.stringify((await vraag(proef, null, regel, body)).inhoud);
    gelukt(await vraag(proef, null, `POST ${pad}`, antwoorden, metSleutel(randomUUID())));
    const gezegd = [
      await antwoord(`GET ${pad}`),
      await antwoord(`POST ${pad}`, { naam: 'Jo' }),
      await antwoord(`PUT ${pad}`),
      await antwoord(`GET ${pad}/`),
      await antwoord(`GET /Ervaring/${token}`),
    ];
    for (const tekst of gezegd) {
      expect(tekst).not.toContain(token);
      expect(JSON.parse(tekst).instance).toMatch(/^\/v1\/ervaring\/\*\*\*$/i);
    }
    expect(proef.log.join()).not.toContain(token);
    const tabellen = await proef.ruw(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    for (const { relname } of tabellen)
      expect(await proef.ruw(`select 1 from ${relname} t where t::text like '%${token}%'`)).toEqual([]);
    expect(
      await proef.ruw(`select 1 from idempotentie where actor like 'inwoner:%' and body::text like '%belde%'`),
    ).toEqual([]);
  });
});
