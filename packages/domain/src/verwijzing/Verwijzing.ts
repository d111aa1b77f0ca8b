import { Result, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { InwonerId } from '../melding/Inwoner.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import { Leeftijdsgroep, MeldingId, MeldingNummer } from '../melding/Melding.ts';

export const VerwijzingId = Uuid.pipe(Schema.brand('VerwijzingId'));
export type VerwijzingId = typeof VerwijzingId.Type;

export const VerwijzingStatus = Schema.Literals(['verstuurd', 'aangenomen', 'geweigerd', 'afgerond', 'ingetrokken']);
export type VerwijzingStatus = typeof VerwijzingStatus.Type;

/** The resident said yes to sharing this with this partner: on which day, and how. */
export const Toestemming = Schema.Struct({ op: Dag, hoe: Schema.Literals(['mondeling', 'schriftelijk']) });
export interface Toestemming extends Schema.Schema.Type<typeof Toestemming> {}

export const StuurVerwijzing = Schema.Struct({
  naarOrganisatieId: OrganisatieId,
  /** What the partner is asked, in words that may be shared. */
  vraag: VrijeTekst(2000),
  toestemming: Toestemming,
  /** Whether the partner may see name and contact data once it has accepted. */
  deelContact: Schema.optionalKey(Schema.Boolean),
});
export interface StuurVerwijzing extends Schema.Schema.Type<typeof StuurVerwijzing> {}

export const BeantwoordVerwijzing = Schema.Struct({
  antwoord: Schema.Literals(['aannemen', 'weigeren']),
  reden: Schema.optionalKey(VrijeTekst(500)),
}).check(
  Schema.makeFilter(({ antwoord, reden }: BeantwoordVerwijzing) =>
    antwoord === 'weigeren' && reden === undefined
      ? { path: ['reden'], issue: 'Schrijf op waarom u niet kunt helpen.' }
      : undefined,
  ),
);
export interface BeantwoordVerwijzing {
  readonly antwoord: 'aannemen' | 'weigeren';
  readonly reden?: string;
}

/** What became of it at the partner. */
export const VerwijzingUitkomst = Schema.Literals([
  'geholpen',
  'in_begeleiding',
  'doorverwezen',
  'terug_naar_team',
  'inwoner_wil_niet',
  'niet_bereikt',
]);
export type VerwijzingUitkomst = typeof VerwijzingUitkomst.Type;

export const RondVerwijzingAf = Schema.Struct({
  uitkomst: VerwijzingUitkomst,
  toelichting: Schema.optionalKey(VrijeTekst(2000)),
});
export interface RondVerwijzingAf extends Schema.Schema.Type<typeof RondVerwijzingAf> {}

/** The casus as it was when it was shared. The partner sees this, and never the casus itself. */
export const Gedeeld = Schema.Struct({
  wijkId: WijkId,
  leefgebieden: Schema.Array(Leefgebied),
  kenmerken: Schema.Array(Kenmerk),
  leeftijdsgroep: Schema.NullOr(Leeftijdsgroep),
  vraag: Schema.String,
});

const Antwoord = Schema.Struct({
  antwoord: Schema.Literals(['aannemen', 'weigeren']),
  reden: Schema.NullOr(Schema.String),
  door: MedewerkerId,
  op: Moment,
});

const Afronding = Schema.Struct({
  uitkomst: VerwijzingUitkomst,
  toelichting: Schema.NullOr(Schema.String),
  door: MedewerkerId,
  op: Moment,
});

/** What was shared is taken back: by the team, or because the melding was withdrawn. */
export const Intrekking = Schema.Struct({
  waarom: Schema.Literals(['team', 'melding_ingetrokken']),
  /** Null where Tenzij did it by itself. */
  door: Schema.NullOr(MedewerkerId),
  op: Moment,
});
export interface Intrekking extends Schema.Schema.Type<typeof Intrekking> {}

/** A casus referred to a partner in the wijk. */
export const Verwijzing = Schema.Struct({
  id: VerwijzingId,
  meldingId: MeldingId,
  nummer: MeldingNummer,
  teamId: TeamId,
  naarOrganisatieId: OrganisatieId,
  vanMedewerkerId: MedewerkerId,
  verstuurdOp: Moment,
  toestemming: Toestemming,
  deelContact: Schema.Boolean,
  /** Whose contact data the partner may see; null where those are not shared, or no longer. */
  inwonerId: Schema.NullOr(InwonerId),
  /** Null once the team took it back, whatever its status. */
  gedeeld: Schema.NullOr(Gedeeld),
  status: VerwijzingStatus,
  antwoord: Schema.NullOr(Antwoord),
  afronding: Schema.NullOr(Afronding),
  intrekking: Schema.NullOr(Intrekking),
  versie: Schema.Int,
});
export interface Verwijzing extends Schema.Schema.Type<typeof Verwijzing> {}

/** The referral is in a state in which this cannot be done. */
export class OnjuisteVerwijzingStatus extends Schema.TaggedError<OnjuisteVerwijzingStatus>()(
  'OnjuisteVerwijzingStatus',
  { status: VerwijzingStatus, stap: Schema.String },
) {}

/** A colleague of the partner was first. */
export class AlBeantwoord extends Schema.TaggedError<AlBeantwoord>()('AlBeantwoord', {
  door: Schema.String,
  op: Moment,
  antwoord: Schema.Literals(['aannemen', 'weigeren']),
}) {}

type Uitslag = Result.Result<Verwijzing, OnjuisteVerwijzingStatus>;

const vanuit =
  (stap: string, statussen: ReadonlyArray<VerwijzingStatus>) =>
  (verwijzing: Verwijzing, zo: (verwijzing: Verwijzing) => Verwijzing): Uitslag =>
    statussen.includes(verwijzing.status)
      ? Result.succeed(zo(verwijzing))
      : Result.fail(new OnjuisteVerwijzingStatus({ status: verwijzing.status, stap }));

export const isLopend = ({ status }: Pick<Verwijzing, 'status'>): boolean =>
  status === 'verstuurd' || status === 'aangenomen';

/** Who says no has nothing more to look up. */
export const beantwoord = (verwijzing: Verwijzing, antwoord: NonNullable<Verwijzing['antwoord']>): Uitslag =>
  vanuit('beantwoord', ['verstuurd'])(verwijzing, (open) =>
    antwoord.antwoord === 'aannemen'
      ? { ...open, status: 'aangenomen', antwoord }
      : { ...open, status: 'geweigerd', antwoord, inwonerId: null },
  );

export const rondAf = (verwijzing: Verwijzing, afronding: NonNullable<Verwijzing['afronding']>): Uitslag =>
  vanuit('rondAf', ['aangenomen'])(verwijzing, (aangenomen) => ({
    ...aangenomen,
    status: 'afgerond',
    afronding,
    inwonerId: null,
  }));

/** A resident may take the yes back at any time. What already ended stays counted as it ended. */
export const trekIn = (verwijzing: Verwijzing, intrekking: Intrekking): Uitslag =>
  verwijzing.intrekking !== null
    ? Result.fail(new OnjuisteVerwijzingStatus({ status: verwijzing.status, stap: 'trekIn' }))
    : Result.succeed({
        ...verwijzing,
        status: isLopend(verwijzing) ? 'ingetrokken' : verwijzing.status,
        intrekking,
        gedeeld: null,
        inwonerId: null,
      });
