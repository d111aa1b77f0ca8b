import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import type { Melding, MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, Gesprek, OpActie, OpOpdracht } from '../gesprek/Beurt.ts';
import { mag } from '../gesprek/recht.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { nummerIn, zoekNummer } from '../melding/zoekNummer.ts';
import { leesCasus } from './Casus.ts';
import { wegingKaart } from './kaart.ts';
import { zonderWegingKaart } from './zonderWegingKaart.ts';

const zin = berichten.casus;

const kaartVan = (beurt: Beurt, melding: Melding): Effect.Effect<Kaart, ApiWeigert> =>
  Effect.gen(function* () {
    const { rol } = beurt.mij;
    const tijdlijn = yield* vraag(() => beurt.client.tijdlijn({ params: { id: melding.id } }));
    if (tijdlijn.weging !== null && mag(rol, 'weging.lezen'))
      return wegingKaart(yield* leesCasus(beurt, tijdlijn.weging.id));
    return zonderWegingKaart({ melding, tijdlijn, namen: yield* beurt.namen, rol, vandaag: yield* vandaag });
  });

/** The card of a casus, whatever its state. */
export const toonCasus: OpActie = (beurt, over): Gesprek =>
  Effect.gen(function* () {
    const melding = yield* vraag(() => beurt.client.melding({ params: { id: over as MeldingId } }));
    return antwoord({ kaarten: [yield* kaartVan(beurt, melding)] });
  });

/** `casus M-2026-00042` */
export const opdrachtCasus: OpOpdracht = (beurt, rest) =>
  Effect.gen(function* () {
    const gevonden = nummerIn(rest);
    if (gevonden === undefined) return yield* zeg(zin.nummerNodig);
    const melding = yield* zoekNummer(beurt, gevonden.nummer);
    if (melding === undefined) return yield* zeg(zin.onbekend(gevonden.nummer));
    return antwoord({ kaarten: [yield* kaartVan(beurt, melding)] });
  });
