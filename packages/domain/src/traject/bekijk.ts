import { Effect, Schema } from 'effect';
import { nu, vandaag } from '../Dag.ts';
import { Ervaringen } from '../ervaring/Ervaringen.ts';
import { Indicatie } from '../indicatie/Indicatie.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { formulierherinneringen, Herinnering, herinneringenVan } from './Herinneringen.ts';
import { Opschaling } from './Opschaling.ts';
import { opschalingenVan } from './Opschalingen.ts';
import { GedaneOverdracht, Overdrachten } from './Overdracht.ts';
import { ActiefTraject, AfgerondTraject, Contactmoment, Reflectie, type Traject, type TrajectId } from './Traject.ts';
import { Trajecten, type TrajectFilter } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';

const lijsten = {
  contactmomenten: Schema.Array(Contactmoment),
  reflecties: Schema.Array(Reflectie),
  herinneringen: Schema.Array(Herinnering),
  /** Every time that heavier help was asked for, the newest last. */
  opschalingen: Schema.Array(Opschaling),
  /** What an aanbieder does beside it. */
  indicaties: Schema.Array(Indicatie),
  /** Who handed it to whom, the first one first. */
  overdrachten: Schema.Array(GedaneOverdracht),
};
/** A traject with what happened in it and what is due. */
export const TrajectBeeld = Schema.Union([
  Schema.Struct({ ...ActiefTraject.fields, ...lijsten }),
  Schema.Struct({ ...AfgerondTraject.fields, ...lijsten }),
]);
export type TrajectBeeld = typeof TrajectBeeld.Type;

/** Of its own melding, and of each that scaled it up. */
const indicatiesBij = Effect.fn('traject.indicatiesBij')(function* (
  { meldingId }: Traject,
  opschalingen: ReadonlyArray<Opschaling>,
) {
  const indicaties = yield* Indicaties;
  const meldingen = [...(meldingId === null ? [] : [meldingId]), ...opschalingen.map((een) => een.meldingId)];
  return (yield* Effect.forEach(meldingen, (melding) => indicaties.vanMelding(melding))).flat();
});

/** What is due: while it runs its reminders, then the forms that are missing. */
const aanDeBeurt = Effect.fn('traject.aanDeBeurt')(function* (traject: Traject) {
  const dag = yield* vandaag;
  if (traject.status === 'actief') return herinneringenVan(traject, dag, yield* (yield* Inrichting).gemeente);
  const standen = yield* (yield* Ervaringen).openFormulieren({ trajectId: traject.id }, yield* nu);
  return standen.flatMap((stand) => formulierherinneringen(stand, dag));
});

export const bekijkTraject = Effect.fn('traject.bekijk')(function* (id: TrajectId) {
  yield* mag('traject.lezen');
  const trajecten = yield* Trajecten;
  const traject = yield* Effect.fromOption(yield* trajecten.zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'traject' })),
  );
  yield* mag('traject.lezen', traject.teamId);
  const opschalingen = yield* opschalingenVan(id);
  const beeld: TrajectBeeld = {
    ...traject,
    contactmomenten: yield* trajecten.contactmomentenVan(id),
    reflecties: yield* trajecten.reflectiesVan(id),
    herinneringen: yield* aanDeBeurt(traject),
    opschalingen,
    indicaties: yield* indicatiesBij(traject, opschalingen),
    overdrachten: yield* (yield* Overdrachten).vanTraject(id),
  };
  return beeld;
}, weigertAls(TrajectGeweigerd));

export const lijstTrajecten = Effect.fn('traject.lijst')(function* (filter: TrajectFilter) {
  yield* mag('traject.lezen');
  return yield* (yield* Trajecten).lijst(filter);
}, weigertAls(TrajectGeweigerd));

/** What is due on my own trajecten, the longest due first. */
export const mijnHerinneringen = Effect.fn('traject.mijnHerinneringen')(function* () {
  const actor = yield* mag('traject.contact');
  const dag = yield* vandaag;
  const gemeente = yield* (yield* Inrichting).gemeente;
  const eigen = yield* (yield* Trajecten).actieveVan({ coachId: actor.medewerkerId });
  const standen = yield* (yield* Ervaringen).openFormulieren({ coachId: actor.medewerkerId }, yield* nu);
  return [
    ...eigen.flatMap((traject) => herinneringenVan(traject, dag, gemeente)),
    ...standen.flatMap((stand) => formulierherinneringen(stand, dag)),
  ].sort((a, b) => a.sinds.localeCompare(b.sinds));
}, weigertAls(TrajectGeweigerd));
