import { plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { Reconstructies } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { keurGoed, schrijfReconstructie } from '@tenzij/domain/reconstructie/schrijf.ts';
import { Effect } from 'effect';
import { op } from './op.ts';
import { alsReconstructie, verhalen } from './verhalen.ts';

/** Eleven casussen told again, as Arnhem did; once, also where loading begins again. */
export const schrijfVerhalen = Effect.fn('demo.schrijfVerhalen')(function* () {
  const dag = yield* vandaag;
  const { items } = yield* (yield* Reconstructies).lijst({ limit: 1 });
  if (items.length > 0) return;
  const teams = yield* (yield* Inrichting).teams;
  for (const [nr, verhaal] of verhalen.entries()) {
    const teamId = teams.find(({ naam }) => naam === verhaal.team)?.id;
    if (teamId !== undefined)
      yield* op(plusDagen(dag, -60 + nr), schrijfReconstructie({ teamId, ...alsReconstructie(verhaal) }));
  }
});

/** The teamleider lets them into the report, with a resident's yes of the week before. */
export const keurVerhalenGoed = Effect.fn('demo.keurVerhalenGoed')(function* () {
  const dag = yield* vandaag;
  const { items } = yield* (yield* Reconstructies).lijst({ limit: 200 });
  for (const [nr, { id, goedgekeurdOp }] of items.toReversed().entries())
    if (goedgekeurdOp === null) yield* op(plusDagen(dag, -40 + nr), keurGoed(id, plusDagen(dag, -47 + nr)));
});
