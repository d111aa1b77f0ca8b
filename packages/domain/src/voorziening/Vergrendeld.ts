import { Effect } from 'effect';
import { type Moment, nu } from '../Dag.ts';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { naamVan } from '../medewerker/Naam.ts';
import type { Gebeurtenissoort } from '../spoor/Spoor.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden } from '../Weigering.ts';
import { type Voorziening, Voorzieningen, type VoorzieningId } from './Voorziening.ts';
import { VoorzieningIsGesloten } from './VoorzieningGeweigerd.ts';

/** The voorziening, held for who may keep it up. */
export const vergrendeldeVoorziening = Effect.fn('voorziening.vergrendeld')(function* (id: VoorzieningId) {
  const actor = yield* mag('voorziening.bijhouden');
  const gevonden = yield* (yield* Voorzieningen).vergrendel(id);
  const voorziening = yield* Effect.fromOption(gevonden).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'voorziening' })),
  );
  return { voorziening, actor };
});

export const weigerGesloten = Effect.fn('voorziening.weigerGesloten')(function* (voorziening: Voorziening) {
  if (voorziening.actief) return;
  const { naam, geslotenOp: op, geslotenReden: reden } = voorziening;
  return yield* new VoorzieningIsGesloten({ naam, op, reden, door: yield* naamVan(voorziening.geslotenDoor) });
});

type Soort = Extract<Gebeurtenissoort, `voorziening.${string}`>;

/** Stored in this actor's name, with its line in the trail. */
export const bewaarAls = Effect.fn('voorziening.bewaarAls')(function* (
  soort: Soort,
  gewijzigd: Voorziening,
  actor: MedewerkerActor,
) {
  const op: Moment = yield* nu;
  const bewaard = yield* (yield* Voorzieningen).bewaar({
    ...gewijzigd,
    gewijzigdOp: op,
    gewijzigdDoor: actor.medewerkerId,
  });
  yield* (yield* Spoor).noteer({ soort, onderwerp: { soort: 'voorziening', id: bewaard.id }, teamId: null });
  return bewaard;
});
