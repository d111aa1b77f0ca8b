import { randomUUID } from 'node:crypto';
import { type Besluit, BesluitId } from '@tenzij/domain/besluit/Besluit.ts';
import type { Dag, Moment } from '@tenzij/domain/Dag.ts';
import { type Indicatie, IndicatieId, nieuweIndicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { type Overleg, OverlegId } from '@tenzij/domain/overleg/Overleg.ts';
import { type Toets, ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { type ActiefTraject, TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { type Verwijzing, VerwijzingId } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { type OpenWeging, WegingId } from '@tenzij/domain/weging/Weging.ts';
import type { Proefgemeente } from './gemeente.ts';

const ochtend = '2026-03-02T09:00:00.000Z' as Moment;
const dag = '2026-03-02' as Dag;

/** What grows from a melding, one of each kind. */

export const eenWeging = (g: Proefgemeente, melding: Melding): OpenWeging => ({
  id: WegingId.make(randomUUID()),
  status: 'open',
  meldingId: melding.id,
  teamId: melding.teamId,
  overlegId: null,
  gespreksleiderId: null,
  geopendOp: ochtend,
  geopendDoor: g.coach.medewerkerId,
  aanwezigen: [g.coach.medewerkerId],
  stappen: [],
  standpunten: [],
  eerder: [],
  versie: 1,
});

export const eenBesluit = (g: Proefgemeente, weging: OpenWeging): Besluit => ({
  id: BesluitId.make(randomUUID()),
  meldingId: weging.meldingId,
  wegingId: weging.id,
  teamId: weging.teamId,
  uitkomst: 'combinatie',
  gronden: ['expertise_ontbreekt'],
  advies: 'combinatie',
  afwijkend: false,
  spoed: false,
  motivering: null,
  stappenGezet: ['netwerk'],
  coachId: g.coach.medewerkerId,
  tweedeCoachId: null,
  urenPerWeek: 2,
  verwachteWeken: 10,
  aanbieder: null,
  doelWijkteam: null,
  doelAanbieder: null,
  voorzieningId: null,
  inwonerVraagtBeschikking: false,
  geenRuimte: false,
  beslotenOp: dag,
  beslotenDoor: g.coach.medewerkerId,
  vastgelegdOp: ochtend,
  vervallenOp: null,
  trajectId: null,
  toetsId: null,
  indicatieId: null,
});

export const eenToets = (besluit: Besluit, weging: OpenWeging): Toets => ({
  id: ToetsId.make(randomUUID()),
  besluitId: besluit.id,
  wegingId: weging.id,
  meldingId: besluit.meldingId,
  teamId: besluit.teamId,
  gevraagdOp: ochtend,
  termijnOp: '2026-04-27' as Dag,
  spoed: false,
  betrokkenen: [],
  status: 'gevraagd',
  oordelen: [],
  versie: 1,
});

export const eenTraject = (g: Proefgemeente, melding: Melding): ActiefTraject => ({
  id: TrajectId.make(randomUUID()),
  status: 'actief',
  meldingId: melding.id,
  meldingNummer: melding.nummer,
  teamId: melding.teamId,
  wijkId: g.wijk,
  pilotId: null,
  organisatieId: null,
  coachId: g.coach.medewerkerId,
  tweedeCoachId: null,
  vorm: 'zelf',
  gestartOp: dag,
  urenPerWeek: 2,
  verwachteWeken: 10,
  doel: null,
  toegewezenUren: 20,
  registerUren: null,
  registerContactmomenten: null,
  minuten: 0,
  aantalContactmomenten: 0,
  eersteContactOp: null,
  laatsteContactOp: null,
  laatsteReflectieOp: null,
  warmeOverdrachtOp: null,
  uitgesteldeHerinneringen: [],
  externId: null,
  versie: 1,
});

export const eenIndicatie = (melding: Melding): Indicatie => ({
  ...nieuweIndicatie,
  id: IndicatieId.make(randomUUID()),
  status: 'aangevraagd',
  meldingId: melding.id,
  inwonerId: null,
  teamId: melding.teamId,
  wijkId: melding.wijkId,
  organisatieId: null,
  soort: 'begeleiding_individueel',
  aangevraagdOp: dag,
  urenPerWeek: 3,
  aanbieder: null,
  doel: null,
  mandaathouderId: null,
});

export const eenOverleg = (g: Proefgemeente, teamId = g.zuid): Overleg => ({
  id: OverlegId.make(randomUUID()),
  teamId,
  datum: dag,
  status: 'gepland',
  gespreksleiderId: g.coach.medewerkerId,
  aanwezigen: [],
  volgorde: [],
  uitgesteld: [],
  geopendOp: null,
  geslotenOp: null,
  versie: 1,
});

export const eenVerwijzing = (g: Proefgemeente, melding: Melding, anders: Partial<Verwijzing> = {}): Verwijzing => ({
  id: VerwijzingId.make(randomUUID()),
  meldingId: melding.id,
  nummer: melding.nummer,
  teamId: melding.teamId,
  naarOrganisatieId: g.kwintes,
  vanMedewerkerId: g.coach.medewerkerId,
  verstuurdOp: ochtend,
  toestemming: { op: dag, hoe: 'mondeling' },
  deelContact: true,
  inwonerId: melding.inwonerId,
  gedeeld: {
    wijkId: melding.wijkId,
    leefgebieden: melding.leefgebieden,
    kenmerken: melding.kenmerken,
    leeftijdsgroep: melding.leeftijdsgroep,
    vraag: 'Kunnen jullie meedenken?',
  },
  status: 'verstuurd',
  antwoord: null,
  afronding: null,
  intrekking: null,
  versie: 1,
  ...anders,
});
