import type { Mij } from '@tenzij/contract/operaties/inrichting.ts';
import { Dag, Moment } from '@tenzij/domain/Dag.ts';
import { GemeenteId, gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type Medewerker, MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { type Melding, MeldingId, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import type { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import { WegingId } from '@tenzij/domain/weging/Weging.ts';
import type { Namen } from '../src/medewerker/Namen.ts';
import type { Casus } from '../src/weging/Casus.ts';

const uuid = (nummer: number) => `01900000-0000-7000-8000-${String(nummer).padStart(12, '0')}`;

export const vandaag = Dag.make('2026-03-12');
export const moment = Moment.make('2026-03-12T09:15:00.000Z');
/** Later that morning than what was written then. */
export const nu = Moment.make('2026-03-12T11:00:00.000Z');
export const teamId = TeamId.make(uuid(1));
export const wijkId = WijkId.make(uuid(2));
export const overlegId = OverlegId.make(uuid(3));
export const wegingId = WegingId.make(uuid(4));

const mens = (nummer: number, naam: string, rol: Rol = 'wijkcoach'): Medewerker => ({
  id: MedewerkerId.make(uuid(nummer)),
  naam,
  rol,
  teams: [teamId],
  organisatieId: null,
  expertises: [],
  urenPerWeek: 12,
  fte: null,
  actief: true,
});
export const sanne = mens(11, 'Sanne');
export const joris = mens(12, 'Joris');
export const fatma = mens(13, 'Fatma');
export const ton = mens(14, 'Ton', 'teamleider');

export const namen: Namen = {
  teams: [{ id: teamId, naam: 'Kronenburg', domein: 'wmo', wijken: [wijkId] }],
  wijken: [{ id: wijkId, naam: 'Vredenburg' }],
  medewerkers: [sanne, joris, fatma, ton],
};

export const als = (wie: Medewerker): typeof Mij.Type => ({
  medewerkerId: wie.id,
  naam: wie.naam,
  rol: wie.rol,
  teams: wie.teams,
  organisatieId: wie.organisatieId,
  gemeente: {
    id: GemeenteId.make(uuid(9)),
    naam: 'Arnhem',
    leefgebiedenDrempel: null,
    urenPerFtePerWeek: 24,
    gebruikelijkeWeken: 26,
    ...gebruikelijkeTermijnen,
  },
});

export const melding: Melding = {
  id: MeldingId.make(uuid(5)),
  nummer: MeldingNummer.make('M-2026-00042'),
  status: 'in_weging',
  ontvangenOp: Dag.make('2026-02-20'),
  aanleiding: 'nieuwe_vraag',
  bron: 'huisarts',
  teamId,
  wijkId,
  organisatieId: null,
  leefgebieden: ['financien', 'sociaal_netwerk'],
  kenmerken: ['dementie'],
  leeftijdsgroep: '67+',
  vraag: 'Meneer opent zijn post niet meer en komt de deur niet uit.',
  uitstelbaar: true,
  collectief: null,
  inwonerId: null,
  indicatieId: null,
  trajectId: null,
  externId: null,
  gemeldDoor: sanne.id,
  gemeldOp: moment,
  voorbeeld: false,
  versie: 2,
};

export const openWeging: WegingBeeld = {
  id: wegingId,
  meldingId: melding.id,
  teamId,
  overlegId,
  gespreksleiderId: sanne.id,
  status: 'open',
  geopendOp: moment,
  aanwezigen: [sanne.id, joris.id, fatma.id],
  stappen: [],
  standpunten: [],
  onthuldOp: null,
  advies: null,
  besluit: null,
  traject: null,
  terug: null,
  kandidaten: [],
  voorzieningen: [],
  geslotenVoorzieningen: [],
  knelpunten: [],
  versie: 1,
};

export const casus = (weging: Partial<WegingBeeld>, kijker: Medewerker, over: Partial<Melding> = {}): Casus => ({
  weging: { ...openWeging, ...weging },
  melding: { ...melding, ...over },
  toets: null,
  namen,
  gemeente: als(kijker).gemeente,
  kijker: als(kijker),
  vandaag,
  nu,
});
