import { describe, expect, it } from 'vitest';
import { inhoud } from '../harness/personas.ts';
import { eindstandVan } from './eindstand.ts';
import { identiteitIn, inwoner } from './Identiteit.ts';
import type { Gesprekspartner } from './Kanaal.ts';
import { meldIn } from './klaarzetten.ts';
import { type Kanaalnaam, type Opstelling, openOpstelling, voorbereidingen } from './opstelling.ts';

const geheim = 'Dit weet alleen wie het schreef.';
const eindstanden = new Map<Kanaalnaam, unknown>();

/** A melding of somebody whose identity the store knows: it stands on the agenda beside the one that is weighed. */
const meldMetIdentiteit = async ({ alsPersona, team }: Opstelling) => {
  const client = await alsPersona(team.leider);
  const { nummer, wijkId } = await meldIn(client, team, { inwoner });
  const { items: wijken } = inhoud(await client.wijken());
  return { nummer, wijk: wijken.find(({ id }) => id === wijkId)?.naam ?? '' };
};

/** Intake as a conversation: refused where it points to a person, then five questions. */
const brengMeldingIn = async (bram: Gesprekspartner, wijk: string): Promise<string> => {
  await bram.typ('melding');
  await bram.vul({ 'Wat is de vraag?': 'Ruzie thuis. Bel 06-12345678.' });
  const geweigerd = await bram.dialoog();
  expect(geweigerd.fouten.join(' ')).toContain('telefoonnummer');
  expect(geweigerd.velden).toEqual(['Wat is de vraag?']);
  await bram.vul({ 'Wat is de vraag?': 'De inwoner heeft schulden, veel ruzie thuis en voelt zich somber.' });
  expect((await bram.dialoog()).kop).toContain('Vraag 2 van 5');
  await bram.vul({});
  expect((await bram.dialoog()).kop).toContain('Vraag 3 van 5');
  await bram.vul({ 'Van wie komt de vraag?': 'Huisarts' });
  expect((await bram.dialoog()).kop).toContain('Vraag 4 van 5');
  await bram.vul({ 'In welke wijk?': wijk });
  expect((await bram.dialoog()).kop).toContain('Vraag 5 van 5');
  await bram.vul({ 'Kan het wachten tot het overleg?': 'Nee' });
  return (await bram.ziet(/M-\d{4}-\d+ is binnen/)).replace(' is binnen', '');
};

const zelf = { 'Wat vindt u?': 'Zelf begeleiden', 'Kunt u dit zelf oppakken?': 'Ja' };
const tenzij = {
  'Wat vindt u?': 'Tenzij: er is een reden om het niet (alleen) zelf te doen',
  'Wat is de reden?': ['Het is te druk in het team'],
  'Kunt u dit zelf oppakken?': 'Nee',
  Toelichting: geheim,
};

const alleenLeider = 'Alleen de gespreksleider';
const keren = (tekst: string) => tekst.split(alleenLeider).length - 1;

/** Told to who does not lead: on the web the button is not there, elsewhere everybody sees the same card. */
const wordtGeweigerd = async (naam: Kanaalnaam, bram: Gesprekspartner, casus: RegExp) => {
  if (naam === 'web') return bram.ziet(alleenLeider);
  const ervoor = keren(bram.zag());
  await bram.druk('Leg het besluit vast', casus);
  return expect.poll(() => keren(bram.zag())).toBeGreaterThan(ervoor);
};

/** What a chat platform may have been told of a standpunt before the reveal: nothing. */
const verbergtStandpunten = ({ kanaal }: Opstelling, anderen: ReadonlyArray<Gesprekspartner>) => {
  expect(kanaal.uitgegaan()).not.toContain(geheim);
  for (const ander of anderen) {
    expect(ander.zag()).not.toContain(geheim);
    expect(ander.zag()).not.toContain('"keuze":"tenzij"');
  }
};

