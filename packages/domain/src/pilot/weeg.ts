import type { KpiCode } from '../kpi/definities.ts';
import { isGeregistreerd } from '../kpi/geregistreerd.ts';
import type { Kpi } from '../kpi/Kpi.ts';
import type { Advies, GewogenCriterium, Meting, Onbekend, Uitkomst, Zekerheid } from './Dossier.ts';
import type { Criterium, Richting } from './Monitoringsplan.ts';
import { intervalVan, responsVan } from './zekerheid.ts';

/** What a figure says on its own; of what is hidden, nothing. */
export const metingVan = (kpis: ReadonlyArray<Kpi>, code: KpiCode): Meting => {
  const kpi = kpis.find((een) => een.code === code);
  if (kpi === undefined) throw new Error(`No figure for ${code}.`);
  const bron = responsVan(code);
  const respons = bron === null ? undefined : kpis.find((een) => een.code === bron);
  return {
    kpi: code,
    naam: kpi.naam,
    eenheid: kpi.eenheid,
    ...cijferVan(kpi),
    geregistreerd: isGeregistreerd(kpi),
    interval: intervalVan(code, kpi),
    respons: respons === undefined ? null : { kpi: respons.code, ...cijferVan(respons) },
  };
};

const cijferVan = ({ teller, noemer, waarde, onderdrukt = false }: Kpi) => ({ teller, noemer, waarde, onderdrukt });

const haalt = (waarde: number, norm: number, richting: Richting): boolean =>
  richting === 'minimaal' ? waarde >= norm : waarde <= norm;

/** What a figure rests on: the whole of a share, the rows under a middle, or what was counted itself. */
const grondslag = ({ teller, noemer }: Meting): number => noemer ?? teller ?? 0;

const waaromOnbekend = (criterium: Criterium, meting: Meting): Onbekend | null => {
  if (meting.onderdrukt) return 'afgeschermd';
  if (meting.waarde === null) return 'geen_cijfer';
  if (!meting.geregistreerd) return 'niet_geregistreerd';
  if (grondslag(meting) < criterium.minimaleNoemer) return 'te_weinig';
  if (meting.respons === null || criterium.minimaleRespons === 0) return null;
  if (meting.respons.waarde === null) return 'respons_onbekend';
  return meting.respons.waarde < criterium.minimaleRespons ? 'respons_te_laag' : null;
};

/** An interval that lies on one side of the norm leaves nothing to chance. */
const zekerheidVan = ({ norm }: Criterium, { interval }: Meting): Zekerheid | null =>
  interval === null ? null : interval.van <= norm && norm <= interval.tot ? 'onzeker' : 'zeker';

export const weegCriterium = (criterium: Criterium, meting: Meting): GewogenCriterium => {
  const waarom = waaromOnbekend(criterium, meting);
  const { waarde } = meting;
  const uitkomst: Uitkomst =
    waarom !== null || waarde === null
      ? 'onvoldoende_gegevens'
      : haalt(waarde, criterium.norm, criterium.richting)
        ? 'gehaald'
        : 'niet_gehaald';
  const zekerheid = uitkomst === 'onvoldoende_gegevens' ? null : zekerheidVan(criterium, meting);
  const { richting, norm, doelstelling, hard, minimaleNoemer, minimaleRespons, toelichting } = criterium;
  const afspraak = { richting, norm, doelstelling, hard, minimaleNoemer, minimaleRespons };
  const zei = toelichting === undefined ? {} : { toelichting };
  return { ...meting, ...afspraak, ...zei, uitkomst, waarom, zekerheid };
};

type Gewogen = Pick<GewogenCriterium, 'hard' | 'uitkomst'>;

/** The rule of the go/no-go: hard before soft, and missing a hard norm before not knowing it. */
export const adviesVan = (criteria: ReadonlyArray<Gewogen>): Advies => {
  const hard = criteria.filter((criterium) => criterium.hard);
  if (hard.some(({ uitkomst }) => uitkomst === 'niet_gehaald')) return 'no_go';
  if (hard.some(({ uitkomst }) => uitkomst === 'onvoldoende_gegevens')) return 'onvoldoende_gegevens';
  return criteria.every(({ uitkomst }) => uitkomst === 'gehaald') ? 'go' : 'go_onder_voorwaarden';
};

/** Of what belongs to one goal: missed where one is missed, unknown where one is unknown. */
export const uitkomstSamen = (criteria: ReadonlyArray<Pick<GewogenCriterium, 'uitkomst'>>): Uitkomst | null => {
  if (criteria.length === 0) return null;
  if (criteria.some(({ uitkomst }) => uitkomst === 'niet_gehaald')) return 'niet_gehaald';
  return criteria.every(({ uitkomst }) => uitkomst === 'gehaald') ? 'gehaald' : 'onvoldoende_gegevens';
};
