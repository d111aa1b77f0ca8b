import { Dag } from '@tenzij/domain/Dag.ts';
import { Kanttekeningen } from '@tenzij/domain/kpi/Kanttekening.ts';
import { maakKanttekening } from '@tenzij/domain/kpi/tekenAan.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import type { Gemeentenaam } from '@tenzij/registers/referentie/schrijf.ts';
import { Effect } from 'effect';

interface DemoKanttekening {
  readonly dag: string;
  readonly tekst: string;
  readonly team?: string;
}

/** What everybody remembers of those years, and what the evaluation of Arnhem tells of its teams [A §5]. */
const kanttekeningen: Record<Gemeentenaam, ReadonlyArray<DemoKanttekening>> = {
  arnhem: [
    { dag: '2020-12-15', tekst: 'Lockdown tot eind april 2021.' },
    { dag: '2021-12-19', tekst: 'Lockdown tot half januari 2022.' },
    { dag: '2022-04-01', tekst: 'Wisseling van teamleiders en verloop onder wijkcoaches, april en mei.' },
    { dag: '2022-06-01', tekst: 'De teamleider stuurt meer op zelf begeleiden.' },
    { dag: '2022-04-15', tekst: '(Voorbeeld) Een nieuwe teamleider.', team: 'CSA' },
  ],
  hilversum: [
    { dag: '2020-03-16', tekst: 'Eerste lockdown.' },
    { dag: '2020-12-15', tekst: 'Lockdown tot eind april 2021.' },
    { dag: '2021-02-01', tekst: '(Voorbeeld) Een nieuwe teamleider.', team: 'Wijkteam Oost' },
  ],
};

/** By the beheerder, once: what is there already is not told again. */
export const maakKanttekeningen = Effect.fn('demo.maakKanttekeningen')(function* (register: Gemeentenaam) {
  const { items } = yield* (yield* Kanttekeningen).lijst({ limit: 1 }, null);
  if (items.length > 0) return;
  const teams = yield* (yield* Inrichting).teams;
  for (const { dag, tekst, team } of kanttekeningen[register]) {
    const teamId = teams.find(({ naam }) => naam === team)?.id;
    yield* maakKanttekening({ dag: Dag.make(dag), tekst, ...(teamId === undefined ? {} : { teamId }) });
  }
});
