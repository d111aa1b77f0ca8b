import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { adviesOver } from './adviesOver.ts';
import { vergrendeldeWeging } from './Vergrendeld.ts';
import { magLeiden, onthulMet, type Weging, type WegingId } from './Weging.ts';
import { Wegingen } from './Wegingen.ts';
import { WegingGeweigerd } from './WegingGeweigerd.ts';

/** Shows the standpunten to each other, with what the rule says. */
export const onthulWeging = Effect.fn('weging.onthulWeging')(function* (weging: Weging) {
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).zoek(weging.meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const advies = yield* adviesOver(weging, melding, false);
  const onthuld = yield* Effect.fromResult(onthulMet(weging, advies, yield* nu));
  const bewaard = yield* (yield* Wegingen).bewaar(onthuld);
  yield* (yield* Spoor).noteer({
    soort: 'weging.onthuld',
    onderwerp: { soort: 'weging', id: weging.id },
    teamId: weging.teamId,
    gegevens: { advies: advies.uitkomst, spoed: advies.spoed, standpunten: weging.standpunten.length },
  });
  return bewaard;
});

/** The gespreksleider reveals. Once revealed, revealing again changes nothing. */
export const onthul = Effect.fn('weging.onthul')(function* (id: WegingId) {
  const { weging, actor } = yield* vergrendeldeWeging(id, 'weging.onthullen');
  if (!magLeiden(weging, actor.medewerkerId))
    return yield* new NietToegestaan({ handeling: 'weging.onthullen', reden: 'niet_de_gespreksleider' });
  return weging.status === 'onthuld' ? weging : yield* onthulWeging(weging);
}, weigertAls(WegingGeweigerd));
