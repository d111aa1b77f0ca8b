import { NieuweReflectie, type TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { datum, eenVan, langeTekst, opties } from '../kaart/veld.ts';
import { een, zonderLeeg } from '../kaart/waarden.ts';
import { toonTraject, trajectKaart } from './kaart.ts';
import { leesTraject } from './Trajectstand.ts';

const zin = berichten.traject;

export const vraagReflectie: OpActie = (beurt, over) =>
  Effect.flatMap(leesTraject(beurt, over), (stand) =>
    vraagMet({
      formulier: 'traject.reflectie',
      over,
      kop: zin.reflectieKop(stand.nummer),
      uitleg: null,
      velden: [
        langeTekst('bevinding', zin.bevinding, {
          uitleg: berichten.algemeen.nietHerkenbaar,
          verplicht: true,
          maximum: 2000,
        }),
        eenVan('vervolg', zin.vervolg, { verplicht: true, opties: opties(woord.vervolg) }),
        datum('op', zin.contactOp, { verplicht: true, waarde: [stand.vandaag] }),
      ],
      verzend: zin.reflectieVerzend,
    }),
  );

export const reflecteer: OpFormulier = (beurt, over, waarden) => {
  const gedaan = Effect.gen(function* () {
    const body = yield* lees(
      NieuweReflectie,
      zonderLeeg({ op: een(waarden, 'op'), bevinding: een(waarden, 'bevinding'), vervolg: een(waarden, 'vervolg') }),
    );
    const params = { id: over as TrajectId };
    yield* vraag(() => beurt.client.reflecteer({ params, body, sleutel: beurt.sleutel }));
    const stand = yield* leesTraject(beurt, over);
    return antwoord({ kaarten: [trajectKaart(stand)], zegt: zin.gereflecteerd(stand.nummer) });
  });
  return naVerlorenRace(gedaan, toonTraject(beurt, over, null));
};
