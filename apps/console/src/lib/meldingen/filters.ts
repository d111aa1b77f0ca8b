import { tekst, woord, woordVoor } from '#berichten';
import type { FilterSoort } from '#lib/list/list.ts';
import { datum } from '#lib/notatie/datum.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { meldingStatus } from './status.ts';

const statusWoorden = Object.fromEntries(Object.entries(meldingStatus).map(([code, status]) => [code, status.woord]));
const alsDatum = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? datum(value) : value);

export const meldingFilters = (bekend: {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly wijken: ReadonlyArray<Benoemd>;
}): ReadonlyArray<FilterSoort> => [
  { code: 'q', naam: tekst.melding.zoekwoord, lees: (value) => value },
  { code: 'status', naam: tekst.melding.status, lees: (value) => woordVoor(statusWoorden, value) },
  { code: 'teamId', naam: tekst.melding.team, lees: (value) => naamVan(bekend.teams, value) ?? tekst.schil.onbekend },
  { code: 'wijkId', naam: tekst.melding.wijk, lees: (value) => naamVan(bekend.wijken, value) ?? tekst.schil.onbekend },
  { code: 'aanleiding', naam: tekst.melding.aanleiding, lees: (value) => woordVoor(woord.aanleiding, value) },
  { code: 'bron', naam: tekst.melding.bron, lees: (value) => woordVoor(woord.bron, value) },
  { code: 'leefgebied', naam: tekst.melding.leefgebied, lees: (value) => woordVoor(woord.leefgebied, value) },
  { code: 'collectief', naam: tekst.melding.collectief, lees: (value) => value },
  { code: 'van', naam: tekst.melding.van, lees: alsDatum },
  { code: 'tot', naam: tekst.melding.tot, lees: alsDatum },
];
