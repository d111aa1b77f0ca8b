import { Result, Schema } from 'effect';
import { Dag, Moment, plusDagen } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { MeldingId, MeldingNummer } from '../melding/Melding.ts';
import { PilotId } from '../pilot/Pilot.ts';
import { TrajectId } from './TrajectId.ts';
import { UitgesteldeHerinnering, type Uitstelbaar } from './UitgesteldeHerinnering.ts';

export { TrajectId } from './TrajectId.ts';

/** Guided by the wijkteam alone, together with an aanbieder, or in a group. */
export const Vorm = Schema.Literals(['zelf', 'combinatie', 'collectief']);
export type Vorm = typeof Vorm.Type;

export const RedenBeeindiging = Schema.Literals([
  'volgens_plan',
  'zwaardere_hulp_nodig',
  'in_overleg_eerder',
  'inwoner_gestopt',
  'geen_contact',
  'verhuisd',
  'overleden',
  'overgedragen',
  'anders',
]);
export type RedenBeeindiging = typeof RedenBeeindiging.Type;

const basis = {
  id: TrajectId,
  /** Null where a register has the traject and not its melding. */
  meldingId: Schema.NullOr(MeldingId),
  meldingNummer: Schema.NullOr(MeldingNummer),
  teamId: TeamId,
  wijkId: Schema.NullOr(WijkId),
  pilotId: Schema.NullOr(PilotId),
  organisatieId: Schema.NullOr(OrganisatieId),
  coachId: Schema.NullOr(MedewerkerId),
  /** The critical co-thinker who keeps the regie [A §5.6]. */
  tweedeCoachId: Schema.NullOr(MedewerkerId),
  vorm: Vorm,
  gestartOp: Dag,
  urenPerWeek: Schema.NullOr(Schema.Finite),
  verwachteWeken: Schema.NullOr(Schema.Int),
  /** What the wijkteam works on; beside it the aanbieder has a goal of its own. */
  doel: Schema.NullOr(Schema.String),
  /** Hours for the whole traject, estimated at the start. */
  toegewezenUren: Schema.NullOr(Schema.Finite),
  /** From a register that counts hours and contacts but does not list them. */
  registerUren: Schema.NullOr(Schema.Finite),
  registerContactmomenten: Schema.NullOr(Schema.Int),
  /** From the contactmomenten that are listed here. */
  minuten: Schema.Int,
  aantalContactmomenten: Schema.Int,
  eersteContactOp: Schema.NullOr(Dag),
  laatsteContactOp: Schema.NullOr(Dag),
  laatsteReflectieOp: Schema.NullOr(Dag),
  /** When both coaches sit down with the resident; null once they did, or where it was not agreed. */
  warmeOverdrachtOp: Schema.NullOr(Dag),
  uitgesteldeHerinneringen: Schema.Array(UitgesteldeHerinnering),
  externId: Schema.NullOr(Schema.String),
  versie: Schema.Int,
};

export const ActiefTraject = Schema.Struct({ ...basis, status: Schema.Literal('actief') });
export const AfgerondTraject = Schema.Struct({
  ...basis,
  status: Schema.Literal('afgerond'),
  beeindigdOp: Dag,
  redenBeeindiging: Schema.NullOr(RedenBeeindiging),
  zelfstandigVerder: Schema.NullOr(Schema.Boolean),
});
export const Traject = Schema.Union([ActiefTraject, AfgerondTraject]);
export type ActiefTraject = typeof ActiefTraject.Type;
export type AfgerondTraject = typeof AfgerondTraject.Type;
export type Traject = typeof Traject.Type;

export const TrajectStatus = Schema.Literals(['actief', 'afgerond']);
export type TrajectStatus = typeof TrajectStatus.Type;

export const ContactSoort = Schema.Literals(['gesprek', 'huisbezoek', 'telefonisch', 'online', 'overleg']);
export type ContactSoort = typeof ContactSoort.Type;

