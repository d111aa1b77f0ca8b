import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { maakGereed, wachtOpGereed } from '@tenzij/domain/kpi/maakGereed.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Cause, Effect, Exit, Schedule } from 'effect';
import { LogLine, logFailure } from '../http/log.ts';

const kijkElke = '1 minute';
const eersteBlik = '2 seconds';
const kijkOpnieuwNa = '250 millis';
const uiterlijkNa = '15 seconds';

const verversVan = Effect.fn('kpi.verversVan')(function* (gemeenteId: GemeenteId) {
  const store = yield* Store;
  const taak = { _tag: 'Taak' as const, gemeenteId, naam: 'kpis' };
  const eenPartij = store.inTransactie(
    taak,
    Effect.flatMap(Kpis, (kpis) => kpis.ververs),
  );
  const exit = yield* Effect.exit(
    Effect.gen(function* () {
      // Lot by lot: what was counted stays, also when the next cannot be.
      yield* Effect.repeat(eenPartij, { until: (maanden) => maanden === 0 });
      const afscherming = yield* store.inTransactie(taak, wachtOpGereed());
      if (afscherming !== null) yield* maakGereed(afscherming);
    }),
  );
  if (Exit.isFailure(exit) && !Cause.hasInterrupts(exit.cause))
    logFailure(yield* LogLine, { methode: 'TAAK', route: 'kpis', status: 500, oorzaak: exit.cause });
  return Exit.isSuccess(exit);
});

/** Whether each month of each gemeente is counted. */
const versVanAlle = Effect.gen(function* () {
  const store = yield* Store;
  const gemeenten = yield* Effect.exit(store.aanmelding.gemeenten);
  if (Exit.isFailure(gemeenten)) return false;
  const gelukt = yield* Effect.forEach(gemeenten.value, ({ id }) => verversVan(id));
  return gelukt.every((een) => een);
});

/** Where there is one connection, who asks something goes first; who keeps asking holds it up no longer than this. */
export const totRust = (isRustig: () => boolean) =>
  Effect.sleep(eersteBlik).pipe(
    Effect.andThen(Effect.repeat(Effect.sleep(kijkOpnieuwNa), { until: isRustig })),
    Effect.timeoutOption(uiterlijkNa),
  );

/** Counts what changed, so that it is quick to ask: no figure waits for it, or is another without it. */
export const verversSteeds = Effect.fn('kpi.verversSteeds')(function* (isRustig: () => boolean, zegBij: () => void) {
  yield* totRust(isRustig);
  if (yield* versVanAlle) zegBij();
  yield* Effect.repeat(versVanAlle, Schedule.spaced(kijkElke)).pipe(Effect.delay(kijkElke));
});
