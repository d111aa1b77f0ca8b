import { Effect } from 'effect';
import { plusMaanden, vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { weigertAls } from '../Weigering.ts';
import { expertisesVan, genoegVerwijzingen, ontvangersVan, type Partnerbeeld, type Partnercijfers } from './Partner.ts';
import { type Partnertelling, Verwijzingen } from './Verwijzingen.ts';
import { VerwijzingGeweigerd } from './VerwijzingGeweigerd.ts';

const cijfersVan = (telling: Partnertelling | undefined): Partnercijfers => {
  const { verstuurd: wacht = 0, aangenomen = 0, geweigerd = 0, afgerond = 0, ingetrokken = 0 } = telling?.status ?? {};
  const verstuurd = wacht + aangenomen + geweigerd + afgerond + ingetrokken;
  const beantwoord = aangenomen + geweigerd + afgerond;
  return {
    verstuurd,
    wacht,
    aangenomen,
    geweigerd,
    afgerond,
    ingetrokken,
    dagenTotAntwoord: beantwoord < genoegVerwijzingen ? null : (telling?.dagenTotAntwoord ?? null),
    uitkomsten: afgerond < genoegVerwijzingen ? null : (telling?.uitkomst ?? null),
  };
};

/** Who can help with what, what our team lacks, and what became of the referrals of the last twelve months. */
export const bekijkPartners = Effect.fn('verwijzing.partners')(function* (teamId: TeamId | undefined) {
  yield* mag('verwijzing.volgen', teamId);
  const inrichting = yield* Inrichting;
  const medewerkers = yield* inrichting.medewerkers;
  const tellingen = yield* (yield* Verwijzingen).perPartner({
    ...(teamId === undefined ? {} : { teamId }),
    vanaf: plusMaanden(yield* vandaag, -12),
  });
  const leden = teamId === undefined ? [] : yield* inrichting.ledenVan(teamId);
  const kent = new Set(leden.flatMap(({ expertises }) => expertises));
  const items = (yield* inrichting.organisaties).map((organisatie) => ({
    ...organisatie,
    expertises: expertisesVan(organisatie, medewerkers),
    ontvangers: ontvangersVan(medewerkers, organisatie.id).length,
    cijfers: cijfersVan(tellingen.find(({ organisatieId }) => organisatieId === organisatie.id)),
  }));
  const beeld: Partnerbeeld = {
    items: items.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    team:
      teamId === undefined
        ? null
        : {
            expertises: Kenmerk.literals.filter((kenmerk) => kent.has(kenmerk)),
            mist: Kenmerk.literals.filter((kenmerk) => !kent.has(kenmerk)),
          },
  };
  return beeld;
}, weigertAls(VerwijzingGeweigerd));
