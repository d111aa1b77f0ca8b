import { Effect, Option, Schema } from 'effect';
import { isBuitenDeChat } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { Inwoners } from '../melding/Inwoner.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { OnjuisteVerwijzingStatus, type VerwijzingId } from './Verwijzing.ts';
import { Verwijzingen, type VerwijzingFilter } from './Verwijzingen.ts';
import { VerwijzingGeweigerd } from './VerwijzingGeweigerd.ts';
import { beeldVan, isZichtbaar, onbekendeVerwijzing, ontvangenVerwijzing } from './Zichtbaar.ts';

/** One referral, for the team that sent it or the partner that has it. */
export const bekijkVerwijzing = Effect.fn('verwijzing.bekijk')(function* (id: VerwijzingId) {
  const actor = yield* mag('verwijzing.volgen');
  const verwijzing = yield* Effect.fromOption(yield* (yield* Verwijzingen).zoek(id)).pipe(
    Effect.mapError(onbekendeVerwijzing),
  );
  if (!isZichtbaar(actor, verwijzing)) return yield* onbekendeVerwijzing();
  const [beeld] = yield* beeldVan([verwijzing]);
  return beeld ?? (yield* onbekendeVerwijzing());
}, weigertAls(VerwijzingGeweigerd));

/** What one's teams sent and one's organisatie received. */
export const lijstVerwijzingen = Effect.fn('verwijzing.lijst')(function* (filter: VerwijzingFilter) {
  yield* mag('verwijzing.volgen');
  const { items, volgende } = yield* (yield* Verwijzingen).lijst(filter);
  return { items: yield* beeldVan(items), volgende };
}, weigertAls(VerwijzingGeweigerd));

/** As little as it takes to call somebody: never a BSN or a date of birth. */
export const Contactgegevens = Schema.Struct({
  naam: Schema.NullOr(Schema.String),
  contact: Schema.NullOr(Schema.String),
});
export interface Contactgegevens extends Schema.Schema.Type<typeof Contactgegevens> {}

/** How the partner reaches the resident: once it accepted, where the resident agreed. Every look stands in the trail. */
export const bekijkContact = Effect.fn('verwijzing.bekijkContact')(function* (id: VerwijzingId) {
  const { verwijzing, actor } = yield* ontvangenVerwijzing(id);
  if (!isBuitenDeChat(actor)) return yield* new NietToegestaan({ handeling: 'verwijzing.ontvangen' });
  if (!verwijzing.deelContact) return yield* new NietGevonden({ wat: 'contactgegevens' });
  if (verwijzing.status !== 'aangenomen' || verwijzing.inwonerId === null)
    return yield* new OnjuisteVerwijzingStatus({ status: verwijzing.status, stap: 'bekijkContact' });
  const identiteit = yield* (yield* Inwoners).identiteit(verwijzing.inwonerId);
  if (Option.isNone(identiteit)) return yield* new NietGevonden({ wat: 'contactgegevens' });
  yield* (yield* Spoor).noteer({
    soort: 'verwijzing.contact_gelezen',
    onderwerp: { soort: 'verwijzing', id },
    teamId: null,
    gegevens: { meldingId: verwijzing.meldingId },
  });
  const { naam = null, contact = null } = identiteit.value;
  const gegevens: Contactgegevens = { naam, contact };
  return gegevens;
}, weigertAls(VerwijzingGeweigerd));
