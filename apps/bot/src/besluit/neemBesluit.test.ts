import { describe, expect, it } from 'vitest';
import { casus, fatma, joris, sanne, ton } from '../../test/gegevens.ts';
import { besluitVelden } from './neemBesluit.ts';

const kandidaat = { medewerkerId: joris.id, naam: 'Joris', ruimteUren: 3.5, expertise: [], kanOppakken: true };
const velden = besluitVelden(casus({ status: 'onthuld', kandidaten: [kandidaat] }, sanne));
const veld = (naam: string) => velden.find((een) => een.naam === naam);
const mensen = (naam: string) => veld(naam)?.opties?.map(({ waarde }) => waarde);

describe('who a besluit can go to', () => {
  it('offers as coach the candidates first, then the other wijkcoaches of the team, and nobody else', () => {
    expect(mensen('coachId')).toEqual([joris.id, fatma.id, sanne.id]);
    expect(veld('coachId')?.waarde).toEqual([joris.id]);
  });

  it('offers as second coach anyone of the team', () => {
    expect(mensen('tweedeCoachId')).toEqual([joris.id, fatma.id, sanne.id, ton.id]);
  });
});
