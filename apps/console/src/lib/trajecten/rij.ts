import type { Traject } from '@tenzij/domain/traject/Traject.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { aantalContacten, zonderLaatste } from './contacten.ts';
import { naamVanTraject } from './naam.ts';

interface Bekend {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly medewerkers: ReadonlyArray<Benoemd>;
}

/** A traject as a row of the list. */
export const trajectRij = (bekend: Bekend) => (traject: Traject) => ({
  id: traject.id,
  naam: naamVanTraject(traject),
  status: traject.status,
  vorm: traject.vorm,
  gestartOp: traject.gestartOp,
  laatsteContactOp: traject.laatsteContactOp,
  zonderLaatste: zonderLaatste(traject),
  contacten: aantalContacten(traject),
  coach: naamVan(bekend.medewerkers, traject.coachId),
  team: naamVan(bekend.teams, traject.teamId),
});

const t = tekst.traject;

export const trajectKolommen: ReadonlyArray<CsvKolom<ReturnType<ReturnType<typeof trajectRij>>>> = [
  { naam: t.casus, cel: ({ naam }) => naam },
  { naam: t.status, cel: ({ status }) => woord.trajectStatus[status] },
  { naam: t.coach, cel: ({ coach }) => coach ?? tekst.schil.onbekend },
  { naam: t.vorm, cel: ({ vorm }) => woord.vorm[vorm] },
  { naam: t.gestart, cel: ({ gestartOp }) => gestartOp },
  { naam: t.laatste, cel: (rij) => rij.laatsteContactOp ?? rij.zonderLaatste },
  { naam: t.contacten, cel: ({ contacten }) => contacten },
  { naam: t.team, cel: ({ team }) => team },
];
