import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inhoud } from '../harness/personas.ts';
import type { SlackMens } from '../harness/slack/SlackMens.ts';
import { messageText } from '../harness/slack/screen.ts';
import { interactive, optionsOf } from '../harness/slack/state.ts';
import { contactenBij, maakTraject, meldIn, openOverleg, weegHelemaal } from './klaarzetten.ts';
import { type Opstelling, openOpstelling } from './opstelling.ts';
import { type SlackKanaal, slackVoorbereiding } from './slack.ts';

let opstelling: Opstelling;
let kanaal: SlackKanaal;
let anna: SlackMens;

beforeEach(async () => {
  opstelling = await openOpstelling(await slackVoorbereiding({ messageRate: true }));
  kanaal = opstelling.kanaal as SlackKanaal;
  anna = await kanaal.mens(opstelling.team.leider);
});
afterEach(async () => {
  // Nothing that a test made go wrong is an excuse to break a rule of Slack.
  expect(kanaal.overtredingen()).toEqual([]);
  await opstelling[Symbol.asyncDispose]();
});

/** What everybody in the channel sees, oldest first. */
const inKanaal = () =>
  kanaal.slack.workspace.messages.filter(
    ({ channel, to, gone }) => channel === kanaal.overleg.id && to === null && !gone,
  );
const kaartenMet = (kop: string) =>
  inKanaal().filter((bericht) => bericht.thread === null && messageText(bericht).startsWith(kop));
const draadVan = (ts: string | undefined) =>
  inKanaal()
    .filter(({ thread }) => thread === ts)
    .map(messageText);

/** The overleg stands in the channel, with two casussen to weigh. */
const overlegInKanaal = async () => {
  const client = await openOverleg(opstelling);
  const casussen = [await meldIn(client, opstelling.team), await meldIn(client, opstelling.team)];
  await anna.typInOverleg('overleg');
  await expect.poll(() => kaartenMet('Casuïstiekoverleg').length).toBe(1);
  return casussen.map(({ id, nummer }) => ({ id: id as string, nummer }));
};

/** Every casus stands there once, decided, with its story below it. */
const isCompleet = async (nummers: ReadonlyArray<string>) => {
  for (const nummer of nummers) {
    await expect
      .poll(() => kaartenMet(`Casus ${nummer}`).map(messageText).join())
      .toContain('Besluit: zelf begeleiden.');
    const [kaart, ...dubbel] = kaartenMet(`Casus ${nummer}`);
    expect(dubbel).toEqual([]);
    await expect.poll(() => draadVan(kaart?.ts).at(-1)).toContain('vastgelegd door');
    // What is drawn together is said as it stands by then: never twice, and never in another order.
    const verhaal = draadVan(kaart?.ts).filter((regel) => regel.includes(nummer));
    const verloop = ['het team begint te wegen', 'is onthuld', 'vastgelegd door'];
    const plaatsen = verhaal.map((regel) => verloop.findIndex((stap) => regel.includes(stap)));
    expect(plaatsen).toEqual([...new Set(plaatsen)].sort());
    expect([plaatsen[0], plaatsen.at(-1)]).toEqual([0, 2]);
  }
  expect(kaartenMet('Casuïstiekoverleg')).toHaveLength(1);
};

it('an event that Slack delivers again does its work once', async () => {
  const { delivery, payloads, workspace } = kanaal.slack;
  const client = await opstelling.alsPersona(opstelling.team.leider);
  const { nummer, trajectId } = await maakTraject(client, opstelling.team, opstelling.team.leider.id);
  const im = workspace.im(anna.user.id);
  const bericht = workspace.post({
    channel: im.id,
    thread: null,
    by: anna.user.id,
    to: null,
    text: `contact ${nummer} 45 min huisbezoek`,
    blocks: [],
  });
  const verzegeld = delivery.sealEvent(payloads.message(bericht, im));
  const antwoorden = await Promise.all([
    delivery.send(verzegeld),
    delivery.again(verzegeld, 1),
    delivery.again(verzegeld, 2),
  ]);
  expect(antwoorden.map(({ status }) => status)).toEqual([200, 200, 200]);
  await anna.ziet(`Genoteerd bij ${nummer}: huisbezoek, 45 minuten`);
  expect((await delivery.again(verzegeld, 3)).status).toBe(200);
  await anna.typ('caseload');
  await anna.ziet(/Caseload \S/);
  expect(await contactenBij(opstelling, [trajectId])).toBe(1);
  const gezegd = workspace.messages.filter(({ text, blocks }) => /Genoteerd bij/.test(text + JSON.stringify(blocks)));
  expect(gezegd).toHaveLength(1);
});

