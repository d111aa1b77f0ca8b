import { Schema } from 'effect';
import { MeldingNummer, MeldingStatus } from '../melding/Melding.ts';
import { Indicatie } from './Indicatie.ts';

/** An indicatie as it stands in a list: with the numbers that people say to each other. */
export const IndicatieRegel = Schema.Struct({
  ...Indicatie.fields,
  meldingNummer: Schema.NullOr(MeldingNummer),
  agendaNummer: Schema.NullOr(MeldingNummer),
  agendaStatus: Schema.NullOr(MeldingStatus),
});
export interface IndicatieRegel extends Schema.Schema.Type<typeof IndicatieRegel> {}
