import { Effect, Schema } from 'effect';
import { nu, vandaag } from '../Dag.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { weigertAls } from '../Weigering.ts';
import { Grond } from '../weging/gronden.ts';
import type { Indicatie, IndicatieId } from './Indicatie.ts';
import { IndicatieGeweigerd, TeamWeegt } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { agendaMelding, werkAgendaBij } from './opAgenda.ts';
import { meldingenVan, noteerVerloop, vergrendeldeIndicatie, weigerAlsAnders } from './Vergrendeld.ts';

export const ZetIndicatieAgenda = Schema.Struct({
  opAgenda: Schema.Boolean,
  grond: Schema.optionalKey(Grond),
  reden: VrijeTekst(2000),
});
export interface ZetIndicatieAgenda extends Schema.Schema.Type<typeof ZetIndicatieAgenda> {}

/** Not on the agenda where it does not serve the resident [H1], or on it after all; each time with why. */
export const zetIndicatieAgenda = Effect.fn('indicatie.zetAgenda')(function* (
  id: IndicatieId,
  { opAgenda, grond, reden }: ZetIndicatieAgenda,
) {
  const { indicatie, actor } = yield* vergrendeldeIndicatie(id, 'indicatie.agenda');
  yield* weigerAlsAnders(indicatie, 'toegekend', 'agenda');
  const melding = yield* agendaMelding(indicatie);
  if (melding?.status === 'in_weging') return yield* new TeamWeegt({ nummer: melding.nummer, stand: 'in_weging' });
  yield* weigerNamen(meldingenVan(indicatie), { reden });
  const begint = melding?.status === 'ingetrokken' ? { agendaMeldingId: null, agendaTot: null } : {};
  const gezet: Indicatie = opAgenda
    ? { ...indicatie, ...begint, nietOpAgenda: null }
    : { ...indicatie, nietOpAgenda: { grond: grond ?? null, reden, door: actor.medewerkerId, op: yield* nu } };
  yield* noteerVerloop(id, opAgenda ? 'weer_op_agenda' : 'niet_op_agenda', {
    reden,
    gegevens: { grond: grond ?? null },
  });
  return yield* (yield* Indicaties).bewaar(yield* werkAgendaBij(gezet, yield* vandaag));
}, weigertAls(IndicatieGeweigerd));
