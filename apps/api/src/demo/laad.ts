import { plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import type { Medewerker, Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { meldAfwezig } from '@tenzij/domain/medewerker/meldAfwezig.ts';
import { Overleggen } from '@tenzij/domain/overleg/Overleg.ts';
import { neemIn } from '@tenzij/domain/register/neemIn.ts';
import { ImportId } from '@tenzij/domain/register/Registers.ts';
import { importeer } from '@tenzij/registers/inlezen/importeer.ts';
import { referentiebestanden } from '@tenzij/registers/referentie/rijenUit.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { maakCasussen } from './casussen.ts';
import { aantalCoaches, type DemoGemeente, demoGemeenten, gemeenteRollen } from './gemeenten.ts';
import { maakKanttekeningen } from './kanttekeningen.ts';
import { zetMonitoringsplannen } from './monitoringsplannen.ts';
import { keurVerhalenGoed, schrijfVerhalen } from './reconstructies.ts';
import { vervolgPilots } from './vervolg.ts';

type Zeg = (regel: string) => void;

const alsMedewerker = (
  { gemeente }: DemoGemeente,
  wie: Pick<Medewerker, 'id' | 'naam'>,
  rol: Rol,
  teams: Medewerker['teams'] = [],
): Actor => ({
  _tag: 'Medewerker',
  gemeenteId: gemeente.id,
  medewerkerId: wie.id,
  naam: wie.naam,
  rol,
  teams,
  organisatieId: null,
  kanaal: 'api',
});

/** By the ordinary import, in the name of the beheerder. Doing it again changes nothing. */
const leesRegister = Effect.fn('demo.leesRegister')(function* (demo: DemoGemeente) {
  const store = yield* Store;
  const { beheerder } = demo;
  yield* store.richtIn(demo.gemeente, {
    medewerkers: [
      {
        ...beheerder,
        rol: 'beheerder',
        teams: [],
        organisatieId: null,
        expertises: [],
        urenPerWeek: null,
        fte: null,
        actief: true,
        persona: true,
      },
    ],
  });
  const { bestanden } = referentiebestanden(demo.register);
  const namen = bestanden.map(({ naam }) => naam);
  const inlezen = neemIn(yield* nieuwId(ImportId), namen, importeer(bestanden, { proef: false, maakAan: false }));
  return yield* store.inTransactie(alsMedewerker(demo, beheerder, 'beheerder'), inlezen);
});

const vanTeam = (mensen: ReadonlyArray<Medewerker>, rol: Rol, teamId: string | undefined) =>
  mensen.filter((mens) => mens.rol === rol && mens.teams.some((id) => id === teamId));

/** Whom one can be: of one team several, of another one, and one of every other role. */
const kiesPersonas = Effect.fn('demo.kiesPersonas')(function* (demo: DemoGemeente) {
  const inrichting = yield* Inrichting;
  const [mensen, teams] = yield* Effect.all([inrichting.medewerkers, inrichting.teams]);
  const teamId = teams.find(({ naam }) => naam === demo.team)?.id;
  const anderId = teams.find(({ naam }) => naam === demo.anderTeam)?.id;
  const coaches = vanTeam(mensen, 'wijkcoach', teamId).slice(0, aantalCoaches);
  const [leider] = vanTeam(mensen, 'teamleider', teamId);
  const elders = vanTeam(mensen, 'wijkcoach', anderId).find(({ teams: eigen }) => !eigen.some((id) => id === teamId));
  const overigen = gemeenteRollen.map((rol) => mensen.find((mens) => mens.rol === rol));
  const gekozen = [...coaches, leider, elders, ...overigen].filter((mens) => mens !== undefined);
  return { gekozen, voorzitter: coaches[0], afwezige: coaches[3], teams };
});

/** Whom one can be of a partner: in no team. */
const partnerMensen = Effect.fn('demo.partnerMensen')(function* ({ partners }: DemoGemeente) {
  const organisaties = yield* (yield* Inrichting).organisaties;
  return partners.map(({ medewerker, organisatie, expertises }) => ({
    ...medewerker,
    rol: 'wijkcoach' as const,
    teams: [],
    organisatieId: organisaties.find(({ naam }) => naam === organisatie)?.id ?? null,
    expertises,
    urenPerWeek: null,
    fte: null,
    actief: true,
    persona: true,
  }));
});

/** A coach of the team is away: told once, also where loading begins again. */
const meldEenCoachAf = Effect.fn('demo.meldEenCoachAf')(function* (demo: DemoGemeente, wie: Medewerker | undefined) {
  if (wie === undefined) return;
  const store = yield* Store;
  const dag = yield* vandaag;
  const weg = meldAfwezig(wie.id, { van: plusDagen(dag, -3), tot: plusDagen(dag, 9) });
  yield* store
    .inTransactie(alsMedewerker(demo, wie, 'wijkcoach', wie.teams), weg)
    .pipe(Effect.catchTag('TrajectGeweigerd', () => Effect.void));
});

const isGeladen = (demo: DemoGemeente) =>
  Effect.flatMap(Store, (store) =>
    store.inTransactie(
      { _tag: 'Taak', gemeenteId: demo.gemeente.id, naam: 'demo' },
      Effect.flatMap(Overleggen, ({ lijst }) => lijst({ limit: 1 })),
    ),
  ).pipe(Effect.map(({ items }) => items.length > 0));

const laadGemeente = Effect.fn('demo.laadGemeente')(function* (demo: DemoGemeente, zeg: Zeg) {
  const store = yield* Store;
  zeg(berichten.demo.laden(demo.gemeente.naam));
  const { regels } = yield* leesRegister(demo);
  const taak: Actor = { _tag: 'Taak', gemeenteId: demo.gemeente.id, naam: 'demo' };
  const { gekozen, voorzitter, afwezige, teams } = yield* store.inTransactie(taak, kiesPersonas(demo));
  if (voorzitter === undefined) return yield* Effect.die(new Error('the demo team has no coaches'));
  yield* store.richtIn(demo.gemeente, { medewerkers: gekozen.map((mens) => ({ ...mens, persona: true })) });
  const teamIds = teams.map(({ id }) => id);
  const overal = alsMedewerker(demo, voorzitter, 'wijkcoach', teamIds);
  yield* store.richtIn(demo.gemeente, {
    medewerkers: yield* store.inTransactie(taak, partnerMensen(demo)),
  });
  yield* meldEenCoachAf(demo, afwezige);
  yield* store.richtIn(demo.gemeente, { pilots: vervolgPilots(demo, teams, yield* vandaag) });
  yield* store.inTransactie(alsMedewerker(demo, demo.beheerder, 'beheerder'), maakKanttekeningen(demo.register));
  yield* store.inTransactie(alsMedewerker(demo, demo.beheerder, 'beheerder'), zetMonitoringsplannen(demo.register));
  if (demo.reconstructies) {
    const leider = gekozen.find(({ rol }) => rol === 'teamleider') ?? voorzitter;
    yield* store.inTransactie(overal, schrijfVerhalen());
    yield* store.inTransactie(alsMedewerker(demo, leider, 'teamleider', teamIds), keurVerhalenGoed());
  }
  // The overleg in it is the last thing made: where it is, everything is.
  yield* store.inTransactie(overal, maakCasussen(demo));
  zeg(berichten.demo.geladen(demo.gemeente.naam, regels.gelezen));
});

/** Fills an empty store once. What a kill left half is finished, without doing anything twice. */
export const laadDemo = Effect.fn('demo.laad')(function* (zeg: Zeg) {
  const store = yield* Store;
  const er = yield* store.aanmelding.gemeenten;
  const vanOns = (id: string) => demoGemeenten.some(({ gemeente }) => gemeente.id === id);
  if (er.some(({ id }) => !vanOns(id))) return;
  for (const demo of demoGemeenten) {
    const bestaat = er.some(({ id }) => id === demo.gemeente.id);
    if (!bestaat || !(yield* isGeladen(demo))) yield* laadGemeente(demo, zeg);
  }
});
