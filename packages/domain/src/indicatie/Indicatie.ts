import { Result, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { InwonerId } from '../melding/Inwoner.ts';
import { MeldingId } from '../melding/Melding.ts';
import { Grond } from '../weging/gronden.ts';

export const IndicatieId = Uuid.pipe(Schema.brand('IndicatieId'));
export type IndicatieId = typeof IndicatieId.Type;

export const IndicatieSoort = Schema.Literals([
  'begeleiding_individueel',
  'begeleiding_groep',
  'huishoudelijke_hulp',
  'overig',
]);
export type IndicatieSoort = typeof IndicatieSoort.Type;

/** The outcome of weighing an indicatie that ends [H1]. */
export const Herindicatie = Schema.Literals([
  'combinatie',
  'niet_geschikt',
  'afschalen_binnen_zes_maanden',
  'afgeschaald',
  'uren_verlaagd',
  'niet_verlengd_overdracht',
  'ongewijzigd_verlengd',
]);
export type Herindicatie = typeof Herindicatie.Type;

export const IndicatieStatus = Schema.Literals([
  'aangevraagd',
  'toegekend',
  'afgewezen',
  'verlengd',
  'afgeschaald',
  'beeindigd',
]);
export type IndicatieStatus = typeof IndicatieStatus.Type;

export const Indicatieuren = Schema.Finite.check(
  Schema.isBetween({ minimum: 0.25, maximum: 40 }, { message: 'Geef 0,25 tot en met 40 uur per week.' }),
);

/** It ends, and to talk it over with the wijk would not serve the resident [H1]. */
export const NietOpAgenda = Schema.Struct({
  grond: Schema.NullOr(Grond),
  reden: Schema.String,
  door: MedewerkerId,
  op: Moment,
});
export interface NietOpAgenda extends Schema.Schema.Type<typeof NietOpAgenda> {}

export const Indicatie = Schema.Struct({
  id: IndicatieId,
  status: IndicatieStatus,
  meldingId: Schema.NullOr(MeldingId),
  teamId: Schema.NullOr(TeamId),
  wijkId: Schema.NullOr(WijkId),
  organisatieId: Schema.NullOr(OrganisatieId),
  soort: IndicatieSoort,
  aangevraagdOp: Schema.NullOr(Dag),
  beschiktOp: Schema.NullOr(Dag),
  van: Schema.NullOr(Dag),
  tot: Schema.NullOr(Dag),
  urenPerWeek: Schema.NullOr(Schema.Finite),
  aanbieder: Schema.NullOr(Schema.String),
  /** What the aanbieder works on. */
  doel: Schema.NullOr(Schema.String),
  /** Who held the mandaat for it. */
  mandaathouderId: Schema.NullOr(MedewerkerId),
  herindicatie: Schema.NullOr(Herindicatie),
  urenMinderPerWeek: Schema.NullOr(Schema.Finite),
  besprokenMetWijk: Schema.NullOr(Schema.Boolean),
  /** The day on which that outcome was recorded here; null where a register brought it. */
  herindicatieOp: Schema.NullOr(Dag),
  /** The one that this one goes on from. */
  vorigeId: Schema.NullOr(IndicatieId),
  /** The melding that brought its end onto the team's agenda, and the end that it was brought for. */
  agendaMeldingId: Schema.NullOr(MeldingId),
  agendaTot: Schema.NullOr(Dag),
  nietOpAgenda: Schema.NullOr(NietOpAgenda),
  /** To whom the resident is introduced, when, and when that was done. */
  overdrachtCoachId: Schema.NullOr(MedewerkerId),
  warmeOverdrachtOp: Schema.NullOr(Dag),
  warmOvergedragenOp: Schema.NullOr(Dag),
  /** Points to the identity, which is read apart and by few. */
  inwonerId: Schema.NullOr(InwonerId),
  externId: Schema.NullOr(Schema.String),
  versie: Schema.Int,
});
export interface Indicatie extends Schema.Schema.Type<typeof Indicatie> {}

/** What a new one has not yet. */
export const nieuweIndicatie = {
  beschiktOp: null,
  van: null,
  tot: null,
  herindicatie: null,
  urenMinderPerWeek: null,
  besprokenMetWijk: null,
  herindicatieOp: null,
  vorigeId: null,
  agendaMeldingId: null,
  agendaTot: null,
  nietOpAgenda: null,
  overdrachtCoachId: null,
  warmeOverdrachtOp: null,
  warmOvergedragenOp: null,
  externId: null,
  versie: 1,
} as const satisfies Partial<Indicatie>;

const overgangen = {
  kenToe: { van: ['aangevraagd'], naar: 'toegekend' },
  wijsAf: { van: ['aangevraagd'], naar: 'afgewezen' },
  verleng: { van: ['toegekend'], naar: 'verlengd' },
  schaalAf: { van: ['toegekend'], naar: 'afgeschaald' },
  beeindig: { van: ['toegekend'], naar: 'beeindigd' },
} as const satisfies Record<string, { van: ReadonlyArray<IndicatieStatus>; naar: IndicatieStatus }>;
export type IndicatieStap = keyof typeof overgangen;
export const indicatieStappen = Object.keys(overgangen) as ReadonlyArray<IndicatieStap>;

/** The indicatie is in a state in which this cannot be done. */
export class OnjuisteIndicatieStatus extends Schema.TaggedError<OnjuisteIndicatieStatus>()('OnjuisteIndicatieStatus', {
  status: IndicatieStatus,
  stap: Schema.String,
}) {}

export const zetIndicatie = (
  indicatie: Indicatie,
  stap: IndicatieStap,
): Result.Result<Indicatie, OnjuisteIndicatieStatus> => {
  const { van, naar } = overgangen[stap];
  return (van as ReadonlyArray<IndicatieStatus>).includes(indicatie.status)
    ? Result.succeed({ ...indicatie, status: naar })
    : Result.fail(new OnjuisteIndicatieStatus({ status: indicatie.status, stap }));
};
