import { describe, expect, it } from 'vitest';
import { adaptiveCard, asNode, asText, type Node } from './Activity.ts';
import { teamsMens } from './TeamsMens.ts';
import { caller, execute, goodCard, listener, open, withCard } from './trial.ts';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const said = (text: string): Node => ({ type: 'TextBlock', text });
const cardFor = (value: Node) => json({ statusCode: 200, type: adaptiveCard, value });
const sentIn = (activity: Node) => asNode(activity.value);

const twoPeople = async (answer: (activity: Node) => Response | Promise<Response>) => {
  const { platform, channel, anna } = await open();
  const bram = platform.tenant.addUser({ name: 'Bram Visser', email: 'bram.visser@arnhem.example' });
  channel.members.add(bram.id);
  const heard = await listener(platform, answer);
  const call = await caller(platform);
  const people = [anna, bram].map((user) => teamsMens({ platform, user, kanaal: channel.id }));
  const [a, b] = people;
  if (!a || !b) throw new Error('two people');
  const post = async (card: Node) =>
    (await call('POST', `v3/conversations/${encodeURIComponent(channel.id)}/activities`, withCard(card))).body.id;
  const put = (id: string, card: Node) =>
    call('PUT', `v3/conversations/${encodeURIComponent(channel.id)}/activities/${id}`, withCard(card));
  return { platform, channel, anna: a, bram: b, heard, post, put };
};

