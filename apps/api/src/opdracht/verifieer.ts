import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { OpdrachtMislukt } from './OpdrachtMislukt.ts';
import type { Uitvoer } from './Uitvoer.ts';

const { opdracht } = berichten;

/** Is the trail of every gemeente as it was written? */
export const verifieerOpdracht = Effect.fn('opdracht.verifieer')(function* ({ zeg }: Uitvoer) {
  const store = yield* Store;
  let klopt = true;
  for (const { id, naam } of yield* store.aanmelding.gemeenten) {
    const oordeel = yield* store.verifieerJournaal(id);
    zeg(
      oordeel.klopt
        ? opdracht.journaalKlopt(naam, oordeel.regels)
        : opdracht.journaalKloptNiet(naam, oordeel.eersteFout.nr, oordeel.eersteFout.wat),
    );
    klopt &&= oordeel.klopt;
  }
  if (!klopt) return yield* new OpdrachtMislukt({ regel: opdracht.nietAlleJournalen });
});
