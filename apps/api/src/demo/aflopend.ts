import { plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import { IndicatieId, type IndicatieSoort, nieuweIndicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import type { Team } from '@tenzij/domain/medewerker/Team.ts';
import { Effect } from 'effect';

interface Aflopend {
  readonly soort: IndicatieSoort;
  readonly urenPerWeek: number;
  readonly aanbieder: string;
  /** Ends so many days from now; null: still to decide on. */
  readonly overDagen: number | null;
}

/** Made up: what the team of the demo meets in the coming months. Two of them end within eight weeks. */
const aflopende: ReadonlyArray<Aflopend> = [
  { soort: 'begeleiding_individueel', urenPerWeek: 3, aanbieder: 'Zorgaanbieder De Linde (fictief)', overDagen: null },
  { soort: 'begeleiding_individueel', urenPerWeek: 4, aanbieder: 'Zorgaanbieder De Linde (fictief)', overDagen: 18 },
  { soort: 'begeleiding_groep', urenPerWeek: 8, aanbieder: 'Dagbesteding Het Erf (fictief)', overDagen: 45 },
  { soort: 'begeleiding_individueel', urenPerWeek: 2.5, aanbieder: 'Zorgaanbieder De Linde (fictief)', overDagen: 80 },
  { soort: 'begeleiding_individueel', urenPerWeek: 6, aanbieder: 'Begeleiding Aan Huis (fictief)', overDagen: 118 },
  { soort: 'huishoudelijke_hulp', urenPerWeek: 3, aanbieder: 'Thuishulp Samen (fictief)', overDagen: 170 },
  { soort: 'begeleiding_individueel', urenPerWeek: 5, aanbieder: 'Begeleiding Aan Huis (fictief)', overDagen: 240 },
];

const eenJaar = 365;

/** As the register of the gemeente would bring them. */
export const maakAflopende = Effect.fn('demo.maakAflopende')(function* (team: Team) {
  const [organisatie] = yield* (yield* Inrichting).organisaties;
  const dag = yield* vandaag;
  const indicaties = yield* Indicaties;
  for (const [plaats, { soort, urenPerWeek, aanbieder, overDagen }] of aflopende.entries()) {
    const tot = overDagen === null ? null : plusDagen(dag, overDagen);
    const van = tot === null ? null : plusDagen(tot, -eenJaar);
    yield* indicaties.voegToe({
      ...nieuweIndicatie,
      id: yield* nieuwId(IndicatieId),
      status: tot === null ? 'aangevraagd' : 'toegekend',
      meldingId: null,
      inwonerId: null,
      teamId: team.id,
      wijkId: team.wijken[0] ?? null,
      organisatieId: organisatie?.id ?? null,
      externId: `VB-I${plaats + 1}`,
      soort,
      aangevraagdOp: plusDagen(van ?? dag, -20),
      beschiktOp: van,
      van,
      tot,
      urenPerWeek,
      aanbieder,
      doel: null,
      mandaathouderId: null,
    });
  }
});
