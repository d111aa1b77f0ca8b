import { plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { rondAf } from '@tenzij/domain/traject/rondAf.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { op } from '../src/demo/op.ts';
import type { Proef } from './opzet.ts';
import { zonderContact } from './zonderContact.ts';

/** A traject of Anna's that was rounded off so many days ago, and of which nobody said how it went. */
export const zonderFormulieren = async (proef: Proef, dagen: number): Promise<TrajectId> => {
  const id = await zonderContact(proef, dagen + 60);
  const { gemeente, mensen } = proef.gemeente;
  const { id: medewerkerId, naam, rol, teams } = mensen.anna;
  const anna: Actor = {
    ...{ _tag: 'Medewerker', gemeenteId: gemeente.id, medewerkerId, naam, rol, teams },
    ...{ organisatieId: null, kanaal: 'console' },
  };
  await proef.run(
    Effect.gen(function* () {
      const store = yield* Store;
      const beeindigdOp = plusDagen(yield* vandaag, -dagen);
      yield* op(beeindigdOp, store.inTransactie(anna, rondAf(id, { beeindigdOp, reden: 'volgens_plan' })));
    }),
  );
  return id;
};
