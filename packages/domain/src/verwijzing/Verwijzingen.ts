import { Context, type Effect, type Option } from 'effect';
import type { Dag } from '../Dag.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId } from '../medewerker/Team.ts';
import type { MeldingId } from '../melding/Melding.ts';
import type { Pagina, PaginaVraag } from '../Pagina.ts';
import type { Verwijzing, VerwijzingId, VerwijzingStatus, VerwijzingUitkomst } from './Verwijzing.ts';

export interface VerwijzingFilter extends PaginaVraag {
  readonly teamId?: TeamId;
  readonly meldingId?: MeldingId;
  readonly naarOrganisatieId?: OrganisatieId;
  /** Sent by one of the teams of who asks, or received by their organisatie. */
  readonly richting?: 'verstuurd' | 'ontvangen';
  readonly status?: VerwijzingStatus;
}

/** How it goes with the referrals to one partner. */
export interface Partnertelling {
  readonly organisatieId: OrganisatieId;
  readonly status: Readonly<Record<VerwijzingStatus, number>>;
  readonly uitkomst: Readonly<Partial<Record<VerwijzingUitkomst, number>>>;
  /** The middle one of the times in days between sending and answer; null where nobody answered. */
  readonly dagenTotAntwoord: number | null;
}

export class Verwijzingen extends Context.Service<
  Verwijzingen,
  {
    readonly zoek: (id: VerwijzingId) => Effect.Effect<Option.Option<Verwijzing>>;
    /** Reads it and holds it until the transaction ends, so that two who answer it wait for each other. */
    readonly vergrendel: (id: VerwijzingId) => Effect.Effect<Option.Option<Verwijzing>>;
    /** Sent or accepted, of this melding; held until the transaction ends. */
    readonly lopendeVan: (meldingId: MeldingId) => Effect.Effect<ReadonlyArray<Verwijzing>>;
    readonly voegToe: (verwijzing: Verwijzing) => Effect.Effect<void>;
    /** Stores it with `versie` one higher. */
    readonly bewaar: (verwijzing: Verwijzing) => Effect.Effect<Verwijzing>;
    /** Unanswered ones first, then the running ones, then the rest; in each the longest waiting first. */
    readonly lijst: (filter: VerwijzingFilter) => Effect.Effect<Pagina<Verwijzing>>;
    /** Sent by this medewerker, and answered or finished by the partner on this day or later. */
    readonly beantwoordVoor: (medewerkerId: MedewerkerId, vanaf: Dag) => Effect.Effect<ReadonlyArray<Verwijzing>>;
    /** Over what the actor may see, of this team where one is named, sent from this day on. */
    readonly perPartner: (filter: {
      readonly teamId?: TeamId;
      readonly vanaf: Dag;
    }) => Effect.Effect<ReadonlyArray<Partnertelling>>;
  }
>()('@tenzij/domain/verwijzing/Verwijzingen') {}
