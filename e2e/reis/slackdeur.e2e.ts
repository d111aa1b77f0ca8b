import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SlackMens, slackMens } from '../harness/slack/SlackMens.ts';
import { botUser } from '../harness/slack/workspace.ts';
import { contactenBij, maakTraject, weigeringen } from './klaarzetten.ts';
import { type Opstelling, openOpstelling } from './opstelling.ts';
import { type SlackKanaal, slackVoorbereiding } from './slack.ts';

let opstelling: Opstelling;
let kanaal: SlackKanaal;
let anna: SlackMens;
let traject: Awaited<ReturnType<typeof maakTraject>>;

beforeAll(async () => {
  opstelling = await openOpstelling(await slackVoorbereiding());
  kanaal = opstelling.kanaal as SlackKanaal;
  anna = await kanaal.mens(opstelling.team.leider);
  const client = await opstelling.alsPersona(opstelling.team.leider);
  traject = await maakTraject(client, opstelling.team, opstelling.team.leider.id);
});
// Whatever was done, no rule of Slack was broken by it.
afterEach(() => expect(kanaal.overtredingen()).toEqual([]));
afterAll(() => opstelling?.[Symbol.asyncDispose]());

/** `/contact` as Slack sends it: what it does can be counted. */
const contactCommand = (minuten: number) => {
  const { payloads, responseUrl, workspace } = kanaal.slack;
  const im = workspace.im(anna.user.id);
  const wat = `${traject.nummer} ${minuten} min huisbezoek`;
  return payloads.command(anna.user, im, '/contact', wat, responseUrl(anna.user.id, im.id));
};

describe('a request that did not come from Slack', () => {
  it.each([
    { wat: 'with a forged signature', signing: { secret: 'geraden' }, reden: 'handtekening' },
    { wat: 'signed six minutes ago', signing: { ageSeconds: 360 }, reden: 'verlopen' },
    { wat: 'signed for in six minutes', signing: { ageSeconds: -360 }, reden: 'verlopen' },
  ])('$wat is refused, stands in the journal and does nothing', async ({ signing, reden }) => {
    const { delivery } = kanaal.slack;
    const ervoor = await contactenBij(opstelling, [traject.trajectId]);
    const { status } = await delivery.send(delivery.sealCommand(contactCommand(10), signing));
    expect(status).toBe(401);
    await expect.poll(() => weigeringen(opstelling)).toContain(reden);
    expect(await contactenBij(opstelling, [traject.trajectId])).toBe(ervoor);
    expect(kanaal.uitgegaan()).not.toContain('huisbezoek, 10 minuten');
  });

  it('sent again byte for byte is refused, stands in the journal and does nothing twice', async () => {
    const { delivery } = kanaal.slack;
    const ervoor = await contactenBij(opstelling, [traject.trajectId]);
    const verzoek = delivery.sealCommand(contactCommand(20));
    expect((await delivery.send(verzoek)).status).toBe(200);
    await anna.ziet(`Genoteerd bij ${traject.nummer}: huisbezoek, 20 minuten`);
    expect((await delivery.send(verzoek)).status).toBe(401);
    await expect.poll(() => weigeringen(opstelling)).toContain('herhaald');
    expect(await contactenBij(opstelling, [traject.trajectId])).toBe(ervoor + 1);
  });
});

describe('somebody whom Tenzij does not let in', () => {
  const iemand = (wie: Parameters<typeof kanaal.slack.workspace.addUser>[0]) => {
    const user = kanaal.slack.workspace.addUser(wie);
    kanaal.overleg.members.add(user.id);
    return slackMens(kanaal.slack, user, () => kanaal.overleg);
  };
  const zietNiets = (mens: SlackMens) => {
    expect(mens.zag()).not.toContain('Wat wilt u doen?');
    expect(mens.zag()).not.toMatch(/koppelen\//);
    expect(mens.zag()).not.toMatch(/M-\d{4}-/);
  };

  it.each(['guest', 'single_channel_guest'] as const)('a %s reads why, and nothing else', async (kind) => {
    const { email } = anna.user;
    const gast = iemand({ name: 'Gerrit Gast', email, kind });
    await gast.typ('hulp');
    await gast.ziet(/gast/i);
    await expect.poll(() => weigeringen(opstelling)).toContain('gast');
    zietNiets(gast);
  });

  it('whom nobody knows reads how to be added, and nothing else', async () => {
    const vreemde = iemand({ name: 'Victor Vreemd', email: 'victor@elders.example' });
    await vreemde.typ('hulp');
    await vreemde.ziet(/beheerder/);
    zietNiets(vreemde);
  });

  it('with an address that Slack did not check is somebody whom nobody knows', async () => {
    const [collega] = opstelling.team.coaches;
    const nieuw = kanaal.nieuw(collega).user;
    const onbevestigd = iemand({ name: collega.naam, email: nieuw.email, emailConfirmed: false });
    await onbevestigd.typ('hulp');
    await onbevestigd.ziet(/beheerder/);
    zietNiets(onbevestigd);
  });

  it.each([
    { kind: 'shared', reden: 'gedeeld_kanaal' },
    { kind: 'public', reden: 'openbaar_kanaal' },
  ] as const)(
    'an overleg in a $kind channel: refused with an explanation, and nothing is shown',
    async ({ kind, reden }) => {
      const plek = kanaal.slack.workspace.addChannel(kind, 'iedereen', [anna.user.id, botUser.id]);
      await slackMens(kanaal.slack, anna.user, () => plek).typInOverleg('overleg');
      await expect.poll(() => weigeringen(opstelling)).toContain(reden);
      await anna.ziet(/kanaal/);
      const openbaar = kanaal.slack.workspace.messages.filter(({ channel, to }) => channel === plek.id && to === null);
      expect(openbaar).toEqual([]);
      expect(await opstelling.vraagDatabase('select 1 from chatplek where plek = $1', [plek.id])).toEqual([]);
    },
  );

  it('an overleg in a closed channel where a guest reads along: refused, until the guest has left', async () => {
    const { workspace } = kanaal.slack;
    const gast = workspace.addUser({ name: 'Gijs Gast', email: 'gijs@elders.example', kind: 'guest' });
    const plek = workspace.addChannel('private', 'met-gast', [anna.user.id, gast.id, botUser.id]);
    const daar = slackMens(kanaal.slack, anna.user, () => plek);
    await daar.typInOverleg('overleg');
    await daar.ziet(/geen collega/);
    const vanAllen = () => workspace.messages.filter(({ channel, to }) => channel === plek.id && to === null);
    expect(vanAllen()).toEqual([]);
    plek.members.delete(gast.id);
    await daar.typInOverleg('overleg');
    await daar.ziet(/wordt vanaf nu in dit kanaal gehouden/);
    await expect.poll(() => vanAllen().length).toBeGreaterThan(0);
  });
});
