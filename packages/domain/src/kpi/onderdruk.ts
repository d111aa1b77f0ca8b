import { definitieVan } from './definities.ts';
import type { KpisVraag } from './Kpi.ts';
import type { Cijfer, Deel, Groep, Telling } from './Kpis.ts';
import { isTijdstap } from './perioden.ts';

/** Fewer people than this could be recognised. */
export const kleinsteGroep = 5;

const isKlein = (mensen: number): boolean => mensen > 0 && mensen < kleinsteGroep;

/**
 * Which parts of a whole to hide: the small ones, and then the smallest others until the hidden ones are at least
 * two and together no small group either, so that the whole less what is shown tells nothing.
 */
export const verbergDelen = (groottes: ReadonlyArray<number>, alvast: ReadonlySet<number> = new Set()): Set<number> => {
  const verborgen = new Set(alvast);
  groottes.forEach((grootte, plaats) => {
    if (isKlein(grootte)) verborgen.add(plaats);
  });
  const som = () => groottes.reduce((totaal, grootte, plaats) => totaal + (verborgen.has(plaats) ? grootte : 0), 0);
  const isVeilig = () => verborgen.size === 0 || (verborgen.size > 1 && !isKlein(som()));
  const overige = groottes
    .map((grootte, plaats) => ({ grootte, plaats }))
    .filter(({ grootte, plaats }) => grootte > 0 && !verborgen.has(plaats))
    .sort((a, b) => a.grootte - b.grootte || a.plaats - b.plaats);
  for (const { plaats } of overige) {
    if (isVeilig()) break;
    verborgen.add(plaats);
  }
  return verborgen;
};

/** A figure as it is shown: with `onderdrukt` it says nothing but that. */
export type Onderdrukt<A> = A & { readonly onderdrukt?: true };

export type OnderdrukteTelling = Onderdrukt<Omit<Telling, 'groepen'>> & {
  readonly groepen?: ReadonlyArray<Onderdrukt<Groep>>;
};

const leegGemaakt = <A extends Cijfer>(cijfer: A): Onderdrukt<A> => ({
  ...cijfer,
  teller: null,
  noemer: null,
  waarde: null,
  onderdrukt: true,
});

const moetWeg = ({ mensen }: Cijfer): boolean => mensen !== null && (isKlein(mensen.geheel) || isKlein(mensen.deel));
const zijnMensen = ({ mensen }: Cijfer): boolean => mensen !== null && mensen.geheel > 0;

/** Groups that add up hide each other; days beside each other do not add up, so there each stands alone. */
const verborgenGroepen = (groepen: ReadonlyArray<Groep>, tellenOp: boolean): ReadonlySet<number> => {
  if (!tellenOp) return new Set(groepen.flatMap((groep, plaats) => (moetWeg(groep) ? [plaats] : [])));
  const geheel = verbergDelen(groepen.map(({ mensen }) => mensen?.geheel ?? 0));
  return verbergDelen(
    groepen.map(({ mensen }) => mensen?.deel ?? 0),
    geheel,
  );
};

const onderdrukGroepen = (groepen: ReadonlyArray<Groep>, tellenOp: boolean): ReadonlyArray<Onderdrukt<Groep>> => {
  const verborgen = verborgenGroepen(groepen, tellenOp);
  return groepen.map((groep, plaats) => (verborgen.has(plaats) ? leegGemaakt(groep) : groep));
};

const onderdrukVerdeling = (verdeling: ReadonlyArray<Deel>): ReadonlyArray<Deel> => {
  const weg = new Set(verdeling.filter(({ mensen }) => isKlein(mensen)).map(({ sleutel }) => sleutel));
  for (const reeks of new Set(verdeling.map((deel) => deel.reeks))) {
    const delen = verdeling.filter((deel) => deel.reeks === reeks && deel.somVan === undefined);
    for (const plaats of verbergDelen(delen.map(({ mensen }) => mensen))) weg.add(delen[plaats]?.sleutel ?? '');
  }
  for (const { sleutel, somVan } of verdeling) if (somVan?.some((deel) => weg.has(deel))) weg.add(sleutel);
  return verdeling.map((deel) => (weg.has(deel.sleutel) ? { ...deel, aantal: null } : deel));
};

const onderdrukEen = (telling: Telling, per: KpisVraag['per']): OnderdrukteTelling => {
  const tellenOp = !(definitieVan(telling.code).opPeildatum === true && isTijdstap(per));
  const { groepen, ...geheel } = telling;
  return {
    ...(moetWeg(geheel) ? leegGemaakt(geheel) : geheel),
    ...(groepen === undefined ? {} : { groepen: onderdrukGroepen(groepen, tellenOp) }),
    ...(telling.verdeling === undefined ? {} : { verdeling: onderdrukVerdeling(telling.verdeling) }),
  };
};

/** `viaSociaalPlein` is one part of the meldingen by bron: where that part is hidden, this would give it away. */
const volgt = { code: 'viaSociaalPlein', deelVan: 'meldingen', deel: 'sociaal_plein' } as const;

const verbergWatVolgt = (tellingen: ReadonlyArray<OnderdrukteTelling>): ReadonlyArray<OnderdrukteTelling> => {
  const meldingen = tellingen.find(({ code }) => code === volgt.deelVan);
  const isVerborgen = meldingen?.verdeling?.some(({ sleutel, aantal }) => sleutel === volgt.deel && aantal === null);
  if (isVerborgen !== true) return tellingen;
  return tellingen.map((telling) =>
    telling.code !== volgt.code
      ? telling
      : {
          ...leegGemaakt(telling),
          ...(telling.groepen === undefined
            ? {}
            : { groepen: telling.groepen.map((groep) => (zijnMensen(groep) ? leegGemaakt(groep) : groep)) }),
        },
  );
};

/** What somebody may see who sees no casus: no figure of 1 to 4 people, also not by subtracting what is shown. */
export const onderdruk = (
  tellingen: ReadonlyArray<Telling>,
  per?: KpisVraag['per'],
): ReadonlyArray<OnderdrukteTelling> => verbergWatVolgt(tellingen.map((telling) => onderdrukEen(telling, per)));
