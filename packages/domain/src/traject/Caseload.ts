import { Effect, Schema } from 'effect';
import { Dag, vandaag } from '../Dag.ts';
import { Afwezigheden, type Afwezigheid, AfwezigheidId, isAfwezigOp } from '../medewerker/Afwezigheid.ts';
import type { Gemeente } from '../medewerker/Gemeente.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { type Medewerker, MedewerkerId } from '../medewerker/Medewerker.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { type Last, Trajecten } from './Trajecten.ts';

/** From when until when; null while nobody knows. */
export const Afwezig = Schema.Struct({ id: AfwezigheidId, van: Dag, tot: Schema.NullOr(Dag) });
export interface Afwezig extends Schema.Schema.Type<typeof Afwezig> {}

export const CoachLast = Schema.Struct({
  medewerkerId: MedewerkerId,
  naam: Schema.String,
  expertises: Schema.Array(Kenmerk),
  actieveTrajecten: Schema.Int,
  /** Hours a week promised to residents. */
  toegezegdeUren: Schema.Finite,
  /** Hours a week available for residents, also while absent: the work is still theirs. */
  beschikbareUren: Schema.Finite,
  /** Promised over available; null where nothing is available. */
  belasting: Schema.NullOr(Schema.Finite),
  /** Not there today; null who is. */
  afwezig: Schema.NullOr(Afwezig),
});
export interface CoachLast extends Schema.Schema.Type<typeof CoachLast> {}

export const beschikbareUren = (medewerker: Medewerker, gemeente: Gemeente): number =>
  medewerker.urenPerWeek ?? (medewerker.fte ?? 0) * gemeente.urenPerFtePerWeek;

/** Who is absent has no room now, however little they carry. */
export const ruimteVan = ({
  beschikbareUren: beschikbaar,
  toegezegdeUren,
  afwezig,
}: Pick<CoachLast, 'beschikbareUren' | 'toegezegdeUren' | 'afwezig'>): number =>
  afwezig === null ? beschikbaar - toegezegdeUren : Math.min(0, beschikbaar - toegezegdeUren);

export const spreidingVan = (uren: ReadonlyArray<number>): number | null => {
  const som = uren.reduce((totaal, aantal) => totaal + aantal, 0);
  return som === 0 ? null : Math.max(...uren) / (som / uren.length);
};

export const lastPerCoach = (
  coaches: ReadonlyArray<Medewerker>,
  lasten: ReadonlyArray<Last>,
  gemeente: Gemeente,
  afwezigNu: ReadonlyArray<Afwezigheid> = [],
): ReadonlyArray<CoachLast> =>
  coaches.map((coach) => {
    const last = lasten.find(({ coachId }) => coachId === coach.id);
    const afwezig = afwezigNu.find(({ medewerkerId }) => medewerkerId === coach.id);
    const beschikbaar = beschikbareUren(coach, gemeente);
    const toegezegd = last?.urenPerWeek ?? 0;
    return {
      medewerkerId: coach.id,
      naam: coach.naam,
      expertises: coach.expertises,
      actieveTrajecten: last?.actieveTrajecten ?? 0,
      toegezegdeUren: toegezegd,
      beschikbareUren: beschikbaar,
      belasting: beschikbaar === 0 ? null : toegezegd / beschikbaar,
      afwezig: afwezig === undefined ? null : { id: afwezig.id, van: afwezig.van, tot: afwezig.tot },
    };
  });

/** The coaches of a team with what they carry, and when they are away from today on. */
export const lastenMetAfwezigheden = Effect.fn('traject.lastenMetAfwezigheden')(function* (teamId: TeamId) {
  const inrichting = yield* Inrichting;
  const coaches = (yield* inrichting.ledenVan(teamId)).filter(({ rol }) => rol === 'wijkcoach');
  const ids = coaches.map(({ id }) => id);
  const dag = yield* vandaag;
  const afwezigheden = yield* (yield* Afwezigheden).vanaf(dag, ids);
  const nu = afwezigheden.filter((een) => isAfwezigOp(een, dag));
  const lasten = yield* (yield* Trajecten).lastVan(ids);
  return { lasten: lastPerCoach(coaches, lasten, yield* inrichting.gemeente, nu), afwezigheden };
});

/** The coaches of a team with what they carry. */
export const lastenVan = (teamId: TeamId) => Effect.map(lastenMetAfwezigheden(teamId), ({ lasten }) => lasten);
