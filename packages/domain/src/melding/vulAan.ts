import { Effect, Schema } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Kenmerk } from './Kenmerk.ts';
import { Leefgebied } from './Leefgebied.ts';
import { Leeftijdsgroep, type MeldingId, OnjuisteMeldingStatus } from './Melding.ts';
import { Meldingen } from './Meldingen.ts';
import { MeldingGeweigerd } from './MeldingGeweigerd.ts';

/** What the question touches, where that was not known when it came in. */
export const MeldingAanvulling = Schema.Struct({
  leefgebieden: Schema.Array(Leefgebied).check(
    Schema.isMinLength(1, { message: 'Kies ten minste één leefgebied.' }),
    Schema.isMaxLength(12, { message: 'Kies hoogstens twaalf leefgebieden.' }),
  ),
  kenmerken: Schema.optionalKey(Schema.Array(Kenmerk)),
  leeftijdsgroep: Schema.optionalKey(Leeftijdsgroep),
});
export interface MeldingAanvulling extends Schema.Schema.Type<typeof MeldingAanvulling> {}

/** The team says what the question touches before it is weighed. */
export const vulMeldingAan = Effect.fn('melding.vulAan')(function* (id: MeldingId, invoer: MeldingAanvulling) {
  yield* mag('melding.melden');
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  yield* mag('melding.melden', melding.teamId);
  if (melding.status !== 'ontvangen' && melding.status !== 'in_weging')
    return yield* new OnjuisteMeldingStatus({ status: melding.status, stap: 'aanvullen' });
  const bewaard = yield* meldingen.bewaar({
    ...melding,
    leefgebieden: [...new Set(invoer.leefgebieden)],
    kenmerken: invoer.kenmerken === undefined ? melding.kenmerken : [...new Set(invoer.kenmerken)],
    leeftijdsgroep: invoer.leeftijdsgroep ?? melding.leeftijdsgroep,
  });
  const { leefgebieden, kenmerken } = bewaard;
  yield* (yield* Spoor).noteer({
    soort: 'melding.aangevuld',
    onderwerp: { soort: 'melding', id },
    teamId: melding.teamId,
    gegevens: { leefgebieden, kenmerken },
  });
  return bewaard;
}, weigertAls(MeldingGeweigerd));
