import { Context, type Effect, Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { TeamId } from '../medewerker/Team.ts';

/** What can happen, `room.what`. Each stands in the trail; those with a team also reach the chat and the console. */
export const Gebeurtenissoort = Schema.Literals([
  'melding.ontvangen',
  'melding.ingetrokken',
  'melding.identiteit_gelezen',
  'weging.geopend',
  'weging.stap_gezet',
  'weging.standpunt_gegeven',
  'weging.onthuld',
  'weging.besloten',
  'weging.ongedaan',
  'weging.heropend',
  'weging.vervallen',
  'termijn.verschoven',
  'toets.gevraagd',
  'toets.geoordeeld',
  'toets.vervallen',
  'traject.gestart',
  'traject.contact',
  'traject.reflectie',
  'traject.herinnering',
  'traject.overgedragen',
  'traject.opgeschaald',
  'traject.voortgezet',
  'traject.afgeschaald',
  'traject.warm_overgedragen',
  'traject.afgerond',
  'traject.geevalueerd',
  'indicatie.aangevraagd',
  'indicatie.besloten',
  'indicatie.gecorrigeerd',
  'indicatie.agenda',
  'indicatie.herindicatie',
  'indicatie.overgedragen',
  'melding.aangevuld',
  'verwijzing.verstuurd',
  'verwijzing.aangenomen',
  'verwijzing.geweigerd',
  'verwijzing.afgerond',
  'verwijzing.ingetrokken',
  'verwijzing.contact_gelezen',
  'overleg.gepland',
  'overleg.geopend',
  'overleg.gewijzigd',
  'overleg.gesloten',
  'ervaring.gegeven',
  'ervaring.link_vernieuwd',
  'voorziening.toegevoegd',
  'voorziening.gewijzigd',
  'voorziening.gecontroleerd',
  'voorziening.plek_geteld',
  'voorziening.gesloten',
  'voorziening.heropend',
  'voorziening.gekozen',
  'voorziening.geregeld',
  'kanttekening.gemaakt',
  'kanttekening.verwijderd',
  'kosten.aannames',
  'kosten.toegevoegd',
  'kosten.gewijzigd',
  'kosten.verwijderd',
  'reconstructie.geschreven',
  'reconstructie.gewijzigd',
  'reconstructie.verwijderd',
  'reconstructie.goedgekeurd',
  'reconstructie.teruggenomen',
  'pilot.plan_gezet',
  'pilot.besloten',
  'kwartaal.gepubliceerd',
  'register.ingelezen',
  'register.geexporteerd',
  'knelpunt.geen_ruimte',
  'caseload.bandbreedte',
  'afwezigheid.gemeld',
  'afwezigheid.beeindigd',
  'chat.gekoppeld',
  'chat.ontkoppeld',
  'chat.geplaatst',
  'chat.losgemaakt',
  'chat.geweigerd',
]);
export type Gebeurtenissoort = typeof Gebeurtenissoort.Type;

export const OnderwerpSoort = Schema.Literals([
  'melding',
  'weging',
  'toets',
  'traject',
  'indicatie',
  'verwijzing',
  'overleg',
  'voorziening',
  'kanttekening',
  'aannames',
  'uitgave',
  'begroting',
  'reconstructie',
  'pilot',
  'kwartaalrapport',
  'register',
  'medewerker',
  'team',
  'koppeling',
  'plek',
  'chat',
]);

/** What happened, to what. `gegevens` holds codes, ids and days only: never text that somebody wrote. */
export interface Feit {
  readonly soort: Gebeurtenissoort;
  readonly onderwerp: { readonly soort: typeof OnderwerpSoort.Type; readonly id: string };
  readonly teamId: TeamId | null;
  readonly gegevens?: Readonly<Record<string, Schema.Json>>;
}

/** News for who may see it: what happened to what, and nothing of what it says. */
export const Gebeurtenis = Schema.Struct({
  /** Rises by one a gemeente; the place to resume from. */
  nr: Schema.Int,
  soort: Gebeurtenissoort,
  onderwerp: Schema.Struct({ soort: OnderwerpSoort, id: Schema.String }),
  teamId: Schema.NullOr(TeamId),
  op: Moment,
});
export interface Gebeurtenis extends Schema.Schema.Type<typeof Gebeurtenis> {}

/** Everything that happened: in the trail, and as news, in the transaction of the act itself. */
export class Spoor extends Context.Service<
  Spoor,
  {
    readonly noteer: (feit: Feit) => Effect.Effect<void>;
  }
>()('@tenzij/domain/spoor/Spoor') {}
