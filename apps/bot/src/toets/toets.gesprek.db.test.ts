import type { Client } from '@tenzij/contract/client.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

const meldMetSpoed = async (client: Client) => {
  const { teams, wijk } = huis.proef.gemeente;
  const antwoord = await client.meld({
    body: {
      ontvangenOp: await Effect.runPromise(vandaag),
      aanleiding: 'nieuwe_vraag',
      bron: 'politie',
      teamId: teams.zuid,
      wijkId: wijk,
      leefgebieden: ['huiselijke_relaties'],
      vraag: 'Het is thuis niet veilig.',
    },
  });
  if (!antwoord.gelukt) throw new Error(antwoord.probleem.detail);
  return antwoord.inhoud;
};

it('maatwerk waits for the teamleider, who sends it back to be weighed again', async () => {
  const { nummer } = await meldMetSpoed(await huis.client('anna'));
  const [anna, tineke] = [await huis.deelnemer('anna'), await huis.deelnemer('tineke')];

  // Outside an overleg any member of the team leads.
  const casus = await anna.typ(`casus ${nummer.replace('M-', 'm')}`);
  const begonnen = await anna.druk('weging.begin', knopOp(casus.kaarten, 'weging.begin').over);
  const wegingId = knopOp(begonnen.kaarten, 'weging.standpunt').over;
  const standpunt = await anna.druk('weging.standpunt', wegingId);
  await anna.vul(standpunt.formulier, { keuze: ['tenzij'], gronden: ['langdurig_intensief'] });
  const onthuld = await anna.druk('weging.onthul', wegingId);
  expect(tekstVan(onthuld.kaarten[0])).toContain('Advies: maatwerk.');

  const besluit = await anna.druk('weging.besluit', wegingId);
  const gronden = besluit.formulier?.velden.find(({ naam }) => naam === 'gronden')?.waarde;
  expect(gronden).toEqual(['langdurig_intensief']);
  const anders = await anna.vul(besluit.formulier, { uitkomst: ['voorliggend'] });
  expect(anders.fouten.map(({ veld }) => veld)).toEqual(['motivering']);
  await using venster = await huis.venster('tineke', 'persoonlijk');
  const besloten = await anna.vul(besluit.formulier);
  expect(tekstVan(besloten.kaarten[0])).toContain('De teamleider toetst het besluit');

  // It stands before the teamleider by itself.
  await venster.tot(({ volgorde }) => volgorde().some((id) => id.startsWith('toets:')));
  const kaart = venster.kaart(venster.volgorde().find((id) => id.startsWith('toets:')) ?? '');
  if (kaart === undefined) throw new Error('no toets');
  expect(tekstVan(kaart)).toContain('Er is lang en veel hulp nodig.');
  const toetsId = knopOp([kaart], 'toets.oordeel').over;
  const vraag = await tineke.druk('toets.oordeel', toetsId);
  const zonderUitleg = await tineke.vul(vraag.formulier, { oordeel: ['terug'], ontbrekendeStappen: [] });
  expect(zonderUitleg.fouten.map(({ veld }) => veld)).toEqual(['opmerking']);
  expect(vraag.formulier?.velden.find(({ naam }) => naam === 'ontbrekendeStappen')?.waarde).toHaveLength(7);
  const terug = await tineke.vul(vraag.formulier, { oordeel: ['terug'], ontbrekendeStappen: ['netwerk'] });
  expect(terug.zegt).toBe('Teruggestuurd. De weging is weer open.');
  await venster.tot(({ volgorde }) => !volgorde().some((id) => id.startsWith('toets:')));

  const opnieuw = await anna.typ(`casus ${nummer}`);
  expect(knopOp(opnieuw.kaarten, 'weging.standpunt').over).toBe(wegingId);
  expect(tekstVan(opnieuw.kaarten[0])).toContain('Tineke stuurde het besluit terug. Er mist: netwerk. Weeg opnieuw.');
});
