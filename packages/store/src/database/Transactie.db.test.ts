import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Spoor } from '@tenzij/domain/spoor/Spoor.ts';
import { NietGevonden } from '@tenzij/domain/Weigering.ts';
import { sql } from 'drizzle-orm';
import { Cause, Deferred, Effect, Exit, Fiber, Option } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente } from '../../test/gemeente.ts';
import { motor, opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';
import { DatabaseFout, DatabaseWeg } from './fouten.ts';
import { inTransactie, wieIs } from './Transactie.ts';

const proef = opzet();

const voegToe = (melding: ReturnType<typeof eenMelding>) =>
  Effect.flatMap(Meldingen, (meldingen) => meldingen.voegToe(melding));
const isErNog = (melding: ReturnType<typeof eenMelding>) =>
  proef.ruw(`select 1 from melding where id = '${melding.id}'`).then((rijen) => rijen.length === 1);

describe('een transactie', () => {
  it('legt vast wat slaagt', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g);
    await proef.run(Effect.flatMap(Store, (store) => store.inTransactie(g.coach, voegToe(melding))));
    expect(await isErNog(melding)).toBe(true);
  });

  it('laat niets na van wat geweigerd wordt, en geeft de weigering ongewijzigd door', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g);
    const weigering = new NietGevonden({ wat: 'melding' });
    const exit = await proef.exit(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.coach, Effect.andThen(voegToe(melding), Effect.fail(weigering))),
      ),
    );
    expect(exit).toEqual(Exit.fail(weigering));
    expect(await isErNog(melding)).toBe(false);
  });

  it('laat niets na van wat stukgaat of wordt afgebroken', async () => {
    const g = await proef.run(nieuweGemeente);
    const stuk = eenMelding(g);
    const exit = await proef.exit(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(g.coach, Effect.andThen(voegToe(stuk), Effect.die(new Error('stuk')))),
      ),
    );
    expect(Exit.isFailure(exit) && Cause.squash(exit.cause)).toEqual(new Error('stuk'));
    expect(await isErNog(stuk)).toBe(false);

    const afgebroken = eenMelding(g);
    await proef.run(
      Effect.gen(function* () {
        const store = yield* Store;
        const bezig = yield* Deferred.make<void>();
        const fiber = yield* Effect.forkChild(
          store.inTransactie(
            g.coach,
            voegToe(afgebroken).pipe(Effect.andThen(Deferred.succeed(bezig, undefined)), Effect.andThen(Effect.never)),
          ),
        );
        yield* Deferred.await(bezig);
        yield* Fiber.interrupt(fiber);
      }),
    );
    expect(await isErNog(afgebroken)).toBe(false);
  });

  it('legt niets vast na een mislukte vraag, ook als iemand de fout opving', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g);
    const exit = await proef.exit(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          g.coach,
          Effect.andThen(
            voegToe(melding),
            Effect.catchDefect(voegToe(melding), () => Effect.void),
          ),
        ),
      ),
    );
    expect(Exit.isFailure(exit)).toBe(true);
    expect(await isErNog(melding)).toBe(false);
  });

  it('noemt bij een fout nooit waarden', async () => {
    const g = await proef.run(nieuweGemeente);
    const melding = eenMelding(g, { vraag: 'Een vraag van een inwoner', externId: 'dossier-17' });
    const exit = await proef.exit(
      Effect.flatMap(Store, (store) => store.inTransactie(g.coach, Effect.andThen(voegToe(melding), voegToe(melding)))),
    );
    const fout = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined;
    expect(fout).toBeInstanceOf(DatabaseFout);
    expect(fout).toMatchObject({ code: '23505' });
    const alles = `${Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ''}${JSON.stringify(fout)}${String(fout)}`;
    expect(alles).not.toMatch(/inwoner|dossier|Een vraag/);
  });

  it('past niet in een andere', async () => {
    const g = await proef.run(nieuweGemeente);
    const exit = await proef.exit(
      Effect.flatMap(Store, (store) => store.inTransactie(g.coach, store.inTransactie(g.coach, Effect.void))),
    );
    expect(Exit.isFailure(exit) && Cause.pretty(exit.cause)).toMatch(/inside a transaction/);
  });
});

if (motor === 'postgres')
  describe('twee die op elkaar wachten', () => {
    it('slagen allebei: wie de server afbreekt begint opnieuw, en noteert één keer', async () => {
      const g = await proef.run(nieuweGemeente);
      const [a, b] = [eenMelding(g), eenMelding(g)];
      await proef.run(
        Effect.flatMap(Store, (store) => store.inTransactie(g.coach, Effect.andThen(voegToe(a), voegToe(b)))),
      );
      await proef.run(
        Effect.gen(function* () {
          const store = yield* Store;
          const hebbenElkEen = [yield* Deferred.make<void>(), yield* Deferred.make<void>()] as const;
          const pakBeide = (eerst: typeof a, dan: typeof a, nr: 0 | 1) =>
            store.inTransactie(
              g.coach,
              Effect.gen(function* () {
                const poort = yield* Meldingen;
                yield* (yield* Spoor).noteer({
                  soort: 'melding.ingetrokken',
                  onderwerp: { soort: 'melding', id: eerst.id },
                  teamId: g.zuid,
                });
                yield* poort.vergrendel(eerst.id);
                yield* Deferred.succeed(hebbenElkEen[nr], undefined);
                yield* Effect.all(hebbenElkEen.map(Deferred.await));
                yield* poort.vergrendel(dan.id);
              }),
            );
          yield* Effect.all([pakBeide(a, b, 0), pakBeide(b, a, 1)], { concurrency: 2 });
        }),
      );
      const regels = await proef.ruw(`select onderwerp_id from journaal where gemeente_id = '${g.id}'`);
      expect(regels.map(({ onderwerp_id }) => onderwerp_id).toSorted()).toEqual([a.id, b.id].toSorted());
    });
  });

if (motor === 'postgres')
  describe('een database die wegvalt', () => {
    it('is een weigering, en komt vanzelf terug', async () => {
      const g = await proef.run(nieuweGemeente);
      const pid = sql`select pg_backend_pid() as pid`;
      const weg = (nummer: string) => proef.ruw(`select pg_terminate_backend(${nummer})`);
      const exit = await proef.exit(
        inTransactie(proef.verbinding, wieIs(g.coach), (tx) =>
          Effect.gen(function* () {
            const [rij] = yield* tx.rijen<{ pid: number }>(pid);
            yield* Effect.promise(() => weg(String(rij?.pid)));
            yield* tx.rijen(pid);
          }),
        ),
      );
      expect(Exit.isFailure(exit) && Option.getOrNull(Cause.findErrorOption(exit.cause))).toBeInstanceOf(DatabaseWeg);
      await expect(proef.run(Effect.flatMap(Store, (store) => store.gezondheid))).resolves.toEqual({
        motor: 'postgres',
      });
    });
  });
