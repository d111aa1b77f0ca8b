import { Context, type Effect, type Option, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { IndicatieId } from '../indicatie/Indicatie.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { MeldingId } from '../melding/Melding.ts';
import { ToetsId } from '../toets/ToetsId.ts';
import { TrajectId } from '../traject/TrajectId.ts';
import { VoorzieningId } from '../voorziening/Voorziening.ts';
import { Grond } from '../weging/gronden.ts';
import { isToetsVereist, Uitkomst } from '../weging/regel.ts';
import { StapNaam } from '../weging/stappen.ts';
import { WegingId } from '../weging/Weging.ts';

export const BesluitId = Uuid.pipe(Schema.brand('BesluitId'));
export type BesluitId = typeof BesluitId.Type;

const uren = Schema.Finite.check(
  Schema.isBetween({ minimum: 0.25, maximum: 40 }, { message: 'Geef 0,25 tot en met 40 uur per week.' }),
);
const weken = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: 156 }, { message: 'Geef 1 tot en met 156 weken.' }),
);

const meeMetCoach = (uitkomst: Uitkomst) => uitkomst === 'zelf_begeleiden' || uitkomst === 'combinatie';

/** What the team decides. To guide takes a coach; to give an indicatie takes gronden, or a resident who asks for one. */
export const NeemBesluit = Schema.Struct({
  uitkomst: Uitkomst,
  gronden: Schema.Array(Grond),
  motivering: Schema.optionalKey(VrijeTekst(2000)),
  coachId: Schema.optionalKey(MedewerkerId),
  tweedeCoachId: Schema.optionalKey(MedewerkerId),
  urenPerWeek: Schema.optionalKey(uren),
  verwachteWeken: Schema.optionalKey(weken),
  aanbieder: Schema.optionalKey(VrijeTekst(200)),
  /** With combinatie each works on a goal of its own. */
  doelWijkteam: Schema.optionalKey(VrijeTekst(500)),
  doelAanbieder: Schema.optionalKey(VrijeTekst(500)),
  voorzieningId: Schema.optionalKey(VoorzieningId),
  inwonerVraagtBeschikking: Schema.optionalKey(Schema.Boolean),
}).check(
  Schema.makeFilter((besluit: NeemBesluit) => {
    if (meeMetCoach(besluit.uitkomst) && besluit.coachId === undefined)
      return { path: ['coachId'], issue: 'Kies wie dit oppakt.' };
    if (isToetsVereist(besluit.uitkomst) && besluit.gronden.length === 0 && besluit.inwonerVraagtBeschikking !== true)
      return { path: ['gronden'], issue: 'Noem de gronden: de teamleider toetst ze.' };
    if (besluit.coachId !== undefined && besluit.coachId === besluit.tweedeCoachId)
      return { path: ['tweedeCoachId'], issue: 'De tweede coach is iemand anders dan de coach.' };
    return undefined;
  }),
);
export interface NeemBesluit {
  readonly uitkomst: Uitkomst;
  readonly gronden: ReadonlyArray<Grond>;
  readonly motivering?: string;
  readonly coachId?: MedewerkerId;
  readonly tweedeCoachId?: MedewerkerId;
  readonly urenPerWeek?: number;
  readonly verwachteWeken?: number;
  readonly aanbieder?: string;
  readonly doelWijkteam?: string;
  readonly doelAanbieder?: string;
  readonly voorzieningId?: VoorzieningId;
  readonly inwonerVraagtBeschikking?: boolean;
}

export const Besluit = Schema.Struct({
  id: BesluitId,
  meldingId: MeldingId,
  /** Null where a register has the besluit and not how it was weighed. */
  wegingId: Schema.NullOr(WegingId),
  teamId: TeamId,
  uitkomst: Uitkomst,
  gronden: Schema.Array(Grond),
  /** What the rule advised; null where a register does not say. */
  advies: Schema.NullOr(Uitkomst),
  afwijkend: Schema.Boolean,
  spoed: Schema.Boolean,
  motivering: Schema.NullOr(Schema.String),
  stappenGezet: Schema.Array(StapNaam),
  coachId: Schema.NullOr(MedewerkerId),
  tweedeCoachId: Schema.NullOr(MedewerkerId),
  urenPerWeek: Schema.NullOr(Schema.Finite),
  verwachteWeken: Schema.NullOr(Schema.Int),
  aanbieder: Schema.NullOr(Schema.String),
  doelWijkteam: Schema.NullOr(Schema.String),
  doelAanbieder: Schema.NullOr(Schema.String),
  voorzieningId: Schema.NullOr(VoorzieningId),
  inwonerVraagtBeschikking: Schema.Boolean,
  /** No candidate had room: the teamleider is told. */
  geenRuimte: Schema.Boolean,
  beslotenOp: Dag,
  beslotenDoor: Schema.NullOr(MedewerkerId),
  vastgelegdOp: Moment,
  /** A toets came back, or it was undone within the minute: this besluit no longer counts. */
  vervallenOp: Schema.NullOr(Moment),
  trajectId: Schema.NullOr(TrajectId),
  toetsId: Schema.NullOr(ToetsId),
  indicatieId: Schema.NullOr(IndicatieId),
});
export interface Besluit extends Schema.Schema.Type<typeof Besluit> {}

/** How long who took it can undo it. */
export const bedenkSeconden = 60;

export const isBinnenDeMinuut = ({ vastgelegdOp }: Pick<Besluit, 'vastgelegdOp'>, op: Moment): boolean =>
  Date.parse(op) - Date.parse(vastgelegdOp) <= bedenkSeconden * 1000;

/** It can no longer be undone: the minute is over, it was handed on, or work on it has begun. */
export class BesluitStaatVast extends Schema.TaggedError<BesluitStaatVast>()('BesluitStaatVast', {
  waarom: Schema.Literals(['te_laat', 'spoed', 'al_verder']),
}) {}

export class Besluiten extends Context.Service<
  Besluiten,
  {
    readonly zoek: (id: BesluitId) => Effect.Effect<Option.Option<Besluit>>;
    readonly zoekAlle: (ids: ReadonlyArray<BesluitId>) => Effect.Effect<ReadonlyArray<Besluit>>;
    /** The besluit that counts for this weging. */
    readonly vanWeging: (id: WegingId) => Effect.Effect<Option.Option<Besluit>>;
    /** All of this melding, the newest last. */
    readonly vanMelding: (id: MeldingId) => Effect.Effect<ReadonlyArray<Besluit>>;
    readonly voegToe: (besluit: Besluit) => Effect.Effect<void>;
    readonly bewaar: (besluit: Besluit) => Effect.Effect<void>;
  }
>()('@tenzij/domain/besluit/Besluiten') {}
