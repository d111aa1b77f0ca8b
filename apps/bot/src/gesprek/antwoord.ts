import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { Effect, type Schema } from 'effect';
import { type Dialoog, FormulierOnjuist, type Gesprek } from './Beurt.ts';
import { isVoor } from './vraag.ts';

export const antwoord = (deel: Partial<Uitgaand>): Uitgaand => ({
  kaarten: [],
  formulier: null,
  fouten: [],
  zegt: null,
  ...deel,
});

export const zeg = (zegt: string) => Effect.succeed(antwoord({ zegt }));
export const toon = (...kaarten: ReadonlyArray<Kaart>) => Effect.succeed(antwoord({ kaarten }));
export const vraagMet = (formulier: Dialoog, ...kaarten: ReadonlyArray<Kaart>) =>
  Effect.succeed(antwoord({ formulier, kaarten }));

export const onjuist = (veld: string, melding: string) => new FormulierOnjuist({ fouten: [{ veld, melding }] });

/** What was filled in, read by the schema of the thing itself; what is wrong goes back to the fields. */
export const lees = <A>(
  schema: Schema.Codec<A, unknown, never, never>,
  invoer: unknown,
): Effect.Effect<A, FormulierOnjuist> => {
  const gelezen = leesInvoer(schema)(invoer);
  return gelezen.gelukt
    ? Effect.succeed(gelezen.waarde)
    : Effect.fail(new FormulierOnjuist({ fouten: gelezen.fouten.map(({ pad, melding }) => ({ veld: pad, melding })) }));
};

/** Somebody was first: what happened is said, and the card shows how it stands now. */
export const naVerlorenRace = (gesprek: Gesprek, stand: Gesprek): Gesprek =>
  Effect.catchTag(gesprek, 'ApiWeigert', (weigering) =>
    isVoor(weigering)
      ? Effect.map(stand, (nu) => ({ ...nu, zegt: weigering.probleem.detail }))
      : Effect.fail(weigering),
  );
