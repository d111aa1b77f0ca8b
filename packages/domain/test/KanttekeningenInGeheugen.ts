import { Context, Effect, Option } from 'effect';
import { type Kanttekening, Kanttekeningen } from '../src/kpi/Kanttekening.ts';
import { pilotOost } from './Mensen.ts';
import { type Geheugen, pagineer, schrijf, wis } from './Staat.ts';

const opDag = (a: Kanttekening, b: Kanttekening) => a.dag.localeCompare(b.dag) || a.id.localeCompare(b.id);
const isVan = <Id>(eigen: Id | null, gevraagd: Id | undefined) =>
  gevraagd === undefined || eigen === null || eigen === gevraagd;

const kanttekeningen = (geheugen: Geheugen): Kanttekeningen['Service'] => ({
  lijst: ({ van, tot, pilotId, teamId, ...vraag }, teams) =>
    Effect.sync(() =>
      pagineer(
        [...geheugen.staat.kanttekeningen.values()]
          .filter(
            (een) =>
              een.dag >= (van ?? een.dag) &&
              een.dag <= (tot ?? een.dag) &&
              isVan(een.pilotId, pilotId) &&
              isVan(een.teamId, teamId) &&
              (pilotId === undefined || een.teamId === null || pilotOost.teams.includes(een.teamId)) &&
              (teams === null || een.teamId === null || teams.includes(een.teamId)),
          )
          .sort(opDag),
        vraag,
      ),
    ),
  zoek: (id) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.kanttekeningen.get(id))),
  voegToe: (nieuw) => Effect.sync(() => schrijf(geheugen, (staat) => staat.kanttekeningen, nieuw.id, nieuw)),
  verwijder: (id) => Effect.sync(() => wis(geheugen, (staat) => staat.kanttekeningen, id)),
});

export const kpiPoorten = (geheugen: Geheugen) => Context.make(Kanttekeningen, kanttekeningen(geheugen));
