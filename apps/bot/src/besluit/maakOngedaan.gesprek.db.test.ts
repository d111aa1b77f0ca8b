import { vandaag } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

const inhoudVan = <A>(antwoord: { gelukt: true; inhoud: A } | { gelukt: false; probleem: { detail: string } }): A => {
  if (!antwoord.gelukt) throw new Error(antwoord.probleem.detail);
  return antwoord.inhoud;
};

it('who took a besluit undoes it within the minute, and the room stands before it again', async () => {
  const { teams, wijk, mensen } = huis.proef.gemeente;
  const client = await huis.client('anna');
  const dag = await Effect.runPromise(vandaag);
  const melding = inhoudVan(
    await client.meld({
      body: {
        ontvangenOp: dag,
        aanleiding: 'nieuwe_vraag',
        bron: 'welzijn',
        teamId: teams.zuid,
        wijkId: wijk,
        leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'],
        vraag: 'Meneer opent zijn post niet meer.',
      },
    }),
  );
  const { id } = inhoudVan(await client.planOverleg({ body: { teamId: teams.zuid, datum: dag } }));
  inhoudVan(await client.openOverleg({ params: { id }, body: { aanwezigen: [mensen.anna.id] } }));
  const [anna, bram] = [await huis.deelnemer('anna', id), await huis.deelnemer('bram', id)];
  await using venster = await huis.venster('bram', id);

  const wegingId = knopOp((await anna.druk('weging.begin', melding.id)).kaarten, 'weging.standpunt').over;
  const kaartId = `weging:${wegingId}`;
  const standpunt = await anna.druk('weging.standpunt', wegingId);
  await anna.vul(standpunt.formulier, { keuze: ['zelf'] });
  const beslis = async () =>
    anna.vul((await anna.druk('weging.besluit', wegingId)).formulier, { coachId: [mensen.bram.id] });

  const besloten = await beslis();
  expect(knopOp(besloten.kaarten, 'weging.ongedaan')).toMatchObject({ label: 'Maak ongedaan', over: wegingId });
  await venster.tot(({ kaart }) => tekstVan(kaart(kaartId)).includes('Besluit: zelf begeleiden.'));
  expect(venster.kaart(kaartId)?.acties.map(({ actie }) => actie)).not.toContain('weging.ongedaan');
  expect(JSON.stringify(await bram.druk('weging.ongedaan', wegingId))).toContain('Alleen wie het besluit nam');

  const terug = await anna.druk('weging.ongedaan', wegingId);
  expect(terug.zegt).toBe(`Het besluit over ${melding.nummer} is ongedaan gemaakt.`);
  expect(knopOp(terug.kaarten, 'weging.besluit').over).toBe(wegingId);
  await venster.tot(
    ({ kaart, regels }) =>
      tekstVan(kaart(kaartId)).includes('Advies: zelf begeleiden.') &&
      regels().some((regel) => regel.includes('het besluit is ongedaan gemaakt')),
  );

  await beslis();
  await bram.typ(`contact ${melding.nummer} 30 min gesprek`);
  const vast = await anna.druk('weging.ongedaan', wegingId);
  expect(vast.zegt).toBe('Het besluit staat vast: er is al mee verder gewerkt.');
  expect(tekstVan(vast.kaarten[0])).toContain('Besluit: zelf begeleiden.');
  expect(huis.log).toEqual([]);
});
