import { gelukt, meldingVoor, vandaag, vraag } from '@tenzij/api/test/vraag.ts';
import { describe, expect, it } from 'vitest';
import { chathuis, maakPlatform } from '../../test/Chathuis.ts';

const huis = chathuis();

const casus = async () => gelukt(await vraag(huis.proef, 'anna', 'POST /meldingen', meldingVoor(huis.proef)));
const planOverleg = async () =>
  gelukt(
    await vraag(huis.proef, 'anna', 'POST /overleggen', { teamId: huis.proef.gemeente.teams.zuid, datum: vandaag() }),
  );

describe('somebody at a chat platform', () => {
  it('sees nothing but how to be added until Tenzij knows them, and nothing but a link until they confirmed', async () => {
    const vreemde = { ...huis.gebruiker('anna'), gebruiker: 'U-vreemd', email: null };
    const onbekend = await huis.chat.thuis(vreemde, huis.waar('anna'));
    expect(onbekend).toMatchObject({ soort: 'onbekend' });
    const eerst = await huis.chat.beurt(huis.gebruiker('bram'), huis.waar('bram'), {
      soort: 'tekst',
      tekst: 'overleg',
      sleutel: '1',
    });
    expect(eerst).toMatchObject({ soort: 'te_bevestigen', adres: expect.stringMatching(/\/koppelen\/[\w-]{43}$/) });
    await huis.koppel('bram');
    const uitgaand = await huis.typ('bram', null, 'hulp');
    expect(uitgaand.kaarten[0]?.id).toBe('hulp');
  });

  it('hears at once that Tenzij is away, and nothing happened', async () => {
    await huis.koppel('carla');
    await huis.typ('carla', null, 'hulp');
    huis.lijn.breek();
    const gezegd = await huis.chat.beurt(huis.gebruiker('carla'), huis.waar('carla'), {
      soort: 'tekst',
      tekst: 'herinneringen',
      sleutel: '2',
    });
    expect(gezegd).toMatchObject({ soort: 'weg', zegt: expect.stringContaining('niets verloren') });
    huis.lijn.herstel();
    expect((await huis.typ('carla', null, 'hulp')).kaarten).toHaveLength(1);
  });
});

describe('an overleg in a channel', () => {
  it('shows its cards to everybody, in place and in order, and says in the thread what happened', async () => {
    const melding = await casus();
    const overleg = await planOverleg();
    await huis.koppel('anna');
    const platform = maakPlatform();
    await using _uitgang = huis.open(platform.bezorger);
    const hier = () => platform.berichten('C-zuid');
    const geplaatst = await huis.typ('anna', 'C-zuid', 'overleg');
    expect(geplaatst.zegt).toContain('in dit kanaal');
    await platform.tot(() => hier().length === 1);
    expect(hier()[0]?.kaart?.id).toBe(`overleg:${overleg.id}`);

    const formulier = (await huis.druk('anna', 'C-zuid', 'overleg.open', overleg.id)).formulier;
    expect(formulier?.formulier).toBe('overleg.open');
    if (formulier === null) throw new Error('no dialog');
    await huis.vul('anna', 'C-zuid', formulier);
    await huis.druk('anna', 'C-zuid', 'weging.begin', melding.id);
    const wegingKaarten = () => hier().filter(({ kaart }) => kaart?.id.startsWith('weging:'));
    await platform.tot(() => wegingKaarten().length === 1 && hier().some(({ draad }) => draad !== null));
    const [staat] = wegingKaarten();
    const zegt = JSON.stringify(staat?.kaart);
    expect(zegt).toContain('Geef uw standpunt');
    expect(zegt).not.toContain('U gaf');
    expect(wegingKaarten()).toHaveLength(1);
  });

  it('goes on where it was left, when the platform asked for patience and another process takes over', async () => {
    const overleg = await planOverleg();
    const platform = maakPlatform();
    platform.antwoordEerst({ soort: 'wacht', seconden: 1 }, { soort: 'wacht', seconden: 1 });
    const eerste = huis.open(platform.bezorger);
    await huis.druk('bram', 'C-bram', 'overleg.plaats', overleg.id);
    await eerste.einde();
    const tweede = huis.open(platform.bezorger);
    await platform.tot(() => platform.berichten('C-bram').length > 0);
    await tweede.einde();
    expect(platform.berichten('C-bram').filter(({ kaart }) => kaart !== undefined)).toHaveLength(1);
  });

  it('is put there anew where somebody threw the message away', async () => {
    const overleg = await planOverleg();
    const platform = maakPlatform();
    await using _uitgang = huis.open(platform.bezorger);
    await huis.druk('bram', 'C-weg', 'overleg.plaats', overleg.id);
    await platform.tot(() => platform.berichten('C-weg').length === 1);
    platform.haalWeg();
    const nieuwe = await casus();
    await platform.tot(() => JSON.stringify(platform.berichten('C-weg')).includes(nieuwe.nummer));
    expect(platform.berichten('C-weg').filter(({ kaart }) => kaart !== undefined)).toHaveLength(1);
  });

  it.each([
    ['a guest reads along', async () => true, /geen collega/],
    ['nobody can say who reads along', async () => Promise.reject(new Error('weg')), /Probeer het zo weer/],
  ])('is not held where %s', async (_, heeftGasten, uitleg) => {
    const overleg = await planOverleg();
    const waar = { ...huis.waar('bram', `C-${crypto.randomUUID()}`), heeftGasten };
    const druk = { soort: 'actie', actie: 'overleg.plaats', over: overleg.id, waarde: null } as const;
    const gezegd = await huis.chat.beurt(huis.gebruiker('bram'), waar, { ...druk, sleutel: crypto.randomUUID() });
    expect(gezegd).toMatchObject({ soort: 'antwoord', uitgaand: { zegt: expect.stringMatching(uitleg) } });
    const weer = await huis.chat.beurt(huis.gebruiker('bram'), waar, { soort: 'tekst', tekst: 'hulp', sleutel: '1' });
    expect(weer).toMatchObject({ gesprek: 'persoonlijk' });
  });
});
