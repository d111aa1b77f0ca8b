import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { Afronding } from '@tenzij/domain/traject/Afronding.ts';
import { voorgesteldeReden } from '@tenzij/domain/traject/Opschaling.ts';
import type { TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet } from '../gesprek/antwoord.ts';
import type { OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { kaart, tekst, zacht } from '../kaart/blok.ts';
import { datum, eenVan, gevuld, jaNee, opties } from '../kaart/veld.ts';
import { een, jaNeeUit, type Waarden, zonderLeeg } from '../kaart/waarden.ts';
import { evaluatieUit, evaluatievelden } from './evaluatie.ts';
import { toonTraject, trajectKaart } from './kaart.ts';
import { leesTraject } from './Trajectstand.ts';

const zin = berichten.traject;

/** How it ended, and what the coach saw: ticks, and one thing learned if there is one. */
export const vraagAfronding: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const stand = yield* leesTraject(beurt, over);
    if (stand.traject.status === 'afgerond') return antwoord({ kaarten: [trajectKaart(stand)] });
    const { voorstel } = yield* vraag(() => beurt.client.formulieren({ params: { id: over as TrajectId } }));
    return yield* vraagMet({
      formulier: 'traject.afronding',
      over,
      kop: zin.afrondingKop(stand.nummer),
      uitleg: zin.afrondingUitleg,
      velden: [
        eenVan('reden', zin.afrondingReden, {
          verplicht: true,
          opties: opties(woord.redenBeeindiging),
          waarde: gevuld(voorgesteldeReden(stand.traject.opschalingen)),
        }),
        jaNee('zelfstandigVerder', zin.zelfstandigVerder),
        ...evaluatievelden(voorstel, 'evaluatie.'),
        datum('beeindigdOp', zin.afrondingOp, { verplicht: true, waarde: [stand.vandaag] }),
      ],
      verzend: zin.afrondingVerzend,
    });
  });

const invoerUit = (waarden: Waarden) =>
  Effect.map(evaluatieUit(waarden, 'evaluatie.'), (evaluatie) =>
    zonderLeeg({
      beeindigdOp: een(waarden, 'beeindigdOp'),
      reden: een(waarden, 'reden'),
      zelfstandigVerder: jaNeeUit(waarden, 'zelfstandigVerder'),
      evaluatie: Object.keys(evaluatie).length === 0 ? undefined : evaluatie,
    }),
  );

/** The resident's link is shown to this coach, now, and nowhere else. */
const afgerondKaart = (trajectId: string, nummer: string, link: string): Kaart =>
  kaart({
    id: `gedaan:traject:${trajectId}`,
    kop: zin.afgerondKop(nummer),
    blokken: [zacht(zin.linkUitleg), tekst(`${zin.link}: ${link}`)],
  });

export const rondAf: OpFormulier = (beurt, over, waarden) => {
  const gedaan = Effect.gen(function* () {
    const body = yield* lees(Afronding, yield* invoerUit(waarden));
    const params = { id: over as TrajectId };
    const { ervaringslink } = yield* vraag(() => beurt.client.rondAf({ params, body, sleutel: beurt.sleutel }));
    const stand = yield* leesTraject(beurt, over);
    return antwoord({ kaarten: [trajectKaart(stand), afgerondKaart(over, stand.nummer, ervaringslink)] });
  });
  return naVerlorenRace(gedaan, toonTraject(beurt, over, null));
};
