import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import { type Afwezig, type CoachLast, ruimteVan } from '@tenzij/domain/traject/Caseload.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { procent, uren, vastGetal } from '#lib/notatie/getal.ts';

const t = tekst.caseload;
type Coaches = ReadonlyArray<CoachLast>;

/** Who carries most comes first; who has no hours comes last. */
export const zwaarsteEerst = <Coach extends CoachLast>(coaches: ReadonlyArray<Coach>): ReadonlyArray<Coach> =>
  [...coaches].sort((a, b) => (b.belasting ?? -1) - (a.belasting ?? -1) || a.naam.localeCompare(b.naam, 'nl'));

export const teVeel = (coaches: Coaches): Coaches => zwaarsteEerst(coaches).filter((coach) => ruimteVan(coach) < 0);

/** Who has most room comes first. */
export const metRuimte = (coaches: Coaches): Coaches =>
  coaches.filter((coach) => ruimteVan(coach) > 0).sort((a, b) => ruimteVan(b) - ruimteVan(a));

/** "Joris 118 %, 4,5 uur te veel". */
export const inWoorden = (coach: CoachLast): string => {
  const belasting = coach.belasting === null ? t.geenUren : procent(coach.belasting);
  const ruimte = ruimteVan(coach);
  if (ruimte < 0) return t.teVeel(coach.naam, belasting, uren(-ruimte));
  return `${coach.naam} ${belasting}, ${ruimteInWoorden(coach)}`;
};

export const afwezigInWoorden = ({ tot }: Pick<Afwezig, 'tot'>): string =>
  tot === null ? t.afwezigOnbekend : t.afwezigTot(datum(tot));

export const ruimteInWoorden = (coach: CoachLast): string => {
  if (coach.belasting === null) return t.geenUren;
  const ruimte = ruimteVan(coach);
  const teVeel = ruimte < 0 ? t.urenTeVeel(uren(-ruimte)) : null;
  if (coach.afwezig === null) return teVeel ?? t.urenRuimte(uren(ruimte));
  const weg = afwezigInWoorden(coach.afwezig);
  return teVeel === null ? weg : `${teVeel}, ${weg}`;
};

/** The one sentence of the page. */
export const bevinding = (coaches: Coaches): string => {
  const [zwaarste, ...anderen] = teVeel(coaches);
  if (zwaarste === undefined) return t.iedereenPast;
  return anderen.length === 0 ? t.eenTeVeel(inWoorden(zwaarste)) : t.meerTeVeel(anderen.length + 1);
};

const kwantiel = (gesorteerd: ReadonlyArray<number>, deel: number): number => {
  const plaats = (gesorteerd.length - 1) * deel;
  const onder = gesorteerd[Math.floor(plaats)] ?? 0;
  const boven = gesorteerd[Math.ceil(plaats)] ?? 0;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
};

/** The team's own band: where its middle half is. Of three coaches or fewer there is no middle to speak of. */
export const bandVan = (coaches: Coaches): { readonly van: number; readonly tot: number } | null => {
  const belastingen = coaches.flatMap(({ belasting }) => (belasting === null ? [] : [belasting])).sort((a, b) => a - b);
  if (belastingen.length < 4) return null;
  return { van: kwantiel(belastingen, 0.25), tot: kwantiel(belastingen, 0.75) };
};

export const spreidingInWoorden = ({
  coaches,
  spreiding,
}: {
  readonly coaches: Coaches;
  readonly spreiding: number | null;
}): string | null => {
  if (spreiding === null) return null;
  const hoogste = [...coaches].sort((a, b) => b.toegezegdeUren - a.toegezegdeUren)[0];
  if (hoogste === undefined) return null;
  return spreiding <= 1.005 ? t.spreidingGelijk : t.spreiding(vastGetal(spreiding, 1), hoogste.naam);
};

/** Against the band that the team agreed on, or else where its middle half is. */
export const caseloadGrafiek = (
  coaches: Coaches,
  afgesproken: { readonly van: number; readonly tot: number } | null = null,
): Grafiek => {
  const band = afgesproken === null ? bandVan(coaches) : { van: afgesproken.van / 100, tot: afgesproken.tot / 100 };
  return {
    soort: 'staven',
    titel: t.grafiek,
    eenheid: 'verhouding',
    norm: { waarde: 1, tekst: t.beschikbaar },
    ...(band === null ? {} : { band: { ...band, tekst: afgesproken === null ? t.bandKort : t.bandAfgesproken } }),
    reeksen: [
      {
        naam: t.belasting,
        punten: zwaarsteEerst(coaches).map((coach) => ({
          naam: coach.naam,
          waarde: coach.belasting,
          tekst:
            coach.belasting === null
              ? t.geenUren
              : `${procent(coach.belasting)}, ${coach.afwezig === null ? ruimteInWoorden(coach) : t.afwezigKort}`,
          opvallend: ruimteVan(coach) < 0,
        })),
      },
    ],
  };
};
