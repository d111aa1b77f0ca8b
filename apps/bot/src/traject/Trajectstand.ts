import { type Dag, vandaag } from '@tenzij/domain/Dag.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { TrajectBeeld } from '@tenzij/domain/traject/bekijk.ts';
import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import type { Namen } from '../medewerker/Namen.ts';

/** All that a traject card or dialog is drawn from. */
export interface Trajectstand {
  readonly traject: TrajectBeeld;
  readonly nummer: string;
  readonly namen: Namen;
  readonly rol: Rol;
  readonly vandaag: Dag;
}

export const leesTraject = (beurt: Beurt, over: string): Effect.Effect<Trajectstand, ApiWeigert> =>
  Effect.gen(function* () {
    const [traject, namen] = yield* Effect.all(
      [vraag(() => beurt.client.traject({ params: { id: over as TrajectId } })), beurt.namen],
      { concurrency: 'unbounded' },
    );
    const nummer = traject.meldingNummer ?? berichten.traject.zonderNummer;
    return { traject, nummer, namen, rol: beurt.mij.rol, vandaag: yield* vandaag };
  });
