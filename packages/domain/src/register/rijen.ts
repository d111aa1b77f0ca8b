import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { clientervaringVragen, coachVragen, inwonerVragen, JaNeeNvt } from '../ervaring/Evaluatie.ts';
import { Herindicatie, IndicatieSoort } from '../indicatie/Indicatie.ts';
import { Rol } from '../medewerker/Medewerker.ts';
import { OrganisatieSoort } from '../medewerker/Organisatie.ts';
import { Domein } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import { Aanleiding, Bron, Leeftijdsgroep, Vraag } from '../melding/Melding.ts';
import { RedenBeeindiging, Vorm } from '../traject/Traject.ts';
import { Grond } from '../weging/gronden.ts';
import { Uitkomst } from '../weging/regel.ts';

/*
 * The rows of a register file. A field that may be null is a column that may be empty or missing; a list is empty
 * then. What is referred to has its name here, not its id: names are looked up when the rows are stored.
 */

const tekst = (maximum: number) =>
  Schema.NonEmptyString.check(Schema.isMaxLength(maximum, { message: `Dit is langer dan ${maximum} tekens.` }));
const naam = tekst(200);
const ExternId = tekst(200);
const Email = Schema.String.check(
  Schema.isPattern(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { message: 'Dit is geen e-mailadres.' }),
);
const nietNegatief = Schema.isGreaterThanOrEqualTo(0, { message: 'Dit kan niet onder nul zijn.' });
const Fte = Schema.Finite.check(nietNegatief);
const Aantal = Schema.Int.check(nietNegatief);
/** Two decimals at most, so that `1.500` in a file is never taken for one and a half. */
export const Uren = Schema.Finite.check(nietNegatief);
export const Bedrag = Schema.Finite.annotate({ description: 'euro' });

const leeg = Schema.NullOr;
const lijst = Schema.Array;

export const OrganisatieRij = Schema.TaggedStruct('organisaties', {
  naam,
  soort: leeg(OrganisatieSoort),
  expertises: lijst(Kenmerk),
});

export const TeamRij = Schema.TaggedStruct('teams', { naam, domein: Domein, wijken: lijst(naam) });

export const MedewerkerRij = Schema.TaggedStruct('medewerkers', {
  naam,
  email: Email,
  organisatie: leeg(naam),
  teams: lijst(naam),
  rol: leeg(Rol),
  fte: leeg(Fte),
  urenPerWeek: leeg(Uren),
  expertises: lijst(Kenmerk),
});

export const PilotRij = Schema.TaggedStruct('pilots', {
  naam,
  domein: Domein,
  teams: Schema.NonEmptyArray(naam),
  gestartOp: Dag,
  goNoGoOp: leeg(Dag),
  eindigtOp: leeg(Dag),
});

export const FormatieRij = Schema.TaggedStruct('formatie', {
  pilot: naam,
  team: naam,
  fte: Fte,
  van: Dag,
  tot: leeg(Dag),
  urenPerFtePerMaand: leeg(Uren),
  /** For the whole period, instead of hours per fte. */
  beschikbareUren: leeg(Uren),
});

export const VoorzieningRij = Schema.TaggedStruct('voorzieningen', {
  naam,
  soort: leeg(naam),
  wijken: lijst(naam),
  leefgebieden: lijst(Leefgebied),
  kenmerken: lijst(Kenmerk),
  capaciteit: leeg(Aantal),
  contact: leeg(tekst(500)),
  website: leeg(tekst(500)),
});

export const MeldingRij = Schema.TaggedStruct('meldingen', {
  externId: ExternId,
  organisatie: naam,
  ontvangenOp: Dag,
  aanleiding: leeg(Aanleiding),
  bron: leeg(Bron),
  team: naam,
  wijk: naam,
  leefgebieden: lijst(Leefgebied),
  kenmerken: lijst(Kenmerk),
  leeftijdsgroep: leeg(Leeftijdsgroep),
  /** Tells that two rows are about one person; never shown. */
  inwonerExternId: leeg(ExternId),
  vraag: leeg(Vraag),
  uitkomst: leeg(Uitkomst),
  gronden: lijst(Grond),
  beslotenOp: leeg(Dag),
  collectief: leeg(Schema.Boolean),
});