it('two ticks that Slack hands over in the other order are both set', async () => {
  const { delivery, payloads, responseUrl } = kanaal.slack;
  const [casus] = await overlegInKanaal();
  const client = await opstelling.alsPersona(opstelling.team.leider);
  const body = { overlegId: opstelling.team.overlegId as never };
  const { id } = inhoud(await client.openWeging({ params: { id: casus?.id as never }, body }));
  const params = { id };
  await anna.ziet('0 van 3 gaven een standpunt.');
  const [message] = kaartenMet(`Casus ${casus?.nummer}`);
  const placed = interactive(message?.blocks).find(({ element }) => element.type === 'checkboxes');
  if (message === undefined || placed === undefined) throw new Error('a card with ticks');
  const on = { message, channel: kanaal.overleg, responseUrl: responseUrl(anna.user.id, kanaal.overleg.id, message) };
  // Not the steps that ask something more.
  const opties = optionsOf(placed.element).filter((optie) => !/voorliggend|groep/i.test(JSON.stringify(optie)));
  const [eerst, dan] = [1, 2].map((hoeveel) => {
    const held = { selected_options: opties.slice(0, hoeveel) };
    return delivery.sealInteraction(payloads.actionOnMessage(anna.user, on, placed, held, new Map()));
  });
  if (eerst === undefined || dan === undefined) throw new Error('two ticks');
  await delivery.send(dan);
  await delivery.send(eerst);
  // Answered after both: what one person does, is done in turn.
  await anna.typ('caseload');
  await anna.ziet(/Caseload \S/);
  const { stappen } = inhoud(await client.weging({ params }));
  expect(stappen.filter(({ gezet }) => gezet)).toHaveLength(2);
});

describe('what the channel is told', () => {
  it('waits as long as Slack asks, and comes in order', async () => {
    const casussen = await overlegInKanaal();
    for (const methode of ['chat.postMessage', 'chat.update'])
      kanaal.slack.fail(methode, { how: 'ratelimited', seconds: 2 }, 2);
    for (const { id } of casussen) await weegHelemaal(opstelling, id);
    await isCompleet(casussen.map(({ nummer }) => nummer));
  });

  it('comes whole and once, also when the bot dies while it waits', async () => {
    const casussen = await overlegInKanaal();
    for (const methode of ['chat.postMessage', 'chat.update']) kanaal.slack.fail(methode, { how: 'broken' }, 500);
    for (const { id } of casussen) await weegHelemaal(opstelling, id);
    await expect.poll(() => kanaal.slack.record.calls.length - kanaal.slack.record.done.length).toBeGreaterThan(1);
    await opstelling.installatie.kill('bot');
    kanaal.slack.heal();
    await opstelling.installatie.start('bot');
    await isCompleet(casussen.map(({ nummer }) => nummer));
  });
});

it('while Tenzij is away one is told at once, what was typed stays, and sending again works', async () => {
  const vraag = 'De inwoner heeft schulden en veel ruzie thuis.';
  await anna.typ('melding');
  await anna.dialoog();
  await opstelling.installatie.kill('api');
  const begin = performance.now();
  await anna.vul({ 'Wat is de vraag?': vraag });
  expect((await anna.dialoog()).fouten.join(' ')).toContain('niet bereikbaar');
  expect(performance.now() - begin).toBeLessThan(3000);
  expect(anna.ingevuld()['Wat is de vraag?']).toBe(vraag);
  await opstelling.installatie.start('api');
  await anna.verstuur();
  await anna.ziet('Vraag 2 van 5');
});
