import type { Client } from '@tenzij/contract/client.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();
let overlegId: OverlegId;
let meldingen: ReadonlyArray<Melding>;

const meld = async (client: Client, vraag: string): Promise<Melding> => {
  const { teams, wijk } = huis.proef.gemeente;
  const ontvangenOp = await Effect.runPromise(vandaag);
  const antwoord = await client.meld({
    body: {
      ontvangenOp,
      aanleiding: 'nieuwe_vraag',
      bron: 'welzijn',
      teamId: teams.zuid,
      wijkId: wijk,
      leefgebieden: ['financien'],
      vraag,
    },
  });
  if (!antwoord.gelukt) throw new Error(antwoord.probleem.detail);
  return antwoord.inhoud;
};

beforeAll(async () => {
  const client = await huis.client('anna');
  meldingen = [await meld(client, 'De eerste vraag.'), await meld(client, 'De tweede vraag.')];
  const anna = await huis.deelnemer('anna');
  const gepland = await anna.vul((await anna.druk('overleg.plan')).formulier);
  overlegId = OverlegId.make(knopOp(gepland.kaarten, 'overleg.open').over);
});

const nummers = (blokken: string) => [...blokken.matchAll(/M-\d{4}-\d{5}/g)].map(([nummer]) => nummer);

describe('the overleg', () => {
  it('opens only for who leads it, with the coaches of the team present', async () => {
    const bram = await huis.deelnemer('bram', overlegId);
    const opening = await bram.druk('overleg.open', overlegId);
    const geweigerd = await bram.vul(opening.formulier);
    expect(geweigerd.fouten.map(({ veld }) => veld)).toEqual(['']);
    const anna = await huis.deelnemer('anna', overlegId);
    const geopend = await anna.vul((await anna.druk('overleg.open', overlegId)).formulier);
    expect(tekstVan(geopend.kaarten[0])).toContain('Anna, Bram en Carla');
    expect(nummers(tekstVan(geopend.kaarten[0]))).toEqual(meldingen.map(({ nummer }) => nummer));
  });

  it('weighs another casus first when the team says so, and puts one off with a reason', async () => {
    const [eerste, tweede] = meldingen;
    const bram = await huis.deelnemer('bram', overlegId);
    const volgorde = await bram.druk('overleg.volgorde', overlegId);
    const anders = await bram.vul(volgorde.formulier, { meldingId: [tweede?.id ?? ''] });
    expect(nummers(tekstVan(anders.kaarten[0]))).toEqual([tweede?.nummer, eerste?.nummer]);
    expect(knopOp(anders.kaarten, 'weging.begin').over).toBe(tweede?.id);

    const uitstel = await bram.druk('overleg.uitstel', overlegId);
    const zonderReden = await bram.vul(uitstel.formulier, { meldingId: [tweede?.id ?? ''] });
    expect(zonderReden.fouten.map(({ veld }) => veld)).toEqual(['reden']);
    const uitgesteld = await bram.vul(uitstel.formulier, {
      meldingId: [tweede?.id ?? ''],
      reden: ['De huisarts belt morgen terug.'],
    });
    expect(tekstVan(uitgesteld.kaarten[0])).toContain('uitgesteld: De huisarts belt morgen terug.');
    expect(knopOp(uitgesteld.kaarten, 'weging.begin').over).toBe(eerste?.id);
  });

  it('shows itself to its own team and to nobody else', async () => {
    const noor = await huis.deelnemer('noor', overlegId);
    const geweigerd = await noor.druk('overleg.toon', overlegId);
    expect(geweigerd.kaarten).toEqual([]);
    expect(geweigerd.zegt).not.toBeNull();
    const stroom = await huis.kanaal.request(`/web/stroom?gesprek=${overlegId}`, {
      headers: { authorization: `Bearer ${await huis.token('noor')}` },
    });
    expect([403, 404]).toContain(stroom.status);
  });

  it('tells what came in while it runs', async () => {
    await using venster = await huis.venster('carla', overlegId);
    await venster.tot(({ kaart }) => kaart(`overleg:${overlegId}`) !== undefined);
    const { nummer } = await meld(await huis.client('bram'), 'Nog een vraag.');
    await venster.tot(({ regels }) => regels().includes(`${nummer} is binnengekomen.`));
    expect(tekstVan(venster.kaart(`overleg:${overlegId}`))).toContain(nummer);
  });
});
