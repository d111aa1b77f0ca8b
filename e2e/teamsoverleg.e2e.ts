import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asNode, asText, cardOf } from './harness/teams/Activity.ts';
import { textOf } from './harness/teams/Client.ts';
import { cardText } from './harness/teams/cardText.ts';
import type { TeamsMens } from './harness/teams/TeamsMens.ts';
import { type Casus, casusInOverleg } from './reis/casusInOverleg.ts';
import { type Opstelling, openOpstelling } from './reis/opstelling.ts';
import { type TeamsKanaal, type TeamsVoorbereiding, teamsVoorbereiding } from './reis/teams.ts';

const geheim = 'Dit weet alleen wie het schreef.';
let voorbereiding: TeamsVoorbereiding;
let opstelling: Opstelling;
let kanaal: TeamsKanaal;
let casus: Casus;
let anna: TeamsMens;
let bram: TeamsMens;
let carla: TeamsMens;

beforeAll(async () => {
  voorbereiding = await teamsVoorbereiding({ throttled: true });
  opstelling = await openOpstelling(voorbereiding);
  kanaal = opstelling.kanaal as TeamsKanaal;
  const { leider, coaches } = opstelling.team;
  anna = await kanaal.mens(leider);
  bram = await kanaal.mens(coaches[0]);
  carla = await kanaal.mens(coaches[1]);
  casus = await casusInOverleg(opstelling, 'Achterstand met de huur en weinig mensen om zich heen.');
  await anna.typInOverleg('overleg');
});
afterAll(async () => {
  await opstelling?.[Symbol.asyncDispose]();
});

const opCasus = () => new RegExp(casus.nummer);
const kaartVanCasus = (mens: TeamsMens) =>
  mens.client
    .shown()
    .findLast(
      ({ message, card }) =>
        card &&
        message.conversation.startsWith('19:') &&
        opCasus().test(cardText(card)) &&
        /gaf|gaven|Standpunten/.test(cardText(card)),
    );
const zelf = { 'Wat vindt u?': 'Zelf begeleiden', 'Kunt u dit zelf oppakken?': 'Ja' };

