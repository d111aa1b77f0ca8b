import { describe, expect, it } from 'vitest';
import { kanaalVan, waaromNiet } from './kanaal.ts';
import { wieIs } from './wie.ts';

const sanne = { id: 'U1', team_id: 'T1', is_email_confirmed: true, profile: { email: 'sanne@arnhem.example' } };

describe('who somebody is at Slack', () => {
  it('is a colleague, by the address that Slack checked', () => {
    expect(wieIs(sanne, 'T1')).toEqual({
      soort: 'collega',
      wie: { kanaal: 'slack', tenant: 'T1', gebruiker: 'U1', email: 'sanne@arnhem.example' },
    });
  });

  it('has no address where Slack did not check it', () => {
    expect(wieIs({ ...sanne, is_email_confirmed: false }, 'T1')).toMatchObject({ wie: { email: null } });
    expect(wieIs({ ...sanne, profile: {} }, 'T1')).toMatchObject({ wie: { email: null } });
  });

  it.each([
    ['a guest of several channels', { is_restricted: true }, 'gast'],
    ['a guest of one channel', { is_ultra_restricted: true }, 'gast'],
    ['somebody of another organisation', { is_stranger: true }, 'gast'],
    ['somebody of another workspace', { team_id: 'T2' }, 'andere_tenant'],
  ])('%s is told why they cannot come in', (_, anders, reden) => {
    expect(wieIs({ ...sanne, ...anders }, 'T1')).toMatchObject({ soort: 'geweigerd', reden });
  });

  it('in a large organisation, a colleague of another workspace who is also in ours may come in', () => {
    const elders = { ...sanne, team_id: 'T2' };
    expect(wieIs({ ...elders, enterprise_user: { teams: ['T2', 'T1'] } }, 'T1').soort).toBe('collega');
    expect(wieIs({ ...elders, enterprise_user: { teams: ['T2'] } }, 'T1').soort).toBe('geweigerd');
  });

  it('is nobody as a bot, or with an account that was closed', () => {
    expect(wieIs({ ...sanne, is_bot: true }, 'T1').soort).toBe('niemand');
    expect(wieIs({ ...sanne, deleted: true }, 'T1').soort).toBe('niemand');
  });
});

describe('a channel of Slack', () => {
  it.each([
    [{ is_private: true }, 'besloten'],
    [{ is_mpim: true, is_private: true }, 'besloten'],
    [{ is_im: true }, 'eigen'],
    [{ is_channel: true, is_private: false }, 'openbaar'],
    [{ is_private: true, is_ext_shared: true }, 'gedeeld'],
    [{ is_private: true, is_org_shared: true }, 'gedeeld'],
    [{ is_private: true, is_pending_ext_shared: true }, 'gedeeld'],
    [{ is_private: true, pending_shared: ['T2'] }, 'gedeeld'],
  ])('%j is %s', (kanaal, soort) => {
    expect(kanaalVan(kanaal).soort).toBe(soort);
  });

  it('that is shared is refused for everything, a public one only for an overleg', () => {
    expect(waaromNiet({ soort: 'gedeeld' }, false)).toMatchObject({ reden: 'gedeeld_kanaal' });
    expect(waaromNiet({ soort: 'openbaar' }, false)).toBeUndefined();
    expect(waaromNiet({ soort: 'openbaar' }, true)).toMatchObject({ reden: 'openbaar_kanaal' });
    expect(waaromNiet({ soort: 'onbekend' }, true)).toMatchObject({
      reden: null,
      zegt: expect.stringContaining('/invite'),
    });
    expect(waaromNiet({ soort: 'besloten' }, true)).toBeUndefined();
  });
});
