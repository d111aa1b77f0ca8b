import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { RegisterGeweigerd } from './RegisterGeweigerd.ts';
import type { ImportId, RegelTelling } from './Registers.ts';

/** Only the beheerder brings a register in; what it brought stands in the trail, in the same transaction. */
export const neemIn = <A extends { readonly regels: RegelTelling }, E, R>(
  id: ImportId,
  bestanden: ReadonlyArray<string>,
  lees: Effect.Effect<A, E, R>,
) =>
  Effect.gen(function* () {
    yield* mag('register.importeren').pipe(weigertAls(RegisterGeweigerd));
    const uitslag = yield* lees;
    const { gelezen, nieuw, bijgewerkt, ongewijzigd } = uitslag.regels;
    yield* (yield* Spoor).noteer({
      soort: 'register.ingelezen',
      onderwerp: { soort: 'register', id },
      teamId: null,
      gegevens: { bestanden, gelezen, nieuw, bijgewerkt, ongewijzigd },
    });
    return uitslag;
  });
