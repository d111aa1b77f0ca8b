import { describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, meldingVoor, vraag } from '../../test/vraag.ts';

describe.each(['postgres', 'pglite'] as const)('the sociale kaart on %s', (motor) => {
  const proef = opzet({ motor });
  const nieuw = async (anders: object = {}) =>
    gelukt(
      await vraag(proef, 'anna', 'POST /voorzieningen', { naam: `Buurtcirkel ${crypto.randomUUID()}`, ...anders }),
    );
  const ifMatch = (versie: number) => ({ koppen: { 'if-match': `"${versie}"` } });

  it('of two who change one, the second hears who was first and changes nothing', async () => {
    const { id, naam, versie } = await nieuw();
    const zet = (wie: 'anna' | 'bram', capaciteit: number) =>
      vraag(proef, wie, `PUT /voorzieningen/${id}`, { naam, capaciteit }, ifMatch(versie));
    const antwoorden = await Promise.all([zet('anna', 6), zet('bram', 9)]);
    const [eerste, tweede] = antwoorden.toSorted((a, b) => a.status - b.status);
    expect([eerste?.status, tweede?.status]).toEqual([200, 412]);
    const winnaar = eerste?.inhoud.capaciteit === 6 ? 'Anna' : 'Bram';
    expect(tweede?.inhoud.detail).toMatch(new RegExp(`^${winnaar} heeft dit gewijzigd`));
    const nu = gelukt(await vraag(proef, 'anna', `GET /voorzieningen/${id}`));
    expect(nu).toMatchObject({ capaciteit: eerste?.inhoud.capaciteit, versie: versie + 1 });
  });

  it('of ten who take the last place one has it, and nine hear that it is full', async () => {
    const { id } = await nieuw({ capaciteit: 4, plekkenBezet: 3 });
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, (_, nr) =>
        vraag(proef, nr % 2 === 0 ? 'anna' : 'bram', `POST /voorzieningen/${id}/plekken`, { stap: 'erbij' }),
      ),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    const vol = antwoorden.find(({ status }) => status === 409);
    expect(vol?.inhoud.detail).toMatch(/ is vol: alle 4 plekken zijn bezet\. (Anna|Bram) wijzigde dit het laatst, op /);
    expect(gelukt(await vraag(proef, 'anna', `GET /voorzieningen/${id}`)).plekkenBezet).toBe(4);
  });

  it('keeps one name for one voorziening, also of two who add it at once', async () => {
    const naam = `Inloop ${crypto.randomUUID()}`;
    const antwoorden = await Promise.all(
      (['anna', 'bram'] as const).map((wie) => vraag(proef, wie, 'POST /voorzieningen', { naam })),
    );
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('closes while a casus counts on it: the casus and my work say so until somebody saw to it', async () => {
    const melding = gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef)));
    const voorziening = await nieuw();
    const gebruik = `/meldingen/${melding.id}/voorzieningen/${voorziening.id}`;
    gelukt(await vraag(proef, 'anna', `PUT ${gebruik}`, {}));
    gelukt(await vraag(proef, 'bram', `POST /voorzieningen/${voorziening.id}/sluiting`, { reden: 'Gestopt.' }));
    const werk = async (wie: 'anna' | 'bram') =>
      gelukt(await vraag(proef, wie, 'GET /mijn-werk')).items.filter(
        ({ soort, naam }: { soort: string; naam: string }) =>
          soort === 'voorziening_gesloten' && naam === voorziening.naam,
      );
    expect(await werk('anna')).toMatchObject([{ nummer: melding.nummer, onderwerp: { id: melding.id } }]);
    const [gebruikt] = gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}/tijdlijn`)).voorzieningen;
    expect(gebruikt).toMatchObject({ voorziening: { actief: false, geslotenReden: 'Gestopt.' }, geregeldOp: null });
    const nogEens = await vraag(proef, 'anna', `PUT ${gebruik}`, {});
    expect([nogEens.status, nogEens.inhoud.detail]).toEqual([
      409,
      expect.stringMatching(/ is gesloten op .+ door Bram\. Reden: Gestopt\./),
    ]);
    expect((await vraag(proef, 'anna', `DELETE ${gebruik}`)).status).toBe(204);
    expect(await werk('anna')).toEqual([]);

    const open = gelukt(await vraag(proef, 'bram', `POST /voorzieningen/${voorziening.id}/heropening`, {}));
    expect(open).toMatchObject({ actief: true, geslotenReden: null });
  });

  it('is found by question, by leefgebied and by wijk; what is closed stands last and can be left out', async () => {
    const woord = `zoek${crypto.randomUUID().slice(0, 8)}`;
    const a = await nieuw({ naam: `${woord} Aa`, leefgebieden: ['justitie'] });
    const b = await nieuw({ naam: `${woord} Bb`, leefgebieden: ['sociaal_netwerk'] });
    gelukt(await vraag(proef, 'anna', `POST /voorzieningen/${a.id}/sluiting`, { reden: 'Gestopt.' }));
    const namen = async (query: string) =>
      gelukt(await vraag(proef, 'anna', `GET /voorzieningen?${query}`)).items.map(({ naam }: { naam: string }) => naam);
    expect(await namen(`q=${woord}`)).toEqual([b.naam, a.naam]);
    expect(await namen(`q=${woord}&actief=true`)).toEqual([b.naam]);
    expect(await namen('leefgebied=justitie')).toEqual([a.naam]);
    expect(await namen('limit=200&q=Zij%20is%20eenzaam')).toContain(b.naam);
  });
});
