import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { openPostgres } from '@tenzij/store/database/postgres.ts';
import { kluis } from '@tenzij/store/melding/kluis.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Exit, Redacted, Scope } from 'effect';
import pg from 'pg';

type Vraag = Parameters<(typeof Kpis)['Service']['tel']>[0];

export interface Gemeten {
  /** All statements together, and the one that took longest. */
  readonly samen: number;
  readonly traagste: number;
}

/** Asks the figures past the api, and looks how long each statement takes at the database. */
export const openCijfers = async (databaseUrl: string, gemeenteId: string) => {
  const scope = Scope.makeUnsafe();
  const verbinding = await Effect.runPromise(Scope.provide(openPostgres(Redacted.make(databaseUrl)), scope));
  const store = Store.op(verbinding, kluis(Buffer.alloc(32)));
  const consulent = Actor.cases.Medewerker.make({
    gemeenteId,
    medewerkerId: gemeenteId,
    naam: 'Bench',
    rol: 'wmo_consulent',
    teams: [],
    organisatieId: null,
    kanaal: 'api',
  } as never);
  let tijden: Array<number> = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...vraag: ReadonlyArray<unknown>) {
    const begin = performance.now();
    const antwoord = query.apply(this, vraag as never) as unknown;
    const klaar = () => void tijden.push(performance.now() - begin);
    if (antwoord instanceof Promise) antwoord.then(klaar, klaar);
    return antwoord;
  } as never;

  const eenKeer = async (vraag: Vraag): Promise<Gemeten> => {
    tijden = [];
    await Effect.runPromise(
      store.inTransactie(
        consulent,
        Effect.flatMap(Kpis, (kpis) => kpis.tel(vraag, null)),
      ),
    );
    return { samen: tijden.reduce((som, tijd) => som + tijd, 0), traagste: Math.max(...tijden) };
  };
  return {
    /** The quickest of so many times: what else the machine does is not what is measured. */
    meet: async (vraag: Vraag, keer: number): Promise<Gemeten> => {
      const gemeten: Array<Gemeten> = [];
      for (let nummer = 0; nummer < keer; nummer++) gemeten.push(await eenKeer(vraag));
      return {
        samen: Math.min(...gemeten.map(({ samen }) => samen)),
        traagste: Math.min(...gemeten.map(({ traagste }) => traagste)),
      };
    },
    sluit: async () => {
      pg.Client.prototype.query = query;
      await Effect.runPromise(Scope.close(scope, Exit.void));
    },
  };
};
