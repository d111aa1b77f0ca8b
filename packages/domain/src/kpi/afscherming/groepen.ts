import { isNiemand, isVeilig, type Reeks, samenVan, type Telling } from './mensen.ts';
import { type Begins, binnenStuk, isJaarbegin, isKwartaalbegin, type Stuk, stukkenVan } from './tijd.ts';

/** A part of time in which the values of one coordinate (teams, say) stand in groups that are shown whole or not. */
export interface Venster extends Stuk {
  readonly groepen: ReadonlyArray<ReadonlySet<string>>;
}

export type PerWaarde = ReadonlyMap<string, Reeks>;
type Groepen = ReadonlyArray<ReadonlySet<string>>;
interface Groep {
  readonly waarden: ReadonlySet<string>;
  readonly telling: Telling;
}

const voegBijeen = (a: Groep, b: Groep): Groep => ({
  waarden: new Set([...a.waarden, ...b.waarden]),
  telling: samenVan([a.telling, b.telling]),
});

const raakt = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((waarde) => b.has(waarde));

/** Nothing of it ever stood in one group with something outside it. */
const isZuiver = (waarden: ReadonlySet<string>, eerder: Groepen): boolean =>
  eerder.every((groep) => !raakt(groep, waarden) || [...groep].every((waarde) => waarden.has(waarde)));

/**
 * Who left of a mixed group is known once all of one half of it are gone: in less out of the whole less those of that
 * half. So where people are told when they leave, nobody left is only told of a group that was never mixed.
 */
const magGetoond = ({ waarden, telling }: Groep, eerder: Groepen): boolean =>
  isVeilig(telling) && ((telling.saldo ?? 1) !== 0 || isNiemand(telling) || isZuiver(waarden, eerder));

const kleinste = (groepen: ReadonlyArray<Groep>): Groep | undefined =>
  groepen.reduce<Groep | undefined>(
    (tot, een) => (tot === undefined || een.telling.gewicht < tot.telling.gewicht ? een : tot),
    undefined,
  );

/** A coordinate: the series of each of its values, and which values a small one had better join. */
export interface Familie {
  readonly reeksen: PerWaarde;
  readonly zijdeVan: (waarde: string) => string;
}

/** The values by themselves, or with those that `vast` ties them to; and then the small with the smallest other. */
const groepeer = (
  { reeksen, zijdeVan }: Familie,
  { begin, eind }: Stuk,
  vast: Groepen,
  eerder: Groepen,
): ReadonlyArray<Groep> => {
  const zijden = ({ waarden }: Groep) => new Set([...waarden].map(zijdeVan));
  const isZelfdeZijde = (a: Groep, b: Groep) => new Set([...zijden(a), ...zijden(b)]).size === 1;
  let groepen: ReadonlyArray<Groep> = [...reeksen]
    .map(([waarde, reeks]) => ({ waarden: new Set([waarde]), telling: reeks.over(begin, eind) }))
    .filter(({ telling }) => !isNiemand(telling));
  for (const samenVast of vast) {
    const erin = groepen.filter(({ waarden }) => raakt(waarden, samenVast));
    const [eerste, ...rest] = erin;
    if (eerste !== undefined && rest.length > 0)
      groepen = [...groepen.filter((groep) => !erin.includes(groep)), rest.reduce(voegBijeen, eerste)];
  }
  for (;;) {
    const klein = kleinste(groepen.filter((groep) => !magGetoond(groep, eerder)));
    const anderen = groepen.filter((groep) => groep !== klein);
    const ander = klein && (kleinste(anderen.filter((groep) => isZelfdeZijde(groep, klein))) ?? kleinste(anderen));
    if (klein === undefined || ander === undefined) return groepen;
    groepen = [...groepen.filter((groep) => groep !== klein && groep !== ander), voegBijeen(klein, ander)];
  }
};

const tellingOver = (reeksen: PerWaarde, waarden: ReadonlySet<string>, { begin, eind }: Stuk): Telling =>
  samenVan([...waarden].flatMap((waarde) => reeksen.get(waarde)?.over(begin, eind) ?? []));

/** Smaller windows with the same groups, if not one of them would be lost in any. */
const verfijn = (
  reeksen: PerWaarde,
  venster: Venster,
  toegestaan: Begins,
  magHier: (begin: number) => boolean,
  eerder: Groepen,
): ReadonlyArray<Venster> => {
  const delen = binnenStuk(toegestaan.filter(magHier), venster);
  const gaatGoed = venster.groepen.every((waarden) =>
    delen.every((deel) => magGetoond({ waarden, telling: tellingOver(reeksen, waarden, deel) }, eerder)),
  );
  return gaatGoed ? delen.map((deel) => ({ ...deel, groepen: venster.groepen })) : [venster];
};

/** A register that starts late in a year joins it to the next, where a group would be lost in that short piece. */
const metKorteStart = (reeksen: PerWaarde, jaren: ReadonlyArray<Stuk>): ReadonlyArray<Stuk> => {
  const [eerste, tweede, ...rest] = jaren;
  const start = Math.min(...[...reeksen.values()].map((reeks) => reeks.tijden[0] ?? Number.POSITIVE_INFINITY));
  if (eerste === undefined || tweede === undefined || isJaarbegin(start)) return jaren;
  const beide = { begin: eerste.begin, eind: tweede.eind };
  const verliest = [...reeksen.values()].some(
    (reeks) => !isVeilig(reeks.over(eerste.begin, eerste.eind)) && isVeilig(reeks.over(beide.begin, beide.eind)),
  );
  return verliest ? [beide, ...rest] : jaren;
};

/**
 * Cuts time into windows, years where that can be, and in each of them the values into groups that may be shown; then
 * into quarters and months where that costs no group. `vastIn` says what a wider set of records holds together.
 */
export const deelIn = (
  familie: Familie,
  toegestaan: Begins,
  vastIn: (stuk: Stuk) => Groepen,
): ReadonlyArray<Venster> => {
  const jaren = stukkenVan(toegestaan.filter((begin) => !Number.isFinite(begin) || isJaarbegin(begin)));
  const { reeksen } = familie;
  const eerder: Array<ReadonlySet<string>> = [];
  return metKorteStart(reeksen, jaren).flatMap((jaar) => {
    const groepen = groepeer(familie, jaar, vastIn(jaar), eerder).map(({ waarden }) => waarden);
    const fijner = (venster: Venster, magHier: (begin: number) => boolean) =>
      verfijn(reeksen, venster, toegestaan, magHier, eerder);
    const vensters = fijner({ ...jaar, groepen }, isKwartaalbegin).flatMap((deel) => fijner(deel, () => true));
    eerder.push(...groepen);
    return vensters;
  });
};
