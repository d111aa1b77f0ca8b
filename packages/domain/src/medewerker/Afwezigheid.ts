import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from './Medewerker.ts';

export const AfwezigheidId = Uuid.pipe(Schema.brand('AfwezigheidId'));
export type AfwezigheidId = typeof AfwezigheidId.Type;

/** Somebody is not there, from this day up to and with that one. Why is nobody's business: it is not kept. */
export const Afwezigheid = Schema.Struct({
  id: AfwezigheidId,
  medewerkerId: MedewerkerId,
  van: Dag,
  /** Null: nobody knows yet until when. */
  tot: Schema.NullOr(Dag),
});
export interface Afwezigheid extends Schema.Schema.Type<typeof Afwezigheid> {}

export const NieuweAfwezigheid = Schema.Struct({ van: Dag, tot: Schema.optionalKey(Schema.NullOr(Dag)) }).check(
  Schema.makeFilter(({ van, tot }: { readonly van: Dag; readonly tot?: Dag | null }) =>
    tot === undefined || tot === null || tot >= van
      ? undefined
      : { path: ['tot'], issue: 'De laatste dag ligt voor de eerste.' },
  ),
);
export interface NieuweAfwezigheid extends Schema.Schema.Type<typeof NieuweAfwezigheid> {}

type Duur = Pick<Afwezigheid, 'van' | 'tot'>;

export const isAfwezigOp = ({ van, tot }: Duur, dag: Dag): boolean => van <= dag && (tot === null || tot >= dag);

export const vallenSamen = (een: Duur, ander: Duur): boolean =>
  (een.tot === null || een.tot >= ander.van) && (ander.tot === null || ander.tot >= een.van);

export class Afwezigheden extends Context.Service<
  Afwezigheden,
  {
    readonly zoek: (id: AfwezigheidId) => Effect.Effect<Option.Option<Afwezigheid>>;
    /** Those that have not ended on this day, the first to begin first. */
    readonly vanaf: (dag: Dag, wie: ReadonlyArray<MedewerkerId>) => Effect.Effect<ReadonlyArray<Afwezigheid>>;
    /** Everybody else who says something about this medewerker's absence waits until the transaction ends. */
    readonly vergrendel: (wie: MedewerkerId) => Effect.Effect<void>;
    readonly voegToe: (afwezigheid: Afwezigheid) => Effect.Effect<void>;
    readonly beeindig: (id: AfwezigheidId, tot: Dag) => Effect.Effect<void>;
    readonly verwijder: (id: AfwezigheidId) => Effect.Effect<void>;
  }
>()('@tenzij/domain/medewerker/Afwezigheden') {}
