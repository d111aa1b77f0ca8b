import { tekst, woordVoor } from '#berichten';
import type { FilterSoort } from '#lib/list/list.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { trajectStatus } from './status.ts';

const statusWoorden = Object.fromEntries(Object.entries(trajectStatus).map(([code, status]) => [code, status.woord]));

export const trajectFilters = (bekend: {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly medewerkers: ReadonlyArray<Benoemd>;
  readonly pilots: ReadonlyArray<Benoemd>;
}): ReadonlyArray<FilterSoort> => {
  const genoemd = (items: ReadonlyArray<Benoemd>) => (value: string) => naamVan(items, value) ?? tekst.schil.onbekend;
  return [
    { code: 'q', naam: tekst.traject.zoeknummer, lees: (value) => value },
    { code: 'status', naam: tekst.traject.status, lees: (value) => woordVoor(statusWoorden, value) },
    { code: 'teamId', naam: tekst.traject.team, lees: genoemd(bekend.teams) },
    { code: 'coachId', naam: tekst.traject.coach, lees: genoemd(bekend.medewerkers) },
    { code: 'pilotId', naam: tekst.traject.pilot, lees: genoemd(bekend.pilots) },
  ];
};
