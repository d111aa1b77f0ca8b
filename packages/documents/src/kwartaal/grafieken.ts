import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import type { Kwartaalrapport, Rapportdeel } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { deelLabel } from '@tenzij/domain/kpi/labels.ts';
import type { Grafiek, Punt } from '../chart/chart.ts';
import { getal } from '../notatie/getal.ts';
import { deelVan, kaal, kpiUit } from './lees.ts';
import { woorden } from './woorden.ts';

const { grafiek: zeg } = woorden;

/** "K2 2022" on an axis; a name as it is. */
const kort = ({ sleutel, naam }: KpiGroep): string => {
  const [, jaar, kwartaal] = /^(\d{4})-(K[1-4])$/.exec(sleutel) ?? [];
  return jaar !== undefined && kwartaal !== undefined ? `${kwartaal} ${jaar}` : (naam ?? sleutel);
};

const punt = (groep: KpiGroep): Punt => ({
  naam: kort(groep),
  waarde: groep.waarde,
  teller: groep.teller,
  noemer: groep.noemer,
  onderdrukt: groep.onderdrukt ?? false,
});

const gaten = (punten: ReadonlyArray<Punt>) =>
  punten.some(({ onderdrukt }) => onderdrukt) ? { ontbreekt: zeg.gaten } : {};

const som = (punten: ReadonlyArray<Punt>): number | null =>
  punten.some(({ waarde }) => waarde === null)
    ? null
    : punten.reduce((totaal, { waarde }) => totaal + (waarde ?? 0), 0);

const valtTeTekenen = (punten: ReadonlyArray<Punt>) => punten.filter(({ waarde }) => waarde !== null).length > 1;

type Tweetal = ReadonlyArray<number | null | undefined>;

const stroomTitel = ([erin, eruit]: Tweetal, [nuErin, nuEruit]: Tweetal): string => {
  if (erin != null && eruit != null) return zeg.stroom(getal(erin), getal(eruit));
  return nuErin != null && nuEruit != null ? zeg.stroomNu(getal(nuErin), getal(nuEruit)) : zeg.stroomKaal;
};

/** In and out, quarter by quarter. */
export const stroomGrafiek = (rapport: Kwartaalrapport): Grafiek | null => {
  const verloop = deelVan(rapport, 'verloop');
  const [begonnen, beeindigd] = [
    kpiUit(verloop, 'instroom')?.groepen ?? [],
    kpiUit(verloop, 'uitstroom')?.groepen ?? [],
  ];
  const reeksen = [
    { naam: zeg.gestart, punten: begonnen.map(punt) },
    { naam: zeg.beeindigd, punten: beeindigd.map(punt) },
  ];
  const alle = reeksen.flatMap(({ punten }) => punten);
  if (!reeksen.every(({ punten }) => valtTeTekenen(punten)) || alle.every(({ waarde }) => !waarde)) return null;
  const [erin, eruit] = reeksen.map(({ punten }) => som(punten));
  return {
    soort: 'lijn',
    titel: stroomTitel(
      [erin, eruit],
      reeksen.map(({ punten }) => punten.at(-1)?.waarde),
    ),
    eenheid: 'aantal',
    reeksen,
    ...gaten(alle),
  };
};

export const lopendGrafiek = (rapport: Kwartaalrapport): Grafiek | null => {
  const kpi = kpiUit(deelVan(rapport, 'verloop'), 'actief');
  const punten = kpi?.groepen?.map(punt) ?? [];
  if (!valtTeTekenen(punten) || punten.every(({ waarde }) => !waarde)) return null;
  const bekend = punten.filter(({ waarde }) => waarde !== null);
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  return {
    soort: 'lijn',
    titel:
      eerste === undefined || laatste === undefined
        ? zeg.lopendKaal
        : zeg.lopend(getal(eerste.waarde ?? 0), eerste.naam, getal(laatste.waarde ?? 0)),
    eenheid: 'aantal',
    reeksen: [{ naam: zeg.actief, punten }],
    ...gaten(punten),
  };
};

const normVan = ({ eenheid, oordeel }: Kpi) =>
  oordeel === undefined
    ? {}
    : {
        norm: {
          waarde: oordeel.norm,
          tekst: zeg.norm(kaal(eenheid, { teller: null, noemer: null, waarde: oordeel.norm })),
        },
      };

/** One figure year by year, with its norm. */
export const jarenGrafiek = (rapport: Kwartaalrapport, code: KpiCode): Grafiek | null => {
  const kpi = kpiUit(deelVan(rapport, 'jaren'), code);
  const punten = kpi?.groepen?.map(punt).filter(({ waarde, onderdrukt }) => waarde !== null || onderdrukt) ?? [];
  const bekend = punten.filter(({ waarde }) => waarde !== null);
  const [eerste, laatste] = [bekend[0], bekend.at(-1)];
  if (kpi === undefined || eerste === undefined || laatste === undefined || eerste === laatste) return null;
  const zeggen = ({ waarde }: Punt) => kaal(kpi.eenheid, { teller: null, noemer: null, waarde });
  return {
    soort: 'staven',
    titel: zeg.jaren(kpi.naam, zeggen(eerste), eerste.naam, laatste.naam, zeggen(laatste)),
    eenheid: kpi.eenheid,
    reeksen: [{ naam: kpi.naam, punten }],
    ...normVan(kpi),
    ...gaten(punten),
  };
};

/** One figure of a pilot, team beside team. */
export const teamGrafiek = (deel: Rapportdeel, code: KpiCode): Grafiek | null => {
  const kpi = kpiUit(deel, code);
  const punten = kpi?.groepen?.map(punt) ?? [];
  const [hoogste] = [...punten].sort((a, b) => (b.waarde ?? -1) - (a.waarde ?? -1));
  if (kpi === undefined || !valtTeTekenen(punten) || !hoogste?.waarde) return null;
  return {
    soort: 'staven',
    titel: zeg.teams(kpi.naam, hoogste.naam, kaal(kpi.eenheid, { teller: null, noemer: null, waarde: hoogste.waarde })),
    eenheid: kpi.eenheid,
    reeksen: [{ naam: kpi.naam, punten }],
    ...normVan(kpi),
    ...gaten(punten),
  };
};

/** Why trajecten ended, the most frequent first. */
export const redenGrafiek = (deel: Rapportdeel): Grafiek | null => {
  const kpi = kpiUit(deel, 'redenBeeindiging');
  const delen = Object.entries(kpi?.verdeling ?? {})
    .filter(([sleutel, aantal]) => !sleutel.includes('.') && aantal !== 0)
    .sort(([, a], [, b]) => (b ?? -1) - (a ?? -1));
  const [meest] = delen;
  if (kpi?.waarde == null || meest?.[1] == null || delen.length < 2) return null;
  const punten = delen.map(([sleutel, waarde]) => ({ naam: deelLabel(sleutel), waarde, onderdrukt: waarde === null }));
  return {
    soort: 'staven',
    titel: zeg.reden(deelLabel(meest[0]), getal(meest[1]), getal(kpi.waarde)),
    eenheid: 'aantal',
    reeksen: [{ naam: kpi.naam, punten }],
    ...gaten(punten),
  };
};
