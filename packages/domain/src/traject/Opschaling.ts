import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { IndicatieId, IndicatieStatus } from '../indicatie/Indicatie.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import { MeldingId, MeldingNummer, MeldingStatus } from '../melding/Melding.ts';
import { Termijn } from '../termijn/Termijn.ts';
import { Uitkomst } from '../weging/regel.ts';
import type { RedenBeeindiging } from './Traject.ts';

/** Heavier help is weighed again, by the same rule: this brings it onto the agenda of the team. */
export const SchaalOp = Schema.Struct({
  reden: VrijeTekst(2000),
  spoed: Schema.optionalKey(Schema.Boolean),
  /** Those of the melding, where none are named. */
  leefgebieden: Schema.optionalKey(
    Schema.Array(Leefgebied).check(
      Schema.isMinLength(1, { message: 'Kies ten minste één leefgebied.' }),
      Schema.isMaxLength(12, { message: 'Kies hoogstens twaalf leefgebieden.' }),
    ),
  ),
});
export interface SchaalOp extends Schema.Schema.Type<typeof SchaalOp> {}

export const SchaalAf = Schema.Struct({ reden: VrijeTekst(500) });
export interface SchaalAf extends Schema.Schema.Type<typeof SchaalAf> {}

/** How far a question for heavier help is: from the agenda to the aanvraag. */
export const Opschaling = Schema.Struct({
  meldingId: MeldingId,
  nummer: MeldingNummer,
  status: MeldingStatus,
  gevraagdOp: Dag,
  reden: Schema.NullOr(Schema.String),
  spoed: Schema.Boolean,
  termijn: Termijn,
  /** What the team decided, where that still counts. */
  uitkomst: Schema.NullOr(Uitkomst),
  /** It waits for the teamleider. */
  naarToets: Schema.Boolean,
  indicatie: Schema.NullOr(
    Schema.Struct({
      id: IndicatieId,
      status: IndicatieStatus,
      doel: Schema.NullOr(Schema.String),
      aanbieder: Schema.NullOr(Schema.String),
    }),
  ),
});
export interface Opschaling extends Schema.Schema.Type<typeof Opschaling> {}

const loopt: ReadonlyArray<MeldingStatus> = ['ontvangen', 'in_weging'];

/** Still to weigh, or with the teamleider: one at a time. */
export const isLopend = ({ status, naarToets }: Pick<Opschaling, 'status' | 'naarToets'>): boolean =>
  loopt.includes(status) || (status === 'besloten' && naarToets);

/** What a traject that was scaled up most likely ends with; who closes it still says so themselves. */
export const voorgesteldeReden = (opschalingen: ReadonlyArray<Opschaling>): RedenBeeindiging | null =>
  opschalingen.some(
    ({ indicatie }) => indicatie !== null && indicatie.status !== 'afgewezen' && indicatie.status !== 'beeindigd',
  )
    ? 'zwaardere_hulp_nodig'
    : null;

/** There is one on its way already. */
export class AlOpgeschaald extends Schema.TaggedError<AlOpgeschaald>()('AlOpgeschaald', {
  nummer: MeldingNummer,
  door: Schema.String,
  op: Dag,
}) {}

/** There is no heavier help in it to scale down from. */
export class NietOpgeschaald extends Schema.TaggedError<NietOpgeschaald>()('NietOpgeschaald', {}) {}
