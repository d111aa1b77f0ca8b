import { Effect } from 'effect';
import { vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { weigertAls } from '../Weigering.ts';
import { WerkGeweigerd } from './WerkGeweigerd.ts';
import { type Werklijst, Werklijsten, type WerklijstFilter, Werklijstsoort } from './Werklijst.ts';

/** What do my teams still have to do, and how much of each? */
export const bekijkWerklijst = Effect.fn('werk.bekijkWerklijst')(function* (filter: WerklijstFilter) {
  const actor = yield* mag('traject.contact', filter.teamId);
  const vraag = {
    ...filter,
    teams: filter.teamId === undefined ? actor.teams : [filter.teamId],
    vandaag: yield* vandaag,
    gemeente: yield* (yield* Inrichting).gemeente,
  };
  const werklijsten = yield* Werklijsten;
  const { items, volgende } = yield* werklijsten.lijst(vraag);
  const aantal = yield* werklijsten.tel(vraag);
  const aantallen = Werklijstsoort.literals.map((soort) => ({ soort, aantal: aantal.get(soort) ?? 0 }));
  return { items, volgende, aantallen } satisfies Werklijst;
}, weigertAls(WerkGeweigerd));
