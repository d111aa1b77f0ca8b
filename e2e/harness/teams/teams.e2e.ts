import { describe, expect, it } from 'vitest';
import { askToken, caller, goodCard, open, text, withCard } from './trial.ts';

describe('the stand-in of Teams, towards a bot that calls', () => {
  it('gives a token only to the app that was registered, in its own tenant', async () => {
    const { platform } = await open();
    expect((await askToken(platform)).status).toBe(200);
    expect((await askToken(platform, { client_secret: 'geraden' })).status).toBe(401);
    expect((await askToken(platform, { client_id: 'een-ander' })).status).toBe(400);
    expect((await askToken(platform, { scope: 'https://graph.microsoft.com/.default' })).status).toBe(400);
    expect((await askToken(platform, { grant_type: 'password' })).status).toBe(400);
    expect((await askToken(platform, {}, 'een-ander')).status).toBe(400);
  });

  it('takes nothing without that token, and nothing with one that was withdrawn', async () => {
    const { platform, channel } = await open();
    const call = await caller(platform);
    const path = `v3/conversations/${encodeURIComponent(channel.id)}/activities`;
    expect((await call('POST', path, text('hoi'), '')).status).toBe(401);
    expect((await call('POST', path, text('hoi'), `Bearer ${platform.identity.tokenFor({})}`)).status).toBe(401);
    expect((await call('POST', path, text('hoi'))).status).toBe(201);
    platform.identity.revoke();
    expect((await call('POST', path, text('hoi'))).status).toBe(401);
    expect(platform.conversations.messages()).toHaveLength(1);
  });

  it('refuses what is over 100 KB in UTF-16, and says so', async () => {
    const { platform, channel } = await open();
    const call = await caller(platform);
    const path = `v3/conversations/${encodeURIComponent(channel.id)}/activities`;
    const frame = JSON.stringify(text('')).length;
    expect((await call('POST', path, text('a'.repeat(51_200 - frame)))).status).toBe(201);
    expect(platform.breaches.all()).toEqual([]);
    const refused = await call('POST', path, text('a'.repeat(51_201 - frame)));
    expect(refused).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
    expect(platform.breaches.all()).toEqual(['MessageSizeTooBig: 102402 bytes']);
  });

  it('refuses a card that Teams would not draw, and records why', async () => {
    const { platform, channel } = await open();
    const call = await caller(platform);
    const path = `v3/conversations/${encodeURIComponent(channel.id)}/activities`;
    expect((await call('POST', path, withCard(goodCard()))).status).toBe(201);
    expect((await call('POST', path, withCard(goodCard({ version: '1.6' })))).status).toBe(400);
    expect((await call('POST', path, { type: 'message' })).status).toBe(400);
    expect((await call('POST', path, { type: 'event', text: 'hoi' })).status).toBe(400);
    expect(platform.breaches.all()).toHaveLength(3);
  });

  it('holds a bot back that sends too much to one thread, and sees when it does not wait', async () => {
    const { platform, channel } = await open({ throttled: true });
    const call = await caller(platform);
    const path = `v3/conversations/${encodeURIComponent(channel.id)}/activities`;
    const statuses: Array<number> = [];
    for (let turn = 0; turn < 8; turn++) statuses.push((await call('POST', path, text(`${turn}`))).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    expect(platform.throttling.refused()).toBe(1);
    expect(platform.breaches.all()).toEqual([]);
    platform.throttling.on = false;
    platform.faults.add({ status: 429, times: 1, retryAfter: 5 });
    const held = await call('POST', path, text('te vroeg'));
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '5']);
    // Questions until more than a tenth of a second has gone by: what was on its way is forgiven.
    const started = Date.now();
    while (Date.now() - started < 150) await call('GET', `v3/conversations/${encodeURIComponent(channel.id)}/members`);
    await call('POST', path, text('toch'));
    expect(platform.breaches.all()).toEqual([expect.stringMatching(/^Retry-After: sent \d+ ms too soon$/)]);
  });

  it('fails on demand, for as many calls as was asked', async () => {
    const { platform, channel } = await open();
    const call = await caller(platform);
    const path = `v3/conversations/${encodeURIComponent(channel.id)}/activities`;
    for (const status of [412, 429, 502, 504] as const) platform.faults.add({ status, times: 1 });
    platform.faults.add({ status: 'no_answer', times: 1 });
    const answers: Array<number | string> = [];
    for (let turn = 0; turn < 6; turn++)
      answers.push(
        await call('POST', path, text('hoi')).then(
          ({ status }) => status,
          (error: Error) => error.name,
        ),
      );
    expect(answers).toEqual([412, 429, 502, 504, 'TimeoutError', 201]);
  });

  it('knows who is in a conversation, and lets a bot speak to nobody of elsewhere', async () => {
    const { platform, team, channel, anna } = await open();
    const call = await caller(platform);
    const guest = platform.tenant.addUser({ name: 'Gast', userRole: 'guest' });
    const stranger = platform.tenant.addUser({ name: 'Vreemd', tenantId: 'elders' });
    for (let turn = 0; turn < 60; turn++) channel.members.add(platform.tenant.addUser({ name: `Lid ${turn}` }).id);
    channel.members.add(guest.id);
    const roster = `v3/conversations/${encodeURIComponent(channel.id)}`;
    expect((await call('GET', `${roster}/members/${encodeURIComponent(anna.id)}`)).body).toMatchObject({
      aadObjectId: anna.aadObjectId,
      email: 'anna.bakker@arnhem.example',
      userRole: 'user',
    });
    expect((await call('GET', `${roster}/members/${guest.aadObjectId}`)).body).toMatchObject({ userRole: 'guest' });
    expect((await call('GET', `${roster}/members/${stranger.aadObjectId}`)).status).toBe(404);
    const first = (await call('GET', `${roster}/pagedmembers?pageSize=10`)).body;
    expect([first.members.length, first.continuationToken]).toEqual([50, '50']);
    const rest = (await call('GET', `${roster}/pagedmembers?pageSize=50&continuationToken=50`)).body;
    expect([rest.members.length, rest.continuationToken]).toEqual([12, undefined]);
    expect((await call('GET', `v3/teams/${encodeURIComponent(team.id)}`)).body).toMatchObject({ name: 'Team Noord' });
    expect(
      (await call('GET', `v3/teams/${encodeURIComponent(team.id)}/conversations`)).body.conversations,
    ).toHaveLength(2);

    const { registration, bot } = platform;
    const personal = { bot, isGroup: false, tenantId: registration.tenantId };
    const made = await call('POST', 'v3/conversations', { ...personal, members: [{ id: anna.id }] });
    expect([made.status, made.body.id]).toEqual([201, platform.conversations.personalOf(anna).id]);
    expect((await call('POST', 'v3/conversations', { ...personal, members: [{ id: stranger.id }] })).status).toBe(403);
    const elsewhere = { ...personal, tenantId: 'elders', members: [{ id: anna.id }] };
    expect((await call('POST', 'v3/conversations', elsewhere)).status).toBe(403);
    const thread = { bot, isGroup: true, channelData: { channel: { id: channel.id } }, activity: text('casus') };
    const started = await call('POST', 'v3/conversations', thread);
    expect(started.body.id).toBe(`${channel.id};messageid=${started.body.activityId}`);
    const inThread = `v3/conversations/${encodeURIComponent(started.body.id)}/activities`;
    expect((await call('POST', inThread, text('in de draad'))).status).toBe(201);
    expect((await call('PUT', `${inThread}/${started.body.activityId}`, text('anders'))).status).toBe(200);
    expect((await call('PUT', `${inThread}/bestaat-niet`, text('anders'))).status).toBe(404);
    expect((await call('DELETE', `${inThread}/${started.body.activityId}`)).status).toBe(200);
    expect((await call('POST', 'v3/conversations/19:nergens@thread.tacv2/activities', text('hoi'))).status).toBe(404);
  });
});
