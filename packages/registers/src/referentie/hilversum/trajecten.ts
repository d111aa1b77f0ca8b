import { type Dag, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';
import type { NieuweRij } from '../../schrijven/csv.ts';
import { laatste, vroegste, werkdagTussen } from '../kalender.ts';
import { jaNee, procentVan, verdeel, type Zaad } from '../zaad.ts';
import { bidw, coachesVan, evaluatie1, evaluatie2, gepubliceerd, pilot } from './inrichting.ts';
import type { Melding } from './meldingen.ts';

export type Traject = NieuweRij<'trajecten'> & {
  readonly externId: string;
  readonly gestartOp: Dag;
  readonly beeindigdOp: Dag | null;
};

const redenen = {
  volgens_plan: 68,
  zwaardere_hulp_nodig: 12,
  in_overleg_eerder: 9,
  inwoner_gestopt: 5,
  geen_contact: 3,
  verhuisd: 2,
  overleden: 1,
} as const;

interface Begin {
  readonly melding: Melding;
  readonly gestartOp: Dag;
}

const begin = (melding: Melding, z: Zaad): Begin => {
  const jaareinde = melding.ontvangenOp <= evaluatie1.tot ? evaluatie1.tot : evaluatie2.tot;
  const gestartOp = werkdagTussen(plusDagen(melding.ontvangenOp, 3), plusDagen(melding.ontvangenOp, 17), z);
  return { melding, gestartOp: vroegste(gestartOp, jaareinde) };
};

const zesMaanden = (gestartOp: Dag) => plusMaanden(gestartOp, 6);

/** Within one to six months, and before the period is over. */
const kort = (gestartOp: Dag, tot: Dag, z: Zaad): Dag =>
  werkdagTussen(plusDagen(gestartOp, 30), vroegste(zesMaanden(gestartOp), tot), z);
/** Longer than six months; some longer than a year. */
const lang = (gestartOp: Dag, tot: Dag, z: Zaad): Dag =>
  werkdagTussen(plusDagen(zesMaanden(gestartOp), 3), vroegste(plusMaanden(gestartOp, 14), tot), z);

/** Who ended in the first period: as many within six months and over it as published, by the days they began. */
const einden2020 = (begonnen: ReadonlyArray<Begin>, kortAantal: number, langAantal: number, z: Zaad) => {
  const einden = new Map<Begin, Dag>();
  const kanLang = begonnen.filter(({ gestartOp }) => plusDagen(zesMaanden(gestartOp), 10) <= evaluatie1.tot);
  for (const een of z.schud(kanLang).slice(0, langAantal)) einden.set(een, lang(een.gestartOp, evaluatie1.tot, z));
  const kanKort = begonnen.filter((een) => !einden.has(een) && plusDagen(een.gestartOp, 38) <= evaluatie1.tot);
  for (const een of z.schud(kanKort).slice(0, kortAantal)) einden.set(een, kort(een.gestartOp, evaluatie1.tot, z));
  return einden;
};

/** After that, nobody published how it went: most end within six months as before, and who came late still runs. */
const einde2021 = ({ gestartOp }: Begin, z: Zaad): Dag | null => {
  const duurtLang = z.deel() < 0.14;
  const vroegst = laatste(gestartOp, evaluatie2.van);
  const doel = duurtLang ? plusMaanden(zesMaanden(gestartOp), z.geheel(1, 7)) : plusDagen(gestartOp, z.geheel(32, 175));
  const einde =
    doel <= vroegst ? werkdagTussen(plusDagen(vroegst, 3), plusDagen(vroegst, 60), z) : werkdagTussen(doel, doel, z);
  return einde <= evaluatie2.tot ? einde : null;
};

/** Quarters of an hour that add up to the published mean exactly. */
const urenMetGemiddelde = (aantal: number, gemiddeld: number, z: Zaad): Array<number> =>
  verdeel(
    aantal * gemiddeld * 4,
    Array.from({ length: aantal }, () => 0.35 + z.deel() * 1.3),
  ).map((kwart) => kwart / 4);

interface Cijfers {
  readonly afgesloten: number;
  readonly binnenZesMaanden: number;
  readonly langer: number;
  readonly gemiddeldeUren: number;
  readonly gemiddeldeContactmomenten?: number;
}

const vanOrganisatie = (
  organisatie: string,
  meldingen: ReadonlyArray<Melding>,
  z: Zaad,
): Array<Omit<Traject, 'externId'>> => {
  const cijfers: Cijfers | undefined = bidw.afgesloten.find((rij) => rij.organisatie === organisatie);
  const begonnen = meldingen.map((melding) => begin(melding, z));
  const eerste = begonnen.filter(({ melding }) => melding.ontvangenOp <= evaluatie1.tot);
  const in2020 = einden2020(eerste, cijfers?.binnenZesMaanden ?? 0, cijfers?.langer ?? 0, z);
  const uren = urenMetGemiddelde(in2020.size, cijfers?.gemiddeldeUren ?? 0, z);
  const contacten = verdeel(in2020.size * (cijfers?.gemiddeldeContactmomenten ?? 0), uren);
  const plaatsen = new Map([...in2020.keys()].map((een, plaats) => [een, plaats]));

  return begonnen.map((een) => {
    const { melding, gestartOp } = een;
    const plaats = plaatsen.get(een);
    const beeindigdOp = in2020.get(een) ?? einde2021(een, z);
    const uur = plaats === undefined ? z.geheel(12, 44) / 4 : (uren[plaats] ?? 0);
    const contact = plaats === undefined ? Math.max(2, Math.round(uur * 1.5)) : (contacten[plaats] ?? 0);
    const reden = beeindigdOp === null ? null : z.gewogen(redenen);
    const [coach, tweedeCoach] = [
      z.kies(coachesVan(organisatie, melding.wijk)),
      z.kies(coachesVan(organisatie === 'Versa Welzijn' ? 'Stichting MEE' : 'Versa Welzijn', melding.wijk)),
    ];
    return {
      organisatie,
      meldingExternId: melding.externId,
      team: melding.team ?? '',
      wijk: melding.wijk,
      pilot,
      coach,
      tweedeCoach,
      vorm: melding.uitkomst === 'combinatie' ? 'combinatie' : 'zelf',
      gestartOp,
      beeindigdOp,
      redenBeeindiging: reden,
      zelfstandigVerder: reden === null ? null : reden === 'volgens_plan' || reden === 'in_overleg_eerder',
      bestedeUren: beeindigdOp === null ? null : uur,
      // Only Versa counts conversations: the two do not register in the same way [H1].
      contactmomenten: beeindigdOp === null || organisatie !== 'Versa Welzijn' ? null : contact,
    };
  });
};

export const trajecten = (meldingen: ReadonlyArray<Melding>, z: Zaad): Array<Traject> => {
  const organisaties = [...new Set(meldingen.map(({ organisatie }) => organisatie ?? ''))].sort();
  const perMelding = new Map(
    organisaties
      .flatMap((organisatie) =>
        vanOrganisatie(
          organisatie,
          meldingen.filter((melding) => melding.organisatie === organisatie),
          z,
        ),
      )
      .map((traject) => [traject.meldingExternId, traject]),
  );
  return meldingen.flatMap(({ externId }) => {
    const traject = perMelding.get(externId);
    return traject === undefined ? [] : [{ externId: externId.replace('HM', 'HT'), ...traject }];
  });
};

/** The questions of the client survey of 2021, by the words they were published with [H2 §7]. */
const enquetevragen = {
  kwaliteitGoed: 'kwaliteit van de ondersteuning is goed',
  pastBijHulpvraag: 'ondersteuning past bij mijn hulpvraag',
  beterDoenWatIkWil: 'beter de dingen doen die ik wil',
  beterRedden: 'kan mij beter redden',
  betereKwaliteitVanLeven: 'betere kwaliteit van leven',
  serieusGenomen: 'medewerker nam mij serieus',
  samenOplossingen: 'samen naar oplossingen gezocht',
} as const;
/** Published as whole percentages, so a hundred forms carry them exactly. */
const enqueteformulieren = 100;

export const enquete = (lijst: ReadonlyArray<Traject>, z: Zaad): Array<NieuweRij<'evaluaties'>> => {
  const in2021 = lijst.filter(({ beeindigdOp }) => beeindigdOp !== null && beeindigdOp >= evaluatie2.van);
  const antwoorden = Object.entries(enquetevragen).map(([vraag, woorden]) => {
    const { clientervaring2021Procent: gemeten } = gepubliceerd.evaluatieAgenda;
    const procent = gemeten.find((rij) => rij.vraag === woorden)?.procent ?? 0;
    return [vraag, jaNee(procentVan(procent, enqueteformulieren), enqueteformulieren, z)] as const;
  });
  return z
    .schud(in2021)
    .slice(0, enqueteformulieren)
    .map((traject, plaats) => ({
      trajectExternId: traject.externId,
      organisatie: traject.organisatie ?? '',
      soort: 'inwoner',
      ...Object.fromEntries(antwoorden.map(([vraag, ja]) => [vraag, ja[plaats] ? 'ja' : 'nee'])),
    }));
};
