import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import type { Criterium } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import { Pilotdossiers } from '@tenzij/domain/pilot/Pilotdossiers.ts';
import { zetMonitoringsplan } from '@tenzij/domain/pilot/zetMonitoringsplan.ts';
import type { Gemeentenaam } from '@tenzij/registers/referentie/schrijf.ts';
import { Effect, Option } from 'effect';

const voorbeeld = '(Voorbeeld) De gemeente maakte geen normen openbaar; deze is verzonnen.';

const zacht = {
  richting: 'minimaal',
  hard: false,
  minimaleNoemer: 20,
  minimaleRespons: 0,
  toelichting: voorbeeld,
} as const;
const uitFormulier = { ...zacht, minimaleRespons: 0.5 } as const;

/** Neither gemeente published what it judged its pilots by, only that there was a plan [A §4]: these norms are made up. */
const plannen: Record<Gemeentenaam, ReadonlyArray<Criterium>> = {
  arnhem: [
    { ...uitFormulier, kpi: 'netwerkBetrokken', norm: 0.5, doelstelling: 1 },
    { ...uitFormulier, kpi: 'integraal', norm: 0.5, doelstelling: 2 },
    { ...zacht, kpi: 'doorlooptijdMediaan', richting: 'maximaal', norm: 180, doelstelling: 3 },
    { ...uitFormulier, kpi: 'zelfstandigVerder', norm: 0.6, doelstelling: 4, hard: true, minimaleNoemer: 10 },
    { ...uitFormulier, kpi: 'oplossingsvermogenVergroot', norm: 0.5, doelstelling: 4 },
    { ...zacht, kpi: 'collectiefMogelijk', norm: 0.1, doelstelling: 5 },
    { ...zacht, kpi: 'caseloadSpreiding', richting: 'maximaal', norm: 1.5, doelstelling: 6, minimaleNoemer: 0 },
  ],
  hilversum: [
    { ...zacht, kpi: 'binnenZesMaanden', norm: 0.75, doelstelling: 3, hard: true },
    { ...zacht, kpi: 'urenPerTraject', richting: 'maximaal', norm: 15, doelstelling: 3 },
    { ...uitFormulier, kpi: 'zelfstandigVerder', norm: 0.6, doelstelling: 4 },
    { ...zacht, kpi: 'collectiefMogelijk', norm: 0.1, doelstelling: 5 },
  ],
};

/** By the beheerder, once for each pilot. */
export const zetMonitoringsplannen = Effect.fn('demo.zetMonitoringsplannen')(function* (register: Gemeentenaam) {
  const dossiers = yield* Pilotdossiers;
  for (const { id } of yield* (yield* Inrichting).pilots)
    if (Option.isNone(yield* dossiers.plan(id))) yield* zetMonitoringsplan(id, { criteria: plannen[register] });
});
