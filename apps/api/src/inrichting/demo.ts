import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Option } from 'effect';
import { berichten } from '../berichten.ts';
import type { Handlers } from '../http/Handler.ts';
import { invalid, problem } from '../http/problem.ts';
import { Tokens } from '../http/Tokens.ts';

/** What the organisaties of a gemeente are called: sign-in itself may not read those. */
const organisatiesVan = Effect.fn('inrichting.organisatiesVan')(function* (gemeenteId: GemeenteId) {
  const taak = { _tag: 'Taak', gemeenteId, naam: 'demo' } as const;
  return yield* (yield* Store).inTransactie(
    taak,
    Effect.flatMap(Inrichting, ({ organisaties }) => organisaties),
  );
});

const personas = Effect.gen(function* () {
  const gevonden = yield* (yield* Store).aanmelding.personas;
  const gemeenten = [...new Set(gevonden.map(({ gemeenteId }) => gemeenteId))];
  const organisaties = (yield* Effect.forEach(gemeenten, organisatiesVan)).flat();
  return gevonden.map(({ teamnamen, gemeenteId: _van, organisatieId, ...persona }) => ({
    ...persona,
    teamNamen: teamnamen,
    organisatie: organisaties.find(({ id }) => id === organisatieId)?.naam ?? null,
  }));
});

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
