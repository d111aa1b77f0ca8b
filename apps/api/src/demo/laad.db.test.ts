import { KpiVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Exit, Schema } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { gelukt, type Inhoud, vandaag } from '../../test/vraag.ts';
import { demoGemeenten } from './gemeenten.ts';
import { laadDemo } from './laad.ts';

const proef = opzet({ zonderGemeente: true });
const gezegd: Array<string> = [];
const laad = () => proef.run(laadDemo((regel) => void gezegd.push(regel)));

const lees = async (token: string, pad: string): Promise<Inhoud> => {
  const antwoord = await proef.app.request(`/v1${pad}`, { headers: { authorization: `Bearer ${token}` } });
  return gelukt({ status: antwoord.status, inhoud: await antwoord.json(), koppen: antwoord.headers });
};
const personas = async (): Promise<ReadonlyArray<Inhoud>> =>
  ((await (await proef.app.request('/v1/demo/personas')).json()) as Inhoud).items;
const meldAan = async (persona: string): Promise<string> => {
  const antwoord = await proef.app.request('/v1/demo/sessies', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return ((await antwoord.json()) as Inhoud).token;
};

beforeAll(async () => {
  // The first time it falls between the two gemeenten.
  const gevallen = await Effect.runPromiseExit(
    Effect.tryPromise(() =>
      proef.run(
        laadDemo((regel) => {
          if (gezegd.push(regel) === 2) throw new Error('the power fails');
        }),
      ),
    ),
  );
  expect(Exit.isFailure(gevallen)).toBe(true);
  await laad();
}, 120_000);

describe('the demo', () => {
  it('says how far it is', () => {
    expect(gezegd.at(-1)).toMatch(/^Demo laden: Hilversum is klaar \([\d.]+ regels\)\.$/);
  });

  it('has of each gemeente every role, and three coaches and a teamleider in one team', async () => {
    const alle = await personas();
    for (const { gemeente } of demoGemeenten) {
      const eigen = alle.filter((persona) => persona.gemeente === gemeente.naam);
      expect(new Set(eigen.map(({ rol }) => rol)).size).toBe(6);
      const leider = eigen.find(({ rol }) => rol === 'teamleider');
      const coaches = eigen.filter(({ rol, teams }) => rol === 'wijkcoach' && teams.includes(leider.teams[0]));
      expect(coaches.length).toBeGreaterThanOrEqual(3);
      expect(eigen.some(({ rol, teams }) => rol === 'wijkcoach' && !teams.includes(leider.teams[0]))).toBe(true);
      const bekend = (await lees(await meldAan(leider.id), '/teams')).items;
      const naamVan = (teamId: string) => bekend.find(({ id }: Inhoud) => id === teamId).naam;
      for (const { teams, teamNamen } of eigen) expect(teamNamen).toEqual(teams.map(naamVan));
    }
  });

  it('has casussen to weigh, marked as examples, on the agenda of an overleg of today', async () => {
    for (const { gemeente, team, voorbeelden } of demoGemeenten) {
      const coach = (await personas()).find(
        ({ rol, gemeente: van, teamNamen }) => rol === 'wijkcoach' && van === gemeente.naam && teamNamen.includes(team),
      );
      const token = await meldAan(coach.id);
      const { items } = await lees(token, '/overleggen');
      expect(items).toMatchObject([{ datum: vandaag(), status: 'gepland' }]);
      const { agenda } = await lees(token, `/overleggen/${items[0].id}`);
      const teWegen = agenda.filter(({ soort }: Inhoud) => soort === 'melding');
      expect(teWegen).toHaveLength(voorbeelden.filter((voorbeeld) => voorbeeld.team === team).length);
      for (const { meldingId } of teWegen)
        expect(await lees(token, `/meldingen/${meldingId}`)).toMatchObject({ voorbeeld: true, status: 'ontvangen' });
      expect(agenda.some(({ soort }: Inhoud) => soort === 'reflectie')).toBe(true);
    }
  });

  it('has coaches who carry more than others, toetsen that wait, one who is away, and a warm hand-over that is due', async () => {
    const alle = await personas();
    const leider = alle.find(({ rol, gemeente }) => rol === 'teamleider' && gemeente === 'Arnhem');
    const token = await meldAan(leider.id);
    const { coaches, spreiding } = await lees(token, `/teams/${leider.teams[0]}/caseload`);
    expect(spreiding).toBeGreaterThan(1.5);
    expect(Math.max(...coaches.map(({ actieveTrajecten }: Inhoud) => actieveTrajecten))).toBeGreaterThanOrEqual(3);
    expect(coaches.filter(({ afwezig }: Inhoud) => afwezig !== null)).toHaveLength(1);
    const warm = coaches.flatMap(({ trajecten }: Inhoud) => trajecten).filter((een: Inhoud) => een.warmeOverdrachtOp);
    expect(warm).toMatchObject([{ warmeOverdrachtOp: vandaag() }]);
    const { items: toetsen } = await lees(token, '/toetsen?status=gevraagd');
    const gemist = toetsen.map(({ stappenOntbreken }: Inhoud) => stappenOntbreken);
    expect(gemist).toEqual([['netwerk'], ['netwerk', 'collectief'], []]);
    expect(toetsen[1].besluit).toMatchObject({ uitkomst: 'combinatie', afwijkend: false });
    const werk = await lees(token, '/mijn-werk');
    expect(werk.items.map(({ soort }: Inhoud) => soort)).toContain('toets');
  });

  it('has professionals of Kwintes and Sherpa in no team, each with a referral to answer and no casus', async () => {
    const partners = (await personas()).filter(({ rol, teams }) => rol === 'wijkcoach' && teams.length === 0);
    expect(partners.map(({ organisatie }) => organisatie)).toEqual(['Kwintes', 'Sherpa']);
    for (const { id } of partners) {
      const token = await meldAan(id);
      expect((await lees(token, '/verwijzingen?richting=ontvangen')).items).toMatchObject([
        { status: 'verstuurd', kant: 'partner', meldingId: null },
      ]);
      expect((await lees(token, '/mijn-werk')).items.map(({ soort }: Inhoud) => soort)).toEqual(['verwijzing']);
      expect((await lees(token, '/meldingen')).items).toEqual([]);
      expect((await lees(token, '/trajecten')).items).toEqual([]);
    }
  });

  it('has the figures of the pilots', async () => {
    const stuurgroep = (await personas()).find(({ rol, gemeente }) => rol === 'stuurgroep' && gemeente === 'Hilversum');
    const vraag = new URLSearchParams(Schema.encodeSync(KpiVraag)({ van: '2019-11-01', tot: '2021-12-31' } as never));
    const { items } = await lees(await meldAan(stuurgroep.id), `/kpis?${vraag}`);
    expect(items.length).toBeGreaterThan(10);
  });

  it('has a pilot in Hilversum of which the moment is still to come, in which the casussen of today count', async () => {
    const stuurgroep = (await personas()).find(({ rol, gemeente }) => rol === 'stuurgroep' && gemeente === 'Hilversum');
    const token = await meldAan(stuurgroep.id);
    const { items } = await lees(token, '/pilots');
    const vervolg = items.find(({ naam }: Inhoud) => naam.includes('vervolg'));
    const { dagenTotGoNoGo, criteria, omvang } = await lees(token, `/pilots/${vervolg.id}/go-no-go`);
    expect(dagenTotGoNoGo).toBeGreaterThan(90);
    expect(criteria.length).toBeGreaterThan(0);
    expect(JSON.stringify(omvang)).toMatch(/"waarde":\d/);
    expect((await lees(token, '/mijn-werk')).items.map(({ soort }: Inhoud) => soort)).toEqual(['go_no_go']);
  });

  it('is loaded once, and its journal holds', async () => {
    const ervoor = await proef.telRijen();
    gezegd.length = 0;
    await laad();
    expect(gezegd).toEqual([]);
    expect(await proef.telRijen()).toEqual(ervoor);
    for (const { gemeente } of demoGemeenten)
      expect(await proef.run(Effect.flatMap(Store, (store) => store.verifieerJournaal(gemeente.id)))).toMatchObject({
        klopt: true,
      });
  });

  it('stays away from a store that somebody uses', async () => {
    const eigen = { ...(demoGemeenten[0]?.gemeente ?? expect.unreachable()), naam: 'Zwolle' };
    const andere = '01900000-0000-7000-8000-00000000c000' as typeof eigen.id;
    await proef.run(Effect.flatMap(Store, (store) => store.richtIn({ ...eigen, id: andere })));
    const ervoor = await proef.telRijen();
    await laad();
    expect(await proef.telRijen()).toEqual(ervoor);
  });
});
