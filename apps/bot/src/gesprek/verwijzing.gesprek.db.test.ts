import { eenPartner } from '@tenzij/api/test/partner.ts';
import { maakClient } from '@tenzij/contract/client.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

it('tells the room of the overleg what became of a referral, and nothing of what was shared', async () => {
  const { teams, wijk } = huis.proef.gemeente;
  const partner = await eenPartner(huis.proef);
  const dag = await Effect.runPromise(vandaag);
  const anna = await huis.client('anna');
  const overleg = await anna.planOverleg({ body: { teamId: teams.zuid, datum: dag } });
  const melding = await anna.meld({
    body: {
      ontvangenOp: dag,
      aanleiding: 'nieuwe_vraag',
      bron: 'welzijn',
      teamId: teams.zuid,
      wijkId: wijk,
      leefgebieden: ['financien'],
      vraag: 'Meneer opent zijn post niet meer.',
    },
  });
  if (!melding.gelukt || !overleg.gelukt) throw new Error('The casus did not come in.');
  const { id, nummer } = melding.inhoud;
  const venster = await huis.venster('bram', overleg.inhoud.id);
  const vraag = 'Kunnen jullie meedenken over slaap?';
  const verwezen = await anna.stuurVerwijzing({
    params: { id },
    body: { naarOrganisatieId: partner.organisatie, vraag, toestemming: { op: dag, hoe: 'mondeling' } },
  });
  if (!verwezen.gelukt) throw new Error(verwezen.probleem.detail);
  await venster.tot(({ regels }) => regels().includes(`${nummer} is verwezen naar Welzijn Zuid.`));

  const naarApi: typeof fetch = async (adres, verzoek) => huis.proef.app.request(String(adres), verzoek);
  const kim = maakClient({ basis: 'http://api.proef', token: partner.token, kanaal: 'console', fetch: naarApi });
  const params = { id: verwezen.inhoud.id };
  await kim.beantwoordVerwijzing({ params, body: { antwoord: 'aannemen' } });
  await venster.tot(({ regels }) => regels().includes(`${nummer}: Welzijn Zuid zegt ja op de verwijzing.`));
  await kim.rondVerwijzingAf({ params, body: { uitkomst: 'terug_naar_team', toelichting: 'Het lukte hier niet.' } });
  await venster.tot(({ regels }) => regels().includes(`${nummer}: Welzijn Zuid is klaar. Terug naar het wijkteam.`));
  await anna.trekVerwijzingIn({ params, body: {} });
  await venster.tot(({ regels }) => regels().includes(`${nummer}: wat met Welzijn Zuid was gedeeld, is teruggenomen.`));
  expect(venster.regels().join()).not.toMatch(/meedenken|lukte/);
});
