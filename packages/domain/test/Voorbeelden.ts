import { BesluitId } from '../src/besluit/Besluit.ts';
import { Dag, Moment } from '../src/Dag.ts';
import { type Indicatie, IndicatieId, nieuweIndicatie } from '../src/indicatie/Indicatie.ts';
import { type Melding, MeldingId, MeldingNummer } from '../src/melding/Melding.ts';
import { type Overleg, OverlegId } from '../src/overleg/Overleg.ts';
import { type Toets, ToetsId } from '../src/toets/Toets.ts';
import { type ActiefTraject, TrajectId } from '../src/traject/Traject.ts';
import { type OpenWeging, type Standpunt, WegingId } from '../src/weging/Weging.ts';
import { anna, bram, teamOost, uuid, wijkOost } from './Mensen.ts';

export const dag = (tekst: string): Dag => Dag.make(tekst);
export const moment = (tekst: string): Moment => Moment.make(tekst);
export const ochtend = moment('2026-11-02T09:00:00.000Z');

export const eenMelding: Melding = {
  id: MeldingId.make(uuid(200)),
  nummer: MeldingNummer.make('M-2026-00042'),
  status: 'ontvangen',
  ontvangenOp: dag('2026-10-26'),
  aanleiding: 'nieuwe_vraag',
  bron: 'huisarts',
  teamId: teamOost.id,
  wijkId: wijkOost.id,
  organisatieId: null,
  leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'],
  kenmerken: ['schulden'],
  leeftijdsgroep: '27-66',
  vraag: 'Achterstand met de huur, en weinig mensen om zich heen.',
  uitstelbaar: true,
  collectief: null,
  inwonerId: null,
  indicatieId: null,
  trajectId: null,
  externId: null,
  gemeldDoor: anna.id,
  gemeldOp: ochtend,
  voorbeeld: false,
  versie: 1,
};

export const eenWeging: OpenWeging = {
  id: WegingId.make(uuid(210)),
  status: 'open',
  meldingId: eenMelding.id,
  teamId: teamOost.id,
  overlegId: null,
  gespreksleiderId: null,
  geopendOp: ochtend,
  geopendDoor: anna.id,
  aanwezigen: [anna.id, bram.id],
  stappen: [],
  standpunten: [],
  eerder: [],
  versie: 1,
};

export const eenStandpunt: Standpunt = {
  medewerkerId: anna.id,
  keuze: 'zelf',
  gronden: [],
  toelichting: null,
  kanOppakken: true,
  op: ochtend,
};

export const eenToets: Toets = {
  id: ToetsId.make(uuid(220)),
  besluitId: BesluitId.make(uuid(221)),
  wegingId: eenWeging.id,
  meldingId: eenMelding.id,
  teamId: teamOost.id,
  gevraagdOp: ochtend,
  termijnOp: dag('2026-12-21'),
  spoed: false,
  betrokkenen: [anna.id, bram.id],
  status: 'gevraagd',
  oordelen: [],
  versie: 1,
};

export const eenTraject: ActiefTraject = {
  id: TrajectId.make(uuid(230)),
  status: 'actief',
  meldingId: eenMelding.id,
  meldingNummer: eenMelding.nummer,
  teamId: teamOost.id,
  wijkId: wijkOost.id,
  pilotId: null,
  organisatieId: null,
  coachId: anna.id,
  tweedeCoachId: bram.id,
  vorm: 'zelf',
  gestartOp: dag('2026-11-02'),
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
};

export const eenIndicatie: Indicatie = {
  ...nieuweIndicatie,
  id: IndicatieId.make(uuid(240)),
  status: 'aangevraagd',
  meldingId: eenMelding.id,
  inwonerId: eenMelding.inwonerId,
  teamId: teamOost.id,
  wijkId: wijkOost.id,
  organisatieId: null,
  soort: 'begeleiding_individueel',
  aangevraagdOp: dag('2026-11-02'),
  urenPerWeek: 3,
  aanbieder: null,
  doel: null,
  mandaathouderId: null,
};

export const eenOverleg: Overleg = {
  id: OverlegId.make(uuid(250)),
  teamId: teamOost.id,
  datum: dag('2026-11-02'),
  status: 'gepland',
  gespreksleiderId: anna.id,
  aanwezigen: [],
  volgorde: [],
  uitgesteld: [],
  geopendOp: null,
  geslotenOp: null,
  versie: 1,
};
