import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type SlackMens, slackMens } from '../harness/slack/SlackMens.ts';
import { messageText } from '../harness/slack/screen.ts';
import { botUser } from '../harness/slack/workspace.ts';
import { meldIn, openOverleg, weegHelemaal } from './klaarzetten.ts';
import { type Opstelling, openOpstelling } from './opstelling.ts';
import { type SlackKanaal, slackVoorbereiding } from './slack.ts';

let opstelling: Opstelling;
let kanaal: SlackKanaal;
let anna: SlackMens;

beforeAll(async () => {
  opstelling = await openOpstelling(await slackVoorbereiding());
  kanaal = opstelling.kanaal as SlackKanaal;
  anna = await kanaal.mens(opstelling.team.leider);
});
// Whatever was done, no rule of Slack was broken by it.
afterEach(() => expect(kanaal.overtredingen()).toEqual([]));
afterAll(() => opstelling?.[Symbol.asyncDispose]());

it('an intake that was closed halfway can be gone on with', async () => {
  await anna.typ('melding De inwoner heeft schulden en veel ruzie thuis.');
  expect((await anna.dialoog()).kop).toContain('Vraag 2 van 5');
  await anna.sluit();
  await anna.typ('melding');
  expect((await anna.dialoog()).kop).toContain('Vraag 2 van 5');
  await anna.druk('Vorige vraag');
  await expect.poll(() => anna.ingevuld()['Wat is de vraag?']).toContain('schulden');
  await anna.sluit();
});

it('what was refused stands there still, and did not come from us', async () => {
  const vraag = 'Ruzie thuis. Bel 06-12345678.';
  const bram = await kanaal.mens(opstelling.team.coaches[0]);
  await bram.typ('melding');
  await bram.vul({ 'Wat is de vraag?': vraag });
  expect((await bram.dialoog()).fouten.join(' ')).toContain('telefoonnummer');
  expect(bram.ingevuld()['Wat is de vraag?']).toBe(vraag);
  expect(kanaal.uitgegaan()).not.toContain('12345678');
  await bram.sluit();
});

it('in a channel where the bot was not invited it says so, and nothing is held there', async () => {
  const plek = kanaal.slack.workspace.addChannel('private', 'zonder-bot', [anna.user.id]);
  await slackMens(kanaal.slack, anna.user, () => plek).typInOverleg('overleg');
  await anna.ziet(/nodig .* uit/i);
  expect(await opstelling.vraagDatabase('select 1 from chatplek where plek = $1', [plek.id])).toEqual([]);
});

it('its name in the channel calls the bot as a command does', async () => {
  const zonderOpdrachten = slackMens({ ...kanaal.slack, commands: [] }, anna.user, () => kanaal.overleg);
  await zonderOpdrachten.typInOverleg(`<@${botUser.id}> caseload`);
  await anna.ziet(/Caseload \S/);
});

it('a casus has one card, that changes in place, and its story in the thread of that card', async () => {
  const client = await openOverleg(opstelling);
  const { id, nummer } = await meldIn(client, opstelling.team);
  await anna.typInOverleg('overleg');
  await anna.ziet(nummer);
  await weegHelemaal(opstelling, id);
  await anna.ziet(new RegExp(`${nummer}: zelf begeleiden, vastgelegd door`));
  const { messages } = kanaal.slack.workspace;
  const openbaar = messages.filter(({ channel, to }) => channel === kanaal.overleg.id && to === null);
  const kaarten = openbaar.filter((een) => een.thread === null && messageText(een).startsWith(`Casus ${nummer}`));
  expect(kaarten).toHaveLength(1);
  await expect.poll(() => kaarten.map(messageText).join()).toContain('Besluit: zelf begeleiden.');
  expect(openbaar.filter(({ thread }) => thread === kaarten[0]?.ts)).not.toEqual([]);
});

it('a line that Slack breaks is opened again, and nothing is lost', async () => {
  await using ander = await openOpstelling(await slackVoorbereiding({ viaSocket: true }));
  const { slack, mens } = ander.kanaal as SlackKanaal;
  const bram = await mens(ander.team.coaches[0]);
  await bram.typ('melding');
  await bram.vul({ 'Wat is de vraag?': 'De inwoner heeft schulden en veel ruzie thuis.' });
  expect((await bram.dialoog()).kop).toContain('Vraag 2 van 5');
  slack.sockets.breakAll();
  await slack.sockets.opened();
  await bram.vul({});
  expect((await bram.dialoog()).kop).toContain('Vraag 3 van 5');
  expect(ander.kanaal.overtredingen()).toEqual([]);
});
