import { type CoachLast, ruimteVan } from '@tenzij/domain/traject/Caseload.ts';
import { tekst, woord } from '#berichten';
import { afwezigInWoorden } from '#lib/caseload/beeld.ts';
import type { Keuze } from '#lib/field/field.ts';
import { uren } from '#lib/notatie/getal.ts';

type Last = Pick<CoachLast, 'medewerkerId' | 'naam' | 'beschikbareUren' | 'toegezegdeUren' | 'expertises' | 'afwezig'>;

const ruimteInWoorden = (coach: Last) => {
  const ruimte = ruimteVan(coach);
  if (coach.afwezig !== null) return afwezigInWoorden(coach.afwezig);
  if (ruimte < 0) return tekst.caseload.urenTeVeel(uren(-ruimte));
  return ruimte > 0 ? tekst.caseload.urenRuimte(uren(ruimte)) : tekst.traject.geenRuimte;
};

/** Who can take it over, who has most room first; nobody is left out for having none, and who is absent comes last. */
export const overnemers = (coaches: ReadonlyArray<Last>, huidig: string | null): ReadonlyArray<Keuze> =>
  coaches
    .filter(({ medewerkerId }) => medewerkerId !== huidig)
    .sort((a, b) => Number(a.afwezig !== null) - Number(b.afwezig !== null) || ruimteVan(b) - ruimteVan(a))
    .map((coach) => {
      const kenmerken = coach.expertises.map((een) => woord.kenmerk[een]).join(', ');
      return {
        waarde: coach.medewerkerId,
        naam: `${coach.naam}, ${ruimteInWoorden(coach)}`,
        uitleg: kenmerken === '' ? undefined : tekst.traject.expertise(kenmerken),
      };
    });
