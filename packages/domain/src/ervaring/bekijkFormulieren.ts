import { Effect, Option, Schema } from 'effect';
import { Moment, nu } from '../Dag.ts';
import { mag } from '../medewerker/mag.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import type { TrajectId } from '../traject/TrajectId.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Ervaringen } from './Ervaringen.ts';
import { ErvaringGeweigerd } from './ErvaringGeweigerd.ts';
import { controleerLink } from './Uitnodiging.ts';
import { Voorstel, voorstelVoor } from './Voorstel.ts';

/** How it stands with both forms of one traject, and what the coach's form can begin with. */
export const Formulieren = Schema.Struct({
  /** The coach has said how it went. */
  coach: Schema.Boolean,
  inwoner: Schema.Literals(['gegeven', 'link_werkt', 'link_verlopen', 'geen_link']),
  linkVerlooptOp: Schema.NullOr(Moment),
  voorstel: Schema.Array(Voorstel),
});
export interface Formulieren extends Schema.Schema.Type<typeof Formulieren> {}

export const bekijkFormulieren = Effect.fn('ervaring.bekijkFormulieren')(function* (id: TrajectId) {
  yield* mag('traject.afronding');
  const traject = yield* Effect.fromOption(yield* (yield* Trajecten).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'traject' })),
  );
  yield* mag('traject.afronding', traject.teamId);
  const ervaringen = yield* Ervaringen;
  const link = Option.getOrNull(yield* ervaringen.huidigeUitnodiging(id));
  const op = yield* nu;
  const werkt = link !== null && controleerLink(link, op)._tag === 'Success';
  const zonderAntwoord = link === null ? 'geen_link' : werkt ? 'link_werkt' : 'link_verlopen';
  const coach = yield* ervaringen.heeftVanCoach(id);
  return {
    coach,
    inwoner: (yield* ervaringen.heeftVanInwoner(id)) ? 'gegeven' : zonderAntwoord,
    linkVerlooptOp: werkt ? link.verlooptOp : null,
    voorstel: coach ? [] : yield* voorstelVoor(traject),
  } satisfies Formulieren;
}, weigertAls(ErvaringGeweigerd));