export const NieuwContactmoment = Schema.Struct({
  op: Dag,
  minuten: Schema.Int.check(
    Schema.isBetween({ minimum: 1, maximum: 1440 }, { message: 'Geef 1 tot en met 1440 minuten.' }),
  ),
  soort: ContactSoort,
});
export interface NieuwContactmoment extends Schema.Schema.Type<typeof NieuwContactmoment> {}

export const Contactmoment = Schema.Struct({
  id: Uuid,
  trajectId: TrajectId,
  ...NieuwContactmoment.fields,
  door: MedewerkerId,
  vastgelegdOp: Moment,
});
export interface Contactmoment extends Schema.Schema.Type<typeof Contactmoment> {}

export const NieuweReflectie = Schema.Struct({
  op: Dag,
  bevinding: VrijeTekst(2000),
  vervolg: Schema.Literals(['doorgaan', 'bijstellen', 'opschalen', 'afronden']),
});
export interface NieuweReflectie extends Schema.Schema.Type<typeof NieuweReflectie> {}

export const Reflectie = Schema.Struct({
  id: Uuid,
  trajectId: TrajectId,
  ...NieuweReflectie.fields,
  door: MedewerkerId,
  vastgelegdOp: Moment,
});
export interface Reflectie extends Schema.Schema.Type<typeof Reflectie> {}

export const Overdracht = Schema.Struct({
  coachId: MedewerkerId,
  reden: VrijeTekst(500),
  /** Left out, it stays who it was; null is nobody. */
  tweedeCoachId: Schema.optionalKey(Schema.NullOr(MedewerkerId)),
  /** When both coaches sit down with the resident. */
  warmeOverdrachtOp: Schema.optionalKey(Dag),
  /** Who had it when this was chosen: somebody else may have been first. */
  vanCoachId: Schema.optionalKey(Schema.NullOr(MedewerkerId)),
});
export interface Overdracht extends Schema.Schema.Type<typeof Overdracht> {}

export const WarmeOverdracht = Schema.Struct({ op: Dag });
export interface WarmeOverdracht extends Schema.Schema.Type<typeof WarmeOverdracht> {}

/** Somebody else handed it over first: to whom, and when. */
export class AlOvergedragen extends Schema.TaggedError<AlOvergedragen>()('AlOvergedragen', {
  naar: Schema.NullOr(Schema.String),
  door: Schema.NullOr(Schema.String),
  op: Schema.NullOr(Moment),
}) {}

/** The traject has ended: nothing can be added to it. */
export class TrajectIsAfgerond extends Schema.TaggedError<TrajectIsAfgerond>()('TrajectIsAfgerond', {
  status: TrajectStatus,
  stap: Schema.String,
}) {}

/** It still runs: how it went is said when it is over. */
export class TrajectLooptNog extends Schema.TaggedError<TrajectLooptNog>()('TrajectLooptNog', {
  stap: Schema.String,
}) {}

/** The coach has said how it went, or a colleague did. */
export class EvaluatieIsGegeven extends Schema.TaggedError<EvaluatieIsGegeven>()('EvaluatieIsGegeven', {}) {}

type Stap<A> = Result.Result<A, TrajectIsAfgerond>;
const afgerond = (traject: Traject, stap: string) =>
  Result.fail(new TrajectIsAfgerond({ status: traject.status, stap }));

export const voegContactIn = (traject: Traject, contact: NieuwContactmoment): Stap<ActiefTraject> =>
  traject.status !== 'actief'
    ? afgerond(traject, 'contact')
    : Result.succeed({
        ...traject,
        minuten: traject.minuten + contact.minuten,
        aantalContactmomenten: traject.aantalContactmomenten + 1,
        eersteContactOp: vroegste(traject.eersteContactOp, contact.op),
        laatsteContactOp: laatste(traject.laatsteContactOp, contact.op),
        uitgesteldeHerinneringen: zonderUitstel(traject, 'eerste_contact', 'geen_contact'),
      });

