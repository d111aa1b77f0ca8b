import { describe, expect, it } from 'vitest';
import { leesReden, redenVan, soortVan } from './reden.ts';

const fout = (velden: object) => Object.assign(new Error('Bearer eyJhbGciOi'), velden);

describe('a sign-in that failed', () => {
  it.each([
    ['gestopt', { error: 'access_denied' }],
    ['gestopt', { error: 'login_required' }],
    ['aanbieder_weg', { error: 'temporarily_unavailable' }],
    ['aanbieder_weg', { code: 'OAUTH_TIMEOUT' }],
    ['aanbieder_weg', { name: 'TypeError' }],
    ['aanbieder_weg', { code: 'OAUTH_RESPONSE_IS_NOT_CONFORM', cause: new Response(null, { status: 502 }) }],
    ['mislukt', { code: 'OAUTH_INVALID_RESPONSE' }],
    ['mislukt', { error: 'invalid_grant' }],
    ['mislukt', { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }],
  ])('is %s: %o', (reden, velden) => expect(redenVan(fout(velden))).toBe(reden));

  it('is logged by its kind, never by its words', () => {
    expect(soortVan(fout({ error: 'invalid_client', code: 'X' }))).toBe('invalid_client');
    expect(soortVan(fout({ error: 'eyJhbGciOi.eyJzdWIi.x', code: 'OAUTH_INVALID_RESPONSE' }))).toBe(
      'OAUTH_INVALID_RESPONSE',
    );
    expect(soortVan(fout({}))).toBe('Error');
  });

  it('is told only by a reason of ours', () => {
    expect(leesReden('onbekend')).toBe('onbekend');
    expect(leesReden('<b>')).toBeNull();
    expect(leesReden(null)).toBeNull();
  });
});
