import { Effect, Schema } from 'effect';
import { Dag, nu, vandaag } from '../Dag.ts';
import { bekijkKpis, controleer, zietCasussen } from '../kpi/bekijk.ts';
import { KpiGeweigerd } from '../kpi/KpiGeweigerd.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import { TeamId } from '../medewerker/Team.ts';
import { MeldingNummer } from '../melding/Melding.ts';
import { TrajectId } from '../traject/TrajectId.ts';
import { weigertAls } from '../Weigering.ts';
import { Ervaringen } from './Ervaringen.ts';
import { type Formulierstand, formuliervragen, isNietMeerNodig, volgendeVraag } from './Formulieren.ts';

const aantal = Schema.NullOr(Schema.Int);

/** Of one team. Null is what is not for who asks to see: too few people, or no casus at all. */
export const Teamrespons = Schema.Struct({
  teamId: TeamId,
  naam: Schema.String,
  afgerond: aantal,
  inwoners: aantal,
  coaches: aantal,
  /** Too few people to show. */
  onderdrukt: Schema.optionalKey(Schema.Boolean),
  /** Residents who can still answer. */
  openLinks: aantal,
  /** Coaches who can still say how it went. */
  openCoaches: aantal,
  /** What is asked of a coach today. */
  herinneringen: aantal,
});
export interface Teamrespons extends Schema.Schema.Type<typeof Teamrespons> {}

/** `volgt`: it is asked for later by itself. `gestopt`: no more, or somebody said why not. */
export const Formulierstatus = Schema.Literals(['gegeven', 'gevraagd', 'volgt', 'gestopt']);
export type Formulierstatus = typeof Formulierstatus.Type;

/** A traject that was rounded off, of which a form can still come in. */
export const Wachtend = Schema.Struct({
  trajectId: TrajectId,
  nummer: Schema.NullOr(MeldingNummer),
  teamId: TeamId,
  coachId: Schema.NullOr(MedewerkerId),
  afgerondOp: Dag,
  coach: Formulierstatus,
  inwoner: Formulierstatus,
});
export interface Wachtend extends Schema.Schema.Type<typeof Wachtend> {}

export const Respons = Schema.Struct({
  van: Dag,
  tot: Dag,
  teams: Schema.Array(Teamrespons),
  /** What is asked for now first, then the longest rounded off; at most a hundred. */
  wachten: Schema.Array(Wachtend),
});
export interface Respons extends Schema.Schema.Type<typeof Respons> {}

const hoogstensWachten = 100;

const statusVan = (stand: Formulierstand, gaf: boolean, soort: Parameters<typeof volgendeVraag>[1], dag: Dag) => {
  if (gaf) return 'gegeven';
  if (isNietMeerNodig(stand, soort)) return 'gestopt';
  if (formuliervragen(stand, dag).some((vraag) => vraag.soort === soort)) return 'gevraagd';
  const uitgesteld = stand.uitgesteldeHerinneringen.some((een) => een.soort === soort && (een.tot ?? dag) > dag);
  return uitgesteld || volgendeVraag(stand, soort, dag) !== null ? 'volgt' : 'gestopt';
};

const wachtendVan = (stand: Formulierstand, dag: Dag): Wachtend => ({
  trajectId: stand.trajectId,
  nummer: stand.nummer,
  teamId: stand.teamId,
  coachId: stand.coachId,
  afgerondOp: stand.afgerondOp,
  coach: statusVan(stand, stand.coachGaf, 'evaluatie_ontbreekt', dag),
  inwoner: statusVan(stand, stand.inwonerGaf, 'ervaring_ontbreekt', dag),
});

const wordtGevraagd = ({ coach, inwoner }: Wachtend) => coach === 'gevraagd' || inwoner === 'gevraagd';

