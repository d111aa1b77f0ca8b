import type { CoachOpBord } from '@tenzij/domain/traject/Bord.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { procent } from '#lib/notatie/getal.ts';
import { ruimteInWoorden } from './beeld.ts';

/** What a coach carries, as a row of the table. */
export const coachRij = (coach: CoachOpBord) => ({
  id: coach.medewerkerId,
  naam: coach.naam,
  trajecten: coach.actieveTrajecten,
  gewogen: coach.gewogen,
  toegezegd: coach.toegezegdeUren,
  beschikbaar: coach.beschikbareUren,
  belasting: coach.belasting,
  ruimte: ruimteInWoorden(coach),
  expertise: coach.expertises.map((een) => woord.kenmerk[een]).join(', '),
});

const t = tekst.caseload;

export const caseloadKolommen: ReadonlyArray<CsvKolom<ReturnType<typeof coachRij>>> = [
  { naam: t.coach, cel: ({ naam }) => naam },
  { naam: t.belasting, cel: ({ belasting }) => (belasting === null ? null : procent(belasting)) },
  { naam: t.ruimte, cel: ({ ruimte }) => ruimte },
  { naam: t.toegezegdUren, cel: ({ toegezegd }) => toegezegd },
  { naam: t.beschikbaarUren, cel: ({ beschikbaar }) => beschikbaar },
  { naam: t.trajecten, cel: ({ trajecten }) => trajecten },
  { naam: t.gewogenKolom, cel: ({ gewogen }) => gewogen },
  { naam: t.expertise, cel: ({ expertise }) => expertise },
];