describe('an overleg in a channel of Teams', () => {
  it('shows each viewer their own state on the card that all share', async () => {
    for (const mens of [anna, bram, carla]) await mens.ziet('0 van 3 gaven een standpunt.');
    await bram.druk('Geef uw standpunt', opCasus());
    await bram.vul(zelf);
    await anna.ziet('1 van 3 gaf een standpunt.');
    await bram.client.changes.until(
      'their own card',
      () => (/U gaf uw standpunt/.test(cardText(kaartVanCasus(bram)?.card ?? {})) ? true : undefined),
      bram.zag,
    );
    expect(textOf(kaartVanCasus(anna) ?? never())).not.toContain('U gaf uw standpunt');
    expect(textOf(kaartVanCasus(bram) ?? never())).toContain('Verander uw standpunt');
    const gedeeld = voorbereiding.platform.conversations.find(kaartVanCasus(bram)?.message.id ?? '');
    expect(cardText(cardOf(gedeeld?.activity ?? {}) ?? {})).not.toContain('U gaf uw standpunt');
  });

  it('does a dialog once, when Teams hands it over twice', async () => {
    const gegeven = async () => {
      const [rij] = await opstelling.vraagDatabase(
        "select count(*)::int as aantal from journaal where soort = 'weging.standpunt_gegeven' and onderwerp_id = $1",
        [casus.wegingId],
      );
      return rij?.aantal;
    };
    await bram.druk('Verander uw standpunt', opCasus());
    await bram.vul(zelf);
    const { name, retry } = bram.client.last() ?? never();
    expect(name).toBe('task/submit');
    const ervoor = await gegeven();
    expect((await retry()).status).toBe(200);
    await bram.typ('casus M-1999-10000');
    await bram.ziet('M-1999-10000 bestaat niet');
    expect(await gegeven()).toBe(ervoor);
    expect(kanaal.overtredingen()).toEqual([]);
  });

  it('keeps a dialog as it was typed while Tenzij is away, and takes it when it is back', async () => {
    await carla.druk('Geef uw standpunt', opCasus());
    await carla.dialoog();
    await opstelling.installatie.kill('api');
    await carla.vul({
      'Wat vindt u?': 'Tenzij',
      'Wat is de reden?': ['Het is te druk in het team'],
      Toelichting: geheim,
    });
    expect((await carla.dialoog()).fouten).not.toEqual([]);
    await carla.ziet(/Tenzij is even niet bereikbaar\./);
    const { typed } = carla.client.dialog() ?? never();
    expect([...typed.values()]).toContain(geheim);
    await opstelling.installatie.start('api');
    await carla.vul({});
    await anna.ziet('2 van 3 gaven een standpunt.');
    for (const ander of [anna, bram]) expect(ander.zag()).not.toContain(geheim);
  });

  it('delivers in order and only as fast as Teams asks, whatever fails in between', async () => {
    const { faults, traffic } = voorbereiding.platform;
    const vanaf = traffic.calls.length;
    faults.add({ status: 429, times: 1, retryAfter: 3, path: /activities/ });
    for (const status of [412, 502, 504] as const) faults.add({ status, times: 1, path: /activities/ });
    await anna.vink('Wat kan de inwoner zelf?');
    await anna.druk('Geef uw standpunt', opCasus());
    await anna.vul(zelf);
    for (const mens of [anna, bram, carla]) await mens.ziet('Advies: zelf begeleiden.');
    const gelukt = traffic.calls
      .slice(vanaf)
      .filter(({ method, status, body }) => method === 'PUT' && status === 200 && opCasus().test(JSON.stringify(body)));
    const standen = gelukt.map(({ body }) => (/Advies:/.test(JSON.stringify(body)) ? 3 : 2));
    expect(standen).toEqual(standen.toSorted());
    expect(standen.at(-1)).toBe(3);
    expect(traffic.calls.slice(vanaf).filter(({ status }) => [412, 429, 502, 504].includes(status))).toHaveLength(4);
    await bram.ziet(geheim);
    expect(kanaal.overtredingen()).toEqual([]);
  });

  it('lets somebody bring a casus into the conversation, with nothing on it but the number', async () => {
    await anna.deel(casus.nummer, opCasus());
    const bericht = voorbereiding.platform.conversations.messages().at(-1) ?? never();
    expect(bericht.from).toBe(anna.user.id);
    const kaart = cardOf(bericht.activity) ?? {};
    expect(cardText(kaart)).toContain(casus.nummer);
    const { leider, coaches, teamleider } = opstelling.team;
    const namen = [leider, ...coaches, teamleider].map(({ naam }) => naam).join('|');
    expect(JSON.stringify(kaart)).not.toMatch(new RegExp(`huur|begeleiden|Spijkerkwartier|@|${namen}`));
    await bram.druk('Bekijk', new RegExp(`^Casus ${casus.nummer}\\nBekijk$`));
    expect(bram.client.last()).toMatchObject({ name: 'adaptiveCard/action', status: 200, body: { statusCode: 200 } });
    const leeg = await anna.client.search(kanaal.overleg.id, '', 'zoekCasus');
    expect(leeg.length).toBeLessThanOrEqual(10);
    for (const { content, preview } of leeg)
      expect(asText(asNode(asNode(preview).content).title) + cardText(asNode(content))).toMatch(/M-\d{4}-\d+/);
    expect(leeg).not.toEqual([]);
    expect(kanaal.overtredingen()).toEqual([]);
  });

  it('goes on after a call that was never answered and a token that was withdrawn', async () => {
    const { faults, identity } = voorbereiding.platform;
    const gevraagd = identity.asked();
    identity.revoke();
    faults.add({ status: 'no_answer', times: 1, path: /activities/ });
    await bram.typ('caseload');
    await bram.ziet(/^Caseload CSA/m);
    expect(identity.asked()).toBe(gevraagd + 1);
    expect(kanaal.overtredingen()).toEqual([]);
  });

  it('brings the channel up to date with what happened while the bot was not there', async () => {
    expect(await opstelling.installatie.stop('bot')).toBe(0);
    const leider = await opstelling.alsPersona(opstelling.team.leider);
    const genomen = await leider.neemBesluit({
      params: { id: casus.wegingId as never },
      body: { uitkomst: 'zelf_begeleiden', gronden: [], coachId: opstelling.team.coaches[0].id } as never,
    });
    expect(genomen.gelukt).toBe(true);
    await opstelling.installatie.start('bot');
    for (const mens of [anna, bram, carla]) await mens.ziet('Besluit: zelf begeleiden.');
    expect(kanaal.overtredingen()).toEqual([]);
  });
});

function never(): never {
  throw new Error('it is there');
}
