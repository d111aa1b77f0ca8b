import { Context, type Effect, type Option } from 'effect';
import type { Dag } from '../Dag.ts';
import type { TeamId, WijkId } from '../medewerker/Team.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import type { Leefgebied } from './Leefgebied.ts';
import type { Aanleiding, Bron, Melding, MeldingId, MeldingNummer, MeldingStatus } from './Melding.ts';

export interface MeldingFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly wijkId?: WijkId;
  readonly status?: MeldingStatus;
  readonly aanleiding?: Aanleiding;
  readonly bron?: Bron;
  readonly leefgebied?: Leefgebied;
  /** Only what a group could answer, or only what it could not; what nobody looked at is neither. */
  readonly collectief?: 'ja' | 'nee';
  readonly van?: Dag;
  readonly tot?: Dag;
  /** Dutch full text in `vraag`, and `nummer`. */
  readonly q?: string;
}

export class Meldingen extends Context.Service<
  Meldingen,
  {
    readonly zoek: (id: MeldingId) => Effect.Effect<Option.Option<Melding>>;
    readonly zoekAlle: (ids: ReadonlyArray<MeldingId>) => Effect.Effect<ReadonlyArray<Melding>>;
    readonly zoekNummer: (nummer: MeldingNummer) => Effect.Effect<Option.Option<Melding>>;
    /** Reads it and holds it until the transaction ends, so that two who change it wait for each other. */
    readonly vergrendel: (id: MeldingId) => Effect.Effect<Option.Option<Melding>>;
    readonly volgendNummer: (jaar: string) => Effect.Effect<MeldingNummer>;
    /** False, and nothing added, where its organisatie already has a melding with this `externId`. */
    readonly voegToe: (melding: Melding) => Effect.Effect<boolean>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (melding: Melding) => Effect.Effect<Melding>;
    /** Open ones first, then the longest waiting. */
    readonly lijst: (filter: MeldingFilter) => Effect.Effect<Pagina<Melding>>;
    /** Every time that heavier help was asked for in this traject, the newest last. */
    readonly vanTraject: (id: TrajectId) => Effect.Effect<ReadonlyArray<Melding>>;
    /** Still to weigh by this team: `ontvangen` or `in_weging`, the longest waiting first. */
    readonly teWegen: (teamId: TeamId) => Effect.Effect<ReadonlyArray<Melding>>;
  }
>()('@tenzij/domain/melding/Meldingen') {}
