import { expect, it } from 'vitest';
import { melding } from '../berichten/melding.ts';
import { overleg } from '../berichten/overleg.ts';
import { weging } from '../berichten/weging.ts';
import { maakZegel } from './zegel.ts';

const sleutel = 'een sleutel van ten minste tweeëndertig tekens';
const zegel = maakZegel(sleutel, 'slack anna');
const tekst = 'melding Huurachterstand en ruzie thuis é';

it('what is sealed comes back as it was, and cannot be read on the way', () => {
  const verzegeld = zegel.sluit(tekst);
  expect(zegel.open(verzegeld)).toBe(tekst);
  expect(Buffer.from(verzegeld, 'base64url').toString('utf8')).not.toContain('Huurachterstand');
  expect(zegel.sluit(tekst)).not.toBe(verzegeld);
});

it('what was changed, or sealed with another key, does not open', () => {
  const verzegeld = zegel.sluit(tekst);
  const laatste = verzegeld.at(-2) === 'A' ? 'B' : 'A';
  expect(zegel.open(`${verzegeld.slice(0, -2)}${laatste}${verzegeld.slice(-1)}`)).toBeUndefined();
  expect(maakZegel('een andere sleutel van ook tweeëndertig tekens', 'slack anna').open(verzegeld)).toBeUndefined();
  for (const onzin of ['', 'x', 'geen zegel maar wel een lange tekst van iemand'])
    expect(zegel.open(onzin)).toBeUndefined();
});

it('of one person does not open for another, nor for the same name at another platform', () => {
  const verzegeld = zegel.sluit(tekst);
  expect(maakZegel(sleutel, 'slack anna').open(verzegeld)).toBe(tekst);
  for (const ander of ['slack bram', 'teams anna']) expect(maakZegel(sleutel, ander).open(verzegeld)).toBeUndefined();
});

it('makes a question of 2000 characters, as long as one may be, fit in a button of Slack', () => {
  const vraag = Object.values({ ...melding, ...overleg, ...weging })
    .filter((zin) => typeof zin === 'string')
    .join(' ')
    .slice(0, 2000);
  expect(vraag).toHaveLength(2000);
  expect(zegel.sluit(`melding ${vraag}`).length).toBeLessThanOrEqual(2000);
});
