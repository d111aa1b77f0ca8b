import { nieuwId } from '@tenzij/domain/Id.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { OpdrachtMislukt } from './OpdrachtMislukt.ts';
import type { Uitvoer } from './Uitvoer.ts';

const { opdracht } = berichten;

/** As it was typed. */
interface GemeenteOpdracht {
  readonly naam: string;
  readonly beheerderNaam: string;
  readonly beheerderEmail: string;
  readonly drempel: string | undefined;
  readonly uren: string;
  readonly weken: string;
  readonly eersteContact: string;
  readonly contact: string;
  readonly reflectie: string;
  readonly aflopend: string;
}

const tekst = Schema.Trim.check(Schema.isNonEmpty({ message: opdracht.geenNaam }));
const email = Schema.Trim.check(Schema.isPattern(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { message: opdracht.geenEmail }));
const getalVanaf = (minimum: number) => {
  const message = opdracht.heelGetal(minimum);
  const geheel = Schema.isPattern(/^\d{1,6}$/, { message });
  return Schema.String.check(geheel).pipe(
    Schema.decodeTo(Schema.FiniteFromString.check(Schema.isGreaterThanOrEqualTo(minimum, { message }))),
  );
};

const lees = <A>(naam: string, schema: Schema.Codec<A, string>, waarde: string) =>
  Schema.decodeUnknownEffect(schema)(waarde).pipe(
    Effect.mapError(({ message }) => {
      const [uitleg = ''] = message.split('\n');
      return new OpdrachtMislukt({ regel: opdracht.gemeenteOngeldig(naam, uitleg) });
    }),
  );

const leesGemeente = Effect.fn('opdracht.leesGemeente')(function* (gevraagd: GemeenteOpdracht) {
  const { naam, drempel, uren, weken, eersteContact, contact, reflectie, aflopend } = gevraagd;
  return {
    id: yield* nieuwId(GemeenteId),
    naam: yield* lees('gemeente', tekst, naam),
    leefgebiedenDrempel: drempel === undefined ? null : yield* lees('drempel', getalVanaf(1), drempel),
    urenPerFtePerWeek: yield* lees('uren', getalVanaf(1), uren),
    gebruikelijkeWeken: yield* lees('weken', getalVanaf(1), weken),
    eersteContactDagen: yield* lees('eerste-contact', getalVanaf(1), eersteContact),
    contactDagen: yield* lees('contact', getalVanaf(1), contact),
    reflectieDagen: yield* lees('reflectie', getalVanaf(1), reflectie),
    aflopendWeken: yield* lees('aflopend', getalVanaf(1), aflopend),
  };
});

const leesBeheerder = Effect.fn('opdracht.leesBeheerder')(function* (gevraagd: GemeenteOpdracht) {
  return {
    id: yield* nieuwId(MedewerkerId),
    naam: yield* lees('beheerder-naam', tekst, gevraagd.beheerderNaam),
    email: yield* lees('beheerder-email', email, gevraagd.beheerderEmail),
    rol: 'beheerder' as const,
    teams: [],
    organisatieId: null,
    expertises: [],
    urenPerWeek: null,
    fte: null,
    actief: true,
  };
});

/** A gemeente with the first who may sign in there, and bring in the others. */
export const gemeenteOpdracht = Effect.fn('opdracht.gemeente')(function* (
  gevraagd: GemeenteOpdracht,
  uitvoer: Uitvoer,
) {
  const store = yield* Store;
  const gemeente = yield* leesGemeente(gevraagd);
  const beheerder = yield* leesBeheerder(gevraagd);
  const bestaande = yield* store.aanmelding.gemeenten;
  if (bestaande.some(({ naam }) => naam.toLowerCase() === gemeente.naam.toLowerCase()))
    return yield* new OpdrachtMislukt({ regel: opdracht.gemeenteBestaat(gemeente.naam) });
  if ((yield* store.aanmelding.metEmail(beheerder.email)).length > 0)
    return yield* new OpdrachtMislukt({ regel: opdracht.gemeenteOngeldig('beheerder-email', opdracht.emailBezet) });
  yield* store.richtIn(gemeente, { medewerkers: [beheerder] });
  uitvoer.zeg(opdracht.gemeenteGemaakt(gemeente.naam, beheerder.naam));
});
