import { vandaag } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

it('a consulent follows a casus to its besluit, and sees nothing of what was said', async () => {
  const { teams, wijk, mensen } = huis.proef.gemeente;
  const client = await huis.client('anna');
  const melding = await client.meld({
    body: {
      ontvangenOp: await Effect.runPromise(vandaag),
      aanleiding: 'nieuwe_vraag',
      bron: 'welzijn',
      teamId: teams.zuid,
      wijkId: wijk,
      leefgebieden: ['financien'],
      vraag: 'Meneer opent zijn post niet meer.',
    },
  });
  if (!melding.gelukt) throw new Error(melding.probleem.detail);
  const { id, nummer } = melding.inhoud;
  const [anna, cor] = [await huis.deelnemer('anna'), await huis.deelnemer('cor')];
  const casusVanCor = async () => (await cor.typ(`casus ${nummer}`)).kaarten;

  const [wacht] = await casusVanCor();
  expect(tekstVan(wacht)).toContain('Deze casus wacht op het overleg van het team.');
  expect(wacht?.acties).toEqual([]);

  const wegingId = knopOp((await anna.druk('weging.begin', id)).kaarten, 'weging.standpunt').over;
  expect(tekstVan((await casusVanCor())[0])).toContain('Het team weegt deze casus.');
  const geheim = 'Er stond een koffer bij de deur.';
  const standpunt = await anna.druk('weging.standpunt', wegingId);
  await anna.vul(standpunt.formulier, { keuze: ['zelf'], toelichting: [geheim] });
  await anna.druk('weging.onthul', wegingId);
  const besluit = await anna.druk('weging.besluit', wegingId);
  await anna.vul(besluit.formulier, { coachId: [mensen.bram.id] });

  const besloten = await casusVanCor();
  expect(besloten[0]?.samenvatting).toBe(`${nummer}: zelf begeleiden`);
  expect(tekstVan(besloten[0])).toContain('Besluit: zelf begeleiden.');
  expect(tekstVan(besloten[0])).toContain('Besloten door Anna op ');
  expect(tekstVan(besloten[0])).not.toContain('zonder weging');
  const traject = await cor.druk('traject.toon', knopOp(besloten, 'traject.toon').over);
  expect(tekstVan(traject.kaarten[0])).toContain('Bram');
  expect(traject.kaarten[0]?.acties).toEqual([]);
  expect(cor.gezien()).not.toContain(geheim);
});