/** Of every team as who sees no casus may see it: through the figures, small groups left out. */
const zonderCasussen = Effect.fn('ervaring.responsZonderCasussen')(function* (van: Dag, tot: Dag) {
  const { items } = yield* Effect.mapError(bekijkKpis({ van, tot, per: 'team' }), ({ reason }) => reason);
  const groepenVan = (code: string) => items.find((kpi) => kpi.code === code)?.groepen ?? [];
  const coaches = new Map(groepenVan('responsCoaches').map((groep) => [groep.sleutel, groep]));
  return groepenVan('responsInwoners').map((groep): Teamrespons => {
    const coach = coaches.get(groep.sleutel);
    return {
      teamId: TeamId.make(groep.sleutel),
      naam: groep.naam ?? groep.sleutel,
      afgerond: groep.noemer ?? coach?.noemer ?? null,
      inwoners: groep.teller,
      coaches: coach?.teller ?? null,
      ...(groep.onderdrukt === true || coach?.onderdrukt === true ? { onderdrukt: true } : {}),
      openLinks: null,
      openCoaches: null,
      herinneringen: null,
    };
  });
});

type Open = Pick<Teamrespons, 'openLinks' | 'openCoaches' | 'herinneringen'>;

const openVan =
  (standen: ReadonlyArray<Formulierstand>, dag: Dag) =>
  (teamId: TeamId): Open => {
    const vanTeam = standen.filter((stand) => stand.teamId === teamId);
    return {
      openLinks: vanTeam.filter(({ inwonerGaf }) => !inwonerGaf).length,
      openCoaches: vanTeam.filter(({ coachGaf }) => !coachGaf).length,
      herinneringen: vanTeam.flatMap((stand) => formuliervragen(stand, dag)).length,
    };
  };

const perTeam = Effect.fn('ervaring.responsPerTeam')(function* (
  { van, tot }: { readonly van: Dag; readonly tot: Dag },
  eigen: ReadonlyArray<TeamId> | null,
  open: (teamId: TeamId) => Open,
) {
  const tellingen = yield* (yield* Ervaringen).telRespons(van, tot);
  return (yield* (yield* Inrichting).teams)
    .filter(({ id }) => eigen === null || eigen.includes(id))
    .map(({ id, naam }): Teamrespons => {
      const telling = tellingen.find(({ teamId }) => teamId === id);
      const { afgerond = 0, inwoners = 0, coaches = 0 } = telling ?? {};
      return { teamId: id, naam, afgerond, inwoners, coaches, ...open(id) };
    });
});

/** Of the own teams, with what to do about it. */
const vanEigenTeams = Effect.fn('ervaring.responsVanEigenTeams')(function* (
  periode: { readonly van: Dag; readonly tot: Dag },
  eigen: ReadonlyArray<TeamId>,
) {
  const dag = yield* vandaag;
  const standen = yield* (yield* Ervaringen).openFormulieren({}, yield* nu);
  const teams = yield* perTeam(periode, eigen, openVan(standen, dag));
  const wachten = standen
    .map((stand) => wachtendVan(stand, dag))
    .sort((a, b) => Number(wordtGevraagd(b)) - Number(wordtGevraagd(a)) || a.afgerondOp.localeCompare(b.afgerondOp))
    .slice(0, hoogstensWachten);
  return { teams, wachten };
});

/** Of all teams, for who sees their casussen and gives out no links: how many, and not which. */
const vanAlleTeams = Effect.fn('ervaring.responsVanAlleTeams')(function* (periode: {
  readonly van: Dag;
  readonly tot: Dag;
}) {
  const open = new Map((yield* (yield* Ervaringen).telOpen(yield* nu)).map((een) => [een.teamId, een]));
  return yield* perTeam(periode, null, (teamId) => ({
    openLinks: open.get(teamId)?.links ?? 0,
    openCoaches: open.get(teamId)?.coaches ?? 0,
    herinneringen: null,
  }));
});

/** Do we hear how it went, and what can we do about it today? Nobody steered on it in the pilots [A §5]. */
export const bekijkRespons = Effect.fn('ervaring.bekijkRespons')(function* ({ van, tot }: { van: Dag; tot: Dag }) {
  const actor = yield* mag('kpi.lezen');
  yield* controleer({ van, tot });
  const periode = { van, tot };
  if (!zietCasussen(actor))
    return { ...periode, teams: yield* zonderCasussen(van, tot), wachten: [] } satisfies Respons;
  if (reikwijdte(actor.rol, 'traject.afronding') === undefined)
    return { ...periode, teams: yield* vanAlleTeams(periode), wachten: [] } satisfies Respons;
  return { ...periode, ...(yield* vanEigenTeams(periode, actor.teams)) } satisfies Respons;
}, weigertAls(KpiGeweigerd));
