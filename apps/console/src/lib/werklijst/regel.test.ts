import { type WerklijstRegel, Werklijstsoort } from '@tenzij/domain/werk/Werklijst.ts';
import { describe, expect, it } from 'vitest';
import { iedereen, vraagVan } from './filters.ts';
import { waarom, werklijstRij } from './regel.ts';

const vandaag = '2026-11-22';
const regel = (anders: object): WerklijstRegel =>
  ({
    soort: 'eerste_contact',
    sinds: '2026-11-10',
    vanaf: '2026-11-03',
    trajectId: 't',
    indicatieId: null,
    nummer: 'M-2026-00042',
    externId: null,
    teamId: 'team',
    coachId: 'c',
    gestartOp: '2026-11-03',
    ...anders,
  }) as WerklijstRegel;
const rij = werklijstRij({ teams: [], medewerkers: [{ id: 'c', naam: 'Joris' }] }, vandaag);

describe('a row of the worklist', () => {
  it('says in one sentence why it is there', () => {
    const zin = (anders: object) => waarom(regel(anders), 'Joris', vandaag);
    expect(zin({})).toBe('Nog geen contact: gestart op 3 nov 2026, 19 dagen geleden.');
    expect(zin({ soort: 'geen_contact', vanaf: '2026-10-01' })).toBe(
      'Laatste contact op 1 okt 2026, 52 dagen geleden.',
    );
    expect(zin({ soort: 'reflectie' })).toContain('Nog geen reflectie: gestart op 3 nov 2026');
    expect(zin({ soort: 'reflectie', vanaf: '2026-11-05' })).toContain('Laatste reflectie op 5 nov 2026');
    expect(zin({ soort: 'indicatie_loopt_af', vanaf: '2027-01-14' })).toBe(
      'De indicatie loopt af op 14 jan 2027, over 53 dagen.',
    );
    expect(zin({ soort: 'indicatie_loopt_af', vanaf: '2026-11-21' })).toBe(
      'De indicatie liep af op 21 nov 2026, gisteren.',
    );
    expect(zin({ soort: 'zonder_coach' })).toBe('Joris werkt niet meer in dit team.');
  });

  it('has of every kind a next step: a form in the row, or the page where it is done', () => {
    for (const soort of Werklijstsoort.literals) {
      const { formulier, elders } = rij(regel({ soort }));
      expect(
        [formulier, elders].filter((een) => een !== null),
        soort,
      ).toHaveLength(1);
    }
    const warm = rij(regel({ soort: 'warme_overdracht', trajectId: null, indicatieId: 'i' }));
    expect(warm).toMatchObject({ formulier: null, elders: '/indicaties/i', uitstelbaar: false });
  });
});

it('a coach begins with their own, a teamleider with everybody, and who is named in the link comes first', () => {
  const coach = { id: 'c', rol: 'wijkcoach' };
  expect(vraagVan({ soort: 'reflectie' }, coach)).toEqual({ soort: 'reflectie', coachId: 'c' });
  expect(vraagVan({ coachId: iedereen }, coach)).toEqual({});
  expect(vraagVan({ coachId: 'd' }, coach)).toEqual({ coachId: 'd' });
  expect(vraagVan({}, { id: 't', rol: 'teamleider' })).toEqual({});
});
