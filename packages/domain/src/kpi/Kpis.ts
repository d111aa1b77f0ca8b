import { Context, type Effect } from 'effect';
import type { Dag } from '../Dag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import type { Pagina } from '../Pagina.ts';
import type { Cel, Maandcellen, StandCel } from './Cel.ts';
import type { KpiCasus, KpiCasussenVraag } from './casussen.ts';
import type { KpiCode } from './definities.ts';
import type { KpiVraag } from './Kpi.ts';
import type { Gevraagd, ZorgvraagTelling, ZorgvraagVraag } from './Zorgvraag.ts';

/** How many people stand behind a figure, and how many of them behind its teller. */
export interface Mensen {
  readonly geheel: number;
  readonly deel: number;
}

/**
 * A bare figure. `mensen` is known where people are what is counted, or where they are of one day or one leefgebied;
 * for all else the cells say how many there are.
 */
export interface Cijfer {
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  readonly mensen: Mensen | null;
}

export interface Groep extends Cijfer {
  readonly sleutel: string;
  readonly naam?: string;
}

/** One part of a verdeling. */
export interface Deel {
  readonly sleutel: string;
  readonly aantal: number | null;
  /** Parts of one reeks stand beside each other and add up to the whole. */
  readonly reeks: string;
  /** It is itself the sum of these parts. */
  readonly somVan?: ReadonlyArray<string>;
}

export interface Telling extends Cijfer {
  readonly code: KpiCode;
  readonly groepen?: ReadonlyArray<Groep>;
  readonly verdeling?: ReadonlyArray<Deel>;
}

/** Which figures are asked; none named is all of them. */
export type Codes = ReadonlyArray<KpiCode> | undefined;

export class Kpis extends Context.Service<
  Kpis,
  {
    /**
     * `teams`: count what belongs to these alone; null is the whole gemeente. `codes`: at least these, and of the others
     * only what they rest on; without it all.
     */
    readonly tel: (
      vraag: KpiVraag,
      teams: ReadonlyArray<TeamId> | null,
      codes?: Codes,
    ) => Effect.Effect<ReadonlyArray<Telling>>;
    /** The casussen behind a figure that who acts may see, the last day first; none where it is not about casussen. */
    readonly casussen: (
      code: KpiCode,
      vraag: KpiCasussenVraag,
      teams: ReadonlyArray<TeamId> | null,
    ) => Effect.Effect<Pagina<KpiCasus>>;
    /** What was asked, per wijk and leefgebied, and what there is for it. */
    readonly telZorgvraag: (
      vraag: ZorgvraagVraag,
      teams: ReadonlyArray<TeamId> | null,
    ) => Effect.Effect<ZorgvraagTelling<Gevraagd>>;
    /** The same with who asked it: no month that was counted before knows how many they are together. */
    readonly telZorgvraagMetMensen: (
      vraag: ZorgvraagVraag,
      teams: ReadonlyArray<TeamId> | null,
    ) => Effect.Effect<ZorgvraagTelling>;
    /** All that is counted, in the smallest parts that can be asked apart: of now, nothing of it is kept too long. */
    readonly cellen: Effect.Effect<ReadonlyArray<Maandcellen<Cel>>>;
    /** How many of them there were when they were last counted. */
    readonly aantalCellen: Effect.Effect<number>;
    /** The same of who has begeleiding on each of these days. */
    readonly stand: (dagen: ReadonlyArray<Dag>) => Effect.Effect<ReadonlyArray<Maandcellen<StandCel>>>;
    /**
     * Counts a lot of what changed since, so that it is quick to ask; figures are exact without it. Gives how many months:
     * none when nothing is left.
     */
    readonly ververs: Effect.Effect<number>;
  }
>()('@tenzij/domain/kpi/Kpis') {}
