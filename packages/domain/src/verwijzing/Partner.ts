import { Schema } from 'effect';
import type { Medewerker } from '../medewerker/Medewerker.ts';
import { Organisatie } from '../medewerker/Organisatie.ts';
import type { OrganisatieId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';

const kanOntvangen = ({ actief, rol }: Medewerker) => actief && (rol === 'wijkcoach' || rol === 'teamleider');

/** Who of this organisatie can answer a referral. */
export const ontvangersVan = (medewerkers: ReadonlyArray<Medewerker>, organisatieId: OrganisatieId) =>
  medewerkers.filter((een) => een.organisatieId === organisatieId && kanOntvangen(een));

/** What an organisatie is known to be good at, and its people who work now. */
export const expertisesVan = (
  { id, expertises }: Organisatie,
  medewerkers: ReadonlyArray<Medewerker>,
): ReadonlyArray<Kenmerk> => {
  const kent = new Set([...expertises, ...ontvangersVan(medewerkers, id).flatMap((een) => een.expertises)]);
  return Kenmerk.literals.filter((kenmerk) => kent.has(kenmerk));
};

/** From this many referrals on a partner's figures say something. */
export const genoegVerwijzingen = 5;

const aantal = Schema.Int;
/** What became of the referrals to a partner. */
export const Partnercijfers = Schema.Struct({
  verstuurd: aantal,
  wacht: aantal,
  aangenomen: aantal,
  geweigerd: aantal,
  afgerond: aantal,
  ingetrokken: aantal,
  /** Null where there are too few to say something about. */
  dagenTotAntwoord: Schema.NullOr(Schema.Finite),
  uitkomsten: Schema.NullOr(Schema.Record(Schema.String, aantal)),
});
export interface Partnercijfers extends Schema.Schema.Type<typeof Partnercijfers> {}

export const Partner = Schema.Struct({
  ...Organisatie.fields,
  /** How many people there can answer a referral; 0: nobody. */
  ontvangers: aantal,
  cijfers: Partnercijfers,
});
export interface Partner extends Schema.Schema.Type<typeof Partner> {}

/** Who works in the wijken, what each is good at, and what a team of ours lacks. */
export const Partnerbeeld = Schema.Struct({
  items: Schema.Array(Partner),
  /** Null where no team was named. */
  team: Schema.NullOr(Schema.Struct({ expertises: Schema.Array(Kenmerk), mist: Schema.Array(Kenmerk) })),
});
export interface Partnerbeeld extends Schema.Schema.Type<typeof Partnerbeeld> {}
