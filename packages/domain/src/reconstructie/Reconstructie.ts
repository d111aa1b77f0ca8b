import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';

export const ReconstructieId = Uuid.pipe(Schema.brand('ReconstructieId'));
export type ReconstructieId = typeof ReconstructieId.Type;

/** What guiding oneself may do for a resident, after the goals of the pilots [A §5]. */
export const Effectsoort = Schema.Literals([
  'sneller_geholpen',
  'minder_vreemde_gezichten',
  'eigen_kracht',
  'netwerk',
  'heel_de_vraag',
  'zelfstandig_verder',
  'voorliggend',
  'zwaardere_hulp_voorkomen',
]);
export type Effectsoort = typeof Effectsoort.Type;

/** The new way beside the old one. */
export const Verschil = Schema.Literals(['beter', 'gelijk', 'slechter', 'onbekend']);
export type Verschil = typeof Verschil.Type;

const getal = (hoogstens: number) =>
  Schema.Finite.check(
    Schema.isBetween(
      { minimum: 0, maximum: hoogstens },
      { message: `Geef een getal van 0 tot en met ${hoogstens.toLocaleString('nl-NL')}.` },
    ),
  );

/** One way of helping: what was done, or would have been, and what it takes. */
export const Werkwijze = Schema.Struct({
  aanpak: VrijeTekst(2000),
  weken: getal(520),
  uren: getal(10_000),
  tarief: getal(500),
  /** What is no hour of guidance: a place, a device, travel. */
  overigeKosten: getal(1_000_000),
});
export interface Werkwijze extends Schema.Schema.Type<typeof Werkwijze> {}

const GezienEffect = Schema.Struct({ effect: Effectsoort, verschil: Verschil });

/** A casus told again in the manner of the Effectencalculator: how it went, and how it would have gone [A §4]. */
export const ReconstructieInvoer = Schema.Struct({
  aanduiding: VrijeTekst(120),
  situatie: VrijeTekst(2000),
  oud: Werkwijze,
  nieuw: Werkwijze,
  /** Each at most once; what is left out is not known. */
  effecten: Schema.Array(GezienEffect),
  geleerd: Schema.optionalKey(VrijeTekst(1000)),
});
export interface ReconstructieInvoer extends Schema.Schema.Type<typeof ReconstructieInvoer> {}

export const NieuweReconstructie = Schema.Struct({ teamId: TeamId, ...ReconstructieInvoer.fields });
export interface NieuweReconstructie extends Schema.Schema.Type<typeof NieuweReconstructie> {}

/** It belongs to a team and to no casus: nothing in it leads back to the resident. */
export const Reconstructie = Schema.Struct({
  id: ReconstructieId,
  teamId: TeamId,
  aanduiding: Schema.String,
  situatie: Schema.String,
  oud: Schema.Struct({ ...Werkwijze.fields, aanpak: Schema.String }),
  nieuw: Schema.Struct({ ...Werkwijze.fields, aanpak: Schema.String }),
  effecten: Schema.Array(GezienEffect),
  geleerd: Schema.NullOr(Schema.String),
  /** When the resident said that the story may be told. */
  inwonerAkkoordOp: Schema.NullOr(Dag),
  /** From then on it stands in the report. */
  goedgekeurdOp: Schema.NullOr(Moment),
  goedgekeurdDoor: Schema.NullOr(MedewerkerId),
  gewijzigdOp: Moment,
  gewijzigdDoor: MedewerkerId,
  versie: Schema.Int,
});
export interface Reconstructie extends Schema.Schema.Type<typeof Reconstructie> {}

export interface ReconstructieFilter extends PaginaVraag {
  readonly teamId?: TeamId;
}

export class Reconstructies extends Context.Service<
  Reconstructies,
  {
    /** Of the own teams, the newest first. */
    readonly lijst: (filter: ReconstructieFilter) => Effect.Effect<Pagina<Reconstructie>>;
    readonly zoek: (id: ReconstructieId) => Effect.Effect<Option.Option<Reconstructie>>;
    /** Reads it and holds it until the transaction ends. */
    readonly vergrendel: (id: ReconstructieId) => Effect.Effect<Option.Option<Reconstructie>>;
    readonly voegToe: (reconstructie: Reconstructie) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (reconstructie: Reconstructie) => Effect.Effect<Reconstructie>;
    readonly verwijder: (id: ReconstructieId) => Effect.Effect<void>;
    /** Of the whole gemeente, those that stand in the report, the oldest approval first. */
    readonly goedgekeurd: Effect.Effect<ReadonlyArray<Reconstructie>>;
  }
>()('@tenzij/domain/reconstructie/Reconstructies') {}
