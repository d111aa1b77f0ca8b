import type { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { Effect } from 'effect';
import { antwoord, naVerlorenRace } from '../gesprek/antwoord.ts';
import type { OpActie } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { casusMet } from './Casus.ts';
import { wegingKaart } from './kaart.ts';
import { toonWeging } from './stap.ts';

/** The standpunten are shown to each other, with what the rule says. */
export const onthul: OpActie = (beurt, over) =>
  vraag(() => beurt.client.onthul({ params: { id: over as WegingId }, body: {}, sleutel: beurt.sleutel })).pipe(
    Effect.flatMap((weging) => casusMet(beurt, weging)),
    Effect.map((casus) => antwoord({ kaarten: [wegingKaart(casus)] })),
    (gesprek) => naVerlorenRace(gesprek, toonWeging(beurt, over)),
  );
