import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import type { Benoemd } from '#lib/session/bekend.ts';

interface Ik {
  readonly rol: Rol;
  readonly teams: ReadonlyArray<{ readonly id: string }>;
}

interface Bekend {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly pilots: ReadonlyArray<Benoemd>;
}

const t = tekst.kpi.kanttekening;

/** Of whom somebody may write what happened: a teamleider of the own teams, who watches all of everything. */
export const kanttekeningenOver = ({ rol, teams: eigen }: Ik, { teams, pilots }: Bekend) => {
  const bereik = reikwijdte(rol, 'kanttekening.maken');
  const isEigen = (id: string | null) => eigen.some((team) => team.id === id);
  const vanTeams = teams
    .filter(({ id }) => bereik === 'gemeente' || (bereik === 'eigen_teams' && isEigen(id)))
    .map(({ id, naam }) => ({ waarde: `team:${id}`, naam: t.vanTeam(naam) }));
  const vanAllen = [
    { waarde: 'gemeente', naam: t.heleGemeente },
    ...pilots.map(({ id, naam }) => ({ waarde: `pilot:${id}`, naam: t.vanPilot(naam) })),
  ];
  return {
    overKeuzes: [...(bereik === 'gemeente' ? vanAllen : []), ...vanTeams],
    magWeg: (teamId: string | null) => bereik === 'gemeente' || (bereik === 'eigen_teams' && isEigen(teamId)),
  };
};
