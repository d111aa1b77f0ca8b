import { expect, it } from 'vitest';
import { isOpenSleutel, nieuwSleutelpaar, openBriefje, sluitBriefje } from './briefje.server.ts';

const kader = nieuwSleutelpaar();
const token = 'eyJhbGciOi.eyJzdWIi.handtekening';

it('reaches the frame that asked for it, and reads as nothing on the way', () => {
  const briefje = sluitBriefje(token, kader.open);
  expect(openBriefje(briefje, kader.geheim)).toBe(token);
  expect(Buffer.from(briefje, 'base64url').includes('eyJ')).toBe(false);
  expect(sluitBriefje(token, kader.open)).not.toBe(briefje);
});

it('says nothing to another frame, nor when it was changed or cut off', () => {
  const briefje = sluitBriefje(token, kader.open);
  expect(openBriefje(briefje, nieuwSleutelpaar().geheim)).toBeNull();
  const anders = Buffer.from(briefje, 'base64url');
  anders[70] = (anders[70] ?? 0) ^ 1;
  expect(openBriefje(anders.toString('base64url'), kader.geheim)).toBeNull();
  expect(openBriefje(briefje.slice(0, 90), kader.geheim)).toBeNull();
  expect(openBriefje('', kader.geheim)).toBeNull();
  expect(openBriefje(briefje, 'geen.sleutel')).toBeNull();
});

it('takes only a key that a secret can be shared with', () => {
  expect(isOpenSleutel(kader.open)).toBe(true);
  for (const open of [null, '', 'abc', 'A'.repeat(43), `${kader.open}A`, kader.open.replace(/.$/, '!')])
    expect(isOpenSleutel(open), String(open)).toBe(false);
});
