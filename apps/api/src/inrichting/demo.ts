import { Store } from '@tenzij/store/Store.ts';
import { Effect, Option } from 'effect';
import { berichten } from '../berichten.ts';
import type { Handlers } from '../http/Handler.ts';
import { invalid, problem } from '../http/problem.ts';
import { Tokens } from '../http/Tokens.ts';

const personas = Effect.map(
  Effect.flatMap(Store, (store) => store.aanmelding.personas),
  (gevonden) => gevonden.map(({ teamnamen, ...persona }) => ({ ...persona, teamNamen: teamnamen })),
);

const meldAan = Effect.fn('inrichting.demoSessie')(function* (gevraagd: string) {
  const persona = (yield* personas).find(({ id }) => id === gevraagd);
  if (persona === undefined) return yield* invalid([{ pad: 'persona', melding: berichten.geenPersona }]);
  const { geefDemoToken } = yield* Tokens;
  if (Option.isNone(geefDemoToken)) return yield* problem(404, berichten.onbekendAdres);
  return { token: yield* geefDemoToken.value(persona.id), persona };
});

export const demo: Handlers<'demoPersonas' | 'demoSessie'> = {
  demoPersonas: () => Effect.map(personas, (items) => ({ items })),
  demoSessie: ({ body }) => meldAan(body.persona),
};
