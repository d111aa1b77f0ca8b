import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { CoachLast } from '@tenzij/domain/traject/Caseload.ts';
import { ruimteVan } from '@tenzij/domain/traject/Caseload.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { OpActie, OpOpdracht } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { kaart, lijst, tekst, zacht } from '../kaart/blok.ts';
import { opDag } from '../kaart/notatie.ts';
import { type Namen, teamNaam } from '../medewerker/Namen.ts';

const zin = berichten.caseload;

const dagOfNiets = (dag: Dag | null) => (dag === null ? null : opDag(dag));

/** Who has room, and who has too much: in words. */
interface Caseload {
  readonly teamId: TeamId;
  readonly coaches: ReadonlyArray<CoachLast>;
}

export const caseloadKaart = ({ teamId, coaches }: Caseload, namen: Namen): Kaart => {
  const metRuimte = coaches.filter((coach) => ruimteVan(coach) > 0).map(({ naam }) => naam);
  const regels = [...coaches]
    .sort((a, b) => (b.belasting ?? -1) - (a.belasting ?? -1))
    .map((coach) => ({
      tekst: zin.coach(coach.naam, coach.belasting, coach.actieveTrajecten),
      bij:
        coach.afwezig !== null
          ? zin.afwezig(dagOfNiets(coach.afwezig.tot))
          : coach.belasting === null
            ? null
            : zin.over(ruimteVan(coach)),
    }));
  return kaart({
    id: `caseload:${teamId}`,
    kop: zin.kop(teamNaam(namen, teamId)),
    samenvatting: zin.metRuimte(metRuimte),
    blokken: regels.length === 0 ? [zacht(zin.geenCoaches)] : [tekst(zin.metRuimte(metRuimte)), ...lijst(null, regels)],
  });
};

export const toonCaseload: OpActie = (beurt) =>
  Effect.gen(function* () {
    if (beurt.mij.teams.length === 0) return yield* zeg(zin.geenRecht);
    const namen = yield* beurt.namen;
    const caseloads = yield* Effect.forEach(beurt.mij.teams, (id) =>
      vraag(() => beurt.client.caseload({ params: { id } })),
    );
    return antwoord({ kaarten: caseloads.map((caseload) => caseloadKaart(caseload, namen)) });
  });

export const opdrachtCaseload: OpOpdracht = (beurt) => toonCaseload(beurt, '', null);
