import { tekst, woord, woordVoor } from '#berichten';
import type { FilterSoort } from '#lib/list/list.ts';
import { datum } from '#lib/notatie/datum.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

const t = tekst.voorziening;
const standen: Record<string, string> = { true: t.open, false: t.gesloten };

export const voorzieningFilters = (wijken: ReadonlyArray<Benoemd>): ReadonlyArray<FilterSoort> => [
  { code: 'q', naam: t.zoekwoord, lees: (value) => value },
  { code: 'wijkId', naam: t.wijk, lees: (value) => naamVan(wijken, value) ?? tekst.schil.onbekend },
  { code: 'leefgebied', naam: t.leefgebied, lees: (value) => woordVoor(woord.leefgebied, value) },
  { code: 'kenmerk', naam: t.kenmerk, lees: (value) => woordVoor(woord.kenmerk, value) },
  { code: 'actief', naam: t.status, lees: (value) => woordVoor(standen, value) },
  {
    code: 'gecontroleerdVoor',
    naam: t.controle,
    lees: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${t.teControleren} (${datum(value)})` : value),
  },
];
