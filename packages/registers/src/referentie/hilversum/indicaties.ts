import { type Dag, plusDagen, plusMaanden } from '@tenzij/domain/Dag.ts';
import type { NieuweRij } from '../../schrijven/csv.ts';
import { dag, werkdagTussen } from '../kalender.ts';
import { jaNee, procentVan, verdeel, type Zaad } from '../zaad.ts';
import { bidw, gepubliceerd, gewichtVan, sociaalPlein, teamVan, wijken } from './inrichting.ts';

type Indicatie = NieuweRij<'indicaties'>;
type Soort = NonNullable<Indicatie['soort']>;
type Uitkomst = NonNullable<Indicatie['herindicatie']>;

const { individueleBegeleiding, huishoudelijkeHulp, woonvoorzieningen } =
  gepubliceerd.evaluatieAgenda.maatwerkInwoners2021;
/** How many people had which provision in 2021; groups were not published apart. */
const soorten: Record<Soort, number> = {
  begeleiding_individueel: individueleBegeleiding,
  begeleiding_groep: individueleBegeleiding / 3,
  huishoudelijke_hulp: huishoudelijkeHulp,
  overig: woonvoorzieningen,
};
/** How many beschikkingen a year stand for all of them: hundreds carry a whole percentage exactly. */
const beschikkingenPerJaar: Readonly<Record<string, number>> = { 2018: 300, 2019: 300, 2020: 400, 2021: 400 };
const gewichten = Object.fromEntries(wijken.map((wijk) => [wijk, gewichtVan(wijk)]));
const aanbieders: Record<Soort, ReadonlyArray<string>> = {
  begeleiding_individueel: ['Kwintes', 'Sherpa', 'Zorgaanbieder De Hei (fictief)'],
  begeleiding_groep: ['Sherpa', 'Zorgaanbieder De Hei (fictief)'],
  huishoudelijke_hulp: ['Thuiszorg Het Gooise Pad (fictief)'],
  overig: [],
};

interface Herweging {
  readonly herindicatie: Uitkomst;
  readonly besprokenMetWijk: boolean;
  readonly urenMinderPerWeek?: number;
}

/** The 53 that were weighed again, with what came of them. */
const herwegingen = (z: Zaad): Array<Herweging> => {
  const { bekeken, besprokenMetDeWijk, uitkomstBesproken, uitkomstNietBesproken, urenVerlaagdTotaal } =
    bidw.herindicaties;
  const uit = (aantallen: Readonly<Record<string, number>>, besprokenMetWijk: boolean) =>
    Object.entries(aantallen).flatMap(([herindicatie, aantal]) =>
      Array.from({ length: aantal }, () => ({ herindicatie: herindicatie as Uitkomst, besprokenMetWijk })),
    );
  const genoemd = Object.values(uitkomstNietBesproken).reduce((som, aantal) => som + aantal, 0);
  // Of the others the letter says nothing: most still had complex questions, so they went on as they were.
  const overig = { ongewijzigd_verlengd: bekeken - besprokenMetDeWijk - genoemd };
  const minder = verdeel(
    urenVerlaagdTotaal * 2,
    Array.from({ length: uitkomstNietBesproken.uren_verlaagd }, () => 0.8 + z.deel() * 0.4),
  );
  let lager = 0;
  return z
    .schud([...uit(uitkomstBesproken, true), ...uit(uitkomstNietBesproken, false), ...uit(overig, false)])
    .map((een) =>
      een.herindicatie === 'uren_verlaagd' ? { ...een, urenMinderPerWeek: (minder[lager++] ?? 0) / 2 } : een,
    );
};

const wettelijkeDagen = gepubliceerd.evaluatieAgenda.termijnWeken * 7;

const beschikking = (beschiktOp: Dag, opTijd: boolean, soort: Soort, z: Zaad): Indicatie => {
  const wijk = z.gewogen(gewichten);
  const duur = opTijd ? z.geheel(12, wettelijkeDagen) : z.geheel(wettelijkeDagen + 1, wettelijkeDagen * 2);
  const van = plusDagen(beschiktOp, z.geheel(3, 14));
  return {
    organisatie: sociaalPlein,
    wijk,
    team: teamVan(wijk),
    soort,
    aangevraagdOp: plusDagen(beschiktOp, -duur),
    beschiktOp,
    van,
    tot: plusDagen(plusMaanden(van, z.kies([12, 24])), -1),
    urenPerWeek: soort === 'overig' ? null : z.geheel(3, 9) / 2,
    aanbieder: aanbieders[soort].length === 0 ? null : z.kies(aanbieders[soort]),
  };
};

/** After the herweging: no new indicatie where it was scaled down, half a year where it is handed over. */
const herwogen = (beschiktOp: Dag, opTijd: boolean, herweging: Herweging, z: Zaad): Indicatie => {
  const basis = beschikking(beschiktOp, opTijd, z.gewogen({ begeleiding_individueel: 85, begeleiding_groep: 15 }), z);
  const van = basis.van ?? beschiktOp;
  const halfJaar =
    herweging.herindicatie === 'niet_verlengd_overdracht' || herweging.herindicatie === 'afschalen_binnen_zes_maanden';
  const tot = herweging.herindicatie === 'afgeschaald' ? van : plusDagen(plusMaanden(dag(van), halfJaar ? 6 : 12), -1);
  return { ...basis, ...herweging, tot };
};

const vanJaar = (jaar: string, procent: number, herweging: Array<Herweging>, z: Zaad): Array<Indicatie> => {
  const aantal = beschikkingenPerJaar[jaar] ?? 0;
  const opTijd = jaNee(procentVan(procent, aantal), aantal, z);
  const { periode } = bidw.herindicaties;
  const jaarbegin = `${jaar}-01-01`;
  const jaareinde = `${jaar}-12-31`;
  const van = dag(periode.van > jaarbegin ? periode.van : jaarbegin);
  const tot = dag(periode.tot < jaareinde ? periode.tot : jaareinde);
  return opTijd.map((tijdig, plaats) => {
    const her = herweging[plaats];
    if (her !== undefined) return herwogen(werkdagTussen(van, tot, z), tijdig, her, z);
    return beschikking(werkdagTussen(dag(`${jaar}-01-02`), dag(`${jaar}-12-30`), z), tijdig, z.gewogen(soorten), z);
  });
};

/** All beschikkingen of four years, the herindicaties among them in the two years that their period touches. */
export const indicaties = (z: Zaad): Array<Indicatie> => {
  const her = herwegingen(z);
  const jaren = Object.entries(gepubliceerd.evaluatieAgenda.tijdigAfgehandeldProcent);
  const [in2020 = 0, in2021 = 0] = verdeel(her.length, [61, 20]);
  const perJaar: Readonly<Record<string, Array<Herweging>>> = {
    2020: her.slice(0, in2020),
    2021: her.slice(in2020, in2020 + in2021),
  };
  return jaren
    .flatMap(([jaar, procent]) => vanJaar(jaar, procent, perJaar[jaar] ?? [], z))
    .sort((a, b) => (a.beschiktOp ?? '').localeCompare(b.beschiktOp ?? ''))
    .map((indicatie, plaats) => ({
      externId: `HI-${String(plaats + 1).padStart(4, '0')}`,
      inwonerExternId: `maatwerk-${String(plaats + 1).padStart(4, '0')}`,
      ...indicatie,
    }));
};
