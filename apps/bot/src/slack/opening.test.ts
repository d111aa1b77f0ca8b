import { LogLevel, webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSlackserver } from '../../test/Slackserver.ts';
import { maakDrukte } from './drukte.ts';
import { kanDialoogGeven, maakOpeningen } from './opening.ts';
import { maakPlatform } from './platform.ts';
import { uitkomstvenster, wachtvenster } from './scherm.ts';

let server: Awaited<ReturnType<typeof openSlackserver>>;
beforeEach(async () => {
  server = await openSlackserver();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  server.sluit();
});

const openingen = () => {
  const client = new webApi.WebClient('xoxb-test', {
    slackApiUrl: server.adres,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  const platform = maakPlatform(client, { roep: (_, __, doe) => doe() });
  return maakOpeningen({ platform, mis: () => {}, wachtvenster: wachtvenster() });
};
const uitkomst = uitkomstvenster('Vastgelegd.', [], 'https://tenzij.example');
const gevraagd = () => server.gevraagd.map(({ methode }) => methode);

describe('a modal by a click', () => {
  it('opens at once with the answer, when it comes soon', async () => {
    const opening = openingen()('t1', true);
    expect(await opening.toon(uitkomst)).toBe(true);
    vi.advanceTimersByTime(5_000);
    expect(gevraagd()).toEqual(['views.open']);
    expect(server.gevraagd[0]?.velden).toMatchObject({ trigger_id: 't1' });
  });

  it('says after a second that it takes a while, and shows the answer in its place', async () => {
    const opening = openingen()('t1', true);
    vi.advanceTimersByTime(1_000);
    expect(opening.wacht()).toBe(true);
    expect(await opening.toon(uitkomst)).toBe(true);
    expect(gevraagd()).toEqual(['views.open', 'views.update']);
    expect(JSON.stringify(server.gevraagd[0]?.velden)).toContain('Even geduld');
  });

  it('is not opened once Slack no longer takes it', async () => {
    const opening = openingen()('t1', false);
    vi.advanceTimersByTime(2_800);
    expect(await opening.toon(uitkomst)).toBe(false);
    expect(gevraagd()).toEqual([]);
  });

  it('says of twenty at most at a time that they take a while', () => {
    const maak = openingen();
    const alle = Array.from({ length: 25 }, (_, i) => maak(`t${i}`, true));
    vi.advanceTimersByTime(1_000);
    expect(alle.filter((opening) => opening.wacht())).toHaveLength(20);
    for (const opening of alle) opening.klaar();
    const daarna = maak('t26', true);
    vi.advanceTimersByTime(1_000);
    expect(daarna.wacht()).toBe(true);
  });

  it('waits only where a dialog may come', () => {
    const druk = (actie: string) => ({
      type: 'block_actions',
      actions: [{ action_id: 'actie:0', value: `${actie}|w` }],
    });
    expect(kanDialoogGeven(druk('weging.standpunt'))).toBe(true);
    expect(kanDialoogGeven(druk('weging.onthul'))).toBe(false);
    expect(kanDialoogGeven({ command: '/melding', text: 'Ruzie thuis' })).toBe(true);
    expect(kanDialoogGeven({ command: '/overleg' })).toBe(true);
    expect(kanDialoogGeven({ command: '/hulp' })).toBe(false);
    expect(kanDialoogGeven({ command: '/casus', text: 'M-2026-00042' })).toBe(false);
    expect(kanDialoogGeven({ type: 'block_actions', actions: [{ action_id: 'vinkjes:weging.stap|w|' }] })).toBe(false);
  });
});

describe('while much comes in', () => {
  it('work waits until nothing came for a moment, and never longer than half a second', async () => {
    const drukte = maakDrukte();
    const gedaan: Array<string> = [];
    await drukte.rust();
    drukte.meld();
    void drukte.rust().then(() => gedaan.push('eerste'));
    await vi.advanceTimersByTimeAsync(15);
    drukte.meld();
    await vi.advanceTimersByTimeAsync(15);
    expect(gedaan).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(gedaan).toEqual(['eerste']);
    drukte.meld();
    void drukte.rust().then(() => gedaan.push('tweede'));
    for (let i = 0; i < 60; i++) {
      await vi.advanceTimersByTimeAsync(10);
      drukte.meld();
    }
    expect(gedaan).toEqual(['eerste', 'tweede']);
  });
});
