import { kleinsteGroep } from './afscherming/mensen.ts';
import type { Reden } from './afscherming/toont.ts';
import { aanbodVanafMeldingen } from './definities.ts';
import { verbergDelen } from './onderdruk.ts';
import type {
  CelTelling,
  Gevraagd,
  GevraagdDoor,
  LeefgebiedTelling,
  Zorgvraag,
  ZorgvraagCel,
  ZorgvraagLeefgebied,
  ZorgvraagTelling,
} from './Zorgvraag.ts';

type Beeld = Omit<Zorgvraag, 'van' | 'tot'>;
type Getallen = Pick<ZorgvraagCel, 'meldingen' | 'collectief'>;

/** Asked often enough to expect something for it, and nothing is there [A §6]. */
const isGat = ({ meldingen, voorzieningen }: CelTelling<Gevraagd>): boolean =>
  meldingen >= aanbodVanafMeldingen && voorzieningen === 0;

const open = ({ meldingen, collectief }: Gevraagd): Getallen => ({ meldingen, collectief });

const metGaten = (beeld: Omit<Beeld, 'gaten'>): Beeld => ({
  ...beeld,
  gaten: beeld.cellen.filter(({ gat }) => gat === true).length,
});

const celVan = (telling: CelTelling<Gevraagd>, getallen: Getallen): ZorgvraagCel => ({
  wijkId: telling.wijkId,
  leefgebied: telling.leefgebied,
  ...getallen,
  voorzieningen: telling.voorzieningen,
  gat: getallen.meldingen === null ? null : isGat(telling),
});

/** To who may see every casus behind it. */
export const heelBeeld = ({ geheel, wijken, leefgebieden, cellen }: ZorgvraagTelling<Gevraagd>): Beeld =>
  metGaten({
    ...open(geheel),
    afgerond: false,
    wijken,
    leefgebieden: leefgebieden.map(
      (gebied): ZorgvraagLeefgebied => ({ leefgebied: gebied.leefgebied, ...open(gebied) }),
    ),
    cellen: cellen.map((cel) => celVan(cel, open(cel))),
  });

/** To the nearest five, and never nothing where there is something. */
export const opVijven = (aantal: number): number => (aantal === 0 ? 0 : Math.max(5, Math.round(aantal / 5) * 5));

const isKlein = (mensen: number): boolean => mensen > 0 && mensen < kleinsteGroep;

const dicht = (
  { meldingen, collectief, mensen }: GevraagdDoor,
  weg: { readonly geheel: boolean; readonly deel: boolean } = { geheel: false, deel: false },
): Getallen => {
  const zonder = weg.geheel || isKlein(mensen.geheel);
  return {
    meldingen: zonder ? null : opVijven(meldingen),
    collectief: zonder || weg.deel || isKlein(mensen.deel) ? null : opVijven(collectief),
  };
};

/** The wijken of one leefgebied add up to its total, so there they hide each other. */
const dichtLeefgebied = (gebied: LeefgebiedTelling, alle: ReadonlyArray<CelTelling>): ReadonlyArray<ZorgvraagCel> => {
  const cellen = alle.filter(({ leefgebied }) => leefgebied === gebied.leefgebied);
  const geheel = verbergDelen(cellen.map(({ mensen }) => mensen.geheel));
  const deel = verbergDelen(
    cellen.map(({ mensen }) => mensen.deel),
    geheel,
  );
  return cellen.map((cel, plaats) => celVan(cel, dicht(cel, { geheel: geheel.has(plaats), deel: deel.has(plaats) })));
};

const zonderGetallen: Getallen = { meldingen: null, collectief: null };

/** Nothing of what was asked; and no wijken, for only those with a question would be there. */
export const geslotenBeeld = (reden: Reden): Beeld =>
  metGaten({ ...zonderGetallen, afgerond: true, reden, wijken: [], leefgebieden: [], cellen: [] });

/**
 * To who sees no casus: nothing of 1 to 4 people, and the rest in fives so that no difference gives them away. Only
 * where the meldingen themselves may be told: a day longer would else show who came that day.
 */
export const beschermdBeeld = ({ geheel, wijken, leefgebieden, cellen }: ZorgvraagTelling): Beeld =>
  metGaten({
    ...dicht(geheel),
    afgerond: true,
    wijken,
    leefgebieden: leefgebieden.map(
      (gebied): ZorgvraagLeefgebied => ({ leefgebied: gebied.leefgebied, ...dicht(gebied) }),
    ),
    cellen: leefgebieden.flatMap((gebied) => dichtLeefgebied(gebied, cellen)),
  });
