import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { PilotId } from '../pilot/Pilot.ts';
import { Eenheid, Kpi, Per } from './Kpi.ts';
import { Kwartaal } from './Kwartaal.ts';

/**
 * One answer of the figures: the quarter, the one before, its course over two years, the year so far, year by year,
 * since the oldest running pilot began, and each pilot since it began, by team and, who came, by wijk.
 */
export const Rapportdeelsoort = Schema.Literals([
  'kwartaal',
  'vorig',
  'verloop',
  'jaar',
  'jaren',
  'sinds',
  'pilot',
  'pilotwijken',
]);
export type Rapportdeelsoort = typeof Rapportdeelsoort.Type;

export const Rapportdeel = Schema.Struct({
  soort: Rapportdeelsoort,
  pilotId: Schema.NullOr(PilotId),
  /** Of the pilot. */
  naam: Schema.NullOr(Schema.String),
  van: Dag,
  tot: Dag,
  per: Schema.NullOr(Per),
  items: Schema.Array(Kpi),
});
export interface Rapportdeel extends Schema.Schema.Type<typeof Rapportdeel> {}

/** What the council is told: every figure in it as anybody may see it, without small groups. */
export const Kwartaalrapport = Schema.Struct({
  kwartaal: Kwartaal,
  gemeente: Schema.String,
  van: Dag,
  tot: Dag,
  opgesteldOp: Moment,
  /** The quarter was not over: these are figures of an unfinished one. */
  loopt: Schema.Boolean,
  delen: Schema.Array(Rapportdeel),
});
export interface Kwartaalrapport extends Schema.Schema.Type<typeof Kwartaalrapport> {}

/** What the digest is of: the report, and that it was published. */
export const BevrorenRapport = Schema.Struct({
  versie: Schema.Int,
  gepubliceerdOp: Moment,
  door: MedewerkerId,
  rapport: Kwartaalrapport,
});
export interface BevrorenRapport extends Schema.Schema.Type<typeof BevrorenRapport> {}

/** As it is kept: the text that was frozen, and the digest of exactly that text. */
export const BewaardRapport = Schema.Struct({
  kwartaal: Kwartaal,
  versie: Schema.Int,
  inhoud: Schema.fromJsonString(BevrorenRapport),
  tekst: Schema.String,
  digest: Schema.String,
});
export interface BewaardRapport extends Schema.Schema.Type<typeof BewaardRapport> {}

export const Publicatie = Schema.Struct({
  kwartaal: Kwartaal,
  /** A later version stands beside the earlier ones. */
  versie: Schema.Int,
  gepubliceerdOp: Moment,
  /** SHA-256 of what was published, as canonical JSON (RFC 8785). */
  digest: Schema.String,
});
export interface Publicatie extends Schema.Schema.Type<typeof Publicatie> {}

const getal = Schema.NullOr(Schema.Finite);
const Rapportstand = Schema.Struct({ teller: getal, noemer: getal, waarde: getal, onderdrukt: Schema.Boolean });
export interface Rapportstand extends Schema.Schema.Type<typeof Rapportstand> {}

/** A figure that was corrected after it was published: what it was, and what it is now. */
export const Rapportverschil = Schema.Struct({
  soort: Rapportdeelsoort,
  pilotId: Schema.NullOr(PilotId),
  kpi: Schema.String,
  naam: Schema.String,
  eenheid: Eenheid,
  /** The group within the figure; null for the whole. */
  groep: Schema.NullOr(Schema.String),
  toen: Rapportstand,
  nu: Rapportstand,
});
export interface Rapportverschil extends Schema.Schema.Type<typeof Rapportverschil> {}

/** A quarter as one reads it: as it was published, or as it would be now. */
export const Kwartaalbeeld = Schema.Struct({
  ...Kwartaalrapport.fields,
  publicatie: Schema.NullOr(
    Schema.Struct({ ...Publicatie.fields, doorNaam: Schema.NullOr(Schema.String), digestKlopt: Schema.Boolean }),
  ),
  /** What the figures of now say otherwise than what was published. */
  verschillen: Schema.Array(Rapportverschil),
});
export interface Kwartaalbeeld extends Schema.Schema.Type<typeof Kwartaalbeeld> {}

export const KwartaalOverzicht = Schema.Struct({
  /** What is not published yet, the last quarter first. */
  open: Schema.Array(Kwartaal),
  /** Those that are over and of which there is enough to tell, the last one first. */
  metCijfers: Schema.Array(Kwartaal),
  /** Every version, the last one first. */
  items: Schema.Array(Publicatie),
});

/** What was published of each quarter; only ever added to. */
export class Kwartaalrapporten extends Context.Service<
  Kwartaalrapporten,
  {
    /** Until the transaction ends nobody else publishes this quarter. */
    readonly vergrendel: (kwartaal: Kwartaal) => Effect.Effect<void>;
    /** The last one first. */
    readonly alle: Effect.Effect<ReadonlyArray<BewaardRapport>>;
    /** The last version of a quarter, or the one asked for. */
    readonly zoek: (kwartaal: Kwartaal, versie?: number) => Effect.Effect<Option.Option<BewaardRapport>>;
    readonly voegToe: (rapport: Omit<BewaardRapport, 'inhoud'>) => Effect.Effect<void>;
  }
>()('@tenzij/domain/kpi/Kwartaalrapporten') {}
