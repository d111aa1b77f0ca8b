import { Effect, Option, Schema } from 'effect';
import { canoniek, digestVan } from '../canoniek.ts';
import { Dag, dagenTussen, vandaag } from '../Dag.ts';
import { bekijkKpis } from '../kpi/bekijk.ts';
import type { Kpi } from '../kpi/Kpi.ts';
import { HuidigeActor, type MedewerkerActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { naamVan } from '../medewerker/Naam.ts';
import { NietGevonden, ongeldig, weigertAls } from '../Weigering.ts';
import { Dossier } from './Dossier.ts';
import { Criterium, leegPlan, type Monitoringsplan } from './Monitoringsplan.ts';
import type { Pilot, PilotId } from './Pilot.ts';
import { type BewaardPilotbesluit, Pilotbesluit } from './Pilotbesluit.ts';
import { Pilotdossiers } from './Pilotdossiers.ts';
import { PilotGeweigerd } from './PilotGeweigerd.ts';
import { stelDossierOp } from './stelDossierOp.ts';
import { verschillenTussen } from './verschillen.ts';

export const GoNoGoVraag = Schema.Struct({ tot: Schema.optionalKey(Dag) });
export interface GoNoGoVraag extends Schema.Schema.Type<typeof GoNoGoVraag> {}

export const GoNoGoBeeld = Schema.Struct({
  ...Dossier.fields,
  /** Days until the moment; below zero once it is past, null where none was set. */
  dagenTotGoNoGo: Schema.NullOr(Schema.Int),
  /** The last one first. */
  besluiten: Schema.Array(Pilotbesluit),
  /** Rises with every change of the plan and every decision. */
  versie: Schema.Int,
});
export interface GoNoGoBeeld extends Schema.Schema.Type<typeof GoNoGoBeeld> {}

export const pilotMet = Effect.fn('pilot.pilotMet')(function* (id: PilotId) {
  const pilot = (yield* (yield* Inrichting).pilots).find((een) => een.id === id);
  return pilot ?? (yield* new NietGevonden({ wat: 'pilot' }));
});

export const planVan = Effect.fn('pilot.planVan')(function* (id: PilotId) {
  return Option.getOrElse(yield* (yield* Pilotdossiers).plan(id), () => leegPlan(id));
});

/** From the start to the moment, without one to the end of the pilot; to today where that is still to come. */
export const periodeVan = Effect.fn('pilot.periodeVan')(function* (pilot: Pilot, gevraagd: Dag | undefined) {
  const dag = yield* vandaag;
  const { gestartOp: van, goNoGoOp, eindigtOp } = pilot;
  const laatste = goNoGoOp ?? eindigtOp;
  if (gevraagd !== undefined && gevraagd < van) return yield* ongeldig('tot', 'Toen was de pilot nog niet begonnen.');
  const einde = laatste !== null && laatste < dag ? laatste : dag;
  const nogNietBegonnen = einde < van;
  return { van, tot: gevraagd ?? (nogNietBegonnen ? van : einde) };
});

/** A dossier is the same for everybody who reads it: as the stuurgroep sees it, of the whole pilot. */
const alsStuurgroep = (actor: MedewerkerActor): MedewerkerActor => ({ ...actor, rol: 'stuurgroep', teams: [] });

interface Periode {
  readonly van: Dag;
  readonly tot: Dag;
}

const kpisOver = Effect.fn('pilot.kpisOver')(function* (actor: MedewerkerActor, { id }: Pilot, periode: Periode) {
  const { items } = yield* bekijkKpis({ ...periode, pilotId: id }).pipe(
    Effect.provideService(HuidigeActor, alsStuurgroep(actor)),
    Effect.mapError(({ reason }) => reason),
  );
  return items;
});

export const dossierVan = (
  actor: MedewerkerActor,
  pilot: Pilot,
  plan: Pick<Monitoringsplan, 'criteria' | 'versie'>,
  periode: Periode,
) => Effect.map(kpisOver(actor, pilot, periode), (kpis) => stelDossierOp(pilot, plan, periode, kpis));

const isCriterium = Schema.is(Criterium);

/** The frozen dossier drawn up again: its own criteria and period, the figures of now. */
const opnieuw = (pilot: Pilot, { criteria, planVersie, van, tot }: Dossier, kpis: ReadonlyArray<Kpi>) =>
  stelDossierOp(pilot, { criteria: criteria.filter(isCriterium), versie: planVersie }, { van, tot }, kpis);

/** What was decided as it was, with what is different now. */
export const beeldVan = Effect.fn('pilot.beeldVan')(function* (
  { id, inhoud, tekst, digest }: BewaardPilotbesluit,
  nu: Dossier,
) {
  const beeld: Pilotbesluit = {
    id,
    ...inhoud,
    doorNaam: yield* naamVan(inhoud.door),
    digest,
    digestKlopt: (yield* digestVan(tekst)) === digest && canoniek(JSON.parse(tekst)) === tekst,
    adviesNu: nu.advies,
    verschillen: verschillenTussen(inhoud.dossier, nu),
  };
  return beeld;
});

/** Each decision beside the figures of now; a period that more of them share is counted once. */
const beeldenVan = Effect.fn('pilot.beeldenVan')(function* (
  actor: MedewerkerActor,
  pilot: Pilot,
  besluiten: ReadonlyArray<BewaardPilotbesluit>,
) {
  const geteld = new Map<string, ReadonlyArray<Kpi>>();
  return yield* Effect.forEach(besluiten, (besluit) =>
    Effect.gen(function* () {
      const { dossier } = besluit.inhoud;
      const sleutel = `${dossier.van} ${dossier.tot}`;
      const kpis = geteld.get(sleutel) ?? (yield* kpisOver(actor, pilot, { van: dossier.van, tot: dossier.tot }));
      geteld.set(sleutel, kpis);
      return yield* beeldVan(besluit, opnieuw(pilot, dossier, kpis));
    }),
  );
});

export const versieVan = (plan: Pick<Monitoringsplan, 'versie'>, besluiten: ReadonlyArray<unknown>): number =>
  plan.versie + besluiten.length;

/** Go or no-go, and on what grounds? */
export const bekijkGoNoGo = Effect.fn('pilot.bekijkGoNoGo')(function* (id: PilotId, vraag: GoNoGoVraag = {}) {
  const actor = yield* mag('pilot.dossier');
  const pilot = yield* pilotMet(id);
  const plan = yield* planVan(id);
  const dossier = yield* dossierVan(actor, pilot, plan, yield* periodeVan(pilot, vraag.tot));
  const besluiten = yield* (yield* Pilotdossiers).besluiten(id);
  const beeld: GoNoGoBeeld = {
    ...dossier,
    dagenTotGoNoGo: pilot.goNoGoOp === null ? null : dagenTussen(yield* vandaag, pilot.goNoGoOp),
    besluiten: yield* beeldenVan(actor, pilot, besluiten),
    versie: versieVan(plan, besluiten),
  };
  return beeld;
}, weigertAls(PilotGeweigerd));

/** What was agreed to judge this pilot by. */
export const bekijkMonitoringsplan = Effect.fn('pilot.bekijkMonitoringsplan')(function* (id: PilotId) {
  yield* mag('pilot.dossier');
  yield* pilotMet(id);
  return yield* planVan(id);
}, weigertAls(PilotGeweigerd));

/** The version that a change is compared with, held until the transaction ends; nothing for who may not read it. */
export const standVan = (id: PilotId) =>
  Effect.gen(function* () {
    yield* mag('pilot.dossier');
    yield* pilotMet(id);
    const dossiers = yield* Pilotdossiers;
    yield* dossiers.vergrendel(id);
    const plan = yield* planVan(id);
    const besluiten = yield* dossiers.besluiten(id);
    return { plan, dossier: { versie: versieVan(plan, besluiten), gewijzigdDoor: besluiten[0]?.inhoud.door ?? null } };
  }).pipe(Effect.option);
