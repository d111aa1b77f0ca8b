import { tekst, woordVoor } from '#berichten';
import type { FilterSoort } from '#lib/list/list.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

const t = tekst.werklijst;

/** In place of a coach: everybody of the team. */
export const iedereen = 'iedereen';

export const werklijstFilters = (bekend: {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly medewerkers: ReadonlyArray<Benoemd>;
}): ReadonlyArray<FilterSoort> => [
  { code: 'soort', naam: t.soortNaam, lees: (value) => woordVoor(t.soort, value) },
  { code: 'teamId', naam: t.team, lees: (value) => naamVan(bekend.teams, value) ?? tekst.schil.onbekend },
  {
    code: 'coachId',
    naam: t.vanWie,
    lees: (value) => (value === iedereen ? t.iedereen : (naamVan(bekend.medewerkers, value) ?? tekst.schil.onbekend)),
  },
];

export const werklijstCodes = ['soort', 'teamId', 'coachId'] as const;

/** What the api is asked: a coach begins with their own, and everybody is no coach in particular. */
export const vraagVan = (
  gekozen: Readonly<Record<string, string>>,
  ik: { readonly id: string; readonly rol: string },
): Record<string, string> => {
  const { coachId = ik.rol === 'wijkcoach' ? ik.id : iedereen, ...rest } = gekozen;
  return coachId === iedereen ? rest : { ...rest, coachId };
};
