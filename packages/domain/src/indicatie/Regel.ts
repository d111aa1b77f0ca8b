import { Schema } from 'effect';
import { MeldingNummer, MeldingStatus } from '../melding/Melding.ts';
import { AgendaStand } from './agendaStap.ts';
import { Indicatie } from './Indicatie.ts';

/** An indicatie as it stands in a list: with the numbers that people say to each other. */
export const IndicatieRegel = Schema.Struct({
  ...Indicatie.fields,
  meldingNummer: Schema.NullOr(MeldingNummer),
  agendaNummer: Schema.NullOr(MeldingNummer),
  agendaStatus: Schema.NullOr(MeldingStatus),
});
export interface IndicatieRegel extends Schema.Schema.Type<typeof IndicatieRegel> {}

/** The same for who looks at it: with where it stands on its way to an outcome. */
export const IndicatieLijstregel = Schema.Struct({
  ...IndicatieRegel.fields,
  agendaStand: Schema.NullOr(Schema.Literals(AgendaStand)),
});
export interface IndicatieLijstregel extends Schema.Schema.Type<typeof IndicatieLijstregel> {}
