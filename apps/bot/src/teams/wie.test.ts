import { describe, expect, it } from 'vitest';
import { gelegenheidVan, inPlek, leesActiviteit } from './Activiteit.ts';
import { getypt } from './lees.ts';
import { heeftGasten, wieIs } from './wie.ts';

const zonderRol = { aadObjectId: 'a1', tenantId: 't1', email: 'anna@arnhem.example' };
const lid = { ...zonderRol, userRole: 'user' };

describe('who somebody is', () => {
  it('is what Teams knows of them, with the address that it vouches for', () => {
    expect(wieIs(lid, 't1', 'a1')).toEqual({
      soort: 'collega',
      wie: { kanaal: 'teams', tenant: 't1', gebruiker: 'a1', email: 'anna@arnhem.example' },
    });
    expect(wieIs({ ...lid, email: '', userPrincipalName: 'anna@upn.example' }, 't1', 'a1')).toMatchObject({
      wie: { email: 'anna@upn.example' },
    });
  });

  it.each([
    ['a guest', { ...lid, userRole: 'guest' }, 'a1', 'gast'],
    ['a guest without a role', { ...zonderRol, userPrincipalName: 'jo_elders.nl#EXT#@gemeente.nl' }, 'a1', 'gast'],
    ['somebody without an account', { ...lid, userRole: 'anonymous' }, 'a1', 'gast'],
    ['somebody of another tenant', { ...lid, tenantId: 't2' }, 'a1', 'andere_tenant'],
    ['somebody whom Teams does not know there', {}, 'a1', 'gast'],
    ['somebody who says to be another', lid, 'a2', 'gast'],
  ])('is nobody to let in: %s', (_, bekend, gezegd, reden) => {
    expect(wieIs(bekend, 't1', gezegd)).toMatchObject({ soort: 'geweigerd', reden });
  });
});

const activiteit = (gesprek: object) => ({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:1', aadObjectId: 'a1' },
  recipient: { id: '28:b' },
  conversation: gesprek,
});

describe('where somebody is', () => {
  it('is a channel without its thread, or their own conversation', () => {
    const inKanaal = leesActiviteit(
      activiteit({ id: '19:x@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: 't1' }),
    );
    const eigen = leesActiviteit(activiteit({ id: 'a:1', conversationType: 'personal', tenantId: 't1' }));
    if (inKanaal === undefined || eigen === undefined) throw new Error('both can be read');
    expect(gelegenheidVan(inKanaal, 's')).toMatchObject({ plek: '19:x@thread.tacv2', draad: '17', eigen: false });
    expect(gelegenheidVan(eigen, 's')).toMatchObject({ plek: null, draad: null, eigen: true });
    expect(inPlek(gelegenheidVan(eigen, 's'), '19:x@thread.tacv2')).toMatchObject({
      plek: '19:x@thread.tacv2',
      eigen: true,
    });
    expect(inPlek(gelegenheidVan(inKanaal, 's'), '19:elders@thread.tacv2').plek).toBe('19:x@thread.tacv2');
  });

  it('is nowhere where an activity is not of Teams', () => {
    for (const wat of [
      null,
      {},
      { ...activiteit({ id: 'a:1' }), channelId: 'webchat' },
      { ...activiteit({ id: 'a:1' }), from: {} },
    ])
      expect(leesActiviteit(wat)).toBeUndefined();
  });
});

it('what is typed to the bot is a command without the mention of the bot', () => {
  expect(getypt('<at>Tenzij</at>  casus M-2026-00042\n')).toBe('casus M-2026-00042');
  expect(getypt('<p><at id="0">Tenzij</at>&nbsp;melding ruzie &amp; schulden</p>')).toBe('melding ruzie & schulden');
});

it.each([
  ['only colleagues', [lid, zonderRol], false],
  ['a guest', [lid, { ...lid, userRole: 'guest' }], true],
  ['somebody of another tenant', [lid, { ...lid, tenantId: 't2' }], true],
  ['more people than a team has', Array.from({ length: 101 }, () => lid), true],
])('an overleg is not held where others read along: %s', (_, leden, gasten) => {
  expect(heeftGasten(leden, 't1')).toBe(gasten);
});
