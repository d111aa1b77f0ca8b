import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import type { StapNaam } from './stappen.ts';
import { vergrendeldeWeging } from './Vergrendeld.ts';
import { type WegingId, type ZetStap, zetStapIn } from './Weging.ts';
import { Wegingen } from './Wegingen.ts';
import { WegingGeweigerd } from './WegingGeweigerd.ts';

/** The team ticks off a step of careful weighing. */
export const zetStap = Effect.fn('weging.zetStap')(function* (id: WegingId, stap: StapNaam, invoer: ZetStap) {
  const { weging, actor } = yield* vergrendeldeWeging(id, 'weging.stap');
  const gezet = zetStapIn(weging, {
    stap,
    gezet: invoer.gezet,
    toelichting: invoer.toelichting ?? null,
    volstaat: invoer.volstaat ?? null,
    op: yield* nu,
    door: actor.medewerkerId,
  });
  yield* weigerNamen(weging.meldingId, { toelichting: invoer.toelichting });
  const bewaard = yield* (yield* Wegingen).bewaar(yield* Effect.fromResult(gezet));
  if (stap === 'collectief' && invoer.volstaat !== undefined) {
    const meldingen = yield* Meldingen;
    const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(weging.meldingId)).pipe(
      Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
    );
    yield* meldingen.bewaar({ ...melding, collectief: invoer.gezet && invoer.volstaat });
  }
  yield* (yield* Spoor).noteer({
    soort: 'weging.stap_gezet',
    onderwerp: { soort: 'weging', id },
    teamId: weging.teamId,
    gegevens: { stap, gezet: invoer.gezet },
  });
  return bewaard;
}, weigertAls(WegingGeweigerd));
