import { Effect, Schema } from 'effect';
import { Dag, vandaag } from '../Dag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { type IndicatieId, OnjuisteIndicatieStatus } from './Indicatie.ts';
import { IndicatieGeweigerd } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { noteerVerloop, vergrendeldeIndicatie } from './Vergrendeld.ts';

export const WarmOvergedragen = Schema.Struct({ op: Dag });
export interface WarmOvergedragen extends Schema.Schema.Type<typeof WarmOvergedragen> {}

/** The resident, the aanbieder and the coach have met: the resident knows whom to ask from now on [H1]. */
export const bevestigOverdracht = Effect.fn('indicatie.bevestigOverdracht')(function* (
  id: IndicatieId,
  { op }: WarmOvergedragen,
) {
  const { indicatie } = yield* vergrendeldeIndicatie(id, 'indicatie.overdracht');
  if (indicatie.herindicatieOp === null)
    return yield* new OnjuisteIndicatieStatus({ status: indicatie.status, stap: 'warme overdracht' });
  if (indicatie.warmOvergedragenOp !== null)
    return yield* ongeldig('op', `De overdracht is al vastgelegd, op ${indicatie.warmOvergedragenOp}.`);
  if (op > (yield* vandaag)) return yield* ongeldig('op', 'Deze datum ligt in de toekomst.');
  const bewaard = yield* (yield* Indicaties).bewaar({ ...indicatie, warmOvergedragenOp: op });
  yield* noteerVerloop(id, 'overgedragen', { gegevens: { op } });
  yield* (yield* Spoor).noteer({
    soort: 'indicatie.overgedragen',
    onderwerp: { soort: 'indicatie', id },
    teamId: indicatie.teamId,
    gegevens: { op },
  });
  return bewaard;
}, weigertAls(IndicatieGeweigerd));