export const voegReflectieIn = (traject: Traject, reflectie: NieuweReflectie): Stap<ActiefTraject> =>
  traject.status !== 'actief'
    ? afgerond(traject, 'reflectie')
    : Result.succeed({
        ...traject,
        laatsteReflectieOp: laatste(traject.laatsteReflectieOp, reflectie.op),
        uitgesteldeHerinneringen: zonderUitstel(traject, 'reflectie'),
      });

/** In place of what was said of this reminder before. */
export const stelHerinneringUitTot = (traject: Traject, uitstel: UitgesteldeHerinnering): Stap<ActiefTraject> =>
  traject.status !== 'actief'
    ? afgerond(traject, 'herinnering')
    : Result.succeed({
        ...traject,
        uitgesteldeHerinneringen: [...zonderUitstel(traject, uitstel.soort), uitstel],
      });

/** A form of a traject that has ended, put off. */
export const stelFormulierUitTot = (
  traject: Traject,
  uitstel: UitgesteldeHerinnering,
): Result.Result<AfgerondTraject, TrajectLooptNog> =>
  traject.status !== 'afgerond'
    ? Result.fail(new TrajectLooptNog({ stap: 'evaluatie' }))
    : Result.succeed({
        ...traject,
        uitgesteldeHerinneringen: [...zonderUitstel(traject, uitstel.soort), uitstel],
      });

/** As if it was never put off. */
export const vraagWeer = (traject: Traject, soort: Uitstelbaar): Traject => ({
  ...traject,
  uitgesteldeHerinneringen: zonderUitstel(traject, soort),
});

type Overname = Pick<Overdracht, 'coachId' | 'tweedeCoachId' | 'warmeOverdrachtOp'>;

/** Its second coach who takes it over trades places with who had it, unless another one is named. */
export const draagOverAan = (traject: Traject, naar: Overname): Stap<ActiefTraject> =>
  traject.status !== 'actief'
    ? afgerond(traject, 'overdracht')
    : Result.succeed({
        ...traject,
        coachId: naar.coachId,
        tweedeCoachId:
          naar.tweedeCoachId !== undefined
            ? naar.tweedeCoachId
            : traject.tweedeCoachId === naar.coachId
              ? traject.coachId
              : traject.tweedeCoachId,
        warmeOverdrachtOp: naar.warmeOverdrachtOp ?? null,
        uitgesteldeHerinneringen: zonderUitstel(traject, 'warme_overdracht'),
      });

/** Both coaches sat down with the resident: nobody is asked for it any more. */
export const zetWarmOvergedragen = (traject: Traject): Stap<ActiefTraject> =>
  traject.status !== 'actief'
    ? afgerond(traject, 'overdracht')
    : Result.succeed({
        ...traject,
        warmeOverdrachtOp: null,
        uitgesteldeHerinneringen: zonderUitstel(traject, 'warme_overdracht'),
      });

export const rondAfMet = (
  traject: Traject,
  einde: { beeindigdOp: Dag; reden: RedenBeeindiging; zelfstandigVerder: boolean | null },
): Stap<AfgerondTraject> =>
  traject.status !== 'actief'
    ? afgerond(traject, 'afronding')
    : Result.succeed({
        ...traject,
        status: 'afgerond',
        beeindigdOp: einde.beeindigdOp,
        redenBeeindiging: einde.reden,
        zelfstandigVerder: einde.zelfstandigVerder,
      });

export const verwachtEindeOp = (traject: Traject): Dag | null =>
  traject.verwachteWeken === null ? null : plusDagen(traject.gestartOp, traject.verwachteWeken * 7);

const zonderUitstel = ({ uitgesteldeHerinneringen }: Traject, ...soorten: ReadonlyArray<Uitstelbaar>) =>
  uitgesteldeHerinneringen.filter(({ soort }) => !soorten.includes(soort));

const vroegste = (a: Dag | null, b: Dag): Dag => (a === null || b < a ? b : a);
const laatste = (a: Dag | null, b: Dag): Dag => (a === null || b > a ? b : a);
