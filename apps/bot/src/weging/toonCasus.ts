import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { type Dag, vandaag } from '@tenzij/domain/Dag.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Melding, MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, Gesprek, OpActie, OpOpdracht } from '../gesprek/Beurt.ts';
import { magActie } from '../gesprek/recht.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { als, kaart, knop, zacht } from '../kaart/blok.ts';
import type { Namen } from '../medewerker/Namen.ts';
import { casusBlokken } from '../melding/feiten.ts';
import { nummerIn, zoekNummer } from '../melding/zoekNummer.ts';
import { leesCasus } from './Casus.ts';
import { wegingKaart } from './kaart.ts';

const zin = berichten.casus;

/** A casus that nobody weighed: what it is about, and the button that begins it. */
const ongewogenKaart = (melding: Melding, namen: Namen, dag: Dag, rol: Rol): Kaart => {
  const wacht = melding.status === 'ontvangen';
  const stand = wacht ? zin.nietGewogen : melding.status === 'ingetrokken' ? zin.ingetrokken : zin.zonderWeging;
  return kaart({
    id: `melding:${melding.id}`,
    kop: zin.kop(melding.nummer),
    samenvatting: wacht ? zin.gewogen(melding.nummer) : zin.kop(melding.nummer),
    blokken: [...casusBlokken(melding, namen, dag), zacht(stand)],
    acties: als(wacht && magActie(rol, 'weging.begin'), knop('weging.begin', melding.id, zin.weegNu, 'hoofd')),
  });
};

const kaartVan = (beurt: Beurt, melding: Melding): Effect.Effect<Kaart, ApiWeigert> =>
  Effect.gen(function* () {
    const { weging } = yield* vraag(() => beurt.client.tijdlijn({ params: { id: melding.id } }));
    if (weging !== null) return wegingKaart(yield* leesCasus(beurt, weging.id));
    return ongewogenKaart(melding, yield* beurt.namen, yield* vandaag, beurt.mij.rol);
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
