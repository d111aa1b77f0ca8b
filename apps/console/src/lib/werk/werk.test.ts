import { WerkSoort } from '@tenzij/domain/werk/mijnWerk.ts';
import { expect, it } from 'vitest';
import { tekst } from '#berichten';
import { bijeen, waar, wanneer } from './werk.ts';

it('has words for everything that can wait', () => {
  expect(Object.keys(tekst.werk.soort).sort()).toEqual([...WerkSoort.literals].sort());
});

it('leads to where it is done', () => {
  expect(waar({ soort: 'eerste_contact', onderwerp: { soort: 'traject', id: 'a' } })).toBe('/trajecten/a');
  expect(waar({ soort: 'reflectie', onderwerp: { soort: 'traject', id: 'a' } })).toBe('/trajecten/a/reflectie');
  expect(waar({ soort: 'warme_overdracht', onderwerp: { soort: 'traject', id: 'a' } })).toBe(
    '/trajecten/a/warme-overdracht',
  );
  expect(waar({ soort: 'zonder_coach', onderwerp: { soort: 'team', id: 'a' } })).toBe(
    '/caseload?teamId=a#zonder-coach',
  );
  expect(waar({ soort: 'melding_wacht', onderwerp: { soort: 'melding', id: 'a' } })).toBe('/meldingen/a');
  expect(waar({ soort: 'aanvraag', onderwerp: { soort: 'melding', id: 'a' } })).toBe('/meldingen/a');
  expect(waar({ soort: 'geen_ruimte', onderwerp: { soort: 'team', id: 'a' } })).toBe('/caseload?teamId=a');
  expect(waar({ soort: 'team_zonder_coach', onderwerp: { soort: 'team', id: 'a' } })).toBeNull();
  expect(waar({ soort: 'aanvraag', onderwerp: { soort: 'indicatie', id: 'a' } })).toBe('/indicaties/a');
});

it('says a term as a term and a wait as a wait', () => {
  const dag = '2026-11-02' as never;
  expect(wanneer({ soort: 'toets', dag }, '2 nov 2026', '2026-11-22')).toBe('uiterlijk 2 nov 2026');
  expect(wanneer({ soort: 'geen_contact', dag }, '2 nov 2026', '2026-11-22')).toBe('sinds 2 nov 2026');
  expect(wanneer({ soort: 'geen_contact', dag }, '2 nov 2026', '2026-11-02')).toBe('vandaag');
});

it('puts what waits on the same traject on one line, in the order of what falls first', () => {
  const op = (soort: 'eerste_contact' | 'reflectie' | 'te_veel_werk', id: string, naam: string | null = null) => ({
    soort,
    naam,
    onderwerp: { soort: 'traject' as const, id },
  });
  const werk = [op('eerste_contact', 'a'), op('eerste_contact', 'b'), op('reflectie', 'a')];
  expect(bijeen(werk).map(({ onderwerp, soort, ook }) => [onderwerp.id, soort, ook])).toEqual([
    ['a', 'eerste_contact', ['reflectie']],
    ['b', 'eerste_contact', []],
  ]);
  expect(bijeen([op('te_veel_werk', 't', 'Joris'), op('te_veel_werk', 't', 'Bram')])).toHaveLength(2);
});
