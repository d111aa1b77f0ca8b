import type { Dag } from '@tenzij/domain/Dag.ts';
import type { IndicatieId } from '@tenzij/domain/indicatie/Indicatie.ts';
import { zetAflopendeOpAgenda } from '@tenzij/domain/indicatie/opAgenda.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Cause, Effect, Exit, Schedule } from 'effect';
import { LogLine, logFailure } from '../http/log.ts';

/**
 * What ends comes onto the agenda of its team. Each indicatie is held while it is looked at, and says afterwards that
 * it stands there: of all processes together one brings it.
 */
export const werkAgendaBij = Effect.fn('indicatie.werkAgendaBij')(function* (gemeenteId: GemeenteId, dag: Dag) {
  const store = yield* Store;
  const taak = { _tag: 'Taak' as const, gemeenteId, naam: 'herindicatieagenda' };
  let na: IndicatieId | null = null;
  do na = yield* store.inTransactie(taak, zetAflopendeOpAgenda(dag, na));
  while (na !== null);
});

/** What breaks for one gemeente holds up no other; that it broke is said after the last. */
export const werkAgendasBij = Effect.fn('indicatie.werkAgendasBij')(function* () {
  const store = yield* Store;
  const dag = yield* store.vandaag;
  const gedaan = yield* Effect.forEach(yield* store.aanmelding.gemeenten, ({ id }) =>
    Effect.exit(werkAgendaBij(id, dag)),
  );
  for (const exit of gedaan) yield* exit;
  return dag;
});

/** What goes wrong here is told, and tried again: it is nobody's request. */
export const vergeefs = Effect.fn('indicatie.vergeefs')(function* <A, E, R>(werk: Effect.Effect<A, E, R>) {
  const exit = yield* Effect.exit(werk);
  if (Exit.isSuccess(exit)) return exit.value;
  if (!Cause.hasInterrupts(exit.cause))
    logFailure(yield* LogLine, { methode: 'TAAK', route: 'herindicatieagenda', status: 500, oorzaak: exit.cause });
  return undefined;
});

const kijkElke = '10 minutes';

/** Once a day by the clock of the database, which is one for all processes. */
export const elkeDag = Effect.fn('indicatie.elkeDag')(function* (gedaan: Dag | undefined) {
  const store = yield* Store;
  let laatste = gedaan;
  const kijk = Effect.gen(function* () {
    if ((yield* store.vandaag) !== laatste) laatste = yield* werkAgendasBij();
  });
  yield* Effect.repeat(vergeefs(kijk), Schedule.spaced(kijkElke));
});
