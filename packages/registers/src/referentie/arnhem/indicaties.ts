import { type Dag, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';
import type { NieuweRij } from '../../schrijven/csv.ts';
import { dag, werkdagTussen } from '../kalender.ts';
import { verdeel, type Zaad } from '../zaad.ts';
import { aanbieders, gepubliceerd, organisatie, type Pilotteam, peildatum, pilotteams } from './inrichting.ts';
import { nieuweMelding, type Volgnummers } from './meldingen.ts';

type Indicatie = NieuweRij<'indicaties'>;
type Melding = NieuweRij<'meldingen'>;
type Grond = NonNullable<Melding['gronden']>[number];
export interface Maatwerk {
  readonly indicaties: ReadonlyArray<Indicatie>;
  readonly meldingen: ReadonlyArray<Melding>;
}

/** So many people are guided by an aanbieder that the wijkteam's own are the published share of all. */
const aantalBijAanbieder = (zelfBegeleid: number): number =>
  Math.round((zelfBegeleid * 100) / gepubliceerd.aandeelZelfBegeleidProcent) - zelfBegeleid;

const soorten = {
  wmo: { begeleiding_individueel: 68, begeleiding_groep: 22, allebei: 10 },
  jeugd: { begeleiding_individueel: 85, begeleiding_groep: 10, allebei: 5 },
} as const;

/** One indicatie after the other, from the day somebody comes in until after the day they leave. */
const keten = (instroom: Dag, uitstroom: Dag | null, z: Zaad): Array<{ van: Dag; tot: Dag }> => {
  const delen: Array<{ van: Dag; tot: Dag }> = [];
  for (let van = instroom; van <= (uitstroom ?? peildatum); ) {
    let tot = plusDagen(plusMaanden(van, z.kies([12, 12, 18, 24])), -1);
    if (tot === peildatum) tot = plusMaanden(tot, 1);
    if (uitstroom !== null && tot > uitstroom) tot = uitstroom;
    delen.push({ van, tot });
    van = plusDagen(tot, 1);
  }
  return delen;
};

/** Why the team did not do it itself; under pressure reasons creep in that are none, in April and May most [A §5]. */
const grondenVoor = (op: Dag, team: Pilotteam, z: Zaad): Array<Grond> => {
  const druk = op >= '2022-04-01' && op <= '2022-05-31' ? 6 : 1;
  const eerste = z.gewogen<Grond>({
    langdurig_intensief: 42,
    veiligheidsrisico: 12,
    niet_uitstelbaar: 8,
    dubbele_diagnostiek: 8,
    verslechtering_mentaal: 6,
    veilig_thuis: team.domein === 'jeugd' ? 9 : 2,
    expertise_ontbreekt: 0,
    specialistische_behandeling: 0,
    doelen_nog_niet_behaald: 0,
    werkdruk: 4 * druk,
    persoonlijke_voorkeur: 3 * druk,
    voorkeur_verwijzer: 5 * druk,
  });
  return eerste === 'veiligheidsrisico' && z.deel() < 0.5 ? [eerste, 'niet_uitstelbaar'] : [eerste];
};

const persoon = (
  team: Pilotteam,
  inwoner: string,
  instroom: Dag,
  uitstroom: Dag | null,
  nummers: Volgnummers,
  z: Zaad,
): Maatwerk => {
  const wijk = z.kies(team.wijken);
  const gekozen = z.gewogen(soorten[team.domein]);
  const soort =
    gekozen === 'allebei' ? (['begeleiding_individueel', 'begeleiding_groep'] as const) : ([gekozen] as const);
  const aanbieder = z.kies(aanbieders[team.domein]);
  const delen = keten(instroom, uitstroom, z);
  const indicaties = delen.flatMap(({ van, tot }) =>
    soort.map(
      (een): Indicatie => ({
        externId: nummers.indicatie(),
        organisatie,
        inwonerExternId: inwoner,
        wijk,
        team: team.naam,
        soort: een,
        van,
        tot,
        urenPerWeek: een === 'begeleiding_groep' ? z.geheel(2, 8) * 2 : z.geheel(3, 10) / 2,
        aanbieder,
      }),
    ),
  );
  const meldingen = delen.flatMap(({ van }, plaats): Array<Melding> => {
    const ontvangenOp = werkdagTussen(plusDagen(van, -40), plusDagen(van, -15), z);
    if (ontvangenOp < team.gestartOp) return [];
    if (plaats === 0)
      return [
        nieuweMelding(team, wijk, ontvangenOp, nummers, z, {
          uitkomst: 'maatwerk',
          gronden: grondenVoor(van, team, z),
          uiterlijk: van,
          aanleiding: 'nieuwe_vraag',
          inwoner,
        }),
      ];
    // Few indicaties that end came to the table [A §3]; some of those go to the wijkteam later.
    if (z.deel() > 0.2) return [];
    const opTermijn = z.deel() < 0.25;
    return [
      nieuweMelding(team, wijk, ontvangenOp, nummers, z, {
        uitkomst: opTermijn ? 'afschalen_op_termijn' : 'maatwerk',
        gronden: opTermijn ? ['doelen_nog_niet_behaald'] : grondenVoor(van, team, z),
        uiterlijk: van,
        aanleiding: 'aflopende_zorg',
        inwoner,
      }),
    ];
  });
  return { indicaties, meldingen };
};

/** Everybody who is guided by an aanbieder now, and who was since the pilots began. */
export const maatwerk = (zelfBegeleid: number, nummers: Volgnummers, z: Zaad): Maatwerk => {
  const nu = verdeel(aantalBijAanbieder(zelfBegeleid), [23, 21, 32, 24]);
  const vertrokken = verdeel(160, [23, 21, 32, 24]);
  const mensen = pilotteams.flatMap((team, plaats) => [
    ...Array.from({ length: nu[plaats] ?? 0 }, (_, nummer) => {
      const alVoorDePilots = nummer < 0.72 * (nu[plaats] ?? 0);
      const instroom = alVoorDePilots
        ? werkdagTussen(dag('2019-09-02'), dag('2020-12-18'), z)
        : werkdagTussen(dag('2021-01-04'), plusDagen(peildatum, -14), z);
      return persoon(team, nummers.inwoner(), instroom, null, nummers, z);
    }),
    ...Array.from({ length: vertrokken[plaats] ?? 0 }, () => {
      const instroom = werkdagTussen(dag('2019-09-02'), dag('2020-12-18'), z);
      return persoon(
        team,
        nummers.inwoner(),
        instroom,
        werkdagTussen(dag('2021-01-15'), plusDagen(peildatum, -10), z),
        nummers,
        z,
      );
    }),
  ]);
  return {
    indicaties: mensen.flatMap(({ indicaties }) => indicaties),
    meldingen: mensen.flatMap(({ meldingen }) => meldingen),
  };
};

/** Who is guided together with an aanbieder has an indicatie for that part. */
export const bijCombinatie = (
  paren: ReadonlyArray<{ traject: NieuweRij<'trajecten'>; melding: Melding }>,
  nummers: Volgnummers,
  z: Zaad,
): Array<Indicatie> =>
  paren
    .filter(({ traject }) => traject.vorm === 'combinatie')
    .map(({ traject, melding }): Indicatie => {
      const van = dag(traject.gestartOp ?? '');
      const { domein } = pilotteams.find(({ naam }) => naam === traject.team) ?? { domein: 'wmo' as const };
      return {
        externId: nummers.indicatie(),
        organisatie,
        inwonerExternId: melding.inwonerExternId ?? null,
        wijk: traject.wijk ?? null,
        team: traject.team ?? null,
        soort: 'begeleiding_individueel',
        van,
        tot: traject.beeindigdOp ?? plusDagen(plusMaanden(peildatum, 3), -2),
        urenPerWeek: z.geheel(2, 4) / 2,
        aanbieder: z.kies(aanbieders[domein]),
      };
    });

/** Questions that the wijk itself answered: a voorziening, or a group. */
export const zonderTraject = (nummers: Volgnummers, z: Zaad): Array<Melding> =>
  pilotteams.flatMap((team) =>
    Array.from({ length: 14 }, () => {
      const ontvangenOp = werkdagTussen(team.gestartOp, plusDagen(peildatum, -22), z);
      const collectief = z.deel() < 0.3;
      return nieuweMelding(team, z.kies(team.wijken), ontvangenOp, nummers, z, {
        uitkomst: collectief ? 'collectief' : 'voorliggend',
        uiterlijk: plusDagen(ontvangenOp, 20),
        collectief,
      });
    }),
  );
