import { Effect } from 'effect';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { type Afscherming, bewaardeAfscherming } from './afscherming/Afscherming.ts';
import { matenVanDelen } from './afscherming/verdeling.ts';
import { definitieVan, kpiCodes } from './definities.ts';
import { Kpis } from './Kpis.ts';

/** With fewer it takes no time to speak of. */
const veel = 5_000;

/** Of a gemeente so large that who asks first would wait for it: what may be shown, still to be made. */
export const wachtOpGereed = Effect.fn('kpi.wachtOpGereed')(function* () {
  const kpis = yield* Kpis;
  if ((yield* kpis.aantalCellen) < veel) return null;
  return bewaardeAfscherming(yield* kpis.cellen, yield* (yield* Inrichting).pilots);
});

const maten = [...new Set([...kpiCodes.flatMap((code) => definitieVan(code).rustOp), ...matenVanDelen])];

/** Makes it before somebody asks, figure by figure: between them others have their turn. */
export const maakGereed = ({ clusteringVan }: Afscherming) =>
  Effect.forEach(
    maten,
    (maat) =>
      Effect.andThen(
        Effect.sync(() => clusteringVan(maat)),
        Effect.sleep('5 millis'),
      ),
    { discard: true },
  );
