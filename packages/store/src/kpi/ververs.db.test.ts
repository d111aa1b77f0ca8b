import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@effect/vitest';
import { Dag } from '@tenzij/domain/Dag.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { sql } from 'drizzle-orm';
import { Deferred, Effect, Fiber } from 'effect';
import type { Register } from '../../test/kpi/register.ts';
import { vergelijk } from '../../test/kpi/vergelijk.ts';
import { wijzigRegister } from '../../test/kpi/wijzig.ts';
import { kans, willekeurigRegister } from '../../test/kpi/willekeurig.ts';
import { zetRegister } from '../../test/kpi/zet.ts';
import { motor, opzet } from '../../test/opzet.ts';
import { type Poorten, Store } from '../Store.ts';

const proef = opzet();

const alsTaakVan =
  (register: Register) =>
  <A>(werk: Effect.Effect<A, never, Poorten>) =>
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        Actor.cases.Taak.make({ gemeenteId: GemeenteId.make(register.gemeente.id), naam: 'kpis' }),
        werk,
      ),
    );
const eenPartij = Effect.flatMap(Kpis, (kpis) => kpis.ververs);
const alles = Effect.repeat(eenPartij, { until: (maanden) => maanden === 0 });

describe('het vooruit tellen', () => {
  it('begins with what changed, and has nothing to do when it is done', async () => {
    const register = willekeurigRegister(30);
    const alsTaak = alsTaakVan(register);
    await proef.run(zetRegister(proef.verbinding, register));
    expect(await proef.run(alsTaak(eenPartij))).toBeGreaterThan(0);
    await proef.run(alsTaak(alles));
    expect(await proef.run(alsTaak(eenPartij))).toBe(0);
  });
});

const opVolgorde = (_: string, waarde: unknown) =>
  Array.isArray(waarde) && waarde.every((een) => typeof een === 'number') ? waarde.toSorted((a, b) => a - b) : waarde;

/** What is kept of the months, in an order that no table gives. */
const bewaard = async ({ gemeente }: Register) => {
  const rijen = await proef.ruw<{ rij: unknown }>(`
    select to_jsonb(kpi_maand) - 'nr' as rij from kpi_maand where gemeente_id = '${gemeente.id}'
    union all select to_jsonb(kpi_duur) - 'nr' from kpi_duur where gemeente_id = '${gemeente.id}'`);
  return rijen.map(({ rij }) => JSON.stringify(rij, opVolgorde)).sort();
};

describe('wat van een team anders werd', () => {
  it.each([31, 33, 34, 36])('is counted of that team alone, and is as if all were (%i)', async (zaad) => {
    const register = willekeurigRegister(zaad);
    const alsTaak = alsTaakVan(register);
    await proef.run(zetRegister(proef.verbinding, register));
    await proef.run(alsTaak(alles));
    await proef.run(wijzigRegister(proef.verbinding, kans(zaad), register));
    const vuil = await proef.ruw<{ team_id: string | null }>(
      `select team_id from kpi_vuil where gemeente_id = '${register.gemeente.id}' and feit in ('melding', 'besluit', 'gestart')`,
    );
    expect(vuil.filter(({ team_id }) => team_id !== null)).not.toEqual([]);
    await proef.run(alsTaak(alles));
    const perTeam = await bewaard(register);
    await proef.ruw(`delete from kpi_geteld where gemeente_id = '${register.gemeente.id}'`);
    await proef.run(alsTaak(alles));
    expect(await bewaard(register)).toEqual(perTeam);
  });
});

