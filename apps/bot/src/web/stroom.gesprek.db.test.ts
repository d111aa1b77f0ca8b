import { vandaag } from '@tenzij/domain/Dag.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';
import { knopOp, tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';

const huis = huisMetApi();

const meld = async (vraag: string) => {
  const { teams, wijk } = huis.proef.gemeente;
  const antwoord = await (await huis.client('bram')).meld({
    body: {
      ontvangenOp: await Effect.runPromise(vandaag),
      aanleiding: 'nieuwe_vraag',
      bron: 'school',
      teamId: teams.zuid,
      wijkId: wijk,
      leefgebieden: ['opvoeding'],
      vraag,
    },
  });
  if (!antwoord.gelukt) throw new Error(antwoord.probleem.detail);
  return antwoord.inhoud.nummer;
};

const planOverleg = async () => {
  const anna = await huis.deelnemer('anna');
  const gepland = await anna.vul((await anna.druk('overleg.plan')).formulier);
  return OverlegId.make(knopOp(gepland.kaarten, 'overleg.open').over);
};

describe('the stream of a room', () => {
  it('is closed to a token that is no good', async () => {
    for (const pad of ['/web/stroom?gesprek=persoonlijk', '/web/gebeurtenissen']) {
      const antwoord = await huis.kanaal.request(pad, {
        method: pad.endsWith('gebeurtenissen') ? 'POST' : 'GET',
        headers: { authorization: 'Bearer abc', 'content-type': 'application/json' },
        ...(pad.endsWith('gebeurtenissen')
          ? { body: JSON.stringify({ soort: 'tekst', gesprek: 'persoonlijk', tekst: 'hulp' }) }
          : {}),
      });
      expect(antwoord.status, pad).toBe(401);
    }
  });

  it('tells that the api is away, goes on by itself, and misses nothing of what happened meanwhile', async () => {
    const overlegId = await planOverleg();
    await using venster = await huis.venster('anna', overlegId);
    await venster.tot(() => venster.volgorde().length === 1);
    const eerder = await meld('Hoe houd ik mijn puber op school?');
    await venster.tot(() => venster.regels().includes(`${eerder} is binnengekomen.`));

    huis.lijn.breek();
    await venster.tot(() => venster.regels().some((regel) => regel.startsWith('Tenzij is even niet bereikbaar.')));
    const anna = await huis.deelnemer('anna', overlegId);
    await expect(anna.druk('overleg.open', overlegId)).rejects.toThrow(/503.*wat u typte staat er nog/);
    const intussen = await meld('Mijn zoon gaat niet meer naar school.');
    expect(tekstVan(venster.kaart(`overleg:${overlegId}`))).not.toContain(intussen);

    huis.lijn.herstel();
    await venster.tot(() => tekstVan(venster.kaart(`overleg:${overlegId}`)).includes(intussen));
    expect(venster.regels()).toContain('Tenzij is weer bereikbaar.');
    await venster.tot(() => venster.regels().includes(`${intussen} is binnengekomen.`));
  });

  it('tells only what changed', async () => {
    const overlegId = await planOverleg();
    await using venster = await huis.venster('carla', overlegId);
    await venster.tot(() => venster.volgorde().length === 1);
    const nummer = await meld('Nog een vraag.');
    await venster.tot(() => venster.regels().includes(`${nummer} is binnengekomen.`));
    const berichten = [...venster.gezien().matchAll(/"soort":"(kaart|volgorde|regel)"/g)].map(([, soort]) => soort);
    expect(berichten).toEqual(['kaart', 'volgorde', 'kaart', 'regel']);
  });
});
