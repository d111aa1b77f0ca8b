import { zonderKleineVerbetering } from '../kpi/verbeterd.ts';
import type { Dossier, GewogenCriterium, Meting } from './Dossier.ts';
import type { Stand, Verschil } from './Pilotbesluit.ts';

interface Regel {
  readonly sleutel: string;
  readonly meting: Meting;
  readonly criterium: GewogenCriterium | null;
}

const criteriumSleutel = ({ doelstelling, kpi, richting }: GewogenCriterium) =>
  `criterium ${doelstelling} ${kpi} ${richting}`;

/** Every figure of a dossier once, each under a key that stays the same when it is drawn up again. */
const regelsVan = ({ criteria, doelstellingen, omvang }: Dossier): ReadonlyArray<Regel> => [
  ...criteria.map((criterium) => ({ sleutel: criteriumSleutel(criterium), meting: criterium, criterium })),
  ...doelstellingen.flatMap(({ nummer, metingen }) =>
    metingen.map((meting) => ({ sleutel: `doel ${nummer} ${meting.kpi}`, meting, criterium: null })),
  ),
  ...omvang.map((meting) => ({ sleutel: `omvang ${meting.kpi}`, meting, criterium: null })),
];

const standVan = ({ meting: { teller, noemer, waarde, onderdrukt, geregistreerd }, criterium }: Regel): Stand => ({
  teller,
  noemer,
  waarde,
  onderdrukt,
  geregistreerd,
  uitkomst: criterium?.uitkomst ?? null,
});

const zijnGelijk = (toen: Stand, nu: Stand): boolean =>
  (['teller', 'noemer', 'waarde', 'onderdrukt', 'uitkomst'] as const).every((veld) => toen[veld] === nu[veld]);

/** What changed in the figures since a dossier was frozen: a difference beside it, never a change to it. */
export const verschillenTussen = (toen: Dossier, nu: Dossier): ReadonlyArray<Verschil> => {
  const huidige = new Map(regelsVan(nu).map((regel) => [regel.sleutel, regel]));
  const verschillen = regelsVan(toen).flatMap((regel) => {
    const ander = huidige.get(regel.sleutel);
    if (ander === undefined || zijnGelijk(standVan(regel), standVan(ander))) return [];
    const { kpi, naam, eenheid } = regel.meting;
    const doelstelling = regel.criterium?.doelstelling ?? null;
    return [{ kpi, naam, eenheid, doelstelling, toen: standVan(regel), nu: standVan(ander) }];
  });
  return zonderKleineVerbetering(verschillen);
};
