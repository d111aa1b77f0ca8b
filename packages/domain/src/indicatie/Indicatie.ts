import { Result, Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { MeldingId } from '../melding/Melding.ts';

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
  /** Who held the mandaat for it. */
  mandaathouderId: Schema.NullOr(MedewerkerId),
  herindicatie: Schema.NullOr(Herindicatie),
  urenMinderPerWeek: Schema.NullOr(Schema.Finite),
  besprokenMetWijk: Schema.NullOr(Schema.Boolean),
  externId: Schema.NullOr(Schema.String),
  versie: Schema.Int,
});
export interface Indicatie extends Schema.Schema.Type<typeof Indicatie> {}

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
