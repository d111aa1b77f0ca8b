import { createHash } from 'node:crypto';
import { pilots, teams, type Wereld, wijken } from '@tenzij/domain/test/KpiWereld.ts';
import type { Register } from './register.ts';

/** Always the same id for the same name. */
export const idVan = (naam: string): string => {
  const hex = createHash('sha256').update(naam).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const namen = new Map([...pilots, ...teams, ...wijken].map((naam) => [idVan(naam), naam]));
/** The name that an id was made of, or the key as it is. */
export const sleutelVan = (sleutel: string): string => namen.get(sleutel) ?? sleutel;

const legeMelding = { organisatieId: null, leefgebieden: [], leeftijdsgroep: null, collectief: null };
const leegTraject = {
  meldingId: null,
  organisatieId: null,
  coachId: null,
  vorm: 'zelf',
  urenPerWeek: null,
  toegewezenUren: null,
  registerUren: null,
  registerContactmomenten: null,
  minuten: 0,
  aantalContactmomenten: 0,
  eersteContactOp: null,
};

/** A gemeente of the attack as rows; its first two teams have a pilot each, all of the time. */
export const registerVan = ({ meldingen, trajecten }: Wereld): Register => {
  const domeinVan = (team: string) => (team === 'team-3' ? 'jeugd' : 'wmo');
  const mensen = new Set([...meldingen, ...trajecten].map(({ wie }) => wie));
  const rijen = trajecten.map((traject, nr) => ({ ...traject, id: idVan(`traject ${nr}`) }));
  return {
    gemeente: { id: idVan('gemeente'), naam: 'Gemeente', urenPerFtePerWeek: 24, gebruikelijkeWeken: 26 },
    wijken: wijken.map((naam) => ({ id: idVan(naam), naam })),
    organisaties: [],
    teams: teams.map((naam) => ({ id: idVan(naam), naam, domein: domeinVan(naam), wijken: wijken.map(idVan) })),
    medewerkers: [],
    inwoners: [...mensen].map((wie) => ({ id: idVan(`inwoner ${wie}`) })),
    pilots: pilots.map((naam, nr) => ({
      id: idVan(naam),
      naam,
      domein: 'wmo',
      teams: [idVan(teams[nr] ?? '')],
      gestartOp: '2022-01-01',
      eindigtOp: null,
    })),
    formatie: [],
    uitgaven: [],
    begroting: [],
    voorzieningen: [],
    besluiten: [],
    overdrachten: [],
    indicaties: [],
    meldingen: meldingen.map(({ dag, bron, team, wijk, wie }, nr) => ({
      ...legeMelding,
      id: idVan(`melding ${nr}`),
      ontvangenOp: dag,
      bron,
      teamId: idVan(team),
      wijkId: idVan(wijk),
      inwonerId: idVan(`inwoner ${wie}`),
    })),
    trajecten: rijen.map(({ id, start, einde, pilot, team, wijk, wie }) => ({
      ...leegTraject,
      id,
      status: einde === null ? 'actief' : 'afgerond',
      teamId: idVan(team),
      wijkId: idVan(wijk),
      pilotId: pilot === null ? null : idVan(pilot),
      gestartOp: start,
      beeindigdOp: einde,
      redenBeeindiging: einde === null ? null : 'volgens_plan',
      inwonerId: idVan(`inwoner ${wie}`),
    })),
    evaluaties: rijen
      .filter(({ coach }) => coach)
      .map(({ id, team }) => ({ trajectId: id, teamId: idVan(team), soort: 'coach' as const, antwoorden: {} })),
  };
};
