import { Effect, Schema } from 'effect';
import { Besluit, Besluiten } from '../besluit/Besluit.ts';
import { Indicatie } from '../indicatie/Indicatie.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import { mag } from '../medewerker/mag.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Termijn, termijnVanMelding } from '../termijn/Termijn.ts';
import { Contactmoment, Reflectie, Traject } from '../traject/Traject.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { Gebruiken, GebruikteVoorziening } from '../voorziening/Gebruik.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { WegingId, WegingStatus } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { WerkGeweigerd } from './WerkGeweigerd.ts';

/** Everything that followed from a melding: what a page needs to draw one line of time. */
export const Tijdlijn = Schema.Struct({
  weging: Schema.NullOr(Schema.Struct({ id: WegingId, status: WegingStatus, geopendOp: Schema.String })),
  /** The legal term, and what moved it. */
  termijn: Termijn,
  besluiten: Schema.Array(Besluit),
  trajecten: Schema.Array(
    Schema.Struct({
      traject: Traject,
      contactmomenten: Schema.Array(Contactmoment),
      reflecties: Schema.Array(Reflectie),
    }),
  ),
  indicaties: Schema.Array(Indicatie),
  voorzieningen: Schema.Array(GebruikteVoorziening),
});
export interface Tijdlijn extends Schema.Schema.Type<typeof Tijdlijn> {}

/** What is the story of this casus so far? */
export const bekijkTijdlijn = Effect.fn('werk.tijdlijn')(function* (id: MeldingId) {
  yield* mag('melding.lezen');
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  yield* mag('melding.lezen', melding.teamId);
  const [weging] = yield* (yield* Wegingen).vanMeldingen([id]);
  const trajecten = yield* Trajecten;
  const tijdlijn: Tijdlijn = {
    weging: weging === undefined ? null : { id: weging.id, status: weging.status, geopendOp: weging.geopendOp },
    termijn: yield* termijnVanMelding(melding),
    besluiten: yield* (yield* Besluiten).vanMelding(id),
    trajecten: yield* Effect.forEach(yield* trajecten.vanMelding(id), (traject) =>
      Effect.all({
        traject: Effect.succeed(traject),
        contactmomenten: trajecten.contactmomentenVan(traject.id),
        reflecties: trajecten.reflectiesVan(traject.id),
      }),
    ),
    indicaties: yield* (yield* Indicaties).vanMelding(id),
    voorzieningen: yield* (yield* Gebruiken).vanMelding(id),
  };
  return tijdlijn;
}, weigertAls(WerkGeweigerd));
