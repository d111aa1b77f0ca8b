import { Effect, Option } from 'effect';
import type { PilotId } from '../pilot/Pilot.ts';
import { Pilotdossiers } from '../pilot/Pilotdossiers.ts';
import { metingVan, weegCriterium } from '../pilot/weeg.ts';
import type { Kpi } from './Kpi.ts';

/** Of a pilot a figure is held against what its monitoring plan says, with the verdict of its go/no-go. */
export const tegenHetPlan = Effect.fn('kpi.tegenHetPlan')(function* (
  items: ReadonlyArray<Kpi>,
  pilotId: PilotId | undefined,
) {
  const plan = pilotId === undefined ? undefined : Option.getOrUndefined(yield* (yield* Pilotdossiers).plan(pilotId));
  if (plan === undefined) return items;
  return items.map((kpi): Kpi => {
    const criterium = plan.criteria.find((een) => een.kpi === kpi.code);
    if (criterium === undefined) return kpi;
    const { norm, richting } = criterium;
    const { uitkomst } = weegCriterium(criterium, metingVan(items, criterium.kpi));
    return { ...kpi, oordeel: { norm, richting, uitkomst } };
  });
});
