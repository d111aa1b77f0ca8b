import type { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, naVerlorenRace } from '../gesprek/antwoord.ts';
import type { OpActie } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { casusMet } from '../weging/Casus.ts';
import { wegingKaart } from '../weging/kaart.ts';
import { toonWeging } from '../weging/stap.ts';

/** Who took it takes it back; after the minute the api says that it stands. */
export const maakOngedaan: OpActie = (beurt, over) =>
  vraag(() =>
    beurt.client.maakBesluitOngedaan({ params: { id: over as WegingId }, body: {}, sleutel: beurt.sleutel }),
  ).pipe(
    Effect.flatMap((weging) => casusMet(beurt, weging)),
    Effect.map((casus) =>
      antwoord({ kaarten: [wegingKaart(casus)], zegt: berichten.besluit.ongedaan(casus.melding.nummer) }),
    ),
    (gesprek) => naVerlorenRace(gesprek, toonWeging(beurt, over)),
  );
