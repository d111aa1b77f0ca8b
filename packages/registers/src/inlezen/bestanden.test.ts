import { describe, expect, it } from '@effect/vitest';
import { bestandssoorten } from '@tenzij/domain/register/rijen.ts';
import { inVolgorde, soortVan } from './bestanden.ts';

describe('de bestanden van een import', () => {
  it('zeggen met hun naam wat erin staat', () => {
    expect(['meldingen.csv', 'Meldingen.XLSX', 'trajecten .csv', '/ergens/teams.csv'].map(soortVan)).toEqual([
      'meldingen',
      'meldingen',
      'trajecten',
      'teams',
    ]);
    expect(['meldingen.txt', 'meldingen', 'meldingen 2021.csv', '.csv'].map(soortVan)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('komen in de volgorde waarin ze naar elkaar verwijzen', () => {
    const { bestanden, fouten } = inVolgorde(
      [...bestandssoorten].reverse().map((soort) => ({ naam: `${soort}.csv`, pad: soort })),
    );
    expect(bestanden.map(({ soort }) => soort)).toEqual([
      'organisaties',
      'teams',
      'medewerkers',
      'pilots',
      'formatie',
      'voorzieningen',
      'meldingen',
      'trajecten',
      'indicaties',
      'evaluaties',
      'uitgaven',
      'begroting',
    ]);
    expect(fouten).toEqual([]);
  });

  it('worden geweigerd als hun naam niets zegt', () => {
    const { bestanden, fouten } = inVolgorde([{ naam: 'export.csv', pad: 'x' }]);
    expect(bestanden).toEqual([]);
    expect(fouten).toMatchObject([{ bestand: 'export.csv', melding: expect.stringContaining('organisaties, teams') }]);
  });
});
