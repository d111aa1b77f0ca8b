import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Caseload } from '@tenzij/domain/traject/Caseload.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { OpActie, OpOpdracht } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { kaart, lijst, tekst, zacht } from '../kaart/blok.ts';
import { type Namen, teamNaam } from '../medewerker/Namen.ts';

const zin = berichten.caseload;

/** Who has room, and who has too much: in words. */
export const caseloadKaart = ({ teamId, coaches }: Caseload, namen: Namen): Kaart => {
  const metRuimte = coaches.filter((coach) => coach.beschikbareUren > coach.toegezegdeUren).map(({ naam }) => naam);
  const regels = [...coaches]
    .sort((a, b) => (b.belasting ?? -1) - (a.belasting ?? -1))
    .map((coach) => ({
      tekst: zin.coach(coach.naam, coach.belasting, coach.actieveTrajecten),
      bij: coach.belasting === null ? null : zin.over(coach.beschikbareUren - coach.toegezegdeUren),
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
