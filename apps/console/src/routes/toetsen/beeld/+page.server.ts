import { teken } from '@tenzij/documents/chart/draw.ts';
import { Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import { lees } from '#lib/session/answer.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { beeldGrafiek } from '#lib/toetsen/beeld.ts';

const dagen = { kwartaal: 91, jaar: 365 } as const;

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const { teams } = await inrichtingVoor(event, 'teams');
  const eigen = ik.teams.length === 0 ? teams : teams.filter(({ id }) => ik.teams.some((een) => een.id === id));
  const gevraagd = event.url.searchParams.get('teamId');
  const team = eigen.find(({ id }) => id === gevraagd) ?? eigen[0] ?? null;
  const periode = event.url.searchParams.get('periode') === 'jaar' ? ('jaar' as const) : ('kwartaal' as const);
  const tot = Dag.make(vandaag());
  const van = plusDagen(tot, -dagen[periode]);
  const beeld =
    team === null ? null : await lees(event, api.toetsbeeld({ params: { id: team.id }, query: { van, tot } }));
  return {
    teams: eigen,
    team,
    periode,
    beeld,
    grafiek: beeld === null || beeld.gevraagd === 0 ? null : await teken(beeldGrafiek(beeld)),
  };
};
