import { isLopend, SchaalAf, SchaalOp } from '@tenzij/domain/traject/Opschaling.ts';
import type { TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { gevuld, jaNee, langeTekst } from '../kaart/veld.ts';
import { een, jaNeeUit, zonderLeeg } from '../kaart/waarden.ts';
import { toonTraject, trajectKaart } from './kaart.ts';
import { leesTraject } from './Trajectstand.ts';

const zin = berichten.traject;
const uitleg = berichten.algemeen.nietHerkenbaar;

/** Heavier help is weighed again: this is the question for it. */
export const vraagOpschaling: OpActie = (beurt, over) =>
  Effect.flatMap(leesTraject(beurt, over), (stand) =>
    stand.traject.status === 'afgerond' || stand.traject.opschalingen.some(isLopend)
      ? Effect.succeed(antwoord({ kaarten: [trajectKaart(stand)] }))
      : vraagMet({
          formulier: 'traject.opschaling',
          over,
          kop: zin.opschalingKop(stand.nummer),
          uitleg: zin.opschalingUitleg,
          velden: [
            langeTekst('reden', zin.opschalingReden, { uitleg, verplicht: true, maximum: 2000 }),
            jaNee('spoed', zin.opschalingSpoed, { waarde: gevuld(false) }),
          ],
          verzend: zin.opschalingVerzend,
        }),
  );

export const schaalOp: OpFormulier = (beurt, over, waarden) => {
  const gedaan = Effect.gen(function* () {
    const invoer = zonderLeeg({ reden: een(waarden, 'reden'), spoed: jaNeeUit(waarden, 'spoed') });
    const body = yield* lees(SchaalOp, invoer);
    const params = { id: over as TrajectId };
    const { nummer } = yield* vraag(() => beurt.client.schaalOp({ params, body, sleutel: beurt.sleutel }));
    const stand = yield* leesTraject(beurt, over);
    return antwoord({ kaarten: [trajectKaart(stand)], zegt: zin.opgeschaald(nummer) });
  });
  return naVerlorenRace(gedaan, toonTraject(beurt, over, null));
};

/** Back to the wijkteam alone. */
export const vraagAfschaling: OpActie = (beurt, over) =>
  Effect.flatMap(leesTraject(beurt, over), (stand) =>
    vraagMet({
      formulier: 'traject.afschaling',
      over,
      kop: zin.afschalingKop(stand.nummer),
      uitleg: zin.afschalingUitleg,
      velden: [langeTekst('reden', zin.afschalingReden, { uitleg, verplicht: true, maximum: 500 })],
      verzend: zin.afschalingVerzend,
    }),
  );

export const schaalAf: OpFormulier = (beurt, over, waarden) => {
  const gedaan = Effect.gen(function* () {
    const body = yield* lees(SchaalAf, zonderLeeg({ reden: een(waarden, 'reden') }));
    yield* vraag(() => beurt.client.schaalAf({ params: { id: over as TrajectId }, body, sleutel: beurt.sleutel }));
    const stand = yield* leesTraject(beurt, over);
    return antwoord({ kaarten: [trajectKaart(stand)], zegt: zin.afgeschaald(stand.nummer) });
  });
  return naVerlorenRace(gedaan, toonTraject(beurt, over, null));
};
