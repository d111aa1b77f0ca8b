import type { Actie, Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { ActieNaam } from '../gesprek/wegwijzer.ts';

type Toon = Extract<Blok, { readonly soort: 'tekst' }>['toon'];
type Items = Extract<Blok, { readonly soort: 'lijst' }>['items'];

const metToon =
  (toon: Toon) =>
  (zin: string): Blok => ({ soort: 'tekst', tekst: zin, toon });

export const tekst = metToon('gewoon');
export const citaat = metToon('citaat');
export const zacht = metToon('zacht');
export const letOp = metToon('let_op');

/** Labels with what there is to say; what is empty is left out. */
export const feiten = (
  paren: ReadonlyArray<readonly [label: string, waarde: string | null | undefined]>,
): ReadonlyArray<Blok> => {
  const gevuld = paren.flatMap(([label, waarde]) => (waarde ? [{ label, waarde }] : []));
  return gevuld.length === 0 ? [] : [{ soort: 'feiten', feiten: gevuld }];
};

/** Nothing where there are no items: an empty heading says nothing. */
export const lijst = (kop: string | null, items: Items): ReadonlyArray<Blok> =>
  items.length === 0 ? [] : [{ soort: 'lijst', kop, items }];

export const knop = (
  actie: ActieNaam,
  over: string,
  label: string,
  stijl: Actie['stijl'] = 'gewoon',
): Actie & { readonly actie: ActieNaam } => ({
  actie,
  over,
  label,
  stijl,
});

/** What stands there only when it is so. */
export const als = <A>(waar: boolean, ...wat: ReadonlyArray<A>): ReadonlyArray<A> => (waar ? wat : []);

interface KaartDelen {
  readonly id: string;
  readonly kop: string;
  readonly samenvatting?: string;
  readonly blokken?: ReadonlyArray<Blok>;
  readonly acties?: ReadonlyArray<Actie>;
}
export const kaart = ({ id, kop, samenvatting = kop, blokken = [], acties = [] }: KaartDelen): Kaart => ({
  id,
  kop,
  blokken,
  acties,
  samenvatting,
});
