import { describe, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { casussenVanKpi, type KpiCasussenVraag } from '@tenzij/domain/kpi/casussen.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { Effect } from 'effect';
import type { Register } from '../../test/kpi/register.ts';
import { willekeurigRegister } from '../../test/kpi/willekeurig.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { opzet } from '../../test/opzet.ts';
import { type Poorten, Store } from '../Store.ts';

const proef = opzet();

const als = (register: Register, rol: Rol, teams: ReadonlyArray<TeamId> = []) =>
  Actor.cases.Medewerker.make({
    gemeenteId: GemeenteId.make(register.gemeente.id),
    medewerkerId: MedewerkerId.make('00000000-0000-7000-8000-000000000001'),
    naam: 'Voorbeeld',
    rol,
    teams,
    organisatieId: null,
    kanaal: 'console',
  });
const door = <A, E>(actor: Actor, effect: Effect.Effect<A, E, Poorten>) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, effect));

const alles = { van: Dag.make('2023-01-01'), tot: Dag.make('2024-06-30') };

/** Page after page, as somebody reads through. */
const alleVan = (actor: Actor, code: KpiCode, vraag: KpiCasussenVraag) =>
  Effect.gen(function* () {
    const gevonden = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const stuk = yield* door(actor, casussenVanKpi(code, { ...vraag, limit: 20, ...(cursor ? { cursor } : {}) }));
      gevonden.push(...stuk.items);
      cursor = stuk.volgende;
    }
    return gevonden;
  });

/** Of these the figure counts people, or something else than casussen. */
const nietOpTeTellen = ['bereik', 'aandeelZelf', 'vermedenMaatwerkUren', 'formatiebenutting', 'clientervaring'];

describe('the casussen behind a figure', () => {
  it('are as many as it says, in the noemer and in the teller, for a pilot and outside it too', async () => {
    const register = willekeurigRegister(7_001);
    const pilotId = register.pilots[0]?.id;
    const consulent = als(register, 'wmo_consulent');
    const vragen = [alles, { ...alles, buitenPilot: 'true' as const }, ...(pilotId ? [{ ...alles, pilotId }] : [])];
    const geteld = await proef.run(
      Effect.gen(function* () {
        yield* zetRegister(proef.verbinding, register);
        let casussen = 0;
        for (const vraag of vragen as ReadonlyArray<KpiCasussenVraag>) {
          const tellingen = yield* door(
            consulent,
            Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, null)),
          );
          for (const { code, teller, noemer, waarde } of tellingen) {
            const achter = yield* alleVan(consulent, code, vraag);
            if (achter.length === 0 || nietOpTeTellen.includes(code)) continue;
            // Euros are of a pilot: outside them nothing is shown per traject.
            if (noemer === null && waarde === null) continue;
            casussen += achter.length;
            expect(achter.length, code).toBe(noemer ?? waarde);
            if (noemer === null || teller === null || !Number.isInteger(teller) || code.includes('PerTraject'))
              continue;
            expect(achter.filter(({ telt }) => telt).length, code).toBe(teller);
            expect((yield* alleVan(consulent, code, { ...vraag, telt: 'true' })).length, code).toBe(teller);
          }
        }
        return casussen;
      }),
    );
    expect(geteld).toBeGreaterThan(100);
  });

  it('are those of the own teams for a coach, and nobody’s for the stuurgroep', async () => {
    const register = willekeurigRegister(7_002);
    const team = register.trajecten[0]?.teamId ?? '';
    const [eigen, geweigerd] = await proef.run(
      Effect.gen(function* () {
        yield* zetRegister(proef.verbinding, register);
        const coach = als(register, 'wijkcoach', [TeamId.make(team)]);
        const gevonden = yield* alleVan(coach, 'instroom', alles);
        const nee = yield* Effect.flip(door(als(register, 'stuurgroep'), casussenVanKpi('instroom', alles)));
        return [gevonden, nee] as const;
      }),
    );
    const ids = register.trajecten.filter(
      (t) => t.teamId === team && t.gestartOp >= alles.van && t.gestartOp <= alles.tot,
    );
    expect(eigen.map(({ id }) => id).sort()).toEqual(ids.map(({ id }) => id).sort());
    expect(eigen.length).toBeGreaterThan(0);
    expect(geweigerd).toMatchObject({ reason: { _tag: 'NietToegestaan' } });
  });
});
