import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { maakGereed, wachtOpGereed } from '@tenzij/domain/kpi/maakGereed.ts';
import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Cause, Effect, Exit, Schedule, Stream } from 'effect';
import { LogLine, logFailure } from '../http/log.ts';

const kijkElke = '1 minute';
/** Much happens at once; it is counted together. */
const samenkomen = '2 seconds';
const tegelijk = 1_000;
const eersteBlik = '2 seconds';
const kijkOpnieuwNa = '250 millis';
const uiterlijkNa = '15 seconds';

/** Of each gemeente that was looked at, whether it is so large that who asks would wait. */
type Grootte = Map<GemeenteId, boolean>;

const verversVan = Effect.fn('kpi.verversVan')(function* (gemeenteId: GemeenteId, isGroot: Grootte) {
  const store = yield* Store;
  const taak = { _tag: 'Taak' as const, gemeenteId, naam: 'kpis' };
  const eenPartij = store.inTransactie(
    taak,
    Effect.flatMap(Kpis, (kpis) => kpis.ververs),
  );
  const exit = yield* Effect.exit(
    Effect.gen(function* () {
      // Lot by lot: what was counted stays, also when the next cannot be.
      let geteld = 0;
      yield* Effect.repeat(eenPartij, {
        until: (maanden) => {
          geteld += maanden;
          return maanden === 0;
        },
      });
      if (geteld === 0 && isGroot.get(gemeenteId) === false) return;
      const afscherming = yield* store.inTransactie(taak, wachtOpGereed());
      isGroot.set(gemeenteId, afscherming !== null);
      if (afscherming !== null) yield* maakGereed(afscherming);
    }),
  );
  if (Exit.isFailure(exit) && !Cause.hasInterrupts(exit.cause))
    logFailure(yield* LogLine, { methode: 'TAAK', route: 'kpis', status: 500, oorzaak: exit.cause });
  return Exit.isSuccess(exit);
});

/** Whether each month of each gemeente is counted. */
const versVanAlle = Effect.fn('kpi.versVanAlle')(function* (isGroot: Grootte) {
  const store = yield* Store;
  const gemeenten = yield* Effect.exit(store.aanmelding.gemeenten);
  if (Exit.isFailure(gemeenten)) return false;
  const gelukt = yield* Effect.forEach(gemeenten.value, ({ id }) => verversVan(id, isGroot));
  return gelukt.every((een) => een);
});

/** Of what happens the gemeenten to look at, each once for all that happened in a few seconds. */
export const samengenomen = (signaal: Stream.Stream<GemeenteId>, isVanBelang: (gemeenteId: GemeenteId) => boolean) =>
  signaal.pipe(
    Stream.filter(isVanBelang),
    Stream.groupedWithin(tegelijk, samenkomen),
    Stream.flatMap((gemeenten) => Stream.fromIterable(new Set(gemeenten))),
  );

/** Who asks something goes first; who keeps asking holds it up no longer than this. */
export const totRust = (isRustig: () => boolean) =>
  Effect.sleep(eersteBlik).pipe(
    Effect.andThen(Effect.repeat(Effect.sleep(kijkOpnieuwNa), { until: isRustig })),
    Effect.timeoutOption(uiterlijkNa),
  );

/**
 * Counts what changed, so that it is quick to ask: no figure waits for it, or is another without it. Of a large gemeente
 * as soon as something happens there, of every one each minute.
 */
export const verversSteeds = Effect.fn('kpi.verversSteeds')(function* (isRustig: () => boolean, zegBij: () => void) {
  const { motor, signaal } = yield* Store;
  const isGroot: Grootte = new Map();
  // Where there are more connections nobody waits for it, and it is soonest done before much is written.
  yield* totRust(() => motor === 'postgres' || isRustig());
  if (yield* versVanAlle(isGroot)) zegBij();
  const elkeMinuut = Effect.repeat(versVanAlle(isGroot), Schedule.spaced(kijkElke)).pipe(Effect.delay(kijkElke));
  const bijNieuws = Stream.runForEach(
    samengenomen(signaal, (gemeenteId) => isGroot.get(gemeenteId) === true),
    (gemeenteId) => verversVan(gemeenteId, isGroot),
  );
  yield* Effect.all([elkeMinuut, bijNieuws], { concurrency: 'unbounded', discard: true });
});
