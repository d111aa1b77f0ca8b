import type { Actie, Blok, Formulier, Kaart, Veld } from '@tenzij/contract/gesprek/Kaart.ts';
import type { GesprekNaam, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';

/** A card on the screen: where it stands, and since when. */
export interface Staand {
  readonly kaart: Kaart;
  readonly gesprek: GesprekNaam;
  readonly sinds: number;
}
export interface OpenDialoog {
  readonly formulier: Formulier;
  readonly gesprek: GesprekNaam;
  readonly sleutel: string;
  readonly fouten: Uitgaand['fouten'];
  /** What the page asks for the field now. */
  readonly ingevuld: Readonly<Record<string, ReadonlyArray<string>>>;
}

const blokTekst = (blok: Blok): ReadonlyArray<string> => {
  switch (blok.soort) {
    case 'tekst':
      return [blok.tekst];
    case 'feiten':
      return blok.feiten.map(({ label, waarde }) => `${label}: ${waarde}`);
    case 'lijst':
      return [blok.kop ?? '', ...blok.items.map(({ tekst, bij }) => `${tekst} ${bij ?? ''}`)];
    case 'vinkjes':
      return [blok.kop, ...blok.vinkjes.map(({ label, gezet }) => `${gezet ? '☑' : '☐'} ${label}`)];
    case 'naast':
      return [blok.kop ?? '', ...blok.delen.flatMap(({ kop, regels }) => [kop, ...regels])];
  }
};

export const kaartTekst = ({ kop, blokken }: Kaart): string => [kop, ...blokken.flatMap(blokTekst)].join('\n');

export const actiesOp = ({ acties, blokken }: Kaart): ReadonlyArray<Actie> => [
  ...acties,
  ...blokken.flatMap((blok) =>
    blok.soort === 'lijst' ? blok.items.flatMap(({ actie }) => (actie === undefined ? [] : [actie])) : [],
  ),
];

export const isZichtbaar = ({ alleenBij }: Veld, { ingevuld, formulier }: OpenDialoog): boolean => {
  if (alleenBij === null) return true;
  const ander = formulier.velden.some((veld) => veld.naam === alleenBij.veld);
  return ander && (ingevuld[alleenBij.veld] ?? []).some((waarde) => alleenBij.waarden.includes(waarde));
};

export const zichtbaar = (dialoog: OpenDialoog): ReadonlyArray<Veld> =>
  dialoog.formulier.velden.filter((veld) => isZichtbaar(veld, dialoog));

const jaNee = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

/** What was chosen by its label, as the field holds it. */
export const alsWaarde = (veld: Veld, gegeven: string | ReadonlyArray<string>): ReadonlyArray<string> => {
  const labels = typeof gegeven === 'string' ? [gegeven] : gegeven;
  if (!['een_van', 'meer_van', 'ja_nee'].includes(veld.soort)) return labels;
  const opties = veld.soort === 'ja_nee' ? jaNee : veld.opties;
  return labels.map((gezocht) => {
    const optie =
      opties.find(({ label }) => label === gezocht) ?? opties.find(({ label }) => label.startsWith(gezocht));
    if (optie === undefined) throw new Error(`${veld.label} does not offer ${gezocht}`);
    return optie.waarde;
  });
};

export const dialoogTekst = ({ formulier, fouten }: OpenDialoog): string =>
  [
    formulier.kop,
    formulier.uitleg ?? '',
    ...formulier.velden.map(({ label }) => label),
    ...fouten.map(({ melding }) => melding),
  ].join('\n');
