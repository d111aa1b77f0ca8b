import type { Formulierstatus, Teamrespons, Wachtend } from '@tenzij/domain/ervaring/bekijkRespons.ts';
import { tekst } from '#berichten';
import { getal, procent } from '#lib/notatie/getal.ts';
import { Pad } from '#lib/pad.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { iedereen } from '#lib/werklijst/filters.ts';

const t = tekst.respons;

/** "9 van de 24 (38 %)"; what is too few to show is said so, and nothing of nothing is a dash. */
export const inDelen = (teller: number | null, noemer: number | null): string => {
  if (teller === null || noemer === null) return t.onderdrukt;
  return noemer === 0 ? t.geen : t.deel(getal(teller), getal(noemer), procent(teller / noemer));
};

/** Under half, what the forms say is of a few: that is when a team must steer on it. */
const isLaag = ({ afgerond, inwoners, coaches }: Teamrespons) =>
  afgerond !== null && afgerond > 0 && Math.min(inwoners ?? afgerond, coaches ?? afgerond) * 2 < afgerond;

const watNu = (team: Teamrespons, magVragen: boolean): { readonly tekst: string; readonly naar: string | null } => {
  const { herinneringen, openLinks, openCoaches } = team;
  if (herinneringen !== null && herinneringen > 0)
    return {
      tekst: t.nu.vraag(herinneringen),
      naar: magVragen ? Pad.werklijst({ teamId: team.teamId, coachId: iedereen }) : null,
    };
  const open = (openLinks ?? 0) + (openCoaches ?? 0);
  if (open > 0) return { tekst: t.nu.wacht(open), naar: null };
  if (isLaag(team)) return { tekst: t.nu.laag, naar: null };
  return { tekst: team.onderdrukt ? t.nu.onbekend : t.nu.niets, naar: null };
};

/** With the way to where it is asked for, for who has a worklist. */
export const teamRij = (magVragen: boolean) => (team: Teamrespons) => ({
  naam: team.naam,
  afgerond: team.afgerond === null ? t.onderdrukt : getal(team.afgerond),
  inwoners: inDelen(team.inwoners, team.afgerond),
  coaches: inDelen(team.coaches, team.afgerond),
  open:
    team.openLinks === null || team.openCoaches === null
      ? null
      : t.openVan(getal(team.openLinks), getal(team.openCoaches)),
  nu: watNu(team, magVragen),
});

const som = (teams: ReadonlyArray<Teamrespons>, veld: 'afgerond' | 'inwoners' | 'coaches') =>
  teams.reduce<number | null>((tot, team) => (tot === null || team[veld] === null ? null : tot + team[veld]), 0);

/** The answer in two sentences: what came back, and what to do about it. */
export const inHetKort = (teams: ReadonlyArray<Teamrespons>): ReadonlyArray<string> => {
  if (teams.length === 0) return [];
  const afgerond = som(teams, 'afgerond');
  if (afgerond === 0) return [t.nietsAfgerond];
  const gevraagd = teams.reduce((tot, { herinneringen }) => tot + (herinneringen ?? 0), 0);
  const inwoners = som(teams, 'inwoners');
  const coaches = som(teams, 'coaches');
  return [
    ...(afgerond === null || inwoners === null || coaches === null
      ? []
      : [t.kort(inDelen(inwoners, afgerond), inDelen(coaches, afgerond))]),
    ...(teams.some(isLaag) ? [t.laag] : []),
    ...(teams.every(({ herinneringen }) => herinneringen === null)
      ? []
      : [gevraagd > 0 ? t.nu.vraag(gevraagd) : t.nu.nietsGevraagd]),
  ];
};

export const wachtRij =
  (bekend: { readonly teams: ReadonlyArray<Benoemd>; readonly medewerkers: ReadonlyArray<Benoemd> }) =>
  (een: Wachtend) => ({
    naam: een.nummer ?? tekst.traject.zonderNummer,
    naar: Pad.traject(een.trajectId),
    afgerondOp: een.afgerondOp,
    coach: naamVan(bekend.medewerkers, een.coachId) ?? t.geenCoach,
    team: naamVan(bekend.teams, een.teamId),
    vanCoach: een.coach satisfies Formulierstatus,
    vanInwoner: een.inwoner satisfies Formulierstatus,
  });
