import type { Client } from '@tenzij/contract/client.ts';
import type { Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { expect, it } from 'vitest';
import { type Deelnemer, knopOp, tekstVan } from '../test/Deelnemer.ts';
import { huisMetApi } from '../test/Huis.ts';

const huis = huisMetApi();
const geheim = 'Er stond een koffer bij de deur.';

const veld = ({ formulier }: Uitgaand, naam: string) => formulier?.velden.find((een) => een.naam === naam);

/** Refused where it points to a person, left and come back to, one question back, and sent twice: one melding. */
const meldDoorGesprek = async (coach: Deelnemer) => {
  const geweigerd = await coach.typ('melding Bel haar op 06-12345678, ze heeft schulden.');
  expect(geweigerd.zegt).toContain('telefoonnummer');
  expect(geweigerd.fouten.map(({ veld }) => veld)).toEqual(['vraag']);
  const vraag = 'Mevrouw heeft schulden, is eenzaam en drinkt te veel. Wie helpt haar?';
  const voorstel = await coach.vul(geweigerd.formulier, { vraag: [vraag] });
  expect(veld(voorstel, 'leefgebieden')?.waarde).toEqual(['financien', 'verslaving', 'sociaal_netwerk']);

  expect((await coach.typ('melding')).formulier?.over).toBe('leefgebieden');
  const terug = await coach.druk('melding.naar', 'vraag');
  expect(veld(terug, 'vraag')?.waarde).toEqual([vraag]);

  const leefgebieden = await coach.vul(terug.formulier);
  const herkomst = await coach.vul(leefgebieden.formulier);
  const plaats = await coach.vul(herkomst.formulier, { bron: ['huisarts'] });
  const laatste = await coach.vul(plaats.formulier, { leeftijdsgroep: ['27-66'] });
  expect(laatste.formulier?.kop).toContain('Vraag 5 van 5');
  expect(laatste.formulier?.uitleg).toContain('Huisarts');

  const sleutel = crypto.randomUUID();
  const verstuur = () => coach.vul(laatste.formulier, { uitstelbaar: ['nee'] }, sleutel);
  const [eerst, nogEens] = await Promise.all([verstuur(), verstuur()]);
  expect(eerst.kaarten[0]?.kop).toMatch(/^Melding M-\d{4}-\d{5} is binnen$/);
  expect(nogEens.kaarten).toEqual(eerst.kaarten);
  const nummer = eerst.kaarten[0]?.kop.match(/M-\d{4}-\d{5}/)?.[0] ?? '';
  return { nummer, meldingId: knopOp(eerst.kaarten, 'melding.open').over as MeldingId };
};

const planEnOpen = async (leider: Deelnemer, aanwezigen: ReadonlyArray<string>) => {
  const plan = await leider.druk('overleg.plan');
  const gepland = await leider.vul(plan.formulier);
  const overlegId = OverlegId.make(knopOp(gepland.kaarten, 'overleg.open').over);
  const opening = await leider.druk('overleg.open', overlegId);
  expect(veld(opening, 'aanwezigen')?.waarde).toEqual(aanwezigen);
  return { overlegId, geopend: await leider.vul(opening.formulier) };
};

const zetStappen = async (een: Deelnemer, ander: Deelnemer, wegingId: string) => {
  await een.druk('weging.stap', wegingId, 'netwerk:aan');
  const voorliggend = await ander.druk('weging.stap', wegingId, 'voorliggend:aan');
  const gezet = await ander.vul(voorliggend.formulier, { volstaat: ['nee'] });
  const vinkjes = gezet.kaarten[0]?.blokken.find(({ soort }) => soort === 'vinkjes');
  if (vinkjes?.soort !== 'vinkjes') throw new Error('no ticks');
  expect(vinkjes.vinkjes.filter(({ gezet }) => gezet).map(({ id }) => id)).toEqual(['netwerk', 'voorliggend']);
};

const begeleidEnRondAf = async (coach: Deelnemer, nummer: string) => {
  expect((await coach.typ('herinneringen')).zegt).toBe('Er is niets aan de beurt.');
  const contact = await coach.typ(`contact ${nummer} 45 min huisbezoek`);
  expect(contact.zegt).toMatch(new RegExp(`^Genoteerd bij ${nummer}: huisbezoek, 45 minuten, op `));
  const gevraagd = await coach.typ(`contact ${nummer} 1,5 uur`);
  expect(veld(gevraagd, 'minuten')?.waarde).toEqual(['90']);
  const genoteerd = await coach.vul(gevraagd.formulier, { soort: ['gesprek'] });
  expect(tekstVan(genoteerd.kaarten[0])).toContain('2 keer, samen 2 uur en 15 minuten');

  const trajectId = knopOp(genoteerd.kaarten, 'traject.afronding').over;
  const reflectie = await coach.druk('traject.reflectie', trajectId);
  const bevinding = ['Het gaat goed, ze komt weer buiten.'];
  const gereflecteerd = await coach.vul(reflectie.formulier, { bevinding, vervolg: ['afronden'] });
  expect(gereflecteerd.zegt).toBe(`De reflectie op ${nummer} staat vast.`);

  const afronding = await coach.druk('traject.afronding', trajectId);
  const tekst = ['Eerder samen gaan zitten.'];
  const half = await coach.vul(afronding.formulier, { reden: ['volgens_plan'], 'evaluatie.geleerd.0.tekst': tekst });
  expect(half.fouten.map(({ veld }) => veld)).toEqual(['evaluatie.geleerd.0.thema']);
  const afgerond = await coach.vul(afronding.formulier, {
    reden: ['volgens_plan'],
    zelfstandigVerder: ['ja'],
    'evaluatie.netwerkBetrokken': ['ja'],
    'evaluatie.geleerd.0.thema': ['samenwerken'],
    'evaluatie.geleerd.0.tekst': tekst,
  });
  expect(tekstVan(afgerond.kaarten[0])).toContain('Volgens plan');
  expect(tekstVan(afgerond.kaarten[1])).toContain('https://tenzij.example/');
  expect((await coach.typ(`contact ${nummer} 10 min gesprek`)).zegt).toContain('loopt geen traject');
};

const verhaalVan = async (client: Client, id: MeldingId) => {
  const tijdlijn = await client.tijdlijn({ params: { id } });
  if (!tijdlijn.gelukt) throw new Error(tijdlijn.probleem.detail);
  return tijdlijn.inhoud;
};

it('a casus goes from melding to afronding by conversation', async () => {
  const { mensen } = huis.proef.gemeente;
  const aanwezigen = [mensen.anna.id, mensen.bram.id, mensen.carla.id];
  const { nummer, meldingId } = await meldDoorGesprek(await huis.deelnemer('anna'));

  const { overlegId, geopend } = await planEnOpen(await huis.deelnemer('anna'), aanwezigen);
  expect(tekstVan(geopend.kaarten[0])).toContain(nummer);
  expect(tekstVan(geopend.kaarten[0])).toContain('spoed');
  const [anna, bram, carla] = [
    await huis.deelnemer('anna', overlegId),
    await huis.deelnemer('bram', overlegId),
    await huis.deelnemer('carla', overlegId),
  ];
  await using vensterVanBram = await huis.venster('bram', overlegId);
  await using vensterVanCarla = await huis.venster('carla', overlegId);

  // Opened once, whoever presses too.
  const begonnen = await anna.druk('weging.begin', meldingId);
  const wegingId = knopOp(begonnen.kaarten, 'weging.standpunt').over;
  const ookGedrukt = await bram.druk('weging.begin', meldingId);
  expect(knopOp(ookGedrukt.kaarten, 'weging.standpunt').over).toBe(wegingId);
  const kaartId = `weging:${wegingId}`;
  await vensterVanBram.tot((venster) => venster.kaart(kaartId) !== undefined);
  await zetStappen(anna, bram, wegingId);

  // Apart: what Anna says reaches nobody else before the reveal.
  const standpunt = await anna.druk('weging.standpunt', wegingId);
  const werkdruk = veld(standpunt, 'gronden')?.opties.find(({ waarde }) => waarde === 'werkdruk');
  expect(werkdruk?.uitleg).toBe('Telt niet mee als grond, wel als signaal.');
  const zonderGrond = await anna.vul(standpunt.formulier, { keuze: ['tenzij'] });
  expect(zonderGrond.fouten.map(({ veld }) => veld)).toEqual(['gronden']);
  await anna.vul(standpunt.formulier, { keuze: ['tenzij'], gronden: ['werkdruk'], toelichting: [geheim] });
  const vanBram = await bram.druk('weging.standpunt', wegingId);
  await bram.vul(vanBram.formulier, { keuze: ['zelf'], kanOppakken: ['ja'] });
  const tweeVanDrie = '2 van 3 gaven een standpunt.';
  await vensterVanCarla.tot((venster) => tekstVan(venster.kaart(kaartId)).includes(tweeVanDrie));
  await vensterVanBram.tot((venster) => tekstVan(venster.kaart(kaartId)).includes(tweeVanDrie));
  for (const ander of [bram, carla, vensterVanBram, vensterVanCarla]) expect(ander.gezien()).not.toContain(geheim);

  // The last one speaks, and everybody sees it at once.
  const vanCarla = await carla.druk('weging.standpunt', wegingId);
  const onthuld = await carla.vul(vanCarla.formulier, { keuze: ['onthouding'] });
  expect(onthuld.zegt).toBe('Iedereen heeft gesproken: de standpunten zijn onthuld.');
  await vensterVanBram.tot((venster) => tekstVan(venster.kaart(kaartId)).includes(geheim));
  const watBramZiet = tekstVan(vensterVanBram.kaart(kaartId));
  expect(watBramZiet).toContain('Advies: zelf begeleiden.');
  expect(watBramZiet).toContain('Genoemd, maar telt niet mee als grond');
  const teLaat = await carla.vul(vanCarla.formulier, { keuze: ['zelf'] });
  expect(teLaat.zegt).not.toBeNull();
  expect(teLaat.kaarten).toEqual([{ ...onthuld.kaarten[0] }]);

  // The besluit: by who leads, as advised; sent twice it stands once, and later it is told who decided.
  const besluit = await anna.druk('weging.besluit', wegingId);
  expect(veld(besluit, 'uitkomst')?.waarde).toEqual(['zelf_begeleiden']);
  const waarden = {
    coachId: [mensen.bram.id],
    tweedeCoachId: [mensen.carla.id],
    urenPerWeek: ['1,5'],
    verwachteWeken: ['20'],
  };
  const magNiet = await bram.vul(besluit.formulier, waarden);
  expect(magNiet.fouten.map(({ veld }) => veld)).toEqual(['']);
  const sleutel = crypto.randomUUID();
  const neem = () => anna.vul(besluit.formulier, waarden, sleutel);
  const [besloten, nogEens] = await Promise.all([neem(), neem()]);
  expect(nogEens).toEqual(besloten);
  expect(tekstVan(besloten.kaarten[0])).toContain('Bram pakt dit op');
  const verloren = await anna.vul(besluit.formulier, waarden);
  expect(verloren.zegt).toContain('Anna');
  expect(verloren.kaarten).toEqual(besloten.kaarten);
  await vensterVanCarla.tot((venster) => venster.regels().includes(`${nummer}: zelf begeleiden, vastgelegd door Anna`));

  await begeleidEnRondAf(await huis.deelnemer('bram'), nummer);
  const dicht = await anna.druk('overleg.sluit', overlegId);
  expect(tekstVan(dicht.kaarten[0])).toContain('1 casus is besloten. Er blijft niets liggen.');
  await vensterVanCarla.tot((venster) => tekstVan(venster.kaart(`overleg:${overlegId}`)).includes('Gesloten'));

  const verhaal = await verhaalVan(await huis.client('anna'), meldingId);
  expect(verhaal.besluiten).toHaveLength(1);
  expect(verhaal.trajecten.map(({ traject }) => traject.status)).toEqual(['afgerond']);
  expect(verhaal.trajecten[0]?.contactmomenten).toHaveLength(2);
  expect(huis.log).toEqual([]);
});
