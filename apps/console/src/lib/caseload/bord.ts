import type { BordTraject, Caseload, CoachOpBord } from '@tenzij/domain/traject/Bord.ts';
import { ruimteVan } from '@tenzij/domain/traject/Caseload.ts';
import { gewichten, gewichtTweedeCoach, ZwaarteReden, zwaarteRegels } from '@tenzij/domain/traject/Zwaarte.ts';
import { tekst, woord } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { getal, procent, uren, vastGetal } from '#lib/notatie/getal.ts';
import { afwezigInWoorden, ruimteInWoorden } from './beeld.ts';

const t = tekst.caseload;
/** More stand behind a link: a board is looked over, not scrolled through. */
export const hoogstensKaarten = 6;
type Band = Caseload['bandbreedte'];

export const naamOpBord = ({ nummer }: Pick<BordTraject, 'nummer'>): string => nummer ?? t.zonderNummer;

/** A traject as a card: what it is called, and why it counts as it does. */
export const kaartVan = (traject: BordTraject) => ({
  id: traject.id,
  naam: naamOpBord(traject),
  regel: [uren(traject.uren), t.zwaarte[traject.zwaarte], t.sinds(datum(traject.gestartOp))].join(', '),
  waarom: traject.redenen.map((reden) => zwaarteRegels[reden].tekst).join(' '),
  kenmerken: traject.kenmerken.map((een) => woord.kenmerk[een]).join(', '),
  warm: traject.warmeOverdrachtOp === null ? null : t.warm(datum(traject.warmeOverdrachtOp)),
});
export type Kaart = ReturnType<typeof kaartVan>;

export const bandInWoorden = (belasting: number | null, band: Band): string | null => {
  if (band === null || belasting === null) return null;
  if (belasting * 100 > band.tot) return t.bovenBand(procent(band.tot / 100));
  return belasting * 100 < band.van ? t.onderBand(procent(band.van / 100)) : t.binnenBand;
};

const gewogenInWoorden = ({ gewogen }: Pick<CoachOpBord, 'gewogen'>) => t.gewogen(getal(gewogen, 2));

/** What a coach carries, in one line: "118 %, 4,5 uur te veel". */
const lastInWoorden = (coach: CoachOpBord): string => {
  if (coach.belasting === null) return t.geenUren;
  return t.perUur(procent(coach.belasting), ruimteInWoorden(coach));
};

/** A bar against the hours that there are: 100 is all of them, 200 is as far as it is drawn. */
const staafVan = (coach: Pick<CoachOpBord, 'belasting'>, band: Band) => ({
  deel: coach.belasting === null ? 0 : Math.min(200, Math.round(coach.belasting * 100)),
  vol: (coach.belasting ?? 0) > 1,
  band,
});

export const kolomVan = (coach: CoachOpBord, band: Band) => ({
  id: coach.medewerkerId,
  naam: coach.naam,
  last: lastInWoorden(coach),
  band: bandInWoorden(coach.belasting, band),
  staaf: staafVan(coach, band),
  geteld: t.geteld(coach.actieveTrajecten),
  gewogen: gewogenInWoorden(coach),
  bij: [
    ...(coach.elders.trajecten > 0 ? [t.elders(coach.elders.trajecten, uren(coach.elders.uren))] : []),
    ...(coach.tweedeCoachBij > 0 ? [t.tweede(coach.tweedeCoachBij)] : []),
    ...coach.afwezigheden
      .filter(({ id }) => id !== coach.afwezig?.id)
      .map(({ van, tot }) => t.straksAfwezig(datum(van), tot === null ? null : datum(tot))),
  ],
  afwezig: coach.afwezig === null ? null : afwezigInWoorden(coach.afwezig),
  expertise: coach.expertises.map((een) => woord.kenmerk[een]).join(', '),
  kaarten: coach.trajecten.slice(0, hoogstensKaarten).map(kaartVan),
  meer: Math.max(0, coach.trajecten.length - hoogstensKaarten),
});
export type Kolom = ReturnType<typeof kolomVan>;

const spreidingTekst = (spreiding: number | null) => (spreiding === null ? t.geenSpreiding : vastGetal(spreiding, 2));

/** What changes, coach by coach, and for the team: before and after, counted and weighed. */
export const vergelijk = (nu: Caseload, daarna: Caseload) => {
  const anders = nu.coaches.flatMap((coach) => {
    const dan = daarna.coaches.find(({ medewerkerId }) => medewerkerId === coach.medewerkerId);
    return dan === undefined || (dan.gewogen === coach.gewogen && dan.toegezegdeUren === coach.toegezegdeUren)
      ? []
      : [{ coach, dan }];
  });
  const regel = (coach: CoachOpBord) => ({
    tekst: lastInWoorden(coach),
    bij: [t.geteld(coach.actieveTrajecten), gewogenInWoorden(coach), bandInWoorden(coach.belasting, nu.bandbreedte)]
      .filter((deel) => deel !== null)
      .join(', '),
    staaf: staafVan(coach, nu.bandbreedte),
  });
  return {
    coaches: anders.map(({ coach, dan }) => ({
      id: coach.medewerkerId,
      naam: coach.naam,
      nu: regel(coach),
      daarna: regel(dan),
    })),
    spreiding: { nu: spreidingTekst(nu.spreiding), daarna: spreidingTekst(daarna.spreiding) },
    gewogen: { nu: spreidingTekst(nu.spreidingGewogen), daarna: spreidingTekst(daarna.spreidingGewogen) },
  };
};
export type Vergelijking = ReturnType<typeof vergelijk>;

/** Who can take it over, with what they carry; who is away comes last and says so. */
export const naarKeuzes = (coaches: ReadonlyArray<CoachOpBord>, van: string | null) =>
  coaches
    .filter(({ medewerkerId }) => medewerkerId !== van)
    .sort((a, b) => Number(a.afwezig !== null) - Number(b.afwezig !== null) || ruimteVan(b) - ruimteVan(a))
    .map((coach) => ({ waarde: coach.medewerkerId as string, naam: `${coach.naam}, ${lastInWoorden(coach)}` }));

/** The table of weights, from the rules themselves. */
export const wegingstabel = {
  regels: ZwaarteReden.literals.map((reden) => ({
    wat: zwaarteRegels[reden].tekst,
    telt: zwaarteRegels[reden].telt === 2 ? t.maaktZwaar : t.maaktZwaarder,
  })),
  uitleg: t.wegingRegel(
    getal(gewichten.licht, 2),
    getal(gewichten.midden, 2),
    getal(gewichten.zwaar, 2),
    getal(gewichtTweedeCoach, 2),
  ),
};
