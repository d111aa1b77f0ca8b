import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { onthulWeging } from './onthul.ts';
import { vergrendeldeWeging } from './Vergrendeld.ts';
import { type GeefStandpunt, heeftIedereenGesproken, voegStandpuntIn, type WegingId } from './Weging.ts';
import { Wegingen } from './Wegingen.ts';
import { WegingGeweigerd } from './WegingGeweigerd.ts';

/** My own view, hidden from the others until everybody present has given one. */
export const geefStandpunt = Effect.fn('weging.geefStandpunt')(function* (id: WegingId, invoer: GeefStandpunt) {
  const { weging, actor } = yield* vergrendeldeWeging(id, 'weging.standpunt');
  yield* weigerNamen(weging.meldingId, { toelichting: invoer.toelichting });
  const metStandpunt = yield* Effect.fromResult(
    voegStandpuntIn(weging, {
      medewerkerId: actor.medewerkerId,
      keuze: invoer.keuze,
      gronden: [...new Set(invoer.gronden)],
      toelichting: invoer.toelichting ?? null,
      kanOppakken: invoer.kanOppakken,
      op: yield* nu,
    }),
  );
  yield* (yield* Spoor).noteer({
    soort: 'weging.standpunt_gegeven',
    onderwerp: { soort: 'weging', id },
    teamId: weging.teamId,
  });
  const bewaard = yield* (yield* Wegingen).bewaar(metStandpunt);
  return heeftIedereenGesproken(bewaard) ? yield* onthulWeging(bewaard) : bewaard;
}, weigertAls(WegingGeweigerd));
