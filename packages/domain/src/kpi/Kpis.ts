import { Context, type Effect } from 'effect';
import type { KpiCode } from './definities.ts';
import type { KpiGroep, KpiVraag } from './Kpi.ts';

/** The bare figures of one KPI, from the rows. */
export interface Telling {
  readonly code: KpiCode;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  readonly groepen?: ReadonlyArray<KpiGroep>;
  readonly verdeling?: Readonly<Record<string, number | null>>;
  /** How many people stand behind it and behind each part, for suppression. */
  readonly mensen?: number;
}

export class Kpis extends Context.Service<
  Kpis,
  {
    readonly tel: (vraag: KpiVraag) => Effect.Effect<ReadonlyArray<Telling>>;
  }
>()('@tenzij/domain/kpi/Kpis') {}
