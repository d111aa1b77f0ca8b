import { describe, expect, it } from '@effect/vitest';
import { ConfigProvider, Effect, Exit, Redacted } from 'effect';
import { adres, adresOf, geheim, jaNee, type OngeldigeInstelling, poort, tekst } from './Instelling.ts';

const lees = <A, E>(effect: Effect.Effect<A, E>, waarde: string | undefined) =>
  Effect.runSyncExit(
    Effect.provide(effect, ConfigProvider.layer(ConfigProvider.fromUnknown(waarde === undefined ? {} : { X: waarde }))),
  );

describe('a variable', () => {
  it.each([undefined, '', '  '])('that is %o is not set', (waarde) => {
    for (const soort of [tekst, poort, jaNee, adres, geheim])
      expect(lees<unknown, unknown>(soort('X'), waarde)).toEqual(Exit.succeed(undefined));
  });

  it('is read as what it is', () => {
    expect(lees(tekst('X'), 'een')).toEqual(Exit.succeed('een'));
    expect(lees(poort('X'), '3001')).toEqual(Exit.succeed(3001));
    expect(lees(jaNee('X'), '0')).toEqual(Exit.succeed(false));
    expect(lees(Effect.map(adres('X'), String), 'https://t.example/pad')).toEqual(
      Exit.succeed('https://t.example/pad'),
    );
    expect(
      lees(
        Effect.map(geheim('X'), (uit) => uit && Redacted.value(uit)),
        'sst',
      ),
    ).toEqual(Exit.succeed('sst'));
  });

  it.each<[(naam: string) => Effect.Effect<unknown, OngeldigeInstelling>, string, string]>([
    [poort, '70000', 'X: kies een poort van 1 tot en met 65535.'],
    [jaNee, 'misschien', 'X: kies 1 of 0.'],
    [adres, 'ergens', 'X: geef een volledig adres, zoals https://aanmelden.gemeente.nl.'],
  ])('that is wrong is named: %s %s', (soort, waarde, regel) => {
    const regelVan = Effect.map(Effect.flip(soort('X')), ({ message }) => message);
    expect(lees(regelVan, waarde)).toEqual(Exit.succeed(regel));
  });

  it('says where another process is, or leaves it on this machine', () => {
    expect(lees(adresOf('X', 'Y', 3001), undefined)).toEqual(Exit.succeed('http://127.0.0.1:3001'));
    expect(lees(adresOf('Y', 'X', 3001), '4001')).toEqual(Exit.succeed('http://127.0.0.1:4001'));
    expect(lees(adresOf('X', 'Y', 3001), 'https://api.example/')).toEqual(Exit.succeed('https://api.example'));
  });
});
