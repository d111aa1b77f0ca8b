import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { type BordTraject, bordVan, type Caseload, type CoachOpBord, perFte } from './Bord.ts';
import type { TrajectId } from './Traject.ts';
import { gewichtTweedeCoach } from './Zwaarte.ts';

export interface Verplaatsing {
  readonly trajectId: TrajectId;
  readonly naar: MedewerkerId;
}

const metMinder = (coach: CoachOpBord, traject: BordTraject, urenPerFte: number) =>
  verzet(coach, { trajecten: coach.trajecten.filter(({ id }) => id !== traject.id) }, -1, traject, urenPerFte);

const metMeer = (coach: CoachOpBord, traject: BordTraject, urenPerFte: number) => {
  const nieuw = { ...traject, coachId: coach.medewerkerId };
  return verzet(coach, { trajecten: [...coach.trajecten, nieuw] }, 1, traject, urenPerFte);
};

const verzet = (
  coach: CoachOpBord,
  anders: Pick<CoachOpBord, 'trajecten'>,
  teken: 1 | -1,
  { uren, gewicht }: BordTraject,
  urenPerFte: number,
): CoachOpBord => {
  const toegezegdeUren = Math.max(0, Math.round((coach.toegezegdeUren + teken * uren) * 100) / 100);
  const gewogen = coach.gewogen + teken * gewicht;
  return {
    ...coach,
    ...anders,
    actieveTrajecten: coach.actieveTrajecten + teken,
    toegezegdeUren,
    belasting: coach.beschikbareUren === 0 ? null : toegezegdeUren / coach.beschikbareUren,
    gewogen,
    gewogenPerFte: perFte(gewogen, coach.beschikbareUren, urenPerFte),
  };
};

/** Who was its second coach and becomes its coach trades places with who had it. */
const wisselTweede = (coach: CoachOpBord, erbij: 1 | -1, urenPerFte: number): CoachOpBord => {
  const gewogen = coach.gewogen + erbij * gewichtTweedeCoach;
  return {
    ...coach,
    tweedeCoachBij: coach.tweedeCoachBij + erbij,
    gewogen,
    gewogenPerFte: perFte(gewogen, coach.beschikbareUren, urenPerFte),
  };
};

const verplaats = (caseload: Caseload, { trajectId, naar }: Verplaatsing): Caseload => {
  const traject = [...caseload.coaches, ...caseload.zonderCoach]
    .flatMap(({ trajecten }) => trajecten)
    .find(({ id }) => id === trajectId);
  if (traject === undefined || traject.coachId === naar) return caseload;
  if (!caseload.coaches.some(({ medewerkerId }) => medewerkerId === naar)) return caseload;
  const uren = caseload.urenPerFtePerWeek;
  const ruilt = traject.tweedeCoachId === naar;
  const nieuw: BordTraject = { ...traject, tweedeCoachId: ruilt ? traject.coachId : traject.tweedeCoachId };
  const coaches = caseload.coaches.map((coach) => {
    if (coach.medewerkerId === traject.coachId) {
      const minder = metMinder(coach, nieuw, uren);
      return ruilt ? wisselTweede(minder, 1, uren) : minder;
    }
    if (coach.medewerkerId !== naar) return coach;
    const meer = metMeer(coach, nieuw, uren);
    return ruilt ? wisselTweede(meer, -1, uren) : meer;
  });
  const zonderCoach = caseload.zonderCoach
    .map((groep) => ({ ...groep, trajecten: groep.trajecten.filter(({ id }) => id !== trajectId) }))
    .filter(({ trajecten }) => trajecten.length > 0);
  return bordVan(caseload.teamId, coaches, zonderCoach, caseload.bandbreedte, caseload);
};

/** How the board would stand after this, before it is done. */
export const watAls = (caseload: Caseload, verplaatsingen: ReadonlyArray<Verplaatsing>): Caseload =>
  verplaatsingen.reduce(verplaats, caseload);
