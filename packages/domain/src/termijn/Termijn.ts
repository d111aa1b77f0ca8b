import { Context, Effect, Schema } from 'effect';
import { Dag, dagVan, Moment, plusDagen } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import type { Melding, MeldingId } from '../melding/Melding.ts';

/** The Wmo gives six weeks for the onderzoek (2.3.2) and then two for the beschikking (2.3.5). */
const onderzoekDagen = 42;
const beslisDagen = 56;

/** Waiting for the resident (Awb 4:15), or more time of our own (Awb 4:14). */
export const TermijnwijzigingSoort = Schema.Literals(['opschorting', 'verlenging']);
export type TermijnwijzigingSoort = typeof TermijnwijzigingSoort.Type;

export const VerschuifTermijn = Schema.Struct({
  soort: TermijnwijzigingSoort,
  dagen: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 42 }, { message: 'Geef 1 tot en met 42 dagen.' })),
  reden: VrijeTekst(500),
});
export interface VerschuifTermijn extends Schema.Schema.Type<typeof VerschuifTermijn> {}

export const Termijnwijziging = Schema.Struct({
  soort: TermijnwijzigingSoort,
  dagen: Schema.Int,
  reden: Schema.String,
  op: Moment,
  door: MedewerkerId,
});
export interface Termijnwijziging extends Schema.Schema.Type<typeof Termijnwijziging> {}

/** The legal term: the day it falls, and what moved it. */
export const Termijn = Schema.Struct({
  begin: Dag,
  onderzoekOp: Dag,
  /** The last day for the beschikking, with what moved it. */
  valtOp: Dag,
  opschorting: Schema.NullOr(Termijnwijziging),
  verlenging: Schema.NullOr(Termijnwijziging),
});
export interface Termijn extends Schema.Schema.Type<typeof Termijn> {}

/** Each soort counts once; what came first stands. */
export const termijnVan = (begin: Dag, wijzigingen: ReadonlyArray<Termijnwijziging>): Termijn => {
  const van = (soort: TermijnwijzigingSoort) => wijzigingen.find((wijziging) => wijziging.soort === soort) ?? null;
  const [opschorting, verlenging] = [van('opschorting'), van('verlenging')];
  const erbij = (opschorting?.dagen ?? 0) + (verlenging?.dagen ?? 0);
  return {
    begin,
    onderzoekOp: plusDagen(begin, onderzoekDagen),
    valtOp: plusDagen(begin, beslisDagen + erbij),
    opschorting,
    verlenging,
  };
};

/** This soort has moved the term before: once each. */
export class AlVerschoven extends Schema.TaggedError<AlVerschoven>()('AlVerschoven', {
  soort: TermijnwijzigingSoort,
  door: Schema.String,
  op: Moment,
  dagen: Schema.Int,
}) {}

/** The day itself has gone by: a term moves before it falls. */
export class TermijnVoorbij extends Schema.TaggedError<TermijnVoorbij>()('TermijnVoorbij', { valtOp: Dag }) {}

/** Whether it fell before this moment. */
export const isVoorbij = ({ valtOp }: Termijn, op: Moment): boolean => valtOp < dagVan(op);

export class Termijnen extends Context.Service<
  Termijnen,
  {
    /** What moved the term of this melding, the first first. */
    readonly vanMelding: (id: MeldingId) => Effect.Effect<ReadonlyArray<Termijnwijziging>>;
    /** The same of many; a melding whose term was never moved is not in it. */
    readonly vanMeldingen: (
      ids: ReadonlyArray<MeldingId>,
    ) => Effect.Effect<ReadonlyMap<MeldingId, ReadonlyArray<Termijnwijziging>>>;
    readonly voegToe: (id: MeldingId, teamId: TeamId, wijziging: Termijnwijziging) => Effect.Effect<void>;
  }
>()('@tenzij/domain/termijn/Termijnen') {}

/** The term of a melding, with what moved it. */
export const termijnVanMelding = Effect.fn('termijn.vanMelding')(function* (
  melding: Pick<Melding, 'id' | 'ontvangenOp'>,
) {
  return termijnVan(melding.ontvangenOp, yield* (yield* Termijnen).vanMelding(melding.id));
});