export const TrajectRij = Schema.TaggedStruct('trajecten', {
  externId: ExternId,
  organisatie: naam,
  meldingExternId: leeg(ExternId),
  team: naam,
  wijk: leeg(naam),
  pilot: leeg(naam),
  coach: leeg(Email),
  tweedeCoach: leeg(Email),
  vorm: leeg(Vorm),
  gestartOp: Dag,
  beeindigdOp: leeg(Dag),
  redenBeeindiging: leeg(RedenBeeindiging),
  zelfstandigVerder: leeg(Schema.Boolean),
  toegewezenUren: leeg(Uren),
  bestedeUren: leeg(Uren),
  contactmomenten: leeg(Aantal),
});

export const IndicatieRij = Schema.TaggedStruct('indicaties', {
  externId: ExternId,
  organisatie: naam,
  inwonerExternId: leeg(ExternId),
  wijk: leeg(naam),
  team: leeg(naam),
  soort: IndicatieSoort,
  aangevraagdOp: leeg(Dag),
  beschiktOp: leeg(Dag),
  van: leeg(Dag),
  tot: leeg(Dag),
  urenPerWeek: leeg(Uren),
  aanbieder: leeg(naam),
  herindicatie: leeg(Herindicatie),
  urenMinderPerWeek: leeg(Uren),
  besprokenMetWijk: leeg(Schema.Boolean),
});

const antwoord = leeg(JaNeeNvt);
const vragen = <const Vragen extends ReadonlyArray<string>>(namen: Vragen) =>
  Object.fromEntries(namen.map((vraag) => [vraag, antwoord])) as Record<Vragen[number], typeof antwoord>;

export const EvaluatieRij = Schema.TaggedStruct('evaluaties', {
  trajectExternId: ExternId,
  organisatie: naam,
  soort: Schema.Literals(['coach', 'inwoner']),
  ...vragen(coachVragen),
  geleerdThema: leeg(VrijeTekst(100)),
  geleerdTekst: leeg(VrijeTekst(2000)),
  ...vragen(inwonerVragen),
  watHielp: leeg(VrijeTekst(2000)),
  ...vragen(clientervaringVragen),
});

export const UitgaveRij = Schema.TaggedStruct('uitgaven', {
  pilot: naam,
  post: naam,
  bedrag: Bedrag,
  datum: leeg(Dag),
});

export const BegrotingRij = Schema.TaggedStruct('begroting', {
  pilot: naam,
  post: naam,
  fte: leeg(Fte),
  /** A year. */
  bedragPerFte: leeg(Bedrag),
  /** For the whole period, where it is not fte times an amount. */
  bedrag: leeg(Bedrag),
  van: Dag,
  /** The last day of it. */
  tot: Dag,
});

/** A row refers to earlier files only: this is the order in which they come in. */
export const rijSchemas = {
  organisaties: OrganisatieRij,
  teams: TeamRij,
  medewerkers: MedewerkerRij,
  pilots: PilotRij,
  formatie: FormatieRij,
  voorzieningen: VoorzieningRij,
  meldingen: MeldingRij,
  trajecten: TrajectRij,
  indicaties: IndicatieRij,
  evaluaties: EvaluatieRij,
  uitgaven: UitgaveRij,
  begroting: BegrotingRij,
} as const;

export type Bestandssoort = keyof typeof rijSchemas;
export const bestandssoorten = Object.keys(rijSchemas) as ReadonlyArray<Bestandssoort>;

export type RijVan<Soort extends Bestandssoort> = (typeof rijSchemas)[Soort]['Type'];
export type RegisterRij = RijVan<Bestandssoort>;
