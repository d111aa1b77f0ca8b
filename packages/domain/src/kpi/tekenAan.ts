import { Effect } from 'effect';
import { nieuwId } from '../Id.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import {
  type Kanttekening,
  Kanttekeningen,
  KanttekeningId,
  type KanttekeningVraag,
  type NieuweKanttekening,
} from './Kanttekening.ts';
import { KpiGeweigerd } from './KpiGeweigerd.ts';

const noteer = Effect.fn('kpi.noteerKanttekening')(function* (
  soort: 'kanttekening.gemaakt' | 'kanttekening.verwijderd',
  { id, dag, teamId }: Kanttekening,
) {
  yield* (yield* Spoor).noteer({ soort, onderwerp: { soort: 'kanttekening', id }, teamId, gegevens: { dag } });
});

const foutenIn = Effect.fn('kpi.foutenInKanttekening')(function* ({ pilotId, teamId }: NieuweKanttekening) {
  const inrichting = yield* Inrichting;
  const fouten: Array<{ pad: string; melding: string }> = [];
  if (pilotId !== undefined && !(yield* inrichting.pilots).some(({ id }) => id === pilotId))
    fouten.push({ pad: 'pilotId', melding: 'Deze pilot bestaat niet.' });
  if (teamId !== undefined && !(yield* inrichting.teams).some(({ id }) => id === teamId))
    fouten.push({ pad: 'teamId', melding: 'Dit team bestaat niet.' });
  return fouten;
});

/** A teamleider writes beside the figures of an own team; of the gemeente and its pilots others do. */
export const maakKanttekening = Effect.fn('kpi.maakKanttekening')(function* (invoer: NieuweKanttekening) {
  yield* mag('kanttekening.maken', invoer.teamId ?? null);
  const fouten = yield* foutenIn(invoer);
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
  yield* weigerNamen(null, { tekst: invoer.tekst });
  const nieuw: Kanttekening = {
    id: yield* nieuwId(KanttekeningId),
    dag: invoer.dag,
    tekst: invoer.tekst.trim(),
    pilotId: invoer.pilotId ?? null,
    teamId: invoer.teamId ?? null,
  };
  yield* (yield* Kanttekeningen).voegToe(nieuw);
  yield* noteer('kanttekening.gemaakt', nieuw);
  return nieuw;
}, weigertAls(KpiGeweigerd));

export const verwijderKanttekening = Effect.fn('kpi.verwijderKanttekening')(function* (id: KanttekeningId) {
  const kanttekeningen = yield* Kanttekeningen;
  yield* mag('kanttekening.maken');
  const oud = yield* Effect.fromOption(yield* kanttekeningen.zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'kanttekening' })),
  );
  yield* mag('kanttekening.maken', oud.teamId);
  yield* kanttekeningen.verwijder(id);
  yield* noteer('kanttekening.verwijderd', oud);
}, weigertAls(KpiGeweigerd));

/** Who sees the figures of own teams sees what was written beside those. */
export const lijstKanttekeningen = Effect.fn('kpi.kanttekeningen')(function* (vraag: KanttekeningVraag) {
  const actor = yield* mag('kpi.lezen');
  yield* mag('kpi.lezen', vraag.teamId);
  const teams: ReadonlyArray<TeamId> | null = reikwijdte(actor.rol, 'kpi.lezen') === 'eigen_teams' ? actor.teams : null;
  // A partner's professional works in no team of the gemeente: there are no figures to read these beside.
  if (teams?.length === 0) return { items: [], volgende: null };
  return yield* (yield* Kanttekeningen).lijst(vraag, teams);
}, weigertAls(KpiGeweigerd));
