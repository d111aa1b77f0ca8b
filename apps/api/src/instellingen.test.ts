import { resolve } from 'node:path';
import { ConfigProvider, Effect, Exit } from 'effect';
import { describe, expect, it } from 'vitest';
import { leesInstellingen } from './instellingen.ts';
import { startLine } from './startLine.ts';

const lees = (variabelen: Record<string, string>) =>
  Effect.runSyncExit(Effect.provide(leesInstellingen, ConfigProvider.layer(ConfigProvider.fromUnknown(variabelen))));
const fout = (variabelen: Record<string, string>) => {
  const exit = lees(variabelen);
  return Exit.isFailure(exit) ? startLine(exit.cause) : exit.value;
};

const oidc = { OIDC_ISSUER: 'https://aanmelden.example/', OIDC_CLIENT_ID: 'tenzij' };

describe('the settings', () => {
  it('are those of the demo, on loopback alone, where nothing is set', () => {
    const demo = { poort: 3001, host: '127.0.0.1', demo: true, oidc: null, datamap: resolve('.tenzij') };
    expect(lees({})).toMatchObject({ value: { ...demo, consoleUrl: 'http://localhost:3000' } });
    expect(lees({ TENZIJ_API_PORT: '', OIDC_ISSUER: ' ' })).toMatchObject({ value: demo });
  });
  it('without a demo and without an issuer are on loopback alone', () =>
    expect(lees({ TENZIJ_DEMO: '0' })).toMatchObject({ value: { host: '127.0.0.1', demo: false, oidc: null } }));
  it('with an issuer are no demo, and on every address', () => {
    expect(
      lees({ ...oidc, NODE_ENV: 'production', TENZIJ_API_PORT: '80', TENZIJ_CONSOLE_URL: 'https://t.example/' }),
    ).toMatchObject({
      value: {
        poort: 80,
        host: null,
        demo: false,
        oidc: { issuer: 'https://aanmelden.example/', audience: 'tenzij' },
        consoleUrl: 'https://t.example',
      },
    });
  });
  it.each([
    [{ TENZIJ_API_PORT: 'negen' }, 'TENZIJ_API_PORT: kies een poort van 1 tot en met 65535.'],
    [{ TENZIJ_API_PORT: '70000' }, 'TENZIJ_API_PORT: kies een poort van 1 tot en met 65535.'],
    [{ TENZIJ_DEMO: 'misschien' }, 'TENZIJ_DEMO: kies 1 of 0.'],
    [{ OIDC_ISSUER: 'aanmelden' }, 'OIDC_ISSUER: geef een volledig adres, zoals https://aanmelden.gemeente.nl.'],
    [{ OIDC_ISSUER: 'https://aanmelden.example' }, 'OIDC_CLIENT_ID: dit moet ingesteld zijn.'],
    [{ NODE_ENV: 'production' }, expect.stringMatching(/^OIDC_ISSUER: met NODE_ENV=production moet dit/)],
  ])('name the variable that is wrong: %o', (variabelen, regel) => expect(fout(variabelen)).toEqual(regel));
});
