import type { Stroombericht } from '@tenzij/contract/gesprek/Web.ts';
import { nu } from '@tenzij/domain/Dag.ts';
import type { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import type { Beurt } from './Beurt.ts';
import { maakKamer } from './Kamer.ts';
import { type Nieuwsbron, type Stand, volgNieuws } from './nieuws.ts';
import { regelBij } from './regel.ts';
import { allesOpnieuw, geenWerk, isGeenWerk, samen, type Tekenwerk, werkBij } from './Tekenwerk.ts';
import type { ApiWeigert } from './vraag.ts';

const regel = (tekst: string): Effect.Effect<Stroombericht> => Effect.map(nu, (op) => ({ soort: 'regel', tekst, op }));

/** The stream of news may stand while the api cannot answer. */
const opnieuwMillis = 2_000;

/** A bell that can be rung while nobody waits. */
const maakBel = () => {
  let gaat = () => {};
  let klinkt = new Promise<void>((resolve) => {
    gaat = resolve;
  });
  return {
    luid: () => gaat(),
    wacht: async () => {
      await klinkt;
      klinkt = new Promise((resolve) => {
        gaat = resolve;
      });
    },
  };
};

/**
 * Everything that this viewer sees of a room, now and as it happens, until `signal`. News that comes while something
 * is drawn is drawn after it, once.
 */
export async function* volgKamer(beurt: Beurt, bron: Nieuwsbron): AsyncGenerator<ReadonlyArray<Stroombericht>> {
  const kamer = maakKamer();
  const bel = maakBel();
  let werk: Tekenwerk = geenWerk;
  let gebeurd: ReadonlyArray<Gebeurtenis> = [];
  let stand: Stand | undefined;
  let verteld: Stand = 'open';

  bron.signal.addEventListener('abort', bel.luid);
  void volgNieuws(
    bron,
    (nieuweStand) => {
      if (nieuweStand === 'open') werk = allesOpnieuw;
      stand = nieuweStand;
      bel.luid();
    },
    (gebeurtenis) => {
      werk = samen(werk, werkBij(gebeurtenis, beurt.gesprek));
      gebeurd = [...gebeurd, gebeurtenis];
      bel.luid();
    },
  );

  /** Draws what there is to draw; where the api is away the work stays, for when it is back. */
  const teken = Effect.gen(function* () {
    const [nuTeTekenen, nuTeVertellen] = [werk, gebeurd];
    [werk, gebeurd] = [geenWerk, []];
    const getekend = isGeenWerk(nuTeTekenen) ? [] : yield* kamer.teken(beurt, nuTeTekenen);
    const teksten = yield* Effect.forEach(nuTeVertellen, (gebeurtenis) => regelBij(beurt, gebeurtenis, kamer.kaartMet));
    const regels = yield* Effect.forEach(
      teksten.filter((tekst) => tekst !== undefined),
      regel,
    );
    return [...getekend, ...regels];
  }).pipe(
    Effect.catchTag('ApiWeigert', (weigering: ApiWeigert) => {
      werk = allesOpnieuw;
      return weigering.probleem.status >= 500 ? Effect.succeed([]) : Effect.fail(weigering);
    }),
  );

  while (!bron.signal.aborted && stand !== 'verlopen') {
    await bel.wacht();
    if (stand === 'weg' && verteld !== 'weg') yield [await Effect.runPromise(regel(berichten.stroom.weg))];
    if (stand === 'open' && verteld === 'weg') yield [await Effect.runPromise(regel(berichten.stroom.terug))];
    verteld = stand ?? verteld;
    while (stand === 'open' && !bron.signal.aborted && (!isGeenWerk(werk) || gebeurd.length > 0)) {
      const getekend = await Effect.runPromise(teken);
      if (getekend.length > 0) yield getekend;
      if (isGeenWerk(werk) || getekend.length > 0) continue;
      setTimeout(bel.luid, opnieuwMillis).unref();
      break;
    }
  }
}
