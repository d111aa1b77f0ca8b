import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { nieuwId, Uuid } from '../Id.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { type Contactmoment, type NieuwContactmoment, type TrajectId, voegContactIn } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { controleerDag, vergrendeldTraject } from './Vergrendeld.ts';

/** A conversation or visit, in minutes: hours are counted as they are made, not estimated at the start [A §5]. */
export const noteerContact = Effect.fn('traject.noteerContact')(function* (id: TrajectId, invoer: NieuwContactmoment) {
  const { traject, actor } = yield* vergrendeldTraject(id, 'traject.contact');
  const metContact = yield* Effect.fromResult(voegContactIn(traject, invoer));
  yield* controleerDag('op', invoer.op, traject.gestartOp);
  const contact: Contactmoment = {
    id: yield* nieuwId(Uuid),
    trajectId: id,
    ...invoer,
    door: actor.medewerkerId,
    vastgelegdOp: yield* nu,
  };
  const trajecten = yield* Trajecten;
  yield* trajecten.voegContactToe(contact);
  yield* trajecten.bewaar(metContact);
  yield* (yield* Spoor).noteer({
    soort: 'traject.contact',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { contactId: contact.id, op: contact.op, minuten: contact.minuten, soort: contact.soort },
  });
  return contact;
}, weigertAls(TrajectGeweigerd));
