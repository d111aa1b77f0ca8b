import { Dag } from '../src/Dag.ts';
import type { Actor, MedewerkerActor } from '../src/medewerker/Actor.ts';
import { type Gemeente, GemeenteId, gebruikelijkeTermijnen } from '../src/medewerker/Gemeente.ts';
import { type Medewerker, MedewerkerId, type Rol } from '../src/medewerker/Medewerker.ts';
import type { Organisatie } from '../src/medewerker/Organisatie.ts';
import { OrganisatieId, type Team, TeamId, type Wijk, WijkId } from '../src/medewerker/Team.ts';
import type { Kenmerk } from '../src/melding/Kenmerk.ts';
import type { Leefgebied } from '../src/melding/Leefgebied.ts';
import { type Pilot, PilotId } from '../src/pilot/Pilot.ts';
import { TrajectId } from '../src/traject/TrajectId.ts';
import { nogNietBijgehouden, type Voorziening, VoorzieningId } from '../src/voorziening/Voorziening.ts';

/** The n-th id: fixed, and a UUID version 7. */
export const uuid = (n: number): string => `018f0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const zandstad: Gemeente = {
  id: GemeenteId.make(uuid(1)),
  naam: 'Zandstad',
  leefgebiedenDrempel: null,
  urenPerFtePerWeek: 24,
  gebruikelijkeWeken: 26,
  ...gebruikelijkeTermijnen,
};

export const wijkOost: Wijk = { id: WijkId.make(uuid(10)), naam: 'Oost' };
export const wijkWest: Wijk = { id: WijkId.make(uuid(11)), naam: 'West' };
export const teamOost: Team = {
  id: TeamId.make(uuid(20)),
  naam: 'Wijkteam Oost',
  domein: 'wmo',
  wijken: [wijkOost.id],
};
export const teamWest: Team = {
  id: TeamId.make(uuid(21)),
  naam: 'Wijkteam West',
  domein: 'wmo',
  wijken: [wijkWest.id],
};

export const mee: Organisatie = {
  id: OrganisatieId.make(uuid(30)),
  naam: 'MEE',
  soort: 'clientondersteuning',
  expertises: ['lvb', 'autisme', 'nah', 'auditief'],
};

/** What Kim can, Kwintes can: the organisatie itself names nothing. */
export const kwintes: Organisatie = {
  id: OrganisatieId.make(uuid(31)),
  naam: 'Kwintes',
  soort: 'zorgaanbieder',
  expertises: [],
};

const medewerker = (
  n: number,
  naam: string,
  rol: Rol,
  teams: ReadonlyArray<Team>,
  expertises: ReadonlyArray<Kenmerk> = [],
  urenPerWeek: number | null = 20,
): Medewerker => ({
  id: MedewerkerId.make(uuid(100 + n)),
  naam,
  rol,
  teams: teams.map(({ id }) => id),
  organisatieId: null,
  expertises,
  urenPerWeek,
  fte: null,
  actief: true,
});

export const anna = medewerker(1, 'Anna', 'wijkcoach', [teamOost], ['schulden', 'ggz']);
export const bram = medewerker(2, 'Bram', 'wijkcoach', [teamOost], ['jeugd']);
export const carla = medewerker(3, 'Carla', 'wijkcoach', [teamOost], [], 10);
export const tess = medewerker(4, 'Tess', 'teamleider', [teamOost]);
export const theo = medewerker(5, 'Theo', 'teamleider', [teamOost]);
export const dirk = medewerker(6, 'Dirk', 'wijkcoach', [teamWest], ['ouderen']);
export const wilma = medewerker(7, 'Wilma', 'teamleider', [teamWest]);
export const cor = medewerker(8, 'Cor', 'wmo_consulent', []);
export const sara = medewerker(9, 'Sara', 'stuurgroep', []);
export const bea = medewerker(10, 'Bea', 'beheerder', []);
export const fien = medewerker(11, 'Fien', 'functionaris_gegevensbescherming', []);
const oudCollega: Medewerker = { ...medewerker(12, 'Otto', 'wijkcoach', [teamOost]), actief: false };

/** A professional of a partner: in no team of ours. */
export const kim: Medewerker = { ...medewerker(13, 'Kim', 'wijkcoach', [], ['dementie']), organisatieId: kwintes.id };
export const kees: Medewerker = { ...medewerker(14, 'Kees', 'wijkcoach', []), organisatieId: kwintes.id };

export const iedereen = [anna, bram, carla, tess, theo, dirk, wilma, cor, sara, bea, fien, oudCollega, kim, kees];

export const als = ({ id, naam, rol, teams, organisatieId }: Medewerker): MedewerkerActor => ({
  _tag: 'Medewerker',
  gemeenteId: zandstad.id,
  medewerkerId: id,
  naam,
  rol,
  teams,
  organisatieId,
  kanaal: 'console',
});
export const machine: Actor = { _tag: 'Machine', gemeenteId: zandstad.id, naam: 'zaaksysteem' };
export const taak: Actor = { _tag: 'Taak', gemeenteId: zandstad.id, naam: 'herinneren' };
export const inwoner: Actor = { _tag: 'Inwoner', gemeenteId: zandstad.id, trajectId: TrajectId.make(uuid(40)) };

export const pilotOost: Pilot = {
  id: PilotId.make(uuid(50)),
  naam: 'Begeleiding in de wijk',
  domein: 'wmo',
  teams: [teamOost.id],
  gestartOp: Dag.make('2026-01-01'),
  goNoGoOp: Dag.make('2026-12-01'),
  eindigtOp: Dag.make('2026-12-31'),
};

const voorziening = (
  n: number,
  naam: string,
  leefgebieden: ReadonlyArray<Leefgebied>,
  wijken: ReadonlyArray<WijkId>,
): Voorziening => ({
  id: VoorzieningId.make(uuid(60 + n)),
  naam,
  soort: null,
  wijken,
  leefgebieden,
  kenmerken: [],
  capaciteit: null,
  contact: null,
  website: null,
  ...nogNietBijgehouden,
  versie: 1,
});
export const taalmaatje = voorziening(1, 'Taalmaatje', ['participatie'], []);
export const buurtcirkel = voorziening(2, 'Buurtcirkel', ['sociaal_netwerk', 'participatie'], [wijkOost.id]);
export const inloopWest = voorziening(3, 'Inloop West', ['sociaal_netwerk'], [wijkWest.id]);
