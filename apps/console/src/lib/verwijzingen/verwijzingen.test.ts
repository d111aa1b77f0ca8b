import { OrganisatieId } from '@tenzij/domain/medewerker/Team.ts';
import type { Partner } from '@tenzij/domain/verwijzing/Partner.ts';
import { VerwijzingStatus } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { describe, expect, it } from 'vitest';
import { woord } from '#berichten';
import { hulpBij, matrixVan } from './matrix.ts';
import { partnerkeuzes } from './partnerkeuzes.ts';
import { isVerwijsUitkomst, soortVoor } from './soort.ts';
import { verwijzingStatus } from './status.ts';

const niets = {
  verstuurd: 0,
  wacht: 0,
  aangenomen: 0,
  geweigerd: 0,
  afgerond: 0,
  ingetrokken: 0,
  dagenTotAntwoord: null,
  uitkomsten: null,
};
const partner = (n: number, naam: string, anders: Partial<Partner>): Partner => ({
  id: OrganisatieId.make(`0190a000-0000-7000-8000-00000000000${n}`),
  naam,
  soort: 'zorgaanbieder',
  expertises: [],
  ontvangers: 1,
  cijfers: niets,
  ...anders,
});
const kwintes = partner(1, 'Kwintes', { expertises: ['ggz', 'dementie'] });
const mee = partner(2, 'MEE', { soort: 'clientondersteuning', expertises: ['lvb'] });
const versa = partner(3, 'Versa', { soort: 'welzijn', ontvangers: 0 });
const gemeente = partner(4, 'Gemeente', { soort: 'gemeente' });

it('has a word and a shape for every state', () => {
  expect(Object.keys(verwijzingStatus).sort()).toEqual([...VerwijzingStatus.literals].sort());
  const vormen = Object.values(verwijzingStatus).map(({ vorm }) => vorm);
  expect(new Set(vormen).size).toBe(vormen.length);
});

describe('whom one can refer to', () => {
  const namen = (...rest: Parameters<typeof partnerkeuzes>) => partnerkeuzes(...rest).map(({ naam }) => naam);
  const alle = [versa, gemeente, kwintes, mee];

  it('who fits the question comes first, who cannot answer last, and never the gemeente', () => {
    expect(namen(alle, ['ggz'], null)).toEqual(['Kwintes', 'MEE', 'Versa']);
    expect(namen(alle, ['lvb'], null)).toEqual(['MEE', 'Kwintes', 'Versa']);
  });

  it('what the besluit asks for comes before that', () => {
    expect(namen(alle, ['ggz'], 'clientondersteuning')).toEqual(['MEE', 'Kwintes', 'Versa']);
  });

  it('says why it fits, and where nobody can answer', () => {
    const [eerste, , laatste] = partnerkeuzes(alle, ['ggz'], null);
    expect(eerste?.uitleg).toBe('Zorgaanbieder. Past bij deze vraag: Psychische klachten. 1 medewerker.');
    expect(laatste?.uitleg).toBe('Welzijn. Hier werkt nu niemand die dit kan aannemen.');
  });
});

it('knows which outcomes are a referral, and to whom', () => {
  expect(Object.keys(woord.uitkomst).filter(isVerwijsUitkomst).map(soortVoor).toSorted()).toEqual([
    'clientondersteuning',
    'welzijn',
  ]);
});

it('shows who has which expertise, and whom to ask for what the team lacks', () => {
  const beeld = {
    items: [kwintes, mee],
    team: { expertises: ['lvb'] as const, mist: ['ggz', 'jeugd'] as const },
  };
  const [lvb] = matrixVan(beeld);
  expect(lvb).toMatchObject({ code: 'lvb', team: true, partners: [mee.id] });
  expect(hulpBij(beeld)).toEqual(['Psychische klachten: Kwintes', 'Jeugd: niemand in de wijk']);
  expect(hulpBij({ ...beeld, team: null })).toEqual([]);
});
