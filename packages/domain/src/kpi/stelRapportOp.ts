import { Effect } from 'effect';
import { type Dag, dagVan, nu, plusMaanden } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { Pilot } from '../pilot/Pilot.ts';
import { bekijkGepubliceerd } from './bekijk.ts';
import type { KpiCode } from './definities.ts';
import type { Per } from './Kpi.ts';
import { Kpis } from './Kpis.ts';
import { dagenVan, type Kwartaal, plusKwartalen } from './Kwartaal.ts';
import type { Kwartaalrapport, Rapportdeel, Rapportdeelsoort } from './Kwartaalrapport.ts';

interface Gevraagd {
  readonly soort: Rapportdeelsoort;
  readonly van: Dag;
  readonly tot: Dag;
  readonly pilot?: Pilot;
  readonly per?: Per;
  /** Only these; without it all. */
  readonly codes?: ReadonlyArray<KpiCode>;
}

const kwartalenTerug = 7;
const jarenTerug = 4;
const inVerloop: ReadonlyArray<KpiCode> = ['meldingen', 'instroom', 'uitstroom', 'actief'];
const inJaren: ReadonlyArray<KpiCode> = ['tijdigAfgehandeld', 'aandeelZelf', 'binnenZesMaanden', 'zelfstandigVerder'];

/** Whether a pilot reaches the wijken that it is for. */
const inWijken: ReadonlyArray<KpiCode> = ['instroom'];

const liep = ({ gestartOp, eindigtOp }: Pilot, { van, tot }: { readonly van: Dag; readonly tot: Dag }): boolean =>
  gestartOp <= tot && (eindigtOp === null || eindigtOp >= van);

/** What a report asks of the figures. */
export const vragenVan = (kwartaal: Kwartaal, pilots: ReadonlyArray<Pilot>): ReadonlyArray<Gevraagd> => {
  const dit = dagenVan(kwartaal);
  const { tot } = dit;
  const beginJaar = `${tot.slice(0, 4)}-01-01` as Dag;
  const lopend = pilots.filter((pilot) => liep(pilot, dit));
  const oudste = lopend.map(({ gestartOp }) => gestartOp).sort()[0];
  return [
    { soort: 'kwartaal', ...dit },
    { soort: 'vorig', ...dagenVan(plusKwartalen(kwartaal, -1)) },
    {
      soort: 'verloop',
      van: dagenVan(plusKwartalen(kwartaal, -kwartalenTerug)).van,
      tot,
      per: 'kwartaal',
      codes: inVerloop,
    },
    { soort: 'jaar', van: beginJaar, tot },
    { soort: 'jaren', van: plusMaanden(beginJaar, -12 * jarenTerug), tot, per: 'jaar', codes: inJaren },
    ...(oudste === undefined ? [] : [{ soort: 'sinds' as const, van: oudste, tot, per: 'organisatie' as const }]),
    ...lopend.flatMap((pilot) => {
      const sindsStart = { van: pilot.gestartOp, tot, pilot };
      return [
        { soort: 'pilot' as const, ...sindsStart, per: 'team' as const },
        { soort: 'pilotwijken' as const, ...sindsStart, per: 'wijk' as const, codes: inWijken },
      ];
    }),
  ];
};

/** Of what a part leaves out nothing is counted. */
const alleen = (kpis: Kpis['Service'], codes: ReadonlyArray<KpiCode>): Kpis['Service'] => ({
  ...kpis,
  tel: (vraag, teams) => kpis.tel(vraag, teams, codes),
});

const tel = Effect.fn('kpi.telRapportdeel')(function* ({ soort, van, tot, pilot, per, codes }: Gevraagd) {
  const kpis = yield* Kpis;
  const { items } = yield* bekijkGepubliceerd({
    van,
    tot,
    ...(pilot === undefined ? {} : { pilotId: pilot.id }),
    ...(per === undefined ? {} : { per }),
  }).pipe(Effect.provideService(Kpis, codes === undefined ? kpis : alleen(kpis, codes)));
  const deel: Rapportdeel = {
    soort,
    pilotId: pilot?.id ?? null,
    naam: pilot?.naam ?? null,
    van,
    tot,
    per: per ?? null,
    items: codes === undefined ? items : items.filter(({ code }) => codes.some((een) => een === code)),
  };
  return deel;
});

/** The report of a quarter with the figures of now. */
export const stelRapportOp = Effect.fn('kpi.stelRapportOp')(function* (kwartaal: Kwartaal) {
  const inrichting = yield* Inrichting;
  const { naam: gemeente } = yield* inrichting.gemeente;
  const opgesteldOp = yield* nu;
  const dagen = dagenVan(kwartaal);
  const kpis = yield* Kpis;
  // All of it is of one moment: what may be shown is looked up once.
  const eenmaal = { ...kpis, cellen: yield* Effect.cached(kpis.cellen) };
  const delen = yield* Effect.forEach(vragenVan(kwartaal, yield* inrichting.pilots), tel).pipe(
    Effect.provideService(Kpis, eenmaal),
    Effect.mapError(({ reason }) => reason),
  );
  const rapport: Kwartaalrapport = {
    kwartaal,
    gemeente,
    ...dagen,
    opgesteldOp,
    loopt: dagen.tot >= dagVan(opgesteldOp),
    delen,
  };
  return rapport;
});
