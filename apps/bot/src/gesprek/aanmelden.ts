import { type ClientOpties, maakClient } from '@tenzij/contract/client.ts';
import type { GesprekNaam } from '@tenzij/contract/gesprek/Web.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect, Exit, Schema } from 'effect';
import { leesNamen } from '../medewerker/Namen.ts';
import type { Beurt } from './Beurt.ts';
import { type ApiWeigert, vraag } from './vraag.ts';

/** Names change seldom; who joined the team is known within the minute. */
const zoLang = (exit: Exit.Exit<unknown, unknown>) => (Exit.isSuccess(exit) ? '1 minute' : 0);

/** A turn in the name of who holds the token. Names are asked for only where they are needed. */
export const beurtVan = (
  opties: ClientOpties,
  gesprek: GesprekNaam,
  sleutel: string,
): Effect.Effect<Beurt, ApiWeigert> =>
  Effect.gen(function* () {
    const client = maakClient(opties);
    const mij = yield* vraag(() => client.mij());
    const namen = yield* Effect.cachedWithTTL(leesNamen(client), zoLang);
    return { client, mij, gesprek, sleutel, namen, kijker: mij, plek: null, viaDerden: opties.kanaal !== 'web' };
  });

const isOverleg = Schema.is(OverlegId);

/** Whether this viewer may be in the room: the api says. */
export const betreed = (beurt: Beurt): Effect.Effect<Beurt, ApiWeigert> => {
  const { gesprek } = beurt;
  if (!isOverleg(gesprek)) return Effect.succeed(beurt);
  return Effect.as(
    vraag(() => beurt.client.overleg({ params: { id: gesprek } })),
    beurt,
  );
};
