import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { NieuweRij } from '../../schrijven/csv.ts';
import { gespreid, laatste, vroegste, werkdagTussen } from '../kalender.ts';
import { jaNee, verdeel, type Zaad } from '../zaad.ts';
import {
  type Domein,
  emailVan,
  gepubliceerd,
  organisatie,
  type Pilotteam,
  peildatum,
  pilotteams,
} from './inrichting.ts';
import { nieuweMelding, type Volgnummers } from './meldingen.ts';

type Traject = NieuweRij<'trajecten'>;
type Melding = NieuweRij<'meldingen'>;

/** Where the residents of a team live: so many from the intended wijk, the others from the rest [A §5]. */
const wijkenVan = (team: Pilotteam, z: Zaad): Array<string> => {
  const [beoogd, ...overige] = team.wijken;
  const aantallen = gepubliceerd.instroomUitBeoogdeWijken as Readonly<Record<string, unknown>>;
  const uitBeoogd = beoogd === undefined ? undefined : aantallen[beoogd];
  const lijst = Array.from({ length: team.instroom }, (_, plaats) =>
    beoogd !== undefined && plaats < (typeof uitBeoogd === 'number' ? uitBeoogd : team.instroom / team.wijken.length)
      ? beoogd
      : z.kies(overige),
  );
  return z.schud(lijst);
};

/** When they start and end: who came early has mostly ended, and all of it before the peildatum. */
const looptijden = (team: Pilotteam, z: Zaad): Array<{ gestartOp: Dag; beeindigdOp: Dag | null }> => {
  const starts = gespreid(team.instroom, team.gestartOp, plusDagen(peildatum, -9), 1.15, z);
  const volgorde = starts
    .map((_, plaats) => ({ plaats, gewicht: plaats + z.geheel(-8, 8) }))
    .sort((a, b) => a.gewicht - b.gewicht)
    .map(({ plaats }) => plaats);
  const beeindigd = new Set(volgorde.slice(0, team.uitstroom));
  return starts.map((gestartOp, plaats) => {
    if (!beeindigd.has(plaats)) return { gestartOp, beeindigdOp: null };
    const uiterlijk = vroegste(plusDagen(gestartOp, z.geheel(100, 300)), peildatum);
    return { gestartOp, beeindigdOp: werkdagTussen(laatste(gestartOp, plusDagen(uiterlijk, -60)), uiterlijk, z) };
  });
};

/** Mostly as planned; often the question turned out heavier than it seemed [A §5.4]. */
const redenen = {
  wmo: {
    volgens_plan: 66,
    zwaardere_hulp_nodig: 16,
    in_overleg_eerder: 8,
    inwoner_gestopt: 4,
    geen_contact: 3,
    verhuisd: 3,
  },
  jeugd: {
    volgens_plan: 58,
    zwaardere_hulp_nodig: 26,
    in_overleg_eerder: 7,
    inwoner_gestopt: 5,
    geen_contact: 2,
    verhuisd: 2,
  },
} as const satisfies Record<Domein, Record<string, number>>;

const vormen = { zelf: 85, combinatie: 15 } as const;

const trajectenVan = (
  team: Pilotteam,
  nummers: Volgnummers,
  z: Zaad,
): Array<{ traject: Traject; melding: Melding }> => {
  const wijken = wijkenVan(team, z);
  const tijden = looptijden(team, z);
  const uren = gepubliceerd.formatiebenutting.find((formatie) => formatie.team === team.naam)?.ingezetteUren ?? 0;
  const toegewezen = verdeel(
    uren,
    tijden.map(() => 0.4 + z.deel() * 1.2),
  );
  return tijden.map(({ gestartOp, beeindigdOp }, plaats) => {
    const vorm = z.gewogen(vormen);
    const wijk = wijken[plaats] ?? '';
    const [coach, tweedeCoach] = z.greep(2, Object.fromEntries(team.coaches.map((naam, nr) => [naam, nr < 2 ? 3 : 1])));
    const melding = nieuweMelding(
      team,
      wijk,
      werkdagTussen(plusDagen(gestartOp, -25), plusDagen(gestartOp, -6), z),
      nummers,
      z,
      {
        uitkomst: vorm === 'zelf' ? 'zelf_begeleiden' : 'combinatie',
        gronden: vorm === 'zelf' ? [] : [z.gewogen({ specialistische_behandeling: 7, expertise_ontbreekt: 3 })],
        uiterlijk: gestartOp,
      },
    );
    const reden = beeindigdOp === null ? null : z.gewogen(redenen[team.domein]);
    const traject: Traject = {
      externId: nummers.traject(),
      organisatie,
      meldingExternId: melding.externId ?? null,
      team: team.naam,
      wijk,
      pilot: team.pilot,
      coach: emailVan(coach ?? ''),
      tweedeCoach: emailVan(tweedeCoach ?? ''),
      vorm,
      gestartOp,
      beeindigdOp,
      redenBeeindiging: reden,
      zelfstandigVerder: reden === null ? null : reden === 'volgens_plan' || reden === 'in_overleg_eerder',
      toegewezenUren: toegewezen[plaats] ?? 0,
    };
    return { traject, melding };
  });
};

