import { describe, expect, it } from 'vitest';
import { zetKader } from './kader.ts';

const csp = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
const koppen = (path: string, teams: boolean, met: string | null = csp) => {
  const headers = new Headers(met === null ? {} : { 'content-security-policy': met });
  zetKader(headers, path, teams);
  return Object.fromEntries(headers);
};

describe('who may frame the console', () => {
  it.each(['/mijn-werk', '/aanmelden', '/teams/aanmelden', '/ervaring/abc'])('is nobody without Teams: %s', (path) => {
    expect(koppen(path, false)).toEqual({
      'content-security-policy': csp,
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(koppen(path, false, null)['content-security-policy']).toBe("frame-ancestors 'none'");
  });

  it('is Teams alone where Teams is set up, and the rest of the policy stays', () => {
    const gezet = koppen('/mijn-werk', true);
    expect(gezet['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft; base-uri 'none'",
    );
    expect(gezet).not.toHaveProperty('x-frame-options');
    expect(gezet['cross-origin-opener-policy']).toBe('same-origin');
  });

  it.each(['/ervaring/abc', '/koppelen/abc', '/teams/venster'])('is nobody for what is said yes to: %s', (path) => {
    expect(koppen(path, true)).toMatchObject({ 'content-security-policy': csp, 'x-frame-options': 'DENY' });
  });

  it.each(['/%65rvaring/abc', '/%6Boppelen/abc', '/teams/venste%72'])(
    'is nobody for the same, spelled as %s',
    (path) => {
      expect(koppen(path, true)).toMatchObject({ 'content-security-policy': csp, 'x-frame-options': 'DENY' });
    },
  );
});

it('lets a window that Teams opened answer Teams, only while somebody signs in', () => {
  for (const path of ['/teams/venster', '/aanmelden/antwoord'])
    expect(koppen(path, true)['cross-origin-opener-policy']).toBe('unsafe-none');
  expect(koppen('/meldingen', true)['cross-origin-opener-policy']).toBe('same-origin');
});
