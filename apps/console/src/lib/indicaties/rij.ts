import type { IndicatieLijstregel } from '@tenzij/domain/indicatie/Regel.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

interface Bekend {
  readonly teams: ReadonlyArray<Benoemd>;
}

type Genummerd = Pick<IndicatieLijstregel, 'meldingNummer' | 'agendaNummer' | 'externId'>;

/** What people call it: the casus that it belongs to, or what its register calls it. */
export const naamVanIndicatie = ({ meldingNummer, agendaNummer, externId }: Genummerd): string =>
  agendaNummer ?? meldingNummer ?? externId ?? tekst.indicatie.zonderNummer;

/** An indicatie as a row of the list. */
export const indicatieRij = (bekend: Bekend) => (regel: IndicatieLijstregel) => ({
  id: regel.id,
  naam: naamVanIndicatie(regel),
  status: regel.status,
  soort: regel.soort,
  van: regel.van,
  tot: regel.tot,
  aangevraagdOp: regel.aangevraagdOp,
  urenPerWeek: regel.urenPerWeek,
  aanbieder: regel.aanbieder,
  agendaMeldingId: regel.agendaMeldingId,
  herindicatie: regel.herindicatie,
  stand: regel.agendaStand,
  team: naamVan(bekend.teams, regel.teamId),
});
export type IndicatieRij = ReturnType<ReturnType<typeof indicatieRij>>;

const t = tekst.indicatie;

export const indicatieKolommen: ReadonlyArray<CsvKolom<IndicatieRij>> = [
  { naam: t.casus, cel: ({ naam }) => naam },
  { naam: t.status, cel: ({ status }) => woord.indicatieStatus[status] },
  { naam: t.soort, cel: ({ soort }) => woord.indicatieSoort[soort] },
  { naam: t.aangevraagd, cel: ({ aangevraagdOp }) => aangevraagdOp },
  { naam: t.van, cel: ({ van }) => van },
  { naam: t.tot, cel: ({ tot }) => tot },
  { naam: t.uren, cel: ({ urenPerWeek }) => urenPerWeek },
  { naam: t.aanbieder, cel: ({ aanbieder }) => aanbieder },
  { naam: t.stand, cel: ({ stand }) => (stand === null ? null : t.agendaStand[stand]) },
  { naam: t.uitkomst, cel: ({ herindicatie }) => (herindicatie === null ? null : woord.herindicatie[herindicatie]) },
  { naam: t.team, cel: ({ team }) => team },
];
