import { plusDagen } from '@tenzij/domain/Dag.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import type { Proef } from './opzet.ts';
import { gelukt, onthuldeWeging, vraag, zelfBegeleiden } from './vraag.ts';

/** A traject of Anna's that began so many days ago, without contact. */
export const zonderContact = async (proef: Proef, dagen: number): Promise<TrajectId> => {
  const weging = await onthuldeWeging(proef);
  const besluit = gelukt(await vraag(proef, 'anna', `POST /wegingen/${weging.id}/besluit`, zelfBegeleiden(proef)));
  const id = TrajectId.make(besluit.trajectId);
  const taak: Actor = { _tag: 'Taak', gemeenteId: proef.gemeente.gemeente.id, naam: 'Proef' };
  const eerder = Effect.gen(function* () {
    const trajecten = yield* Trajecten;
    const traject = yield* Effect.fromOption(yield* trajecten.zoek(id));
    yield* trajecten.bewaar({ ...traject, gestartOp: plusDagen(traject.gestartOp, -dagen) });
  });
  await proef.run(Effect.flatMap(Store, (store) => store.inTransactie(taak, eerder)));
  return id;
};