export const pilottrajecten = (nummers: Volgnummers, z: Zaad) =>
  pilotteams.flatMap((team) => trajectenVan(team, nummers, z));

type Evaluatie = NieuweRij<'evaluaties'>;
const antwoord = (ja: boolean | undefined) => (ja ? 'ja' : 'nee') as 'ja' | 'nee';

/** The forms that came back, with as many yes as published. */
const formulieren = (
  pilot: 'arnhem-wmo' | 'arnhem-jeugd',
  geeindigd: ReadonlyArray<Traject>,
  integraalJa: number,
  z: Zaad,
) => {
  const aantallen = gepubliceerd.afgeleideAantallen[pilot];
  const domein: Domein = pilot === 'arnhem-wmo' ? 'wmo' : 'jeugd';
  const coaches = aantallen.formulierenCoaches;
  const netwerk = jaNee(aantallen.netwerkBetrokkenJa, coaches, z);
  const vermogen = jaNee(aantallen.oplossingsvermogenVergrootJa, coaches, z);
  const integraal = jaNee(integraalJa, coaches, z);
  const basis = (traject: Traject | undefined) => ({ trajectExternId: traject?.externId ?? '', organisatie });

  const vanCoaches = z
    .schud(geeindigd)
    .slice(0, coaches)
    .map(
      (traject, plaats): Evaluatie => ({
        ...basis(traject),
        soort: 'coach',
        netwerkBetrokken: antwoord(netwerk[plaats]),
        integraal: antwoord(integraal[plaats]),
        oplossingsvermogenVergroot: antwoord(vermogen[plaats]),
        // "Not always fitting to the question": often not applicable, and at the Wmo used more [A §5.3].
        voorliggendIngezet: z.gewogen(domein === 'wmo' ? { ja: 35, nee: 30, nvt: 35 } : { ja: 18, nee: 37, nvt: 45 }),
        zwaardereZorgVoorkomen: z.gewogen({ ja: 30, nee: 40, nvt: 30 }),
      }),
    );

  const verder = geeindigd.filter(({ zelfstandigVerder }) => zelfstandigVerder === true);
  const nietVerder = geeindigd.filter(({ zelfstandigVerder }) => zelfstandigVerder === false);
  const ja = aantallen.zelfstandigVerderJa;
  const vanInwoners = [
    ...z
      .schud(verder)
      .slice(0, ja)
      .map((traject) => ({ traject, verder: true })),
    ...z
      .schud(nietVerder)
      .slice(0, aantallen.formulierenInwoners - ja)
      .map((traject) => ({ traject, verder: false })),
  ].map(
    (een): Evaluatie => ({
      ...basis(een.traject),
      soort: 'inwoner',
      zelfstandigVerder: antwoord(een.verder),
      passendeHulp: z.gewogen(een.verder ? { ja: 90, nee: 10 } : { ja: 60, nee: 40 }),
      minderVreemdeGezichten: z.gewogen({ ja: 75, nee: 10, nvt: 15 }),
    }),
  );
  return [...vanCoaches, ...vanInwoners];
};

export const evaluaties = (trajecten: ReadonlyArray<Traject>, z: Zaad): Array<Evaluatie> => {
  const { totaal } = gepubliceerd.afgeleideAantallen;
  const pilots = ['arnhem-wmo', 'arnhem-jeugd'] as const;
  const integraal = verdeel(
    totaal.integraalJa,
    pilots.map((pilot) => gepubliceerd.afgeleideAantallen[pilot].formulierenCoaches),
  );
  return pilots.flatMap((pilot, plaats) => {
    const namen = pilotteams.filter(({ domein }) => pilot.endsWith(domein)).map(({ naam }) => naam);
    const geeindigd = trajecten.filter(({ team, beeindigdOp }) => namen.includes(team ?? '') && beeindigdOp !== null);
    return formulieren(pilot, geeindigd, integraal[plaats] ?? 0, z);
  });
};
