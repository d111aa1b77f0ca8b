import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlackMens } from '../harness/slack/SlackMens.ts';
import { messageText } from '../harness/slack/screen.ts';
import { botUser } from '../harness/slack/workspace.ts';
import { meldIn, weigeringen } from './klaarzetten.ts';
import { type Opstelling, openOpstelling } from './opstelling.ts';
import { type SlackKanaal, slackVoorbereiding } from './slack.ts';

let opstelling: Opstelling;
let kanaal: SlackKanaal;
let anna: SlackMens;

const open = async (viaSocket: boolean) => {
  opstelling = await openOpstelling(await slackVoorbereiding({ viaSocket }));
  kanaal = opstelling.kanaal as SlackKanaal;
  anna = await kanaal.mens(opstelling.team.leider);
};
const sluit = async () => {
  expect(kanaal.overtredingen()).toEqual([]);
  await opstelling[Symbol.asyncDispose]();
};

/** Something that somebody wrote, not as a command. */
const bericht = (channel: string, by: string, text: string) =>
  kanaal.slack.workspace.post({ channel, thread: null, by, to: null, text, blocks: [] });
const schrijf = (text: string) => {
  const { workspace, delivery, payloads } = kanaal.slack;
  const im = workspace.im(anna.user.id);
  return delivery.event(payloads.message(bericht(im.id, anna.user.id, text), im));
};

describe('an app that has to be found by Slack', () => {
  beforeAll(() => open(false));
  afterAll(sluit);

  it('opens the intake from the menu of shortcuts', async () => {
    await anna.kies('melding');
    expect((await anna.dialoog()).kop).toContain('Vraag 1 van 5');
    await anna.sluit();
  });

  it('makes a melding of what a colleague wrote, in their words', async () => {
    const van = bericht(kanaal.overleg.id, anna.user.id, 'De inwoner heeft schulden &amp; slaapt slecht.');
    await anna.kies('melding_van_bericht', van);
    expect((await anna.dialoog()).kop).toContain('Vraag 2 van 5');
    await anna.sluit();
  });

  it('does not repeat what points to a person', async () => {
    const van = bericht(kanaal.overleg.id, anna.user.id, 'Ruzie thuis. Bel 06-12345678.');
    await anna.kies('melding_van_bericht', van);
    expect((await anna.dialoog()).kop).toContain('Vraag 1 van 5');
    await anna.ziet(/Let op: .*telefoonnummer/);
    expect(kanaal.uitgegaan()).not.toContain('12345678');
    await anna.sluit();
  });

  it('answers what is written to it with a button to the dialog', async () => {
    await schrijf('melding De inwoner kan de huur niet betalen.');
    await anna.druk('Open het formulier');
    expect((await anna.dialoog()).kop).toContain('Vraag 2 van 5');
    expect(kanaal.uitgegaan()).not.toContain('melding De inwoner');
    await anna.sluit();
  });

  it('helps who mentions it in the channel, and nobody else reads that', async () => {
    await anna.typInOverleg(`<@${botUser.id}> hulp`);
    const inKanaal = (voor: string | null) =>
      kanaal.slack.workspace.messages.filter(
        ({ by, to, channel }) => by === botUser.id && to === voor && channel === kanaal.overleg.id,
      );
    await expect.poll(() => inKanaal(anna.user.id).map(messageText).join()).toContain('Wat wilt u doen?');
    expect(inKanaal(null)).toEqual([]);
  });

  it('warns the team when a guest comes to read along', async () => {
    const gast = kanaal.slack.workspace.addUser({ name: 'Gerrit Gast', email: 'gerrit@elders.example', kind: 'guest' });
    kanaal.overleg.members.add(gast.id);
    const event = { type: 'member_joined_channel', user: gast.id, channel: kanaal.overleg.id, channel_type: 'G' };
    await kanaal.slack.delivery.event(event);
    await anna.ziet(/er is een gast in dit kanaal/);
  });

  it('shows on its page what waits and what the team weighs next', async () => {
    const client = await opstelling.alsPersona(opstelling.team.leider);
    const { nummer } = await meldIn(client, opstelling.team, { uitstelbaar: false });
    await anna.naarThuis();
    await anna.ziet('Wat wacht op u');
    await anna.ziet('Uw casussen');
    await anna.ziet(nummer);
  });

  it('keeps a command that could not be done, sealed, until it can', async () => {
    await opstelling.installatie.kill('api');
    await anna.typ('casus M-2026-00001');
    await anna.ziet(/niet bereikbaar/);
    await opstelling.installatie.start('api');
    await anna.druk('Probeer opnieuw', /niet bereikbaar/);
    await anna.ziet('Casus M-2026-00001');
  });

  it('refuses what comes from another workspace', async () => {
    const { delivery, payloads, responseUrl, workspace } = kanaal.slack;
    const im = workspace.im(anna.user.id);
    const velden = payloads.command(anna.user, im, '/casus', 'M-2026-00002', responseUrl(anna.user.id, im.id));
    expect((await delivery.send(delivery.sealCommand({ ...velden, team_id: 'T0ELDERS' }))).status).toBe(200);
    await expect.poll(() => weigeringen(opstelling)).toContain('andere_tenant');
    expect(anna.zag()).not.toContain('Casus M-2026-00002');
  });
});

describe('an app that nobody can reach', () => {
  beforeAll(() => open(true));
  afterAll(sluit);

  it('does the same over a line of its own', async () => {
    await anna.typ('melding');
    await anna.vul({ 'Wat is de vraag?': 'De inwoner heeft schulden en slaapt slecht.' });
    expect((await anna.dialoog()).kop).toContain('Vraag 2 van 5');
    await anna.typInOverleg('overleg');
    await anna.ziet(/Casuïstiekoverleg/);
  });

  it('opens another when that one breaks', async () => {
    kanaal.slack.sockets.breakAll();
    await kanaal.slack.sockets.opened();
    await anna.typ('casus M-2026-00001');
    await anna.ziet('Casus M-2026-00001');
  });
});
