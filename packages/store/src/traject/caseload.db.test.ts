import type { Dag } from '@tenzij/domain/Dag.ts';
import { dagVan, Moment, plusDagen } from '@tenzij/domain/Dag.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { meldAfwezig } from '@tenzij/domain/medewerker/meldAfwezig.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { bekijkTraject } from '@tenzij/domain/traject/bekijk.ts';
import { bekijkCaseload } from '@tenzij/domain/traject/bekijkCaseload.ts';
import { bevestigWarmeOverdracht } from '@tenzij/domain/traject/bevestigWarmeOverdracht.ts';
import { draagOver } from '@tenzij/domain/traject/draagOver.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { verdeel } from '@tenzij/domain/traject/verdeel.ts';
import { zetBandbreedte } from '@tenzij/domain/traject/zetBandbreedte.ts';
import { mijnWerk } from '@tenzij/domain/werk/mijnWerk.ts';
import { Effect, Result } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenTraject } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { type Poorten, Store } from '../Store.ts';

const proef = opzet();
const vandaag = (): Dag => dagVan(Moment.make(new Date().toISOString()));

/** A team in which the first coach has so many trajecten. */
const metTrajecten = (aantal: number) =>
  Effect.gen(function* () {
    const store = yield* Store;
    const g = yield* nieuweGemeente;
    const trajecten = Array.from({ length: aantal }, () => ({ melding: eenMelding(g) })).map(({ melding }) => ({
      melding,
      traject: { ...eenTraject(g, melding), id: crypto.randomUUID() as never, coachId: g.coach.medewerkerId },
    }));
    yield* store.inTransactie(
      g.taak,
      Effect.gen(function* () {
        for (const { melding, traject } of trajecten) {
          yield* (yield* Meldingen).voegToe(melding);
          yield* (yield* Trajecten).voegToe({ ...traject, tweedeCoachId: null });
        }
      }),
    );
    return { g, ids: trajecten.map(({ traject }) => traject.id) };
  });

const doe = <A, E>(actor: MedewerkerActor, verb: Effect.Effect<A, E, Poorten>) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, verb));
const leiders = (g: Proefgemeente) => [g.teamleider, { ...g.coach, rol: 'wijkcoach' as const }] as const;

