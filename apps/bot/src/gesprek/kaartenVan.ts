import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect, Schema } from 'effect';
import { maandkaartenVanzelf } from '../maandgesprek/maandkaart.ts';
import { isBezig, leesIntake } from '../melding/Concept.ts';
import { intakeKaart } from '../melding/intakeKaart.ts';
import { overlegKaart } from '../overleg/kaart.ts';
import { leesOverleg } from '../overleg/toonOverleg.ts';
import { toetsKaarten } from '../toets/oordeel.ts';
import { herinneringKaarten } from '../traject/herinneringen.ts';
import { leesCasus } from '../weging/Casus.ts';
import { wegingKaart } from '../weging/kaart.ts';
import type { Beurt } from './Beurt.ts';
import { hulpKaart } from './hulp.ts';
import type { ApiWeigert } from './vraag.ts';

type Kaarten = Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert>;

/** What stands in the room of an overleg: the overleg, and every casus that was taken up in it. */
const kaartenVanOverleg = (beurt: Beurt, id: OverlegId): Kaarten =>
  Effect.gen(function* () {
    const stand = yield* leesOverleg(beurt, id);
    const casussen = yield* Effect.forEach(stand.overleg.wegingen, ({ id }) => leesCasus(beurt, id), {
      concurrency: 4,
    });
    return [overlegKaart(stand), ...casussen.map(wegingKaart)];
  });

/** What this person is asked to do, toetsen first, for others wait for those; and how the last month went. */
export const watWacht = (beurt: Beurt): Kaarten =>
  Effect.gen(function* () {
    const toetsen = beurt.mij.rol === 'teamleider' ? yield* toetsKaarten(beurt) : [];
    const herinneringen = yield* herinneringKaarten(beurt).pipe(
      Effect.catchTag('ApiWeigert', zonderRecht<ReadonlyArray<Kaart>>([])),
    );
    return [...toetsen, ...herinneringen, ...(yield* maandkaartenVanzelf(beurt))];
  });

/** One's own: what can be done, what was left half done, and what is due. */
const eigenKaarten = (beurt: Beurt): Kaarten =>
  Effect.gen(function* () {
    const intake = yield* leesIntake(beurt).pipe(Effect.catchTag('ApiWeigert', zonderRecht(undefined)));
    const half = isBezig(intake) ? [intakeKaart(intake, yield* beurt.namen)] : [];
    return [hulpKaart(beurt.mij.rol), ...half, ...(yield* watWacht(beurt))];
  });

/** Not every role has trajecten or writes meldingen: they have no such card. */
const zonderRecht =
  <A>(niets: A) =>
  (weigering: ApiWeigert): Effect.Effect<A, ApiWeigert> =>
    weigering.probleem.status === 403 ? Effect.succeed(niets) : Effect.fail(weigering);

const isOverleg = Schema.is(OverlegId);

/** All cards of a room, in their order, as this viewer may see them. */
export const kaartenVan = (beurt: Beurt): Kaarten =>
  isOverleg(beurt.gesprek) ? kaartenVanOverleg(beurt, beurt.gesprek) : eigenKaarten(beurt);
