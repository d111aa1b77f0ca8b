import { Effect, Option } from 'effect';
import { type Dag, plusDagen, plusMaanden, vandaag } from '../Dag.ts';
import { bekijkKpis } from '../kpi/bekijk.ts';
import type { KpiCode } from '../kpi/definities.ts';
import type { Kpi } from '../kpi/Kpi.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { Pilot, PilotId } from '../pilot/Pilot.ts';
import { OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import type { Aannames } from './Aannames.ts';
import { metProef } from './aannameSoorten.ts';
import { type Begroting, Begrotingen, type BesteedAanPost, Uitgaven } from './Boeking.ts';
import { afrondingsverschil, begrootIn, heleMaanden, type Periode, perMaand, som } from './bedragen.ts';
import type { BegrotePost, Kosten, KostenVraag, PilotKosten, Vergelijking } from './Kosten.ts';
import { Kostenaannames } from './Kostenaannames.ts';
import { KostenGeweigerd } from './KostenGeweigerd.ts';
import { bandVan, type Geteld, gevoeligheidVan } from './vergelijk.ts';
import { beeldVan } from './zetAannames.ts';

const hoogste = (dagen: ReadonlyArray<Dag | null>) =>
  dagen
    .filter((dag) => dag !== null)
    .sort()
    .at(-1);
const laagste = (dagen: ReadonlyArray<Dag>) => [...dagen].sort().at(0);

const eindeVanMaand = (dag: Dag): Dag => plusDagen(plusMaanden(`${dag.slice(0, 8)}01` as Dag, 1), -1);

/** Where nobody says: all that there is, but no months of begroting of which no expense is known yet. */
const periodeVan = Effect.fn('kosten.periode')(function* (
  vraag: KostenVraag,
  pilots: ReadonlyArray<Pilot>,
  begroting: ReadonlyArray<Begroting>,
) {
  const dag = yield* vandaag;
  const besteed = vraag.tot === undefined ? yield* (yield* Uitgaven).perPost(null, null, vraag.pilotId) : [];
  const laatste = hoogste(besteed.map(({ laatsteOp }) => laatsteOp));
  const begin = laagste([...pilots.map(({ gestartOp }) => gestartOp), ...begroting.map(({ van }) => van)]) ?? dag;
  const einde =
    laatste === undefined
      ? (hoogste([...begroting.map(({ tot }) => tot), ...pilots.map(({ eindigtOp }) => eindigtOp), dag]) ?? dag)
      : eindeVanMaand(laatste);
  const van = vraag.van ?? begin;
  return { van, tot: vraag.tot ?? hoogste([van, einde]) ?? van };
});

const begrotePost = (post: Begroting, periode: Periode): BegrotePost => ({
  id: post.id,
  post: post.post,
  fte: post.fte,
  bedragPerFte: post.bedragPerFte,
  perJaar: perMaand(post) * 12,
  van: post.van,
  tot: post.tot,
  maanden: heleMaanden(post),
  bedrag: begrootIn(post, periode),
});

const kostenVanPilot = (
  { id, naam }: Pilot,
  begroting: ReadonlyArray<Begroting>,
  besteed: ReadonlyArray<BesteedAanPost>,
  periode: Periode,
): PilotKosten => {
  const posten = begroting
    .filter(({ pilotId }) => pilotId === id)
    .map((post) => begrotePost(post, periode))
    .filter(({ bedrag }) => bedrag !== 0);
  const uitgaven = besteed.filter(({ pilotId }) => pilotId === id).map(({ pilotId: _id, ...rest }) => rest);
  const [begroot, uitgegeven] = [posten, uitgaven].map((lijst) => lijst.map(({ bedrag }) => bedrag)) as [
    Array<number>,
    Array<number>,
  ];
  return {
    pilotId: id,
    naam,
    begroot: som(begroot),
    uitgegeven: som(uitgegeven),
    begroting: posten,
    uitgaven,
    afrondingsverschil: { begroot: afrondingsverschil(begroot), uitgegeven: afrondingsverschil(uitgegeven) },
  };
};

/** What is behind the KPI, out of the KPI itself: so that what is suppressed there is not counted again here. */
const geteldUit = ({ waarde, verdeling }: Kpi, bewaard: Aannames): Geteld | null => {
  const trajecten = verdeling?.zelf ?? null;
  if (waarde === null || trajecten === null) return null;
  const norm = bewaard.maatwerkUrenPerWeek.midden * bewaard.maatwerkWeken.midden;
  const bestedeUren = Number((trajecten * norm - waarde).toFixed(6));
  return { trajecten, zonderUren: verdeling?.zonderUren ?? 0, bestedeUren };
};

const vergelijking = (kpi: Kpi, bewaard: Aannames, aannames: Aannames): Vergelijking | null => {
  const geteld = geteldUit(kpi, bewaard);
  if (geteld === null || geteld.trajecten === 0) return null;
  return {
    trajecten: geteld.trajecten,
    zonderUren: kpi.verdeling?.zonderUren ?? null,
    bestedeUren: geteld.bestedeUren,
    vermedenMaatwerkUren: kpi.waarde ?? 0,
    band: bandVan(geteld, aannames),
    bewaard: bandVan(geteld, bewaard),
    gevoeligheid: gevoeligheidVan(geteld, aannames),
  };
};

const waaromNiet = ({ waarde, verdeling }: Kpi): Kosten['geenVergelijking'] => {
  if (waarde === null || verdeling?.zelf == null) return 'te_weinig_mensen';
  return verdeling.zelf === 0 ? 'geen_trajecten' : null;
};

const kiesPilots = Effect.fn('kosten.pilots')(function* (pilotId: PilotId | undefined) {
  const alle = yield* (yield* Inrichting).pilots;
  const pilots = alle.filter(({ id }) => pilotId === undefined || id === pilotId);
  if (pilotId !== undefined && pilots.length === 0)
    return yield* new OngeldigeInvoer({ fouten: [{ pad: 'pilotId', melding: 'Deze pilot bestaat niet.' }] });
  return pilots;
});

/** What does it cost, and what does it avoid? Totals and people are those of the KPIs; the posts are told apart here. */
export const bekijkKosten = Effect.fn('kosten.bekijk')(function* (vraag: KostenVraag) {
  yield* mag('kosten.lezen');
  const { van: _van, tot: _tot, pilotId, ...proef } = vraag;
  const smaller = pilotId === undefined ? {} : { pilotId };
  const pilots = yield* kiesPilots(pilotId);
  const begroting = yield* (yield* Begrotingen).alle(pilotId);
  const periode = yield* periodeVan(vraag, pilots, begroting);
  const { items } = yield* Effect.mapError(bekijkKpis({ ...periode, ...smaller }), ({ reason }) => reason);
  const besteed = yield* (yield* Uitgaven).perPost(periode.van, periode.tot, pilotId);
  const aannames = yield* beeldVan(Option.getOrUndefined(yield* (yield* Kostenaannames).huidige));
  const gerekendMet = metProef(aannames.waarden, proef);
  const kpi = (code: KpiCode) => {
    const gevonden = items.find((item) => item.code === code);
    return gevonden === undefined ? Effect.die(new Error(`no KPI ${code}`)) : Effect.succeed(gevonden);
  };
  const uren = yield* kpi('vermedenMaatwerkUren');
  const perPilot = pilots.map((pilot) => kostenVanPilot(pilot, begroting, besteed, periode));
  const kosten: Kosten = {
    ...periode,
    begroot: (yield* kpi('begroot')).waarde ?? 0,
    uitgegeven: (yield* kpi('uitgaven')).waarde ?? 0,
    afrondingsverschil: {
      begroot: afrondingsverschil(perPilot.map((pilot) => pilot.begroot)),
      uitgegeven: afrondingsverschil(perPilot.map((pilot) => pilot.uitgegeven)),
    },
    kostenPerTraject: (yield* kpi('kostenPerTraject')).waarde,
    pilots: perPilot,
    aannames,
    gerekendMet,
    vergelijking: vergelijking(uren, aannames.waarden, gerekendMet),
    geenVergelijking: waaromNiet(uren),
  };
  return kosten;
}, weigertAls(KostenGeweigerd));
