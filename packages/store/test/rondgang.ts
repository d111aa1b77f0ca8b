import { type Melding, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Arbitrary, Effect, Option } from 'effect';
import { expect } from 'vitest';
import { type Poorten, Store } from '../src/Store.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from './gemeente.ts';
import type { Proef } from './opzet.ts';
import { getal, tekst } from './willekeurig.ts';

export const geheel = getal(0, 10_000);
export const reden = Arbitrary.all({ code: tekst, tekst });
export const lijstVan = <A>(wat: Arbitrary.Arbitrary<A>) => Arbitrary.array(wat, { maxLength: 4 });
let laatste = 0;
export const volgnummer = Arbitrary.map(geheel, () => {
  laatste += 1;
  return MeldingNummer.make(`M-2030-${String(laatste).padStart(6, '0')}`);
});

/** Everything that a value becomes by being stored and read is that value. */
export const rondgangIn =
  (proef: Proef) =>
  <A>(
    maak: (g: Proefgemeente, melding: Melding) => Arbitrary.Arbitrary<A>,
    heenEnTerug: (waarde: A, g: Proefgemeente, melding: Melding) => Effect.Effect<unknown, never, Poorten>,
  ) =>
    proef.run(
      Effect.gen(function* () {
        const store = yield* Store;
        const g = yield* nieuweGemeente;
        const melding = eenMelding(g);
        yield* store.inTransactie(
          g.taak,
          Effect.flatMap(Meldingen, (poort) => poort.voegToe(melding)),
        );
        const uitkomst = yield* Arbitrary.checkEffect(
          maak(g, melding),
          (waarde) =>
            Effect.map(store.inTransactie(g.taak, heenEnTerug(waarde, g, melding)), (terug) => {
              expect(terug).toEqual(waarde);
              return true;
            }),
          { runs: 40 },
        );
        return Arbitrary.formatCheckFailure(uitkomst);
      }),
    );

export const gevonden = <A, E, R>(effect: Effect.Effect<Option.Option<A>, E, R>) =>
  Effect.map(effect, Option.getOrNull);
