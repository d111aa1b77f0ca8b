import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import type { Kwartaalrapport, Rapportdeel, Rapportdeelsoort } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import type { Eenheid } from '../chart/chart.ts';
import { isGeregistreerd } from '../chart/registered.ts';
import { inEenheid, zonderCijfer } from '../chart/words.ts';
import { getal } from '../notatie/getal.ts';

export const deelVan = ({ delen }: Pick<Kwartaalrapport, 'delen'>, soort: Rapportdeelsoort): Rapportdeel | undefined =>
  delen.find((deel) => deel.soort === soort);

export const pilotdelen = ({ delen }: Pick<Kwartaalrapport, 'delen'>): ReadonlyArray<Rapportdeel> =>
  delen.filter(({ soort }) => soort === 'pilot');

/** The same pilot wijk by wijk; a report that was published before that was told has none. */
export const wijkenVan = (
  { delen }: Pick<Kwartaalrapport, 'delen'>,
  { pilotId }: Rapportdeel,
): Rapportdeel | undefined => delen.find((deel) => deel.soort === 'pilotwijken' && deel.pilotId === pilotId);

export const kpiUit = (deel: Rapportdeel | undefined, code: KpiCode): Kpi | undefined =>
  deel?.items.find((kpi) => kpi.code === code);

type Cijfer = Pick<KpiGroep, 'teller' | 'noemer' | 'waarde' | 'onderdrukt'>;

/** The bare figure, or the word for why there is none. */
export const kaal = (eenheid: Eenheid, { waarde, onderdrukt }: Cijfer): string =>
  inEenheid(eenheid, { naam: '', waarde, onderdrukt: onderdrukt ?? false });

/** A share with what it is a share of, which a line does not break: "86 % (24 van 28)". */
export const voluit = (eenheid: Eenheid, cijfer: Cijfer): string => {
  const { teller, noemer, waarde } = cijfer;
  const figuur = kaal(eenheid, cijfer);
  return eenheid === 'verhouding' && waarde !== null && teller !== null && noemer !== null
    ? `${figuur} (${getal(teller, 1)}\u00a0van\u00a0${getal(noemer, 1)})`
    : figuur;
};

/** Something to show: a figure, or that it may not be shown. */
export const heeftIets = ({ waarde, onderdrukt }: Cijfer): boolean => waarde !== null || onderdrukt === true;

/** A figure of the report in words; where nobody wrote anything down, that is what stands there. */
export const kpiVoluit = (kpi: Kpi): string =>
  isGeregistreerd(kpi) ? voluit(kpi.eenheid, kpi) : zonderCijfer.nietGeregistreerd;
