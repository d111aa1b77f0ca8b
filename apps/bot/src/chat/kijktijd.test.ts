import { Moment } from '@tenzij/domain/Dag.ts';
import { expect, it } from 'vitest';
import { volgendeKijktijd } from './kijktijd.ts';

it.each([
  ['within the half hour on a working day', '2026-11-23T09:10:00.000Z', '2026-11-23T09:30:00.000Z'],
  ['a whole half hour later on the dot', '2026-11-23T09:30:00.000Z', '2026-11-23T10:00:00.000Z'],
  ['not before eight in Amsterdam', '2026-11-23T03:00:00.000Z', '2026-11-23T07:00:00.000Z'],
  ['not after six, but the next morning', '2026-11-23T16:45:00.000Z', '2026-11-24T07:00:00.000Z'],
  ['not in the weekend', '2026-11-27T17:00:00.000Z', '2026-11-30T07:00:00.000Z'],
  ['an hour earlier by UTC in summer', '2026-07-01T03:00:00.000Z', '2026-07-01T06:00:00.000Z'],
])('somebody is reminded %s', (_wanneer, nu, dan) => {
  expect(volgendeKijktijd(Moment.make(nu))).toBe(dan);
});
