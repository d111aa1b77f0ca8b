import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect, Schema } from 'effect';
import { antwoord, naVerlorenRace } from '../gesprek/antwoord.ts';
import type { OpActie } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { casusMet } from './Casus.ts';
import { wegingKaart } from './kaart.ts';
import { toonCasus } from './toonCasus.ts';

const isOverleg = Schema.is(OverlegId);

/** The team begins to weigh a melding: in the room of an overleg, in that overleg. */
export const begin: OpActie = (beurt, over) => {
  const body = isOverleg(beurt.gesprek) ? { overlegId: beurt.gesprek } : {};
  return vraag(() => beurt.client.openWeging({ params: { id: over as MeldingId }, body, sleutel: beurt.sleutel })).pipe(
    Effect.flatMap((weging) => casusMet(beurt, weging)),
    Effect.map((casus) => antwoord({ kaarten: [wegingKaart(casus)] })),
    (gesprek) => naVerlorenRace(gesprek, toonCasus(beurt, over, null)),
  );
};
