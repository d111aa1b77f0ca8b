import type { CoachLast } from '@tenzij/domain/traject/Caseload.ts';
import { describe, expect, it } from 'vitest';
import { bandVan, bevinding, caseloadGrafiek, inWoorden, metRuimte, spreidingInWoorden } from './beeld.ts';

const coach = (naam: string, toegezegdeUren: number, beschikbareUren: number): CoachLast => ({
  medewerkerId: naam as CoachLast['medewerkerId'],
  naam,
  expertises: [],
  actieveTrajecten: 3,
  toegezegdeUren,
  beschikbareUren,
  afwezig: null,
  belasting: beschikbareUren === 0 ? null : toegezegdeUren / beschikbareUren,
});
const joris = coach('Joris', 29.5, 25);
const sanne = coach('Sanne', 16.5, 20);
const mila = coach('Mila', 10, 24);
const zonder = coach('Noor', 0, 0);

describe('the caseload in words', () => {
  it('says how much is too much', () => {
    expect(inWoorden(joris)).toBe('Joris 118\u00a0%, 4,5 uur te veel');
    expect(bevinding([sanne, joris, mila])).toBe('Joris 118\u00a0%, 4,5 uur te veel.');
  });

  it('counts them when it is more than one coach, and says so when it is nobody', () => {
    expect(bevinding([joris, coach('Bram', 21, 20), mila])).toBe('2 coaches hebben meer werk dan er uren zijn.');
    expect(bevinding([sanne, mila])).toBe('Niemand heeft meer werk dan er uren zijn.');
  });

  it('names who has room, most room first, and nobody without hours', () => {
    expect(metRuimte([sanne, joris, zonder, mila]).map(({ naam }) => naam)).toEqual(['Mila', 'Sanne']);
  });

  it('says who has most of the hours', () => {
    const coaches = [coach('Joris', 30, 25), coach('Mila', 10, 25), coach('Sanne', 20, 25)];
    expect(spreidingInWoorden({ coaches, spreiding: 1.5 })).toBe(
      'Joris heeft 1,5 keer zo veel uren als gemiddeld in het team.',
    );
    expect(spreidingInWoorden({ coaches, spreiding: null })).toBeNull();
  });
});

it('takes the middle half of the team as its band, from four coaches on', () => {
  const coaches = [0.5, 0.7, 0.9, 1.1, 1.3].map((deel) => coach(String(deel), deel * 20, 20));
  expect(bandVan(coaches)?.van).toBeCloseTo(0.7);
  expect(bandVan(coaches)?.tot).toBeCloseTo(1.1);
  expect(bandVan(coaches.slice(0, 3))).toBeNull();
});

it('draws who carries most on top, and makes too much stand out', () => {
  const [reeks] = caseloadGrafiek([sanne, zonder, joris]).reeksen;
  expect(reeks?.punten.map(({ naam, tekst, opvallend }) => [naam, tekst, opvallend])).toEqual([
    ['Joris', '118\u00a0%, 4,5 uur te veel', true],
    ['Sanne', '83\u00a0%, 3,5 uur ruimte', false],
    ['Noor', 'geen uren beschikbaar', false],
  ]);
});