describe('de caseload', () => {
  it('telt en weegt wat loopt, met wie er niet is en wat het team afsprak', async () => {
    const caseload = await proef.run(
      Effect.gen(function* () {
        const { g } = yield* metTrajecten(2);
        yield* doe(g.tweede, meldAfwezig(g.tweede.medewerkerId, { van: vandaag() }));
        yield* doe(g.teamleider, zetBandbreedte(g.zuid, { van: 70, tot: 105 }));
        yield* doe(g.teamleider, zetBandbreedte(g.zuid, { van: 75, tot: 100 }));
        return { g, ...(yield* doe(g.teamleider, bekijkCaseload(g.zuid))) };
      }),
    );
    const van = (wie: MedewerkerActor) =>
      caseload.coaches.find(({ medewerkerId }) => medewerkerId === wie.medewerkerId);
    expect(caseload.bandbreedte).toEqual({ van: 75, tot: 100 });
    expect(van(caseload.g.coach)).toMatchObject({
      actieveTrajecten: 2,
      elders: { trajecten: 0, uren: 0 },
      afwezig: null,
    });
    expect(van(caseload.g.coach)?.trajecten).toHaveLength(2);
    expect(van(caseload.g.coach)?.gewogen).toBeGreaterThanOrEqual(2);
    expect(van(caseload.g.tweede)).toMatchObject({ afwezig: { van: vandaag(), tot: null }, trajecten: [] });
  });

  it('van twee die tegelijk hetzelfde traject overdragen wint er een, en hoort de ander wie', async () => {
    const { uitkomsten, beeld } = await proef.run(
      Effect.gen(function* () {
        const { g, ids } = yield* metTrajecten(1);
        const [id] = ids;
        if (id === undefined) return yield* Effect.die(new Error('no traject'));
        const over = { coachId: g.tweede.medewerkerId, vanCoachId: g.coach.medewerkerId, reden: 'Verdelen.' };
        const uitkomsten = yield* Effect.all(
          leiders(g).map((wie) => Effect.result(doe(wie, draagOver(id, over)))),
          { concurrency: 'unbounded' },
        );
        return { uitkomsten, beeld: yield* doe(g.teamleider, bekijkTraject(id)) };
      }),
    );
    const [verliezer, ...geenAnder] = uitkomsten.flatMap((een) => (Result.isFailure(een) ? [een.failure] : []));
    expect(geenAnder).toEqual([]);
    expect(verliezer).toMatchObject({ reason: { _tag: 'AlOvergedragen' } });
    expect(beeld.overdrachten).toHaveLength(1);
    expect(beeld.overdrachten[0]?.naar).toBe(beeld.coachId);
  });

  it('wie afwezig gemeld wordt terwijl een traject komt: het komt er voor, of het komt niet', async () => {
    const { afwezig, over, beeld, g } = await proef.run(
      Effect.gen(function* () {
        const { g, ids } = yield* metTrajecten(1);
        const [id] = ids;
        if (id === undefined) return yield* Effect.die(new Error('no traject'));
        const [afwezig, over] = yield* Effect.all(
          [
            Effect.result(doe(g.tweede, meldAfwezig(g.tweede.medewerkerId, { van: vandaag() }))),
            Effect.result(doe(g.teamleider, draagOver(id, { coachId: g.tweede.medewerkerId, reden: 'Verdelen.' }))),
          ],
          { concurrency: 'unbounded' },
        );
        return { afwezig, over, g, beeld: yield* doe(g.teamleider, bekijkTraject(id)) };
      }),
    );
    expect(Result.isSuccess(afwezig)).toBe(true);
    if (Result.isSuccess(over)) expect(beeld.coachId).toBe(g.tweede.medewerkerId);
    else {
      expect(over.failure).toMatchObject({ reason: { fouten: [{ pad: 'coachId' }] } });
      expect([beeld.coachId, beeld.overdrachten]).toEqual([g.coach.medewerkerId, []]);
    }
  });

  it('een coach die vertrok met 12 trajecten: elk gaat naar iemand, en geen raakt zoek', async () => {
    const { werk, na, aantal } = await proef.run(
      Effect.gen(function* () {
        const store = yield* Store;
        const { g, ids } = yield* metTrajecten(12);
        const vertrokken = {
          id: g.coach.medewerkerId,
          naam: g.coach.naam,
          rol: 'wijkcoach' as const,
          teams: [g.noord],
        };
        const rest = { organisatieId: null, expertises: [], urenPerWeek: 20, fte: null, actief: true };
        yield* store.richtIn(g.gemeente, { medewerkers: [{ ...vertrokken, ...rest }] });
        const voor = yield* doe(g.teamleider, bekijkCaseload(g.zuid));
        const los = voor.zonderCoach.flatMap(({ trajecten }) => trajecten);
        const { items } = yield* doe(g.teamleider, mijnWerk());
        for (const { trajectId, naar } of verdeel(voor, los))
          yield* doe(
            g.teamleider,
            draagOver(trajectId, {
              coachId: naar,
              reden: 'De coach is vertrokken.',
              vanCoachId: g.coach.medewerkerId,
              warmeOverdrachtOp: vandaag(),
            }),
          );
        const [eerste] = ids;
        if (eerste !== undefined) yield* doe(g.tweede, bevestigWarmeOverdracht(eerste, { op: vandaag() }));
        return {
          werk: items.filter(({ soort }) => soort === 'zonder_coach'),
          na: yield* doe(g.teamleider, bekijkCaseload(g.zuid)),
          aantal: los.length,
        };
      }),
    );
    expect(werk).toMatchObject([{ aantal: 12, naam: 'Ans' }]);
    expect(aantal).toBe(12);
    expect(na.zonderCoach).toEqual([]);
    const over = na.coaches.flatMap(({ trajecten }) => trajecten);
    expect(over).toHaveLength(12);
    expect(over.filter(({ warmeOverdrachtOp }) => warmeOverdrachtOp === null)).toHaveLength(1);
  });

  it('wie in een ander team werkt, leest noch schrijft een afwezigheid van dit team', async () => {
    const { gezien, fout } = await proef.run(
      Effect.gen(function* () {
        const { g } = yield* metTrajecten(0);
        yield* doe(g.tweede, meldAfwezig(g.tweede.medewerkerId, { van: plusDagen(vandaag(), 3) }));
        const noord = { ...g.coachNoord, rol: 'teamleider' as const };
        return {
          gezien: yield* doe(noord, bekijkCaseload(g.noord)),
          fout: yield* Effect.flip(doe(noord, meldAfwezig(g.tweede.medewerkerId, { van: vandaag() }))),
        };
      }),
    );
    expect(gezien.coaches.flatMap(({ afwezigheden }) => afwezigheden)).toEqual([]);
    expect(fout).toMatchObject({ reason: { _tag: 'NietToegestaan' } });
  });
});
