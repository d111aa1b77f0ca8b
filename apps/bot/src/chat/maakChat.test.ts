import { expect, it } from 'vitest';
import { maakChat } from './maakChat.ts';

/** Takes what is asked, and never answers. */
const hangend: typeof fetch = (_adres, opties) =>
  new Promise((_, faal) => {
    opties?.signal?.addEventListener('abort', () => faal(opties.signal?.reason));
  });

it('says that Tenzij is away to who waits for an api that never answers', async () => {
  const sleutel = 'een sleutel van ten minste tweeëndertig tekens';
  const chat = maakChat({
    api: 'http://api.proef',
    sleutel,
    kanaal: 'slack',
    log: () => {},
    fetch: hangend,
    geduldMillis: 5,
  });
  const wie = { kanaal: 'slack', tenant: 'T1', gebruiker: 'U1', email: null } as const;
  const gezegd = await chat.thuis(wie, { plek: null, adres: null, persoonlijk: 'U1' });
  expect(gezegd).toMatchObject({ soort: 'weg', zegt: expect.stringContaining('niets verloren') });
});