describe('what people have before them in the stand-in of Teams', () => {
  it('shows a shared card to everybody, and to each the one that was drawn for them', async () => {
    const refresh = { action: { ...execute, verb: 'ververs' } };
    const { anna, bram, post, put, platform } = await twoPeople((activity) =>
      cardFor(goodCard({ refresh, body: [said(`Voor ${asText(asNode(activity.from).name)}`)] })),
    );
    const id = await post(goodCard({ refresh }));
    expect(await anna.ziet(/^Voor .*/m)).toBe('Voor Anna Bakker');
    await bram.ziet('Voor Bram Visser');
    expect(anna.zag()).not.toContain('Voor Bram');
    await put(id, goodCard({ body: [said('Veranderd voor allen')] }));
    await anna.ziet('Veranderd voor allen');
    await bram.ziet('Veranderd voor allen');
    expect(platform.breaches.all()).toEqual([]);
  });

  it('refreshes only for whom the card names', async () => {
    const { anna, bram, heard, post } = await twoPeople(() => cardFor(goodCard({ body: [said('Ververst')] })));
    await post(goodCard({ refresh: { action: execute, userIds: [anna.user.id] } }));
    await anna.ziet('Ververst');
    expect(heard).toHaveLength(1);
    expect(bram.zag()).not.toContain('Ververst');
  });

  it('changes a card only for who pressed, and says it when that went wrong', async () => {
    let status = 200;
    const { anna, bram, heard, post, platform } = await twoPeople(() =>
      status === 200 ? cardFor(goodCard({ body: [said('Gedaan')] })) : json({}, status),
    );
    await post(goodCard());
    await anna.druk('Doe', /Een kaart/);
    expect(sentIn(heard[0]?.activity ?? {})).toMatchObject({ action: { verb: 'doe', data: { actie: 'doe' } } });
    await anna.ziet('Gedaan');
    expect(bram.zag()).not.toContain('Gedaan');
    status = 503;
    await bram.druk('Doe');
    await bram.ziet('Something went wrong.');
    expect(platform.breaches.all()).toEqual([]);
  });

  const field = { type: 'Input.Text', id: 'waarom', label: 'Waarom?', isRequired: true, errorMessage: 'Vul dit in.' };
  const choice = {
    type: 'Input.ChoiceSet',
    id: 'keuze',
    label: 'Wat vindt u?',
    choices: [{ title: 'Zelf begeleiden', value: 'zelf' }],
  };
  const page = (input: Node) => ({
    task: {
      type: 'continue',
      value: {
        title: 'Standpunt',
        card: {
          contentType: adaptiveCard,
          content: goodCard({
            body: [input],
            actions: [{ type: 'Action.Submit', title: 'Verder', data: { blad: 1 } }],
          }),
        },
      },
    },
  });
  const opens = { type: 'Action.Submit', title: 'Open', data: { msteams: { type: 'task/fetch' }, actie: 'open' } };

  it('keeps a dialog with what was typed when the bot is away, and sends it again', async () => {
    let away = true;
    const { anna, heard, post } = await twoPeople((activity) => {
      if (activity.name === 'task/fetch') return json(page(field));
      if (away) return json({}, 503);
      const { data } = sentIn(activity);
      return 'keuze' in asNode(data) ? new Response(null) : json(page(choice));
    });
    await post(goodCard({ actions: [opens] }));
    await anna.druk('Open');
    expect(await anna.dialoog()).toEqual({ kop: 'Standpunt', velden: ['Waarom?'], fouten: [] });
    await anna.vul({});
    expect(await anna.dialoog()).toMatchObject({ fouten: ['Vul dit in.'] });
    expect(heard).toHaveLength(1);
    await anna.vul({ 'Waarom?': 'Druk.' });
    expect(await anna.dialoog()).toMatchObject({ fouten: ['Something went wrong. Please try again.'] });
    away = false;
    await anna.vul({ 'Wat vindt u?': 'Zelf begeleiden' });
    expect(heard.map(({ activity }) => sentIn(activity).data)).toEqual([
      { actie: 'open', msteams: { type: 'task/fetch' } },
      { blad: 1, waarom: 'Druk.' },
      { blad: 1, waarom: 'Druk.' },
      { blad: 1, keuze: 'zelf' },
    ]);
    expect(anna.client.dialog()).toBeUndefined();
    await post(goodCard({ actions: [opens] }));
    await anna.druk('Open');
    await expect(anna.vul({ 'Hoe lang?': 'kort' })).rejects.toThrow(/no page asked for Hoe lang\?/);
  });

  it('ticks a line that acts at once, and a field with a button below it', async () => {
    const { anna, heard, post } = await twoPeople(() => cardFor(goodCard({ body: [said('Getikt')] })));
    const line = { type: 'Container', items: [said('☐ Eigen kracht')], selectAction: { ...execute, verb: 'stap' } };
    await post(goodCard({ body: [line] }));
    await anna.vink('Eigen kracht');
    expect(sentIn(heard[0]?.activity ?? {})).toMatchObject({ action: { verb: 'stap' } });
    const boxes = { ...choice, isMultiSelect: true, choices: [{ title: 'Netwerk', value: 'net' }] };
    await post(goodCard({ body: [boxes] }));
    await anna.vink('Netwerk');
    expect(sentIn(heard[1]?.activity ?? {})).toMatchObject({ action: { verb: 'doe', data: { keuze: 'net' } } });
  });

  it('types in a personal conversation as is, and in a channel to the bot by name', async () => {
    const { anna, bram, heard, channel } = await twoPeople(() => new Response(null, { status: 202 }));
    await anna.typ('melding');
    await anna.typInOverleg('overleg');
    expect(heard.map(({ activity }) => [activity.text, asNode(activity.conversation).conversationType])).toEqual([
      ['melding', 'personal'],
      ['<at>Tenzij</at> overleg', 'channel'],
    ]);
    expect(asText(asNode(heard[1]?.activity.conversation).id)).toMatch(new RegExp(`^${channel.id};messageid=\\d+$`));
    await bram.ziet('overleg');
    expect(bram.zag()).not.toContain('melding');
  });

  it('brings a search result into the conversation, for all to see', async () => {
    const attachment = { contentType: adaptiveCard, content: goodCard(), preview: { contentType: 'x', content: {} } };
    const { anna, bram } = await twoPeople(() =>
      json({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] } }),
    );
    await anna.deel('M-2026', /Een kaart/);
    await bram.ziet('Een kaart');
  });
});