// PGlite has one connection: there nobody writes beside anybody.
if (motor === 'postgres')
  describe('het vooruit tellen naast een schrijver', () => {
    it.each([
      ['before the count is committed', 28],
      ['after the count is committed', 29],
    ] as const)(
      'loses nothing of a change that was not committed when it counted, and is %s',
      async (wanneer, zaad) => {
        const register = willekeurigRegister(zaad);
        const alsTaak = alsTaakVan(register);
        const traject = register.trajecten.find(({ beeindigdOp }) => beeindigdOp !== null);
        if (traject === undefined) throw new Error('Dit register heeft geen afgerond traject.');
        traject.wijkId = register.wijken.find(({ id }) => id !== traject.wijkId)?.id ?? null;
        traject.gestartOp = '2023-01-31';
        const wijzig = sql`update traject set wijk_id = ${traject.wijkId}::uuid, gestart_op = '2023-01-31' where id = ${traject.id}::uuid`;

        await proef.run(zetRegister(proef.verbinding, { ...register, trajecten: willekeurigRegister(zaad).trajecten }));
        await proef.run(
          Effect.gen(function* () {
            const [geschreven, geteld] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()];
            const schrijver = proef.verbinding.metVerbinding((db) =>
              Effect.gen(function* () {
                yield* Effect.promise(() => db.execute(sql`begin`));
                yield* Effect.promise(() => db.execute(wijzig));
                yield* Deferred.succeed(geschreven, undefined);
                yield* Deferred.await(geteld);
                yield* Effect.promise(() => db.execute(sql`commit`));
              }),
            );
            const bezig = yield* Effect.forkChild(schrijver);
            yield* Deferred.await(geschreven);
            const laatLos = Effect.andThen(Deferred.succeed(geteld, undefined), Effect.orDie(Fiber.join(bezig)));
            if (wanneer === 'before the count is committed') yield* alsTaak(Effect.andThen(alles, laatLos));
            else yield* Effect.andThen(alsTaak(alles), laatLos);
          }),
        );
        const klopt = async (per: 'maand' | 'wijk') => {
          const vraag = { van: Dag.make('2023-01-01'), tot: Dag.make('2024-12-31'), per };
          vergelijk(
            await proef.run(alsTaak(Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, null)))),
            register,
            vraag,
            null,
          );
        };
        await klopt('maand');
        await klopt('wijk');
        await proef.run(alsTaak(alles));
        await klopt('maand');
        await klopt('wijk');
      },
      60_000,
    );

    it.each([
      [['2023-02-10', '2023-05-10'], 60],
      [['2023-05-10', '2023-02-10'], 70],
    ] as const)('knows somebody of whom two wrote at once as one who came twice (on %s)', async (dagen, vanaf) => {
      const zaden = Array.from({ length: 10 }, (_, nr) => vanaf + nr);
      const register = zaden.map(willekeurigRegister).find(({ meldingen }) => meldingen.length > 5);
      if (register === undefined) throw new Error('Deze registers hebben te weinig meldingen.');
      const alsTaak = alsTaakVan(register);
      const iemand = { id: randomUUID() };
      const twee = register.meldingen.slice(0, 2);
      await proef.run(zetRegister(proef.verbinding, { ...register, inwoners: [...register.inwoners, iemand] }));
      const schrijf = Effect.fnUntraced(function* (nr: number, magVast: Deferred.Deferred<void>) {
        const geschreven = yield* Deferred.make<void>();
        const bezig = yield* Effect.forkChild(
          proef.verbinding.metVerbinding((db) =>
            Effect.gen(function* () {
              yield* Effect.promise(() => db.execute(sql`begin`));
              yield* Effect.promise(() =>
                db.execute(sql`update melding set inwoner_id = ${iemand.id}::uuid, ontvangen_op = ${dagen[nr]}::date
                  where id = ${twee[nr]?.id}::uuid`),
              );
              yield* Deferred.succeed(geschreven, undefined);
              yield* Deferred.await(magVast);
              yield* Effect.promise(() => db.execute(sql`commit`));
            }),
          ),
        );
        yield* Deferred.await(geschreven);
        return Effect.andThen(Deferred.succeed(magVast, undefined), Effect.orDie(Fiber.join(bezig)));
      });
      await proef.run(
        Effect.gen(function* () {
          const legEenVast = yield* schrijf(0, yield* Deferred.make<void>());
          const legAnderVast = yield* schrijf(1, yield* Deferred.make<void>());
          yield* legEenVast;
          yield* alsTaak(alles);
          yield* legAnderVast;
          yield* alsTaak(alles);
        }),
      );
      twee.forEach((melding, nr) => {
        melding.inwonerId = iemand.id;
        melding.ontvangenOp = dagen[nr] ?? '';
      });
      for (const per of ['maand', 'team', 'leefgebied'] as const) {
        const vraag = { van: Dag.make('2023-01-01'), tot: Dag.make('2024-12-31'), per };
        const tellingen = await proef.run(alsTaak(Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, null))));
        vergelijk(tellingen, register, vraag, null);
      }
    });
  });
