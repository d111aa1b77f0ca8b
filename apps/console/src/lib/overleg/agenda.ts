import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { AgendaPunt } from '@tenzij/domain/overleg/Agenda.ts';

export type Casuspunt = Extract<AgendaPunt, { readonly soort: 'melding' }>;
export type Reflectiepunt = Extract<AgendaPunt, { readonly soort: 'reflectie' }>;
type Agenda = ReadonlyArray<AgendaPunt>;

export const casuspunten = (agenda: Agenda): ReadonlyArray<Casuspunt> =>
  agenda.filter((punt): punt is Casuspunt => punt.soort === 'melding');

export const reflectiepunten = (agenda: Agenda): ReadonlyArray<Reflectiepunt> =>
  agenda.filter((punt): punt is Reflectiepunt => punt.soort === 'reflectie');

/** How many still have to be weighed; what the team put off counts as well. */
export const wachtend = (agenda: Agenda): number =>
  casuspunten(agenda).filter(({ wegingStatus }) => wegingStatus !== 'besloten').length;

/** The first that is planned from this day on. */
export const volgendOverleg = <O extends { readonly datum: string }>(
  gepland: ReadonlyArray<O>,
  vanaf: string,
): O | undefined => gepland.filter(({ datum }) => datum >= vanaf).sort((a, b) => a.datum.localeCompare(b.datum))[0];

/** What the team takes up next: not begun, not put off. */
export const volgendeCasus = (agenda: Agenda): Casuspunt | undefined =>
  casuspunten(agenda).find(({ wegingId, uitgesteld }) => wegingId === null && uitgesteld === null);

/** The order with this casus one place earlier or later; nothing where it already stands at that end. */
export const verplaatst = (
  agenda: Agenda,
  meldingId: MeldingId,
  richting: 'eerder' | 'later',
): ReadonlyArray<MeldingId> | null => {
  const volgorde = casuspunten(agenda).map((punt) => punt.meldingId);
  const van = volgorde.indexOf(meldingId);
  const naar = richting === 'eerder' ? van - 1 : van + 1;
  const casus = volgorde[van];
  const buur = volgorde[naar];
  if (casus === undefined || buur === undefined) return null;
  return volgorde.map((id, plek) => (plek === van ? buur : plek === naar ? casus : id));
};

/** The casus that stands open: what was taken up last, unless somebody looks at another since then. */
export const huidigeCasus = (
  wegingen: ReadonlyArray<{ readonly id: string }>,
  gekozen: { readonly id: string; readonly toen: string | undefined } | null,
): string | undefined => {
  const laatste = wegingen.at(-1)?.id;
  const geldt = gekozen !== null && gekozen.toen === laatste && wegingen.some(({ id }) => id === gekozen.id);
  return geldt ? gekozen.id : laatste;
};
