import { type Dag, type Moment, plusDagen, plusSeconden, vandaag } from '@tenzij/domain/Dag.ts';
import { bekijkRespons } from '@tenzij/domain/ervaring/bekijkRespons.ts';
import { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import { linkDagen } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import type { AfgerondTraject } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { Effect, Option } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenTraject } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import type { Poorten } from '../poorten.ts';
import { Store } from '../Store.ts';

const proef = opzet();
let g: Proefgemeente;
let dag: Dag;

/** Ended so many days ago, with these forms; without a link it ended in a register. */
const geeindigd = (dagenGeleden: number, formulieren: { coach?: true; inwoner?: true; register?: true } = {}) =>
  Effect.gen(function* () {
    const beeindigdOp = plusDagen(dag, -dagenGeleden);
    const einde = {
      status: 'afgerond',
      beeindigdOp,
      redenBeeindiging: 'volgens_plan',
      zelfstandigVerder: null,
    } as const;
    const los = { meldingId: null, meldingNummer: null, gestartOp: plusDagen(beeindigdOp, -90) };
    const traject: AfgerondTraject = { ...eenTraject(g, eenMelding(g)), ...los, ...einde };
    const op = `${beeindigdOp}T09:00:00.000Z` as Moment;
    yield* (yield* Trajecten).voegToe(traject);
    const ervaringen = yield* Ervaringen;
    if (formulieren.coach) yield* ervaringen.bewaarVanCoach(traject.id, { integraal: 'ja' }, op);
    if (formulieren.register) return traject.id;
    const token = yield* ervaringen.nodigUit(traject.id, plusSeconden(op, linkDagen * 86_400), beeindigdOp);
    if (formulieren.inwoner) {
      const link = Option.getOrThrow(yield* ervaringen.uitnodiging(token));
      yield* ervaringen.bewaarVanInwoner(token, link, { zelfstandigVerder: 'ja' }, op);
    }
    return traject.id;
  });

const als = <A, E>(actor: MedewerkerActor, doet: Effect.Effect<A, E, Poorten>) =>
  proef.run(Effect.flatMap(Store, (store) => store.inTransactie(actor, doet)));
const jaar = () => ({ van: plusDagen(dag, -365), tot: dag });
const namen: Record<string, string> = {};

beforeAll(async () => {
  dag = await proef.run(vandaag);
  g = await proef.run(nieuweGemeente);
  const maak = Effect.gen(function* () {
    namen[yield* geeindigd(3)] = 'vorige week';
    namen[yield* geeindigd(8, { coach: true })] = 'van de inwoner';
    namen[yield* geeindigd(15, { inwoner: true })] = 'van de coach';
    namen[yield* geeindigd(36)] = 'bijna voorbij';
    namen[yield* geeindigd(60)] = 'voorbij';
    namen[yield* geeindigd(20, { coach: true, inwoner: true })] = 'klaar';
    namen[yield* geeindigd(30, { register: true })] = 'register';
  });
  await proef.run(Effect.flatMap(Store, (store) => store.inTransactie(g.taak, maak)));
}, 60_000);

describe('the response', () => {
  it('says per team what came back, what can still come, and what is asked for today', async () => {
    const { teams, wachten } = await als(g.teamleider, bekijkRespons(jaar()));
    expect(teams.find(({ teamId }) => teamId === g.zuid)).toMatchObject({
      ...{ afgerond: 7, inwoners: 2, coaches: 2 },
      ...{ openLinks: 3, openCoaches: 3, herinneringen: 3 },
    });
    expect(wachten.map(({ trajectId, coach, inwoner }) => `${namen[trajectId]}: ${coach}, ${inwoner}`)).toEqual([
      'bijna voorbij: gevraagd, gestopt',
      'van de coach: gevraagd, gegeven',
      'van de inwoner: gegeven, gevraagd',
      'vorige week: volgt, volgt',
    ]);
  });

  it('has the figures of the kpis, to the last one', async () => {
    const { teams } = await als(g.teamleider, bekijkRespons(jaar()));
    const { items } = await als(g.teamleider, bekijkKpis(jaar()));
    const som = (veld: 'afgerond' | 'inwoners' | 'coaches') => teams.reduce((tot, team) => tot + (team[veld] ?? 0), 0);
    const kpi = (code: string) => items.find((een) => een.code === code);
    expect(kpi('responsInwoners')).toMatchObject({ teller: som('inwoners'), noemer: som('afgerond') });
    expect(kpi('responsCoaches')).toMatchObject({ teller: som('coaches'), noemer: som('afgerond') });
  });

  it('shows another team nothing of it', async () => {
    const { teams, wachten } = await als(g.coachNoord, bekijkRespons(jaar()));
    expect(teams.map(({ afgerond }) => afgerond)).toEqual([0]);
    expect(wachten).toEqual([]);
  });

  it('tells the consulent how many can still come of every team, and not which', async () => {
    const { teams, wachten } = await als(g.consulent, bekijkRespons(jaar()));
    expect(teams.find(({ teamId }) => teamId === g.zuid)).toMatchObject({
      ...{ afgerond: 7, openLinks: 3, openCoaches: 3, herinneringen: null },
    });
    expect(wachten).toEqual([]);
  });

  it('hides from the stuurgroep what is of too few, and every casus', async () => {
    const { teams, wachten } = await als(g.stuurgroep, bekijkRespons(jaar()));
    expect(wachten).toEqual([]);
    for (const team of teams) {
      expect(team).toMatchObject({ openLinks: null, openCoaches: null, herinneringen: null });
      for (const n of [team.inwoners, team.coaches]) expect([1, 2, 3, 4]).not.toContain(n);
    }
    expect(teams.find(({ teamId }) => teamId === g.zuid)?.onderdrukt).toBe(true);
  });
});
