import { Effect } from 'effect';

import { type Dag, plusDagen, vandaag } from '../Dag.ts';

import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import type { TeamId } from '../medewerker/Team.ts';
import type { Pilot } from '../pilot/Pilot.ts';
import { OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import { afscherming, bewaardeAfscherming } from './afscherming/Afscherming.ts';
import { gedeeldeTeams } from './afscherming/gedeeld.ts';
import { definitieVan, isKpiCode } from './definities.ts';
import { buitenDePilots, type Kpi, type KpiAntwoord, type KpiGroep, type KpisVraag, type KpiVraag } from './Kpi.ts';
import { KpiGeweigerd } from './KpiGeweigerd.ts';
import { type Codes, type Groep, Kpis, type Telling } from './Kpis.ts';
import { labelVan } from './labels.ts';
import { type Onderdrukt, type OnderdrukteTelling, onderdruk, type Scherm } from './onderdruk.ts';
import { isTijdstap, periodenVan } from './perioden.ts';
import { tegenHetPlan } from './tegenHetPlan.ts';

const hoogsteAantalGroepen = 600;
const eersteDag = '1900-01-01';
const laatsteDag = '2199-12-31';

const lijstVan = (codes: string) => codes.split(',').filter((code) => code !== '');

const foutenIn = ({
  van,
  tot,
  per,
  pilotId,
  buitenPilot,
  codes = '',
}: KpisVraag): ReadonlyArray<{ pad: string; melding: string }> => {
  if (van < eersteDag) return [{ pad: 'van', melding: 'Kies een dag vanaf 1900.' }];
  if (tot > laatsteDag) return [{ pad: 'tot', melding: 'Kies een dag voor 2200.' }];
  if (tot < van) return [{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste.' }];
  if (pilotId !== undefined && buitenPilot !== undefined)
    return [{ pad: 'buitenPilot', melding: 'Kies een pilot, of wat buiten de pilots valt.' }];
  const onbekend = lijstVan(codes).filter((code) => !isKpiCode(code));
  if (onbekend.length > 0) return [{ pad: 'codes', melding: `Deze KPI bestaat niet: ${onbekend.join(', ')}.` }];
  if (isTijdstap(per) && periodenVan(van, tot, per, hoogsteAantalGroepen).length > hoogsteAantalGroepen)
    return [{ pad: 'per', melding: 'Dit worden te veel groepen. Kies een kortere periode of een grotere stap.' }];
  return [];
};

export const controleer = Effect.fn('kpi.controleer')(function* (vraag: KpisVraag) {
  const inrichting = yield* Inrichting;
  const fouten = [...foutenIn(vraag)];
  const bekend = [
    ['pilotId', 'Deze pilot bestaat niet.', inrichting.pilots],
    ['teamId', 'Dit team bestaat niet.', inrichting.teams],
    ['wijkId', 'Deze wijk bestaat niet.', inrichting.wijken],
    ['organisatieId', 'Deze organisatie bestaat niet.', inrichting.organisaties],
  ] as const;
  for (const [pad, melding, lijst] of bekend) {
    const gevraagd = vraag[pad];
    if (gevraagd === undefined) continue;
    const ids: ReadonlyArray<{ readonly id: string }> = yield* lijst;
    if (!ids.some(({ id }) => id === gevraagd)) fouten.push({ pad, melding });
  }
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
});

/** Who sees no casus sees no small groups either. */
export const zietCasussen = (actor: MedewerkerActor): boolean => reikwijdte(actor.rol, 'traject.lezen') !== undefined;

const isGehaald = (waarde: number, { norm, richting }: { norm: number; richting: 'minimaal' | 'maximaal' }): boolean =>
  richting === 'minimaal' ? waarde >= norm : waarde <= norm;

const groepVan = ({ mensen: _mensen, ...groep }: Onderdrukt<Groep>): KpiGroep => ({
  ...groep,
  naam: groep.naam ?? labelVan(groep.sleutel),
});

/** The figure with what it means, and nothing of how many people make it. */
const kpiVan = ({ mensen: _mensen, verdeling, groepen, ...cijfer }: OnderdrukteTelling): Kpi => {
  const { naam, definitie, bron, eenheid, norm } = definitieVan(cijfer.code);
  const { waarde } = cijfer;
  const uitkomst =
    norm === undefined || waarde === null
      ? 'onvoldoende_gegevens'
      : isGehaald(waarde, norm)
        ? 'gehaald'
        : 'niet_gehaald';
  return {
    ...cijfer,
    naam,
    definitie,
    bron,
    eenheid,
    ...(groepen === undefined ? {} : { groepen: groepen.map(groepVan) }),
    ...(verdeling === undefined
      ? {}
      : { verdeling: Object.fromEntries(verdeling.map(({ sleutel, aantal }) => [sleutel, aantal])) }),
    ...(norm === undefined ? {} : { oordeel: { ...norm, uitkomst } }),
  };
};

/** Pilot by pilot, each as when it is asked alone, and last what belongs to none. */
const telPerPilot = Effect.fn('kpi.telPerPilot')(function* (
  vraag: KpiVraag,
  teams: ReadonlyArray<TeamId> | null,
  codes: Codes,
) {
  const kpis = yield* Kpis;
  const pilots = yield* (yield* Inrichting).pilots;
  const gevraagd: ReadonlyArray<{ readonly sleutel: string; readonly naam?: string; readonly deel: KpiVraag }> = [
    ...pilots
      .filter(({ id }) => vraag.buitenPilot === undefined && (vraag.pilotId === undefined || vraag.pilotId === id))
      .map(({ id, naam }) => ({ sleutel: id, naam, deel: { ...vraag, pilotId: id } })),
    ...(vraag.pilotId === undefined
      ? [{ sleutel: buitenDePilots, deel: { ...vraag, buitenPilot: 'true' as const } }]
      : []),
  ];
  const perPilot = yield* Effect.forEach(gevraagd, ({ deel, ...groep }) =>
    Effect.map(kpis.tel(deel, teams, codes), (tellingen) => ({ groep, tellingen })),
  );
  return (yield* kpis.tel(vraag, teams, codes)).map((telling): Telling => {
    const groepen = perPilot.flatMap(({ groep, tellingen }) =>
      tellingen
        .filter(({ code }) => code === telling.code)
        .map(({ teller, noemer, waarde, mensen }) => ({ ...groep, teller, noemer, waarde, mensen })),
    );
    return telling.code === 'clientervaring' ? telling : { ...telling, groepen };
  });
});

/** At least what is asked: some figures are counted together. */
const telVraag = Effect.fn('kpi.tel')(function* (
  { per, ...vraag }: KpisVraag,
  teams: ReadonlyArray<TeamId> | null,
  codes: Codes,
) {
  if (per === 'pilot') return yield* telPerPilot(vraag, teams, codes);
  return yield* (yield* Kpis).tel(per === undefined ? vraag : { ...vraag, per }, teams, codes);
});

/** Of one day only the last of a month, today, or when a pilot is decided on: from day to day one person would show. */
const peildag =
  (nu: Dag, pilots: ReadonlyArray<Pilot>) =>
  (dag: Dag): boolean =>
    dag === nu || plusDagen(dag, 1).endsWith('-01') || pilots.some(({ goNoGoOp }) => goNoGoOp === dag);

const dagenVan = ({ van, tot, per }: KpisVraag): ReadonlyArray<Dag> => [
  ...new Set([tot, ...(isTijdstap(per) ? periodenVan(van, tot, per).map((periode) => periode.tot) : [])]),
];

/** What may be shown of an answer to this question. */
export const schermVan = Effect.fn('kpi.scherm')(function* (vraag: KpisVraag) {
  const kpis = yield* Kpis;
  const inrichting = yield* Inrichting;
  const nu = yield* vandaag;
  const pilots = yield* inrichting.pilots;
  const pilot = pilots.find(({ id }) => id === vraag.pilotId);
  const isPeildag = peildag(nu, pilots);
  const stand = yield* kpis.stand(dagenVan(vraag).filter(isPeildag));
  const opDag = new Map(stand.map((cellen) => [cellen[0].eersteDag, afscherming([cellen])]));
  const scherm: Scherm = {
    records: bewaardeAfscherming(yield* kpis.cellen, pilots),
    opDag: (dag) => (isPeildag(dag as Dag) ? (opDag.get(dag as Dag) ?? afscherming([])) : null),
    plaatsen: {
      team: (yield* inrichting.teams).filter(({ id }) => pilot === undefined || pilot.teams.includes(id)),
      wijk: yield* inrichting.wijken,
      organisatie: yield* inrichting.organisaties,
    },
    gedeeld: gedeeldeTeams(pilots),
  };
  return scherm;
});

const tel = Effect.fn('kpi.telVoor')(function* (
  { codes: genoemd, ...vraag }: KpisVraag,
  actor: MedewerkerActor,
  isPubliek: boolean,
) {
  const teams = reikwijdte(actor.rol, 'kpi.lezen') === 'eigen_teams' && !isPubliek ? actor.teams : null;
  // What may be shown first: what changed is then counted, and the figures need not count it too.
  const scherm = zietCasussen(actor) && !isPubliek ? null : yield* schermVan(vraag);
  const codes = genoemd === undefined ? undefined : lijstVan(genoemd).filter(isKpiCode);
  const tellingen = yield* telVraag(vraag, teams, codes);
  const getoond = scherm === null ? tellingen : onderdruk(tellingen, vraag, scherm);
  const items = getoond.filter(({ code }) => codes === undefined || codes.includes(code));
  const gewogen = yield* tegenHetPlan(items.map(kpiVan), vraag.pilotId);
  const antwoord: typeof KpiAntwoord.Type = { van: vraag.van, tot: vraag.tot, items: gewogen };
  return antwoord;
});

/** What changed, for who sees no casus: a question by itself, as what it counts stands for the others once it is done. */
export const telWatVeranderde = Effect.fn('kpi.telWatVeranderde')(function* () {
  const actor = yield* mag('kpi.lezen');
  if (!zietCasussen(actor)) yield* (yield* Kpis).cellen;
}, weigertAls(KpiGeweigerd));

/** How are we doing? Of the own teams, or of the gemeente; to who sees no casus, without small groups. */
export const bekijkKpis = Effect.fn('kpi.bekijk')(function* (vraag: KpisVraag) {
  const actor = yield* mag('kpi.lezen');
  yield* controleer(vraag);
  yield* mag('kpi.lezen', vraag.teamId);
  return yield* tel(vraag, actor, false);
}, weigertAls(KpiGeweigerd));

/** The same of the whole gemeente for what leaves the house: without small groups, whoever asks. */
export const bekijkGepubliceerd = Effect.fn('kpi.bekijkGepubliceerd')(function* (vraag: KpisVraag) {
  const actor = yield* mag('kpi.lezen');
  yield* controleer(vraag);
  return yield* tel(vraag, actor, true);
}, weigertAls(KpiGeweigerd));