const kanalen = Object.keys(voorbereidingen) as ReadonlyArray<Kanaalnaam>;
describe.each(kanalen)('the main job over %s', (naam) => {
  it('goes from melding to afronding, and ends as it does everywhere', async () => {
    await using opstelling = await openOpstelling(await voorbereidingen[naam]());
    const { kanaal, team } = opstelling;
    const { nummer: metNaam, wijk } = await meldMetIdentiteit(opstelling);
    const anna = await kanaal.mens(team.leider);
    const bram = await kanaal.mens(team.coaches[0]);
    const carla = await kanaal.mens(team.coaches[1]);
    const dirk = await kanaal.mens(team.teamleider);
    const allen = [anna, bram, carla, dirk];

    const nummer = await brengMeldingIn(bram, wijk);
    const casus = new RegExp(`Casus ${nummer}`);

    await anna.typInOverleg('overleg');
    await anna.druk('Open het overleg', /Casuïstiekoverleg/);
    const aanwezig = [team.leider, ...team.coaches].map((persona) => persona.naam);
    await anna.vul({ Aanwezig: aanwezig });
    for (const een of allen) await een.ziet(metNaam);

    await dirk.typ(`casus ${metNaam}`);
    await dirk.ziet(new RegExp(`Casus ${metNaam}`));
    await anna.typInOverleg(`casus ${nummer}`);
    await anna.druk('Begin te wegen', casus);
    for (const een of allen) await een.ziet('0 van 3 gaven een standpunt.');
    await anna.vink('Wat kan de inwoner zelf?');

    await anna.druk('Geef uw standpunt', casus);
    await anna.vul(zelf);
    await bram.druk('Geef uw standpunt', casus);
    await bram.vul({ ...tenzij, Toelichting: `Ken ik: ${inwoner.naam}.` });
    expect((await bram.dialoog()).fouten).not.toEqual([]);
    await bram.vul({ Toelichting: geheim });
    for (const een of [anna, carla, dirk]) await een.ziet('2 van 3 gaven een standpunt.');
    verbergtStandpunten(opstelling, [anna, carla, dirk]);

    await carla.druk('Geef uw standpunt', casus);
    await carla.vul(zelf);
    for (const een of allen) {
      await een.ziet('Advies: zelf begeleiden.');
      await een.ziet(geheim);
    }

    await wordtGeweigerd(naam, bram, casus);
    expect((await eindstandVan(await opstelling.alsPersona(team.leider), nummer)).weging.besluit).toBeNull();
    await anna.druk('Leg het besluit vast', casus);
    await anna.vul({ 'Wie pakt dit op?': team.coaches[0].naam });
    for (const een of allen) await een.ziet('Besluit: zelf begeleiden.');
    await anna.druk('Maak ongedaan');
    for (const een of allen) await een.ziet(`Casus ${nummer}: het besluit is ongedaan gemaakt.`);
    await anna.druk('Leg het besluit vast', casus);
    await anna.vul({ 'Wie pakt dit op?': team.coaches[1].naam });
    for (const een of allen) await een.ziet(`${team.coaches[1].naam} pakt dit op`);

    await carla.typ(`contact ${nummer} 45 min huisbezoek`);
    await carla.ziet(`Genoteerd bij ${nummer}: huisbezoek, 45 minuten`);
    await carla.druk('Rond af', /Traject/);
    await carla.vul({ 'Waarom stopte het?': 'Volgens plan', 'Kan de inwoner zelf verder?': 'Ja' });
    await carla.ziet(`${nummer} is afgerond`);

    expect(kanaal.overtredingen()).toEqual([]);
    // What went out is about this resident, and nothing in it says who that is.
    expect(identiteitIn(JSON.stringify(inwoner))).not.toEqual([]);
    expect(kanaal.uitgegaan()).toContain(metNaam);
    expect(identiteitIn(kanaal.uitgegaan())).toEqual([]);
    const eindstand = await eindstandVan(await opstelling.alsPersona(team.leider), nummer);
    expect(eindstand.melding.status).toBe('afgehandeld');
    expect(eindstand.tijdlijn.trajecten.map(({ contactmomenten }) => contactmomenten.length)).toEqual([1]);
    eindstanden.set(naam, eindstand.gelijk);

    const journaal = await opstelling.vraagDatabase(
      'select distinct kanaal from journaal where onderwerp_id = any($1) and actor_soort = $2',
      [eindstand.ids, 'Medewerker'],
    );
    expect(journaal).toEqual([{ kanaal: naam }]);
  });
});

it('the store holds the same after each of them', () => {
  expect([...eindstanden.keys()]).toEqual(kanalen);
  for (const eindstand of eindstanden.values()) expect(eindstand).toEqual(eindstanden.get('web'));
});
