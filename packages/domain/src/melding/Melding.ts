import { Result, Schema } from 'effect';
import { Dag, Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { TrajectId } from '../traject/TrajectId.ts';
import { VrijeTekst } from './herkenbaar.ts';
import { Identiteit, InwonerId } from './Inwoner.ts';
import { Kenmerk } from './Kenmerk.ts';
import { Leefgebied } from './Leefgebied.ts';

export const MeldingId = Uuid.pipe(Schema.brand('MeldingId'));
export type MeldingId = typeof MeldingId.Type;

/** `M-2026-00042`: numbered per gemeente and year. */
export const MeldingNummer = Schema.String.check(
  Schema.isPattern(/^M-\d{4}-\d{5,}$/u, { message: 'Een meldingsnummer ziet eruit als M-2026-00042.' }),
).pipe(Schema.brand('MeldingNummer'));
export type MeldingNummer = typeof MeldingNummer.Type;

export const meldingNummer = (jaar: string, volgnummer: number): MeldingNummer =>
  MeldingNummer.make(`M-${jaar}-${String(volgnummer).padStart(5, '0')}`);

/** Why it is weighed: a new question, or an indicatie that ends [A §3]. */
export const Aanleiding = Schema.Literals(['nieuwe_vraag', 'aflopende_zorg']);
export type Aanleiding = typeof Aanleiding.Type;

export const Bron = Schema.Literals([
  'sociaal_plein',
  'inwoner',
  'huisarts',
  'school',
  'woningcorporatie',
  'zorgaanbieder',
  'ggz',
  'politie',
  'welzijn',
  'wijkteam',
  'anders',
]);
export type Bron = typeof Bron.Type;

export const Leeftijdsgroep = Schema.Literals(['0-17', '18-26', '27-66', '67+']);
export type Leeftijdsgroep = typeof Leeftijdsgroep.Type;

export const MeldingStatus = Schema.Literals(['ontvangen', 'in_weging', 'besloten', 'afgehandeld', 'ingetrokken']);
export type MeldingStatus = typeof MeldingStatus.Type;

export const Vraag = VrijeTekst(2000);

export const Melding = Schema.Struct({
  id: MeldingId,
  nummer: MeldingNummer,
  status: MeldingStatus,
  ontvangenOp: Dag,
  aanleiding: Aanleiding,
  bron: Bron,
  teamId: TeamId,
  wijkId: WijkId,
  organisatieId: Schema.NullOr(OrganisatieId),
  leefgebieden: Schema.Array(Leefgebied),
  kenmerken: Schema.Array(Kenmerk),
  leeftijdsgroep: Schema.NullOr(Leeftijdsgroep),
  /** In the coach's words; null where a register gave none. */
  vraag: Schema.NullOr(Schema.String),
  uitstelbaar: Schema.Boolean,
  /** Whether the question could be answered by a group; null until somebody looked [A §5.5a]. */
  collectief: Schema.NullOr(Schema.Boolean),
  /** Points to the identity, which is read apart and by few. */
  inwonerId: Schema.NullOr(InwonerId),
  indicatieId: Schema.NullOr(Schema.String),
  /** The running traject that this asks heavier help for. */
  trajectId: Schema.NullOr(TrajectId),
  externId: Schema.NullOr(Schema.String),
  gemeldDoor: Schema.NullOr(MedewerkerId),
  gemeldOp: Moment,
  /** Made up for the demo, and shown as such. */
  voorbeeld: Schema.Boolean,
  versie: Schema.Int,
});
export interface Melding extends Schema.Schema.Type<typeof Melding> {}

/** What is asked to bring a melding in. */
export const NieuweMelding = Schema.Struct({
  ontvangenOp: Dag,
  aanleiding: Aanleiding,
  bron: Bron,
  teamId: TeamId,
  wijkId: WijkId,
  leefgebieden: Schema.Array(Leefgebied).check(
    Schema.isMinLength(1, { message: 'Kies ten minste één leefgebied.' }),
    Schema.isMaxLength(12, { message: 'Kies hoogstens twaalf leefgebieden.' }),
  ),
  vraag: Vraag,
  organisatieId: Schema.optionalKey(OrganisatieId),
  kenmerken: Schema.optionalKey(Schema.Array(Kenmerk)),
  uitstelbaar: Schema.optionalKey(Schema.Boolean),
  leeftijdsgroep: Schema.optionalKey(Leeftijdsgroep),
  inwoner: Schema.optionalKey(Identiteit),
  indicatieId: Schema.optionalKey(Schema.String.check(Schema.isUUID())),
  externId: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxLength(200))),
});
export interface NieuweMelding extends Schema.Schema.Type<typeof NieuweMelding> {}

/** The steps a melding can take, and from which states. */
const overgangen = {
  weeg: { van: ['ontvangen'], naar: 'in_weging' },
  besluit: { van: ['in_weging'], naar: 'besloten' },
  /** A toets that came back opens the weging again. */
  heropen: { van: ['besloten'], naar: 'in_weging' },
  /** Within the minute; what was only referred is done with at once, and comes back from there. */
  maakOngedaan: { van: ['besloten', 'afgehandeld'], naar: 'in_weging' },
  handelAf: { van: ['besloten'], naar: 'afgehandeld' },
  trekIn: { van: ['ontvangen', 'in_weging', 'besloten'], naar: 'ingetrokken' },
} as const satisfies Record<string, { van: ReadonlyArray<MeldingStatus>; naar: MeldingStatus }>;
export type MeldingStap = keyof typeof overgangen;
export const meldingStappen = Object.keys(overgangen) as ReadonlyArray<MeldingStap>;

/** The melding is in a state in which this cannot be done. */
export class OnjuisteMeldingStatus extends Schema.TaggedError<OnjuisteMeldingStatus>()('OnjuisteMeldingStatus', {
  status: MeldingStatus,
  stap: Schema.String,
}) {}

export const zetMelding = (melding: Melding, stap: MeldingStap): Result.Result<Melding, OnjuisteMeldingStatus> => {
  const { van, naar } = overgangen[stap];
  return (van as ReadonlyArray<MeldingStatus>).includes(melding.status)
    ? Result.succeed({ ...melding, status: naar })
    : Result.fail(new OnjuisteMeldingStatus({ status: melding.status, stap }));
};
