import { tekst, woord, woordVoor } from '#berichten';
import type { FilterSoort } from '#lib/list/list.ts';
import { datum } from '#lib/notatie/datum.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

const t = tekst.indicatie;
const dag = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? datum(value) : value);

export const indicatieFilters = (bekend: {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly wijken: ReadonlyArray<Benoemd>;
}): ReadonlyArray<FilterSoort> => {
  const genoemd = (items: ReadonlyArray<Benoemd>) => (value: string) => naamVan(items, value) ?? tekst.schil.onbekend;
  return [
    { code: 'status', naam: t.status, lees: (value) => woordVoor(woord.indicatieStatus, value) },
    { code: 'soort', naam: t.soort, lees: (value) => woordVoor(woord.indicatieSoort, value) },
    { code: 'teamId', naam: t.team, lees: genoemd(bekend.teams) },
    { code: 'wijkId', naam: t.wijk, lees: genoemd(bekend.wijken) },
    { code: 'looptAfVanaf', naam: t.looptVanaf, lees: dag },
    { code: 'looptAfVoor', naam: t.looptVoor, lees: dag },
  ];
};
