import type { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { NieuwHerinneringsuitstel, type Uitstelbaar } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, vraagMet } from '../gesprek/antwoord.ts';
import type { Beurt, Gesprek, OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { langeTekst } from '../kaart/veld.ts';
import { een, zonderLeeg } from '../kaart/waarden.ts';

const zin = berichten.herinnering;

/** A button says which reminder of which traject; it comes from outside, so it may be anything. */
const delen = (over: string) => {
  const [soort = '', trajectId = ''] = over.split(':');
  return { soort, params: { id: trajectId as TrajectId } };
};

const kopVan = (soort: Uitstelbaar, nummer: string | null): string =>
  `${zin.kop[soort]} · ${nummer ?? berichten.traject.zonderNummer}`;

/** The card itself leaves by the event that follows. */
const stelUit = (beurt: Beurt, over: string, keuze: object, zegt: (kop: string) => string): Gesprek =>
  Effect.gen(function* () {
    const { soort, params } = delen(over);
    const body = yield* lees(NieuwHerinneringsuitstel, { soort, ...keuze });
    const traject = yield* vraag(() => beurt.client.stelHerinneringUit({ params, body, sleutel: beurt.sleutel }));
    return antwoord({ zegt: zegt(kopVan(body.soort, traject.meldingNummer)) });
  });

export const stelHerinneringUit: OpActie = (beurt, over) => stelUit(beurt, over, { keuze: 'later' }, zin.uitgesteld);

export const vraagWaarom: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const { soort, params } = delen(over);
    const gelezen = yield* lees(NieuwHerinneringsuitstel, { soort, keuze: 'niet_nodig' });
    const { meldingNummer } = yield* vraag(() => beurt.client.traject({ params }));
    return yield* vraagMet({
      formulier: 'herinnering.weg',
      over,
      kop: zin.nietNodigKop(kopVan(gelezen.soort, meldingNummer)),
      uitleg: zin.nietNodigUitleg,
      velden: [
        langeTekst('reden', zin.nietNodigReden, {
          uitleg: berichten.algemeen.nietHerkenbaar,
          verplicht: true,
          maximum: 500,
        }),
      ],
      verzend: zin.nietNodigVerzend,
    });
  });

export const haalHerinneringWeg: OpFormulier = (beurt, over, waarden) =>
  stelUit(beurt, over, zonderLeeg({ keuze: 'niet_nodig', reden: een(waarden, 'reden') }), zin.weg);
