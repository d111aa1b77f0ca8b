import { Dag, plusDagen, plusMaanden } from '../src/Dag.ts';
import { afscherming, type Looptijd } from '../src/kpi/afscherming/Afscherming.ts';
import { type Cel, type Feitnaam, perMaand } from '../src/kpi/Cel.ts';
import { buitenDePilots, type KpisVraag } from '../src/kpi/Kpi.ts';
import type { Cijfer, Deel, Telling } from '../src/kpi/Kpis.ts';
import type { Scherm } from '../src/kpi/onderdruk.ts';
import { isTijdstap, periodenVan } from '../src/kpi/perioden.ts';

/* A gemeente small enough to try everything that can be asked of it, and the KPIs of it as plain loops. */

export const pilots = ['pilot-1', 'pilot-2'];
export const teams = ['team-1', 'team-2', 'team-3'];
export const wijken = ['wijk-1', 'wijk-2'];
export const bronnen = ['sociaal_plein', 'huisarts', 'inwoner'];
const domeinVan = (team: string) => (team === 'team-3' ? 'jeugd' : 'wmo');

export interface Melding {
  readonly dag: string;
  readonly pilot: string | null;
  readonly team: string;
  readonly wijk: string;
  readonly bron: string;
  readonly wie: number;
}
export interface Traject {
  readonly start: string;
  readonly einde: string | null;
  readonly pilot: string | null;
  readonly team: string;
  readonly wijk: string;
  readonly coach: boolean;
  readonly wie: number;
}
export interface Wereld {
  readonly meldingen: ReadonlyArray<Melding>;
  readonly trajecten: ReadonlyArray<Traject>;
}

/** The halves of the months in which all of it happens: in three years, so that of some nothing happens in the second. */
export const helften = ['2022-12-01', '2023-05-01', '2024-02-01', '2024-03-01'].flatMap((maand) => {
  const begin = Dag.make(maand);
  return [
    { van: begin, tot: plusDagen(begin, 14) },
    { van: plusDagen(begin, 15), tot: plusDagen(plusMaanden(begin, 1), -1) },
  ];
});

/** Everybody knows when they began and ended; the first is decided on in the middle of a month. */
export const looptijden: ReadonlyArray<Looptijd> = [
  { id: 'pilot-1', gestartOp: '2022-12-01', goNoGoOp: '2023-05-15', eindigtOp: null },
  { id: 'pilot-2', gestartOp: '2023-05-01', goNoGoOp: null, eindigtOp: '2024-02-29' },
] as unknown as ReadonlyArray<Looptijd>;
/** The cells of its month are cut on the day after. */
const knip = '2023-05-16';

const kansVan = (zaad: number) => {
  let stand = zaad * 2_654_435_761;
  const deel = () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const geheel = (van: number, tot: number) => van + Math.floor(deel() * (tot - van + 1));
  const kies = <A>(lijst: ReadonlyArray<A>): A => lijst[geheel(0, lijst.length - 1)] as A;
  return { deel, geheel, kies };
};

/**
 * Some teams and wijken are large and some small, so that there is something to show and something to hide. With a
 * small `buiten` only a few people lie outside the pilots, as where a gemeente begins with them.
 */
export const willekeurigeWereld = (zaad: number, buiten = 0.3): Wereld => {
  const k = kansVan(zaad);
  const scheef = <A>(lijst: ReadonlyArray<A>, hoeveel: number): A =>
    lijst[Math.floor(lijst.length * k.deel() ** hoeveel)] as A;
  const scheefheid = k.geheel(1, 3);
  const plek = () => ({
    pilot: k.deel() < buiten ? null : scheef(pilots, scheefheid),
    team: scheef(teams, scheefheid),
    wijk: scheef(wijken, k.geheel(1, 2)),
    wie: k.geheel(1, 400),
  });
  const dagIn = (helft: number) => plusDagen(helften[helft]?.van as Dag, k.geheel(0, 12));
  const meldingen = Array.from({ length: k.kies([20, 120, 500]) }, () => ({
    ...plek(),
    dag: dagIn(k.geheel(0, helften.length - 1)),
    bron: scheef(bronnen, scheefheid),
  }));
  const trajecten = Array.from({ length: k.kies([20, 120, 500]) }, () => {
    const begin = k.geheel(0, helften.length - 1);
    const start = dagIn(begin);
    const slot = dagIn(k.geheel(begin, helften.length - 1));
    const einde = k.deel() < 0.35 ? null : ([start, slot].sort()[1] ?? null);
    return { ...plek(), start, einde, coach: einde !== null && k.deel() < 0.6 };
  });
  return { meldingen, trajecten };
};

type Plek = Pick<Melding, 'pilot' | 'team' | 'wijk'>;

const past = (vraag: KpisVraag, { pilot, team, wijk }: Plek): boolean =>
  (vraag.pilotId === undefined || pilot === vraag.pilotId) &&
  (vraag.buitenPilot === undefined || pilot === null) &&
  (vraag.teamId === undefined || team === vraag.teamId) &&
  (vraag.wijkId === undefined || wijk === vraag.wijkId) &&
  (vraag.domein === undefined || domeinVan(team) === vraag.domein);

const uniek = (lijst: ReadonlyArray<{ readonly wie: number }>): number => new Set(lijst.map(({ wie }) => wie)).size;

type Leden = ReadonlyArray<{ readonly wie: number }>;
const aantal = (leden: Leden): Cijfer => ({
  teller: leden.length,
  noemer: null,
  waarde: leden.length,
  mensen: { geheel: uniek(leden), deel: uniek(leden) },
});
const aandeel = (deel: Leden, geheel: Leden): Cijfer => ({
  teller: deel.length,
  noemer: geheel.length,
  waarde: geheel.length === 0 ? null : deel.length / geheel.length,
  mensen: { geheel: uniek(geheel), deel: uniek(deel) },
});

