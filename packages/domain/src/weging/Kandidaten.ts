import { Schema } from 'effect';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Afwezig, type CoachLast, ruimteVan } from '../traject/Caseload.ts';

export const Kandidaat = Schema.Struct({
  medewerkerId: MedewerkerId,
  naam: Schema.String,
  /** What this casus needs and they have. */
  expertise: Schema.Array(Kenmerk),
  /** Hours a week left; negative where too much is promised already. */
  ruimteUren: Schema.Finite,
  /** Not there today, until when; then they have no room and come last. */
  afwezig: Schema.NullOr(Afwezig),
  /** Said in their standpunt that they can take it on. */
  kanOppakken: Schema.Boolean,
});
export interface Kandidaat extends Schema.Schema.Type<typeof Kandidaat> {}

/** By expertise, then by room in their caseload; who is absent comes after who is there. */
export const rangschik = (
  coaches: ReadonlyArray<CoachLast>,
  kenmerken: ReadonlyArray<Kenmerk>,
  kunnenOppakken: ReadonlySet<MedewerkerId>,
): ReadonlyArray<Kandidaat> =>
  coaches
    .map((coach) => ({
      medewerkerId: coach.medewerkerId,
      naam: coach.naam,
      expertise: kenmerken.filter((kenmerk) => coach.expertises.includes(kenmerk)),
      ruimteUren: ruimteVan(coach),
      afwezig: coach.afwezig,
      kanOppakken: kunnenOppakken.has(coach.medewerkerId),
    }))
    .sort(
      (a, b) =>
        Number(a.afwezig !== null) - Number(b.afwezig !== null) ||
        b.expertise.length - a.expertise.length ||
        b.ruimteUren - a.ruimteUren ||
        a.naam.localeCompare(b.naam, 'nl'),
    );

/** Nobody has room: never a reason not to guide, always something the teamleider must know. */
export const isGeenRuimte = (kandidaten: ReadonlyArray<Kandidaat>): boolean =>
  kandidaten.every(({ ruimteUren }) => ruimteUren <= 0);
