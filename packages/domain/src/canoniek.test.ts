import { describe, expect, it } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import { canoniek, digestVan } from './canoniek.ts';

const Inhoud = Schema.Record(Schema.String, Schema.Union([Schema.Finite, Schema.String, Schema.Array(Schema.Boolean)]));

describe('what is frozen', () => {
  it('is one text, whatever order its keys came in', () => {
    expect(canoniek({ b: [{ d: 1, c: null }], a: 'é"' })).toBe('{"a":"é\\"","b":[{"c":null,"d":1}]}');
    expect(canoniek({ getal: 1e21, klein: 0.1, heel: 4.0 })).toBe('{"getal":1e+21,"heel":4,"klein":0.1}');
  });
  it.prop('reads back as what it was', { inhoud: Inhoud }, ({ inhoud }) => {
    const tekst = canoniek(inhoud);
    expect(canoniek(JSON.parse(tekst))).toBe(tekst);
    expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(inhoud)));
  });
  it.effect('has the SHA-256 of its UTF-8 bytes', () =>
    Effect.gen(function* () {
      expect(yield* digestVan('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
      expect(yield* digestVan('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
    }),
  );
});