const cijfersVan = ({ meldingen, trajecten }: Wereld, vraag: KpisVraag) => {
  const inPeriode = (dag: string | null) => dag !== null && vraag.van <= dag && dag <= vraag.tot;
  const gemeld = meldingen.filter((melding) => inPeriode(melding.dag) && past(vraag, melding));
  const eigen = trajecten.filter((traject) => past(vraag, traject));
  const uit = eigen.filter(({ einde }) => inPeriode(einde));
  const bron = (naam: string) => gemeld.filter((melding) => melding.bron === naam);
  const cijfers = {
    meldingen: aantal(gemeld),
    viaSociaalPlein: aandeel(bron('sociaal_plein'), gemeld),
    instroom: aantal(eigen.filter(({ start }) => inPeriode(start))),
    uitstroom: aantal(uit),
    actief: aantal(eigen.filter(({ start, einde }) => start <= vraag.tot && (einde === null || einde > vraag.tot))),
    responsCoaches: aandeel(
      uit.filter(({ coach }) => coach),
      uit,
    ),
  };
  const verdeling = bronnen.map((naam) => ({
    sleutel: naam,
    aantal: bron(naam).length,
    mensen: uniek(bron(naam)),
    reeks: 'bron',
  }));
  return { cijfers, verdeling };
};

/** What each group of an answer is narrowed to. */
const groepenVan = ({ per, ...vraag }: KpisVraag): ReadonlyArray<readonly [string, KpisVraag]> => {
  const met = (extra: object): KpisVraag => ({ ...vraag, ...extra });
  if (isTijdstap(per))
    return periodenVan(vraag.van, vraag.tot, per).map(({ sleutel, van, tot }) => [sleutel, met({ van, tot })]);
  if (per === 'team')
    return teams.flatMap((id) => ((vraag.teamId ?? id) === id ? [[id, met({ teamId: id })] as const] : []));
  if (per === 'wijk')
    return wijken.flatMap((id) => ((vraag.wijkId ?? id) === id ? [[id, met({ wijkId: id })] as const] : []));
  if (per !== 'pilot') return [];
  const eigen = vraag.buitenPilot === undefined ? pilots.filter((id) => (vraag.pilotId ?? id) === id) : [];
  const buiten = vraag.pilotId === undefined ? [[buitenDePilots, met({ buitenPilot: 'true' })] as const] : [];
  return [...eigen.map((id) => [id, met({ pilotId: id })] as const), ...buiten];
};

/** Also how many people are in a part: what an attacker must not learn. */
type Geteld = Telling & { readonly verdeling?: ReadonlyArray<Deel & { readonly mensen: number }> };

export const telWereld = (wereld: Wereld, vraag: KpisVraag): ReadonlyArray<Geteld> => {
  const { cijfers, verdeling } = cijfersVan(wereld, vraag);
  const groepen = groepenVan(vraag).map(
    ([sleutel, smaller]) => [sleutel, cijfersVan(wereld, smaller).cijfers] as const,
  );
  return (Object.keys(cijfers) as ReadonlyArray<keyof typeof cijfers>).map((code) => ({
    code,
    ...cijfers[code],
    ...(vraag.per === undefined ? {} : { groepen: groepen.map(([sleutel, een]) => ({ sleutel, ...een[code] })) }),
    ...(code === 'meldingen' ? { verdeling } : {}),
  }));
};

/** The cells as the store gives them. */
export const cellenVan = ({ meldingen, trajecten }: Wereld): ReadonlyArray<Cel> => {
  const cellen = new Map<string, Cel>();
  const zet = (
    feit: Feitnaam,
    dag: string,
    { pilot, team, wijk, wie }: Plek & { readonly wie: number },
    maten: ReadonlyArray<string>,
  ) => {
    const sleutel = [feit, dag.slice(0, 7), dag < knip, pilot, team, wijk].join('/');
    const cel = cellen.get(sleutel);
    const mensen = { ...cel?.mensen };
    for (const maat of maten) mensen[maat] = [...new Set([...(mensen[maat] ?? []), wie])].slice(0, 5);
    cellen.set(sleutel, {
      feit,
      pilotId: pilot,
      domein: domeinVan(team),
      maand: dag.slice(0, 7),
      teamId: team,
      wijkId: wijk,
      organisatieId: null,
      eersteDag: cel !== undefined && cel.eersteDag < dag ? cel.eersteDag : dag,
      laatsteDag: cel !== undefined && cel.laatsteDag > dag ? cel.laatsteDag : dag,
      aantal: (cel?.aantal ?? 0) + 1,
      mensen,
    } as Cel);
  };
  for (const melding of meldingen)
    zet('melding', melding.dag, melding, [
      'melding',
      `bron.${melding.bron}`,
      ...(melding.bron === 'sociaal_plein' ? ['sociaalPlein'] : []),
    ]);
  for (const traject of trajecten) {
    zet('gestart', traject.start, traject, ['traject']);
    if (traject.einde !== null)
      zet('beeindigd', traject.einde, traject, ['traject', ...(traject.coach ? ['coach'] : [])]);
  }
  return [...cellen.values()];
};

export const schermVan = (wereld: Wereld): Scherm => {
  const lijst = (ids: ReadonlyArray<string>) => ids.map((id) => ({ id, naam: id }));
  return {
    records: afscherming(perMaand(cellenVan(wereld)), looptijden),
    opDag: () => null,
    plaatsen: { team: lijst(teams), wijk: lijst(wijken), organisatie: [] },
    gedeeld: [],
  };
};
