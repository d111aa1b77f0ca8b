import type { Stap } from '@tenzij/domain/weging/Weging.ts';
import { expect, it } from 'vitest';
import { besluitUit, gezetteStappen, standpuntUit, vraagtUren } from './invoer.ts';

const stap = (naam: Stap['stap'], over: Partial<Stap> = {}): Stap => ({
  stap: naam,
  gezet: true,
  toelichting: null,
  volstaat: null,
  ...over,
});

it('sends only the steps that changed, and keeps what was written with them', () => {
  const nu = [stap('netwerk'), stap('voorliggend', { toelichting: 'buurtkamer', volstaat: false })];
  const waarden = { stappen: ['netwerk', 'voorliggend', 'eigen_kracht'], 'volstaat.voorliggend': ['ja'] };
  expect(gezetteStappen(waarden, nu)).toEqual([
    { stap: 'eigen_kracht', body: { gezet: true } },
    { stap: 'voorliggend', body: { gezet: true, toelichting: 'buurtkamer', volstaat: true } },
  ]);
});

it('takes back what was unticked', () => {
  expect(gezetteStappen({}, [stap('ruimte')])).toEqual([{ stap: 'ruimte', body: { gezet: false } }]);
  expect(gezetteStappen({}, [stap('ruimte', { gezet: false })])).toEqual([]);
});

it('names gronden with tenzij alone', () => {
  const gekozen = { gronden: ['veilig_thuis'], signalen: ['werkdruk'], kanOppakken: ['ja'] };
  expect(standpuntUit({ keuze: ['tenzij'], ...gekozen })).toEqual({
    keuze: 'tenzij',
    gronden: ['veilig_thuis', 'werkdruk'],
    kanOppakken: true,
  });
  expect(standpuntUit({ keuze: ['zelf'], ...gekozen }).gronden).toEqual([]);
});

it('takes hours along only where a traject or an indicatie follows', () => {
  const waarden = { urenPerWeek: ['2'], verwachteWeken: ['12'] };
  expect(besluitUit({ uitkomst: ['voorliggend'], ...waarden })).toEqual({ uitkomst: 'voorliggend', gronden: [] });
  expect(besluitUit({ uitkomst: ['maatwerk'], ...waarden })).toMatchObject({ urenPerWeek: 2, verwachteWeken: 12 });
  expect([vraagtUren('collectief'), vraagtUren('algemeen_maatschappelijk_werk')]).toEqual([true, false]);
});

it('reads a besluit with a comma in its hours, and leaves out what was not filled in', () => {
  expect(besluitUit({ uitkomst: ['zelf_begeleiden'], urenPerWeek: ['2,5'], aanbieder: [' '] })).toEqual({
    uitkomst: 'zelf_begeleiden',
    gronden: [],
    urenPerWeek: 2.5,
  });
});
