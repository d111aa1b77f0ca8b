import type { ChatGeweigerd } from '@tenzij/domain/chat/ChatGeweigerd.ts';
import type { ErvaringGeweigerd } from '@tenzij/domain/ervaring/ErvaringGeweigerd.ts';
import type { IndicatieGeweigerd } from '@tenzij/domain/indicatie/IndicatieGeweigerd.ts';
import type { KostenGeweigerd } from '@tenzij/domain/kosten/KostenGeweigerd.ts';
import type { KpiGeweigerd } from '@tenzij/domain/kpi/KpiGeweigerd.ts';
import type { RapportGeweigerd } from '@tenzij/domain/kpi/RapportGeweigerd.ts';
import type { MeldingGeweigerd } from '@tenzij/domain/melding/MeldingGeweigerd.ts';
import type { OverlegGeweigerd } from '@tenzij/domain/overleg/OverlegGeweigerd.ts';
import type { PilotGeweigerd } from '@tenzij/domain/pilot/PilotGeweigerd.ts';
import type { ReconstructieGeweigerd } from '@tenzij/domain/reconstructie/ReconstructieGeweigerd.ts';
import type { RegisterGeweigerd } from '@tenzij/domain/register/RegisterGeweigerd.ts';
import type { TermijnGeweigerd } from '@tenzij/domain/termijn/TermijnGeweigerd.ts';
import type { ToetsGeweigerd } from '@tenzij/domain/toets/ToetsGeweigerd.ts';
import type { TrajectGeweigerd } from '@tenzij/domain/traject/TrajectGeweigerd.ts';
import type { VerwijzingGeweigerd } from '@tenzij/domain/verwijzing/VerwijzingGeweigerd.ts';
import type { VoorzieningGeweigerd } from '@tenzij/domain/voorziening/VoorzieningGeweigerd.ts';
import type { WegingGeweigerd } from '@tenzij/domain/weging/WegingGeweigerd.ts';
import type { WerkGeweigerd } from '@tenzij/domain/werk/WerkGeweigerd.ts';
import type { ZoekGeweigerd } from '@tenzij/domain/zoek/zoek.ts';

/** Every refusal that a verb can speak to the outside. */
export type Geweigerd =
  | ChatGeweigerd
  | ErvaringGeweigerd
  | IndicatieGeweigerd
  | KostenGeweigerd
  | KpiGeweigerd
  | MeldingGeweigerd
  | OverlegGeweigerd
  | PilotGeweigerd
  | ReconstructieGeweigerd
  | RapportGeweigerd
  | RegisterGeweigerd
  | TermijnGeweigerd
  | ToetsGeweigerd
  | TrajectGeweigerd
  | VerwijzingGeweigerd
  | VoorzieningGeweigerd
  | WegingGeweigerd
  | WerkGeweigerd
  | ZoekGeweigerd;
export type Reden = Geweigerd['reason'];

/** What each refusal becomes on the wire. */
export const statusVan: Record<Reden['_tag'], 400 | 403 | 404 | 409 | 410 | 412> = {
  OngeldigeInvoer: 400,
  NietToegestaan: 403,
  NietGevonden: 404,
  VerouderdeVersie: 412,
  AlBesloten: 409,
  IndicatieAlBeslist: 409,
  TeamWeegt: 409,
  OnjuisteIndicatieStatus: 409,
  AlBeantwoord: 409,
  BesluitStaatVast: 409,
  RapportStaatVast: 409,
  OnjuisteMeldingStatus: 409,
  OnjuisteWegingStatus: 409,
  OnjuisteToetsStatus: 409,
  OnjuisteOverlegStatus: 409,
  OnjuisteVerwijzingStatus: 409,
  TrajectIsAfgerond: 409,
  VoorzieningIsGesloten: 409,
  GeenPlekMeer: 409,
  TrajectLooptNog: 409,
  EvaluatieIsGegeven: 409,
  ErvaringIsGegeven: 409,
  AlOpgeschaald: 409,
  NietOpgeschaald: 409,
  AlGeoordeeld: 409,
  AlVerschoven: 409,
  TermijnVoorbij: 409,
  AlOvergedragen: 409,
  StaatInRapport: 409,
  LinkWerktNietMeer: 410,
  KoppelverzoekVoorbij: 410,
};
