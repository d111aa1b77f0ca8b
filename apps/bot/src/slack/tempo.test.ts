import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { volhouden } from '../chat/volhouden.ts';
import { wachttijdVan } from './platform.ts';
import { maakTempo } from './tempo.ts';

/** A clock that goes on as somebody waits. */
const klok = () => {
  let nu = 0;
  return {
    nu: () => nu,
    wacht: async (millis: number) => {
      nu += millis;
    },
  };
};
const geduld = (seconden: number) => Promise.reject(new webApi.WebAPIRateLimitedError(seconden));

describe('the pace at which Slack is asked', () => {
  it('is about a message a second in a channel, and free between channels', async () => {
    const tijd = klok();
    const { roep } = maakTempo(tijd);
    const momenten: Array<readonly [string, number]> = [];
    for (const kanaal of ['C1', 'C2', 'C1', 'C1'])
      await roep('chat.postMessage', kanaal, async () => void momenten.push([kanaal, tijd.nu()]));
    expect(momenten).toEqual([
      ['C1', 0],
      ['C2', 0],
      ['C1', 1100],
      ['C1', 2200],
    ]);
  });

  it('stands still for a method for as long as Slack asked', async () => {
    const tijd = klok();
    const { roep } = maakTempo(tijd);
    await expect(roep('users.info', undefined, () => geduld(3))).rejects.toThrow();
    await roep('views.update', undefined, async () => expect(tijd.nu()).toBe(0));
    await roep('users.info', undefined, async () => expect(tijd.nu()).toBe(3000));
  });

  it('says so where that takes long, without asking', async () => {
    const { roep } = maakTempo(klok());
    await expect(roep('chat.postMessage', 'C1', () => geduld(30))).rejects.toThrow();
    const gevraagd: Array<string> = [];
    const nogEens = roep('chat.postMessage', 'C1', async () => void gevraagd.push('toch'));
    await expect(nogEens).rejects.toMatchObject({ retryAfter: 29 });
    expect(gevraagd).toEqual([]);
  });
});

describe('an answer to a person', () => {
  const uitkomsten = (...delen: ReadonlyArray<() => Promise<string>>) => {
    const rest = [...delen];
    return () => rest.shift()?.() ?? Promise.resolve('gelukt');
  };

  it('comes after what Slack asked to wait for', async () => {
    const gewacht: Array<number> = [];
    const wacht = async (seconden: number) => void gewacht.push(seconden);
    const doe = uitkomsten(
      () => geduld(7),
      () => Promise.reject(new webApi.WebAPIHTTPError(500, 'stuk', {})),
    );
    expect(await volhouden(doe, { wachttijd: wachttijdVan, wacht, toeval: () => 0 })).toBe('gelukt');
    expect(gewacht).toEqual([7, 1]);
  });

  it('is given up after a minute, and at once where Slack said no', async () => {
    const wacht = async () => {};
    await expect(volhouden(() => geduld(61), { wachttijd: wachttijdVan, wacht })).rejects.toThrow();
    const nee = new webApi.WebAPIPlatformError({ ok: false, error: 'channel_not_found' } as never);
    let keren = 0;
    const doe = () => {
      keren += 1;
      return Promise.reject(nee);
    };
    await expect(volhouden(doe, { wachttijd: wachttijdVan, wacht, toeval: () => 0 })).rejects.toBe(nee);
    expect(keren).toBe(1);
  });
});
