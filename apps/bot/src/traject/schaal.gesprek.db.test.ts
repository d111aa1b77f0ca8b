import type { Antwoord } from '@tenzij/contract/client.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

const gelukt = <A>(antwoord: Antwoord<A>): A => {
  if (!antwoord.gelukt) throw new Error(antwoord.probleem.detail);
  return antwoord.inhoud;
};

/** Guided by Anna, since today. */
const trajectVanAnna = async () => {
  const client = await huis.client('anna');
  const { teams, wijk, mensen } = huis.proef.gemeente;
  const { id: meldingId } = gelukt(
    await client.meld({
      body: {
        ontvangenOp: await Effect.runPromise(vandaag),
        aanleiding: 'nieuwe_vraag',
        bron: 'inwoner',
        teamId: teams.zuid,
        wijkId: wijk,
        leefgebieden: ['financien'],
        vraag: 'Wil weer overzicht in de post.',
      },
    }),
  );
  const { id } = gelukt(await client.openWeging({ params: { id: meldingId }, body: {} }));
  const params = { id };
  gelukt(await client.geefStandpunt({ params, body: { keuze: 'zelf', gronden: [], kanOppakken: true } }));
  gelukt(await client.onthul({ params, body: {} }));
  const body = { uitkomst: 'zelf_begeleiden', gronden: [], coachId: mensen.anna.id } as const;
  const { trajectId } = gelukt(await client.neemBesluit({ params, body }));
  if (trajectId === null) throw new Error('no traject');
  return trajectId;
};

it('a traject is scaled up in the chat, once, and its card says how far that is', async () => {
  const trajectId = await trajectVanAnna();
  const anna = await huis.deelnemer('anna');
  const kaart = await anna.druk('traject.toon', trajectId);
  const vraag = await anna.druk('traject.opschaling', knopOp(kaart.kaarten, 'traject.opschaling').over);
  const leeg = await anna.vul(vraag.formulier, {});
  expect(leeg.fouten.map(({ veld }) => veld)).toEqual(['reden']);
  const gedaan = await anna.vul(vraag.formulier, { reden: ['Het wordt thuis zwaarder.'] });
  expect(gedaan.zegt).toMatch(/^M-\d{4}-\d{5} staat op de agenda van het team\.$/);
  expect(tekstVan(gedaan.kaarten[0])).toMatch(/"Opschaling","waarde":"M-\d{4}-\d{5} · Te wegen"/);
  expect(gedaan.kaarten[0]?.acties.map(({ actie }) => actie)).not.toContain('traject.opschaling');

  const nummer = gedaan.zegt?.split(' ')[0] ?? '';
  const casus = await anna.typ(`casus ${nummer}`);
  expect(tekstVan(casus.kaarten[0])).toContain('Het team vraagt om zwaardere hulp bij een traject dat al loopt.');
});
