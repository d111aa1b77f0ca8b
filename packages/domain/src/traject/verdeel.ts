import type { BordTraject, Caseload, CoachOpBord } from './Bord.ts';
import { type Verplaatsing, watAls } from './watAls.ts';

/** Who fits what is asked, with room for it, comes before who merely has the most room for their hours. */
const volgorde = (traject: BordTraject) => {
  const past = ({ expertises, beschikbareUren, toegezegdeUren }: CoachOpBord) =>
    toegezegdeUren + traject.uren <= beschikbareUren
      ? traject.kenmerken.filter((kenmerk) => expertises.includes(kenmerk)).length
      : 0;
  const vol = ({ beschikbareUren, toegezegdeUren, gewogenPerFte }: CoachOpBord) =>
    [(toegezegdeUren + traject.uren) / beschikbareUren, gewogenPerFte ?? 0] as const;
  return (a: CoachOpBord, b: CoachOpBord): number => {
    const [urenA, gewogenA] = vol(a);
    const [urenB, gewogenB] = vol(b);
    return past(b) - past(a) || urenA - urenB || gewogenA - gewogenB || a.naam.localeCompare(b.naam, 'nl');
  };
};

/**
 * Proposes who could take over these trajecten: the heaviest first, each to who fits and has room. Who is absent, or has
 * no hours, gets none; where nobody is left a traject is in no proposal. It only proposes: a person hands over.
 */
export const verdeel = (caseload: Caseload, trajecten: ReadonlyArray<BordTraject>): ReadonlyArray<Verplaatsing> => {
  const zwaarsteEerst = [...trajecten].sort(
    (a, b) => b.uren - a.uren || b.gewicht - a.gewicht || a.id.localeCompare(b.id),
  );
  let bord = caseload;
  const voorstel: Array<Verplaatsing> = [];
  for (const traject of zwaarsteEerst) {
    const [beste] = bord.coaches
      .filter((coach) => coach.medewerkerId !== traject.coachId && coach.afwezig === null && coach.beschikbareUren > 0)
      .sort(volgorde(traject));
    if (beste === undefined) continue;
    const stap = { trajectId: traject.id, naar: beste.medewerkerId };
    voorstel.push(stap);
    bord = watAls(bord, [stap]);
  }
  return voorstel;
};

/**
 * Of somebody who stays and has too much: only what is too much, in as few trajecten as can be, and only to who has room
 * for it. What fits nowhere stays.
 */
export const ontlast = (caseload: Caseload, wie: CoachOpBord): ReadonlyArray<Verplaatsing> => {
  const past = (bord: Caseload, wie: CoachOpBord['medewerkerId']) =>
    bord.coaches.some(
      ({ medewerkerId, toegezegdeUren, beschikbareUren }) => medewerkerId === wie && toegezegdeUren <= beschikbareUren,
    );
  let bord = caseload;
  const voorstel: Array<Verplaatsing> = [];
  for (const traject of [...wie.trajecten].sort((a, b) => b.uren - a.uren || a.id.localeCompare(b.id))) {
    if (past(bord, wie.medewerkerId)) break;
    const [stap] = verdeel(bord, [traject]);
    if (stap === undefined) continue;
    const daarna = watAls(bord, [stap]);
    if (!past(daarna, stap.naar)) continue;
    voorstel.push(stap);
    bord = daarna;
  }
  return voorstel;
};
