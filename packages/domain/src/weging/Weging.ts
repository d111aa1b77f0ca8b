import { Result, Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { TeamId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { MeldingId } from '../melding/Melding.ts';
import { OverlegId } from '../overleg/OverlegId.ts';
import { Grond } from './gronden.ts';
import { Advies, Uitkomst } from './regel.ts';
import { StapNaam } from './stappen.ts';

export const WegingId = Uuid.pipe(Schema.brand('WegingId'));
export type WegingId = typeof WegingId.Type;

export const Stap = Schema.Struct({
  stap: StapNaam,
  gezet: Schema.Boolean,
  toelichting: Schema.NullOr(Schema.String),
  /** Of `voorliggend` and `collectief`: does it answer the whole question? */
  volstaat: Schema.NullOr(Schema.Boolean),
  /** When, and by whom; what was ticked before this was kept does not say. */
  op: Schema.optionalKey(Moment),
  door: Schema.optionalKey(MedewerkerId),
});
export interface Stap extends Schema.Schema.Type<typeof Stap> {}

export const ZetStap = Schema.Struct({
  gezet: Schema.Boolean,
  toelichting: Schema.optionalKey(VrijeTekst(2000)),
  volstaat: Schema.optionalKey(Schema.Boolean),
});
export interface ZetStap extends Schema.Schema.Type<typeof ZetStap> {}

export const Keuze = Schema.Literals(['zelf', 'tenzij', 'onthouding']);
export type Keuze = typeof Keuze.Type;

export const Standpunt = Schema.Struct({
  medewerkerId: MedewerkerId,
  keuze: Keuze,
  gronden: Schema.Array(Grond),
  toelichting: Schema.NullOr(Schema.String),
  kanOppakken: Schema.Boolean,
  op: Moment,
});
export interface Standpunt extends Schema.Schema.Type<typeof Standpunt> {}

/** One member's own view; with `tenzij` at least one grond. */
export const GeefStandpunt = Schema.Struct({
  keuze: Keuze,
  gronden: Schema.Array(Grond),
  toelichting: Schema.optionalKey(VrijeTekst(2000)),
  kanOppakken: Schema.Boolean,
}).check(
  Schema.makeFilter(({ keuze, gronden }: { keuze: Keuze; gronden: ReadonlyArray<Grond> }) =>
    keuze === 'tenzij' && gronden.length === 0
      ? { path: ['gronden'], issue: 'Kies bij "tenzij" ten minste één grond.' }
      : keuze !== 'tenzij' && gronden.length > 0
        ? { path: ['gronden'], issue: 'Alleen bij "tenzij" horen gronden.' }
        : undefined,
  ),
);
export type GeefStandpunt = typeof GeefStandpunt.Type;

/** A weging as it stood when its besluit was taken: what a toets is judged on, also after it came back. */
export const Weegverslag = Schema.Struct({
  geopendOp: Moment,
  onthuldOp: Moment,
  aanwezigen: Schema.Array(MedewerkerId),
  stappen: Schema.Array(Stap),
  standpunten: Schema.Array(Standpunt),
  advies: Advies,
});
export interface Weegverslag extends Schema.Schema.Type<typeof Weegverslag> {}

const basis = {
  id: WegingId,
  meldingId: MeldingId,
  teamId: TeamId,
  /** In an overleg its gespreksleider reveals and decides; without one, any member of the team. */
  overlegId: Schema.NullOr(OverlegId),
  gespreksleiderId: Schema.NullOr(MedewerkerId),
  geopendOp: Moment,
  geopendDoor: MedewerkerId,
  aanwezigen: Schema.Array(MedewerkerId),
  stappen: Schema.Array(Stap),
  standpunten: Schema.Array(Standpunt),
  /** How it was weighed before a toets sent it back, each with the besluit that it led to. */
  eerder: Schema.Array(Schema.Struct({ besluitId: Uuid, ...Weegverslag.fields })),
  versie: Schema.Int,
};
const onthuld = { ...basis, onthuldOp: Moment, advies: Advies };

export const OpenWeging = Schema.Struct({ ...basis, status: Schema.Literal('open') });
export const OnthuldeWeging = Schema.Struct({ ...onthuld, status: Schema.Literal('onthuld') });
export const BeslotenWeging = Schema.Struct({ ...onthuld, status: Schema.Literal('besloten') });
/** Its melding was withdrawn before there was a besluit: nobody is asked about it any more. */
export const VervallenWeging = Schema.Struct({
  ...basis,
  onthuldOp: Schema.NullOr(Moment),
  advies: Schema.NullOr(Advies),
  status: Schema.Literal('vervallen'),
});
/**
 * `open → onthuld → besloten`; a toets that comes back makes it `open` again, and an undo `onthuld`. From the first two
 * it is `vervallen` when its melding is withdrawn.
 */
export const Weging = Schema.Union([OpenWeging, OnthuldeWeging, BeslotenWeging, VervallenWeging]);
export type OpenWeging = typeof OpenWeging.Type;
export type OnthuldeWeging = typeof OnthuldeWeging.Type;
export type BeslotenWeging = typeof BeslotenWeging.Type;
export type VervallenWeging = typeof VervallenWeging.Type;
export type Weging = typeof Weging.Type;

export const WegingStatus = Schema.Literals(['open', 'onthuld', 'besloten', 'vervallen']);
export type WegingStatus = typeof WegingStatus.Type;

/** The weging is in a state in which this cannot be done. */
export class OnjuisteWegingStatus extends Schema.TaggedError<OnjuisteWegingStatus>()('OnjuisteWegingStatus', {
  status: WegingStatus,
  stap: Schema.String,
}) {}

const mislukt = (weging: Weging, stap: string) =>
  Result.fail(new OnjuisteWegingStatus({ status: weging.status, stap }));

export const zetStapIn = (weging: Weging, stap: Stap): Result.Result<Weging, OnjuisteWegingStatus> =>
  weging.status === 'besloten' || weging.status === 'vervallen'
    ? mislukt(weging, 'zetStap')
    : Result.succeed({ ...weging, stappen: [...weging.stappen.filter((eerder) => eerder.stap !== stap.stap), stap] });

/** A new standpunt replaces the old one of the same member; who gives one is present. */
export const voegStandpuntIn = (
  weging: Weging,
  standpunt: Standpunt,
): Result.Result<OpenWeging, OnjuisteWegingStatus> =>
  weging.status !== 'open'
    ? mislukt(weging, 'geefStandpunt')
    : Result.succeed({
        ...weging,
        aanwezigen: [...new Set([...weging.aanwezigen, standpunt.medewerkerId])],
        standpunten: [
          ...weging.standpunten.filter(({ medewerkerId }) => medewerkerId !== standpunt.medewerkerId),
          standpunt,
        ],
      });

export const heeftIedereenGesproken = (weging: Weging): boolean =>
  weging.aanwezigen.length > 0 &&
  weging.aanwezigen.every((id) => weging.standpunten.some(({ medewerkerId }) => medewerkerId === id));

export const onthulMet = (
  weging: Weging,
  advies: Advies,
  op: Moment,
): Result.Result<OnthuldeWeging, OnjuisteWegingStatus> =>
  weging.status !== 'open'
    ? mislukt(weging, 'onthul')
    : Result.succeed({ ...weging, status: 'onthuld', onthuldOp: op, advies });

export const sluitMet = (weging: Weging): Result.Result<BeslotenWeging, OnjuisteWegingStatus> =>
  weging.status !== 'onthuld' ? mislukt(weging, 'besluit') : Result.succeed({ ...weging, status: 'besloten' });

export const verslagVan = (weging: OnthuldeWeging | BeslotenWeging): Weegverslag => {
  const { geopendOp, onthuldOp, aanwezigen, stappen, standpunten, advies } = weging;
  return { geopendOp, onthuldOp, aanwezigen, stappen, standpunten, advies };
};

/** A toets came back: the standpunten are given again, the stappen stay, and how it was weighed is kept. */
export const heropen = (weging: Weging, besluitId: string): Result.Result<OpenWeging, OnjuisteWegingStatus> => {
  if (weging.status !== 'besloten') return mislukt(weging, 'heropen');
  const { advies: _advies, onthuldOp: _onthuldOp, ...rest } = weging;
  const eerder = [...weging.eerder, { besluitId, ...verslagVan(weging) }];
  return Result.succeed({ ...rest, status: 'open', standpunten: [], eerder });
};

/** Undo within the minute is the only way back to `onthuld`: the advies and the standpunten stand as they were shown. */
export const heropenOnthuld = (weging: Weging): Result.Result<OnthuldeWeging, OnjuisteWegingStatus> =>
  weging.status !== 'besloten' ? mislukt(weging, 'maakOngedaan') : Result.succeed({ ...weging, status: 'onthuld' });

/** What was said and not revealed stays unseen. */
export const isOnthuld = (weging: Weging): boolean => weging.status !== 'open' && weging.onthuldOp !== null;

export const laatVervallen = (weging: Weging): Result.Result<VervallenWeging, OnjuisteWegingStatus> => {
  if (weging.status === 'open')
    return Result.succeed({ ...weging, status: 'vervallen', onthuldOp: null, advies: null });
  return weging.status === 'onthuld' ? Result.succeed({ ...weging, status: 'vervallen' }) : mislukt(weging, 'vervalt');
};

/** Somebody else was first: the weging has its besluit, by them. */
export class AlBesloten extends Schema.TaggedError<AlBesloten>()('AlBesloten', {
  door: Schema.String,
  op: Moment,
  uitkomst: Uitkomst,
}) {}

/** In an overleg only its gespreksleider reveals and decides; without one, any member of the team. */
export const magLeiden = (weging: Weging, medewerkerId: MedewerkerId): boolean =>
  weging.gespreksleiderId === null || weging.gespreksleiderId === medewerkerId;
