import type { Rol } from './Medewerker.ts';

/**
 * How far a right reaches: the whole gemeente, only what belongs to a team one is in, or only what is shared with the
 * organisatie one works for.
 */
export type Reikwijdte = 'gemeente' | 'eigen_teams' | 'eigen_organisatie';

const W = 'wijkcoach';
const T = 'teamleider';
const C = 'wmo_consulent';
const S = 'stuurgroep';
const B = 'beheerder';
const F = 'functionaris_gegevensbescherming';

const eigen = (...rollen: ReadonlyArray<Rol>) => Object.fromEntries(rollen.map((rol) => [rol, 'eigen_teams'] as const));
const vanOrganisatie = (...rollen: ReadonlyArray<Rol>) =>
  Object.fromEntries(rollen.map((rol) => [rol, 'eigen_organisatie'] as const));
const overal = (...rollen: ReadonlyArray<Rol>) => Object.fromEntries(rollen.map((rol) => [rol, 'gemeente'] as const));

/**
 * Who may do what: an act, and the roles that may, with how far.
 * What does not stand here is refused.
 */
export const rechten = {
  'inrichting.lezen': overal(W, T, C, S, B, F),

  'melding.melden': { ...eigen(W, T), ...overal(C) },
  'melding.lezen': { ...eigen(W, T), ...overal(C) },
  'melding.intrekken': { ...eigen(W, T), ...overal(C) },
  'melding.identiteit': { ...eigen(W, T), ...overal(C) },

  'weging.openen': eigen(W, T),
  'weging.lezen': eigen(W, T),
  'weging.stap': eigen(W, T),
  'weging.standpunt': eigen(W, T),
  'weging.onthullen': eigen(W, T),
  'weging.besluiten': eigen(W, T),
  'weging.advies': overal(W, T, C, S, B, F),

  'toets.lezen': { ...eigen(W, T), ...overal(C) },
  'toets.oordelen': eigen(T),
  'termijn.verschuiven': { ...eigen(T), ...overal(C) },

  'traject.lezen': { ...eigen(W, T), ...overal(C) },
  'traject.contact': eigen(W, T),
  'traject.reflectie': eigen(W, T),
  'traject.overdracht': eigen(W, T),
  'traject.afronding': eigen(W, T),
  'traject.schalen': eigen(W, T),

  'indicatie.lezen': { ...eigen(W, T), ...overal(C) },
  'indicatie.beslissen': overal(C),
  'indicatie.herindiceren': { ...eigen(T), ...overal(C) },
  'indicatie.agenda': { ...eigen(T), ...overal(C) },
  'indicatie.overdracht': { ...eigen(W, T), ...overal(C) },

  'verwijzing.sturen': eigen(W, T),
  'verwijzing.volgen': { ...eigen(W, T), ...overal(C) },
  'verwijzing.ontvangen': vanOrganisatie(W, T),

  'overleg.lezen': eigen(W, T),
  'overleg.leiden': eigen(W, T),

  'caseload.lezen': eigen(W, T),
  'caseload.bandbreedte': eigen(T),
  'afwezigheid.vastleggen': eigen(W, T),
  'voorziening.lezen': overal(W, T, C, S, B, F),
  'voorziening.bijhouden': overal(W, T, C, B),
  'voorziening.gebruiken': { ...eigen(W, T), ...overal(C) },
  'pilot.dossier': overal(T, C, S, B),
  'pilot.plan': overal(S, B),
  'pilot.besluiten': overal(S),
  'kpi.lezen': { ...eigen(W, T), ...overal(C, S, B) },
  'kpi.casussen': { ...eigen(W, T), ...overal(C) },
  'kwartaal.lezen': overal(C, S, B),
  'kwartaal.publiceren': overal(S, B),
  'kanttekening.maken': { ...eigen(T), ...overal(S, B) },
  'kosten.lezen': overal(C, S, B),
  'kosten.aannames': overal(S, B),
  'kosten.bijhouden': overal(B),
  'reconstructie.lezen': eigen(W, T),
  'reconstructie.schrijven': eigen(W, T),
  'reconstructie.goedkeuren': eigen(T),
  'effectenrapport.lezen': { ...eigen(W, T), ...overal(C, S, B) },
  'register.importeren': overal(B),
  'gebeurtenis.lezen': { ...eigen(W, T), ...overal(C, S, B, F) },
  'concept.bewaren': overal(W, T, C),
  'chat.koppelen': overal(W, T, C),
  'chat.plaatsen': eigen(W, T),
  'journaal.lezen': overal(F),
} as const satisfies Record<string, Partial<Record<Rol, Reikwijdte>>>;

export type Handeling = keyof typeof rechten;
export const handelingen = Object.keys(rechten) as ReadonlyArray<Handeling>;

export const reikwijdte = (rol: Rol, handeling: Handeling): Reikwijdte | undefined => {
  const rollen: Partial<Record<Rol, Reikwijdte>> = Object.hasOwn(rechten, handeling) ? rechten[handeling] : {};
  return Object.hasOwn(rollen, rol) ? rollen[rol] : undefined;
};
