import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { expect, it } from 'vitest';
import { csvKop, csvRijen } from '#lib/list/csv.ts';
import { kpiKolommen, kpiRijen } from './rij.ts';

const kpi: Kpi = {
  code: 'aandeelZelf',
  naam: 'Zelf gedaan',
  definitie: 'Besluiten met uitkomst zelf.',
  bron: 'besluiten',
  eenheid: 'verhouding',
  teller: 18,
  noemer: 25,
  waarde: 0.72,
  oordeel: { norm: 0.7, richting: 'minimaal', uitkomst: 'gehaald' },
  groepen: [
    { sleutel: '2026-01', naam: 'januari 2026', teller: 18, noemer: 20, waarde: 0.9 },
    { sleutel: '2026-02', teller: null, noemer: null, waarde: null, onderdrukt: true },
  ],
};

it('writes a figure with its parts, and keeps back what is about too few people', () => {
  const regels = (csvKop(kpiKolommen) + csvRijen(kpiKolommen, kpiRijen([kpi], []))).split('\r\n');
  expect(regels.slice(1, -1)).toEqual([
    'Zelf gedaan;totaal;72 %;18;25;ten minste 70 %;gehaald;Besluiten met uitkomst zelf.;besluiten',
    'Zelf gedaan;januari 2026;90 %;18;20;ten minste 70 %;;Besluiten met uitkomst zelf.;besluiten',
    'Zelf gedaan;2026-02;niet te tonen;;;ten minste 70 %;;Besluiten met uitkomst zelf.;besluiten',
  ]);
});
