import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Schema } from 'effect';
import { TestClock } from 'effect/testing';
import { nieuweIds, nieuwId, Toeval, Uuid, uuidv7 } from './Id.ts';
import { TeamId } from './medewerker/Team.ts';

const vorm = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const millis = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 ** 48 - 1 })));
const byte = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 })));
const toeval = Arbitrary.map(Arbitrary.array(byte, { minLength: 16, maxLength: 16 }), (bytes) => new Uint8Array(bytes));

describe('uuidv7', () => {
  it('carries the moment, the version and the variant, and the rest of the bytes as given', () => {
    const bytes = new Uint8Array(16).fill(0xff);
    expect(uuidv7(0x0123_4567_89ab, bytes)).toBe('01234567-89ab-7fff-bfff-ffffffffffff');
    expect(uuidv7(0, new Uint8Array(16))).toBe('00000000-0000-7000-8000-000000000000');
    expect([...bytes].every((b) => b === 0xff)).toBe(true);
  });

  it.prop('is well-formed for every moment and all bytes', [millis, toeval], ([op, bytes]) => {
    const id = uuidv7(op, bytes);
    expect(id).toMatch(vorm);
    expect(Schema.is(Uuid)(id)).toBe(true);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(op);
  });

  it.prop('the later is the greater, as text', [millis, millis, toeval, toeval], ([a, b, x, y]) => {
    if (a !== b) expect(uuidv7(a, x) < uuidv7(b, y)).toBe(a < b);
  });
});

describe('nieuwId', () => {
  it.effect('takes the moment of the clock and bytes of chance', () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse('2026-11-02T09:00:00.000Z'));
      const eerste = yield* nieuwId(TeamId);
      yield* TestClock.adjust('1 millis');
      const tweede = yield* nieuwId(TeamId);
      expect(eerste).toMatch(vorm);
      expect(eerste < tweede).toBe(true);
      const gegeven = yield* nieuwId(TeamId).pipe(Effect.provideService(Toeval, () => new Uint8Array(16)));
      expect(gegeven).toMatch(/-7000-8000-000000000000$/);
    }),
  );

  it.effect('is no other text than a UUID, and says so', () =>
    Effect.gen(function* () {
      const fout = yield* Effect.flip(Schema.decodeUnknownEffect(TeamId)('team-oost'));
      expect(String(fout)).toContain('Dit is geen geldig id (UUID).');
    }),
  );
});

describe('nieuweIds', () => {
  it.effect('follow each other, also where more come than a millisecond holds', () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse('2026-11-02T09:00:00.000Z'));
      const maakId = yield* nieuweIds;
      const ids = Array.from({ length: 10_000 }, maakId);
      expect(ids.every((id) => vorm.test(id))).toBe(true);
      expect(ids.every((id, nr) => nr === 0 || id > (ids[nr - 1] ?? ''))).toBe(true);
      const millisVan = (id = '') => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
      expect(millisVan(ids[0])).toBe(Date.parse('2026-11-02T09:00:00.000Z'));
      expect(millisVan(ids.at(-1)) - millisVan(ids[0])).toBe(2);
    }),
  );
});
