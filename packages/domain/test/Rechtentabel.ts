import type { Rol } from '../src/medewerker/Medewerker.ts';

/*
 * Written by hand from the table "Who uses it" of the domain: `eigen` is what belongs to a team of their own, `alle` the
 * whole gemeente, `organisatie` what is shared with the one they work for, `-` nothing.
 */
const tabel = `
  handeling              wijkcoach teamleider consulent stuurgroep beheerder functionaris
  inrichting.lezen       alle      alle       alle      alle       alle      alle
  melding.melden         eigen     eigen      alle      -          -         -
  melding.lezen          eigen     eigen      alle      -          -         -
  melding.intrekken      eigen     eigen      alle      -          -         -
  melding.identiteit     eigen     eigen      alle      -          -         -
  weging.openen          eigen     eigen      -         -          -         -
  weging.lezen           eigen     eigen      -         -          -         -
  weging.stap            eigen     eigen      -         -          -         -
  weging.standpunt       eigen     eigen      -         -          -         -
  weging.onthullen       eigen     eigen      -         -          -         -
  weging.besluiten       eigen     eigen      -         -          -         -
  weging.advies          alle      alle       alle      alle       alle      alle
  toets.lezen            eigen     eigen      alle      -          -         -
  toets.oordelen         -         eigen      -         -          -         -
  termijn.verschuiven    -         eigen      alle      -          -         -
  traject.lezen          eigen     eigen      alle      -          -         -
  traject.contact        eigen     eigen      -         -          -         -
  traject.reflectie      eigen     eigen      -         -          -         -
  traject.overdracht     eigen     eigen      -         -          -         -
  traject.afronding      eigen     eigen      -         -          -         -
  traject.schalen        eigen     eigen      -         -          -         -
  indicatie.lezen        eigen     eigen      alle      -          -         -
  indicatie.beslissen    -         -          alle      -          -         -
  indicatie.herindiceren -         eigen      alle      -          -         -
  indicatie.agenda       -         eigen      alle      -          -         -
  indicatie.overdracht   eigen     eigen      alle      -          -         -
  verwijzing.sturen      eigen     eigen      -         -          -         -
  verwijzing.volgen      eigen     eigen      alle      -          -         -
  verwijzing.ontvangen   organisatie organisatie -      -          -         -
  overleg.lezen          eigen     eigen      -         -          -         -
  overleg.leiden         eigen     eigen      -         -          -         -
  caseload.lezen         eigen     eigen      -         -          -         -
  caseload.bandbreedte   -         eigen      -         -          -         -
  afwezigheid.vastleggen eigen     eigen      -         -          -         -
  voorziening.lezen      alle      alle       alle      alle       alle      alle
  voorziening.bijhouden  alle      alle       alle      -          alle      -
  voorziening.gebruiken  eigen     eigen      alle      -          -         -
  pilot.dossier          -         alle       alle      alle       alle      -
  pilot.plan             -         -          -         alle       alle      -
  pilot.besluiten        -         -          -         alle       -         -
  kpi.lezen              eigen     eigen      alle      alle       alle      -
  kpi.casussen           eigen     eigen      alle      -          -         -
  kwartaal.lezen         -         -          alle      alle       alle      -
  kwartaal.publiceren    -         -          -         alle       alle      -
  kanttekening.maken     -         eigen      -         alle       alle      -
  kosten.lezen           -         -          alle      alle       alle      -
  kosten.aannames        -         -          -         alle       alle      -
  kosten.bijhouden       -         -          -         -          alle      -
  reconstructie.lezen    eigen     eigen      -         -          -         -
  reconstructie.schrijven eigen    eigen      -         -          -         -
  reconstructie.goedkeuren -       eigen      -         -          -         -
  effectenrapport.lezen  eigen     eigen      alle      alle       alle      -
  register.importeren    -         -          -         -          alle      -
  gebeurtenis.lezen      eigen     eigen      alle      alle       alle      alle
  concept.bewaren        alle      alle       alle      -          -         -
  chat.koppelen          alle      alle       alle      -          -         -
  chat.plaatsen          eigen     eigen      -         -          -         -
  journaal.lezen         -         -          -         -          -         alle
`;

export const rollen: ReadonlyArray<Rol> = [
  'wijkcoach',
  'teamleider',
  'wmo_consulent',
  'stuurgroep',
  'beheerder',
  'functionaris_gegevensbescherming',
];

export type Bereik = 'eigen' | 'alle' | 'organisatie' | '-';

export const rechtenVolgensDomein: ReadonlyMap<string, ReadonlyArray<Bereik>> = new Map(
  tabel
    .trim()
    .split('\n')
    .slice(1)
    .map((regel) => regel.trim().split(/\s+/))
    .map(([handeling = '', ...bereiken]) => [handeling, bereiken as ReadonlyArray<Bereik>]),
);

export const bereikVan = (rol: Rol, handeling: string): Bereik =>
  rechtenVolgensDomein.get(handeling)?.[rollen.indexOf(rol)] ?? '-';
