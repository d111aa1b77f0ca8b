import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { describe, expect, it } from 'vitest';
import { inDelen, inHetKort, teamRij } from './rij.ts';

const team = {
  teamId: TeamId.make('01900000-0000-7000-8000-000000000001'),
  naam: 'Zuid',
  ...{ afgerond: 24, inwoners: 9, coaches: 20, openLinks: 3, openCoaches: 1, herinneringen: 2 },
};
const onderdrukt = {
  ...team,
  inwoners: null,
  openLinks: null,
  openCoaches: null,
  herinneringen: null,
  onderdrukt: true,
};

describe('the response of a team', () => {
  it('says what came back, that it is under half, and what to ask for today', () => {
    // A percentage never leaves its sign behind on another line.
    expect(inHetKort([team]).map((zin) => zin.replaceAll('\u00a0', ' '))).toEqual([
      'Inwoners: 9 van de 24 (38 %) vulden het in. Coaches: 20 van de 24 (83 %).',
      'Minder dan de helft kwam terug. Wat de formulieren zeggen, geldt dan niet voor iedereen.',
      'Vraag nu om 2 formulieren.',
    ]);
    expect(inHetKort([{ ...team, afgerond: 0, inwoners: 0, coaches: 0 }])).toEqual([
      'In deze periode is geen traject geëindigd.',
    ]);
  });

  it('names what comes first, and leads who has a worklist to it', () => {
    const nu = (anders: object, magVragen = true) => teamRij(magVragen)({ ...team, ...anders }).nu;
    expect(nu({}).naar).toContain('/werklijst?teamId=');
    expect(nu({}, false)).toEqual({ tekst: 'Vraag nu om 2 formulieren.', naar: null });
    expect(nu({ herinneringen: 0 }).tekst).toBe('4 formulieren kunnen nog komen. Er wordt vanzelf om gevraagd.');
    const niets = { herinneringen: 0, openLinks: 0, openCoaches: 0 };
    expect(nu(niets).tekst).toBe('Minder dan de helft: maak er een gespreksonderwerp van.');
    expect(nu({ ...niets, inwoners: 20 }).tekst).toBe('Er is niets te doen.');
  });

  it('of too few people is said to be hidden, and adds up to nothing', () => {
    expect(teamRij(false)(onderdrukt)).toMatchObject({ inwoners: 'te weinig mensen om te tonen', open: null });
    expect(inHetKort([team, onderdrukt]).join(' ')).not.toContain('van de');
    expect(inDelen(0, 0)).toBe('geen');
  });
});
