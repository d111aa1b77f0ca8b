import { ligtIn } from './dagen.ts';
import { eenmaal } from './eenmaal.ts';
import { isNiemand, isVeilig, samenVan, type Telling } from './mensen.ts';
import type { Punt } from './punten.ts';
import { type PerWaarde, reeksenVan } from './reeksen.ts';
import { type Begins, binnenStuk, isJaarbegin, isKwartaalbegin, type Stuk, stukkenVan } from './tijd.ts';

/** A part of time in which the values of one coordinate (teams, say) stand in groups that are shown whole or not. */
export interface Venster extends Stuk {
  readonly groepen: ReadonlyArray<ReadonlySet<string>>;
}

type Groepen = ReadonlyArray<ReadonlySet<string>>;
interface Groep {
  readonly waarden: ReadonlySet<string>;
  readonly telling: Telling;
  /** Of its values; null where they are of more than one. */
  readonly zijde: string | null;
}

const voegBijeen = (a: Groep, b: Groep): Groep => ({
  waarden: a.waarden.union(b.waarden),
  telling: samenVan([a.telling, b.telling]),
  zijde: a.zijde === b.zijde ? a.zijde : null,
});

const raakt = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((waarde) => b.has(waarde));

/** Nothing of it ever stood in one group with something outside it. */
const isZuiver = (waarden: ReadonlySet<string>, eerder: Groepen): boolean =>
  eerder.every((groep) => !raakt(groep, waarden) || [...groep].every((waarde) => waarden.has(waarde)));

/**
 * Who left of a mixed group is known once all of one half of it are gone: in less out of the whole less those of that
 * half. So where people are told when they leave, nobody left is only told of a group that was never mixed.
 */
const magGetoond = ({ waarden, telling }: Pick<Groep, 'waarden' | 'telling'>, eerder: Groepen): boolean =>
  isVeilig(telling) && ((telling.saldo ?? 1) !== 0 || isNiemand(telling) || isZuiver(waarden, eerder));

const kleinste = (groepen: Iterable<Groep>, past: (groep: Groep) => boolean): Groep | undefined => {
  let tot: Groep | undefined;
  for (const een of groepen)
    if ((tot === undefined || een.telling.gewicht < tot.telling.gewicht) && past(een)) tot = een;
  return tot;
};

/** A coordinate of these records, and which of its values a small one had better join. */
export interface Familie {
  readonly naam: string;
  readonly punten: ReadonlyArray<Punt>;
  readonly zijdeVan: (waarde: string) => string;
}

/** The values by themselves, or with those that `vast` ties them to; and then the small with the smallest other. */
const groepeer = (
  { zijdeVan }: Familie,
  reeksen: PerWaarde,
  { begin, eind }: Stuk,
  vast: Groepen,
  eerder: Groepen,
): ReadonlyArray<Groep> => {
  const groepen = new Set<Groep>();
  for (const [waarde, reeks] of reeksen) {
    const telling = reeks.over(begin, eind);
    if (!isNiemand(telling)) groepen.add({ waarden: new Set([waarde]), telling, zijde: zijdeVan(waarde) });
  }
  const alsEen = (samen: ReadonlyArray<Groep>): void => {
    const [eerste, ...rest] = samen;
    if (eerste === undefined || rest.length === 0) return;
    for (const groep of samen) groepen.delete(groep);
    groepen.add(rest.reduce(voegBijeen, eerste));
  };
  for (const samenVast of vast) alsEen([...groepen].filter(({ waarden }) => raakt(waarden, samenVast)));
  for (;;) {
    const klein = kleinste(groepen, (groep) => !magGetoond(groep, eerder));
    if (klein === undefined) break;
    const isZelfdeZijde = ({ zijde }: Groep) => zijde !== null && zijde === klein.zijde;
    const ander =
      kleinste(groepen, (groep) => groep !== klein && isZelfdeZijde(groep)) ??
      kleinste(groepen, (groep) => groep !== klein);
    if (ander === undefined) break;
    alsEen([klein, ander]);
  }
  return [...groepen];
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

const totEn = (punten: ReadonlyArray<Punt>, eind: number): ReadonlyArray<Punt> =>
  punten.filter(({ maand }) => maand < eind);

/** A register that starts late in a year joins it to the next, where a group would be lost in that short piece. */
const metKorteStart = ({ naam, punten }: Familie, jaren: ReadonlyArray<Stuk>): ReadonlyArray<Stuk> => {
  const [eerste, tweede, ...rest] = jaren;
  const tijden = punten.flatMap(({ maand, families }) => ((families.get(naam)?.size ?? 0) > 0 ? [maand] : []));
  if (eerste === undefined || tweede === undefined || isJaarbegin(Math.min(...tijden))) return jaren;
  const beide = { begin: eerste.begin, eind: tweede.eind };
  const reeksen = reeksenVan(totEn(punten, beide.eind), naam);
  const verliest = [...reeksen.values()].some(
    (reeks) => !isVeilig(reeks.over(eerste.begin, eerste.eind)) && isVeilig(reeks.over(beide.begin, beide.eind)),
  );
  return verliest ? [beide, ...rest] : jaren;
};

/** What a year is cut by: its own records, and where it is told who is there all before it too. */
const vanBelangIn = (punten: ReadonlyArray<Punt>, jaar: Stuk): ReadonlyArray<Punt> =>
  punten.some(({ telling: { saldo } }) => saldo !== null)
    ? totEn(punten, jaar.eind)
    : punten.filter((punt) => ligtIn(jaar, punt));

const gedeeld = eenmaal<ReadonlyArray<Venster>>();

/**
 * Cuts time into windows, years where that can be, and in each of them the values into groups that may be shown; then
 * into quarters and months where that costs no group. `vastIn` says what a wider set of records holds together. A year
 * in which nothing changed stays as it was.
 */
export const deelIn = (
  familie: Familie,
  toegestaan: Begins,
  vastIn: (stuk: Stuk) => Groepen,
): ReadonlyArray<Venster> => {
  const jaren = stukkenVan(toegestaan.filter((begin) => !Number.isFinite(begin) || isJaarbegin(begin)));
  const { naam, punten } = familie;
  const eerder: Array<ReadonlySet<string>> = [];
  return metKorteStart(familie, jaren).flatMap((jaar) => {
    const vast = vastIn(jaar);
    const delen = binnenStuk(toegestaan, jaar).map(({ begin }) => begin);
    const erin = vanBelangIn(punten, jaar);
    const van = [...delen, 'vast', ...vast, 'eerder', ...eerder, 'erin', ...erin];
    const vensters = gedeeld(erin[0], `${naam} ${jaar.eind}`, van, () => {
      const reeksen = reeksenVan(erin, naam);
      const groepen = groepeer(familie, reeksen, jaar, vast, eerder).map(({ waarden }) => waarden);
      const fijner = (venster: Venster, magHier: (begin: number) => boolean) =>
        verfijn(reeksen, venster, delen, magHier, eerder);
      return fijner({ ...jaar, groepen }, isKwartaalbegin).flatMap((deel) => fijner(deel, () => true));
    });
    eerder.push(...(vensters[0]?.groepen ?? []));
    return vensters;
  });
};
