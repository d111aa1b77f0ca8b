import { Effect, Schema } from 'effect';
import { Dag, vandaag } from '../Dag.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { type Indicatie, type IndicatieId, Indicatieuren } from './Indicatie.ts';
import { IndicatieGeweigerd } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { werkAgendaBij } from './opAgenda.ts';
import { meldingenVan, noteerVerloop, vergrendeldeIndicatie, weigerAlsAnders } from './Vergrendeld.ts';

export const CorrigeerIndicatie = Schema.Struct({
  van: Schema.optionalKey(Dag),
  tot: Schema.optionalKey(Dag),
  urenPerWeek: Schema.optionalKey(Indicatieuren),
  aanbieder: Schema.optionalKey(VrijeTekst(200)),
  reden: VrijeTekst(2000),
});
export interface CorrigeerIndicatie extends Schema.Schema.Type<typeof CorrigeerIndicatie> {}

const velden = ['van', 'tot', 'urenPerWeek', 'aanbieder'] as const;

/** What is really different, as it was and as it becomes. */
const verschilVan = (indicatie: Indicatie, invoer: CorrigeerIndicatie) => {
  const anders = velden.filter((veld) => invoer[veld] !== undefined && invoer[veld] !== indicatie[veld]);
  return {
    was: Object.fromEntries(anders.map((veld) => [veld, indicatie[veld]])),
    wordt: Object.fromEntries(anders.map((veld) => [veld, invoer[veld] ?? null])),
  };
};

/** What was allocated was written down wrongly: it is put right, with why, and the agenda follows. */
export const corrigeerIndicatie = Effect.fn('indicatie.corrigeer')(function* (
  id: IndicatieId,
  invoer: CorrigeerIndicatie,
) {
  const { indicatie } = yield* vergrendeldeIndicatie(id, 'indicatie.beslissen');
  yield* weigerAlsAnders(indicatie, 'toegekend', 'corrigeren');
  const { was, wordt } = verschilVan(indicatie, invoer);
  if (Object.keys(wordt).length === 0) return yield* ongeldig('tot', 'Er verandert niets. Vul in wat anders is.');
  const gecorrigeerd: Indicatie = { ...indicatie, ...wordt };
  if (gecorrigeerd.van !== null && gecorrigeerd.tot !== null && gecorrigeerd.tot < gecorrigeerd.van)
    return yield* ongeldig('tot', 'Het einde ligt voor het begin.');
  yield* weigerNamen(meldingenVan(indicatie), { reden: invoer.reden, aanbieder: invoer.aanbieder });
  yield* noteerVerloop(id, 'gecorrigeerd', { reden: invoer.reden, gegevens: { was, wordt } });
  const bewaard = yield* (yield* Indicaties).bewaar(yield* werkAgendaBij(gecorrigeerd, yield* vandaag));
  const { aanbieder: _aanbieder, ...zonderTekst } = wordt;
  yield* (yield* Spoor).noteer({
    soort: 'indicatie.gecorrigeerd',
    onderwerp: { soort: 'indicatie', id },
    teamId: bewaard.teamId,
    gegevens: { velden: Object.keys(wordt), wordt: zonderTekst },
  });
  return bewaard;
}, weigertAls(IndicatieGeweigerd));
