import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import { PilotId } from '../pilot/Pilot.ts';

export const UitgaveId = Uuid.pipe(Schema.brand('UitgaveId'));
export type UitgaveId = typeof UitgaveId.Type;
export const BegrotingId = Uuid.pipe(Schema.brand('BegrotingId'));
export type BegrotingId = typeof BegrotingId.Type;

/** What was spent on a pilot. Without a day it belongs to the pilot as a whole and counts at its start. */
export const Uitgave = Schema.Struct({
  id: UitgaveId,
  pilotId: PilotId,
  post: Schema.String,
  datum: Schema.NullOr(Dag),
  bedrag: Schema.Finite,
  versie: Schema.Int,
});
export interface Uitgave extends Schema.Schema.Type<typeof Uitgave> {}

/** What may be spent on a pilot: an amount, or fte times an amount a year for the months it covers [A §6]. */
export const Begroting = Schema.Struct({
  id: BegrotingId,
  pilotId: PilotId,
  post: Schema.String,
  fte: Schema.NullOr(Schema.Finite),
  bedragPerFte: Schema.NullOr(Schema.Finite),
  bedrag: Schema.NullOr(Schema.Finite),
  van: Dag,
  tot: Dag,
  versie: Schema.Int,
});
export interface Begroting extends Schema.Schema.Type<typeof Begroting> {}

const geheleCenten = Schema.makeFilter((bedrag: number) => Math.abs(bedrag * 100 - Math.round(bedrag * 100)) < 1e-6, {
  message: 'Schrijf hoogstens twee cijfers achter de komma.',
});
/** A correction may be less than nothing. */
const Euro = Schema.Finite.check(
  Schema.isBetween({ minimum: -1_000_000_000, maximum: 1_000_000_000 }, { message: 'Geef een bedrag in euro’s.' }),
  geheleCenten,
);
const Positief = Euro.check(Schema.isGreaterThan(0, { message: 'Geef een bedrag boven nul.' }));

export const UitgaveInvoer = Schema.Struct({
  pilotId: PilotId,
  post: VrijeTekst(200),
  datum: Schema.optionalKey(Dag),
  bedrag: Euro,
});
export interface UitgaveInvoer extends Schema.Schema.Type<typeof UitgaveInvoer> {}

interface Bedragen {
  readonly van: string;
  readonly tot: string;
  readonly fte?: number;
  readonly bedragPerFte?: number;
  readonly bedrag?: number;
}
const isEenBedrag = Schema.makeFilter(({ van, tot, fte, bedragPerFte, bedrag }: Bedragen) => {
  if (tot < van) return { path: ['tot'], issue: 'De laatste dag ligt voor de eerste.' };
  if (bedrag !== undefined && (fte !== undefined || bedragPerFte !== undefined))
    return { path: ['bedrag'], issue: 'Geef een bedrag, of fte en een bedrag per fte. Niet allebei.' };
  if (bedrag !== undefined) return undefined;
  if (fte === undefined) return { path: ['fte'], issue: 'Geef fte met een bedrag per fte, of een bedrag.' };
  return bedragPerFte === undefined
    ? { path: ['bedragPerFte'], issue: 'Geef een bedrag per fte per jaar.' }
    : undefined;
});

export const BegrotingInvoer = Schema.Struct({
  pilotId: PilotId,
  post: VrijeTekst(200),
  van: Dag,
  tot: Dag,
  fte: Schema.optionalKey(
    Schema.Finite.check(
      Schema.isBetween({ minimum: 0, maximum: 10_000 }, { message: 'Geef een aantal fte van 0 tot en met 10.000.' }),
    ),
  ),
  bedragPerFte: Schema.optionalKey(Positief),
  bedrag: Schema.optionalKey(Positief),
}).check(isEenBedrag);
export interface BegrotingInvoer extends Schema.Schema.Type<typeof BegrotingInvoer> {}

export interface BoekingFilter extends PaginaVraag {
  readonly pilotId?: PilotId;
}

/** What both kinds of booking are kept with. */
interface Boek<A, Id> {
  /** By pilot and post. */
  readonly lijst: (filter: BoekingFilter) => Effect.Effect<Pagina<A>>;
  readonly zoek: (id: Id) => Effect.Effect<Option.Option<A>>;
  /** Reads it and holds it until the transaction ends. */
  readonly vergrendel: (id: Id) => Effect.Effect<Option.Option<A>>;
  readonly voegToe: (boeking: A) => Effect.Effect<void>;
  /** Stores it with `versie` one higher. */
  readonly bewaar: (boeking: A) => Effect.Effect<A>;
  readonly verwijder: (id: Id) => Effect.Effect<void>;
}

/** Of one post of one pilot, in a period. */
export interface BesteedAanPost {
  readonly pilotId: PilotId;
  readonly post: string;
  readonly bedrag: number;
  readonly laatsteOp: Dag;
}

export class Uitgaven extends Context.Service<
  Uitgaven,
  Boek<Uitgave, UitgaveId> & {
    /** In these days, by pilot and post; without `tot` until the last one. */
    readonly perPost: (
      van: Dag | null,
      tot: Dag | null,
      pilotId?: PilotId,
    ) => Effect.Effect<ReadonlyArray<BesteedAanPost>>;
  }
>()('@tenzij/domain/kosten/Uitgaven') {}

export class Begrotingen extends Context.Service<
  Begrotingen,
  Boek<Begroting, BegrotingId> & {
    readonly alle: (pilotId?: PilotId) => Effect.Effect<ReadonlyArray<Begroting>>;
    /** Whether no other post of the pilot has this name for these days; nobody takes it before the transaction ends. */
    readonly isVrij: (begroting: Begroting) => Effect.Effect<boolean>;
  }
>()('@tenzij/domain/kosten/Begrotingen') {}
