import { Effect } from 'effect';
import { nieuwId } from '../Id.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { type Overleg, Overleggen, OverlegId, type PlanOverleg } from './Overleg.ts';
import { OverlegGeweigerd } from './OverlegGeweigerd.ts';

/** The team sets a day to weigh casussen together. */
export const planOverleg = Effect.fn('overleg.plan')(function* (invoer: PlanOverleg) {
  yield* mag('overleg.leiden');
  const inrichting = yield* Inrichting;
  if (!(yield* inrichting.teams).some(({ id }) => id === invoer.teamId))
    return yield* ongeldig('teamId', 'Dit team bestaat niet.');
  const actor = yield* mag('overleg.leiden', invoer.teamId);
  const gespreksleiderId = invoer.gespreksleiderId ?? actor.medewerkerId;
  const leden = yield* inrichting.ledenVan(invoer.teamId);
  if (!leden.some(({ id }) => id === gespreksleiderId))
    return yield* ongeldig('gespreksleiderId', 'De gespreksleider werkt niet in dit team.');
  const overleg: Overleg = {
    id: yield* nieuwId(OverlegId),
    teamId: invoer.teamId,
    datum: invoer.datum,
    status: 'gepland',
    gespreksleiderId,
    aanwezigen: [],
    volgorde: [],
    uitgesteld: [],
    geopendOp: null,
    geslotenOp: null,
    versie: 1,
  };
  yield* (yield* Overleggen).voegToe(overleg);
  yield* (yield* Spoor).noteer({
    soort: 'overleg.gepland',
    onderwerp: { soort: 'overleg', id: overleg.id },
    teamId: overleg.teamId,
    gegevens: { datum: overleg.datum, gespreksleiderId },
  });
  return overleg;
}, weigertAls(OverlegGeweigerd));
