import type { CoachLast } from '@tenzij/domain/traject/Caseload.ts';
import { tekst } from '#berichten';
import type { Keuze } from '#lib/field/field.ts';
import { uren } from '#lib/notatie/getal.ts';

type Last = Pick<CoachLast, 'medewerkerId' | 'naam' | 'beschikbareUren' | 'toegezegdeUren'>;

const ruimteVan = ({ beschikbareUren, toegezegdeUren }: Last) => beschikbareUren - toegezegdeUren;

/** Who can take it over, who has most room first; nobody is left out for having none. */
export const overnemers = (coaches: ReadonlyArray<Last>, huidig: string | null): ReadonlyArray<Keuze> =>
  coaches
    .filter(({ medewerkerId }) => medewerkerId !== huidig)
    .sort((a, b) => ruimteVan(b) - ruimteVan(a))
    .map((coach) => {
      const ruimte = ruimteVan(coach);
      const woorden = ruimte > 0 ? tekst.traject.ruimte(uren(ruimte)) : tekst.traject.geenRuimte;
      return { waarde: coach.medewerkerId, naam: `${coach.naam}, ${woorden}` };
    });
