import { join } from 'node:path';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import type { PlekId } from '@tenzij/domain/chat/Plekken.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { geheim, tekst } from '@tenzij/domain/Instelling.ts';
import type { Actor, InwonerActor } from '@tenzij/domain/medewerker/Actor.ts';
import type { Gemeente, GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { sql } from 'drizzle-orm';
import { Context, Effect, Layer, type Option, type Redacted, Stream } from 'effect';
import * as bezorging from './chat/bezorging.ts';
import { bot, type Chatstand, type Chatvraag, chatsessie } from './chat/sessie.ts';
import type { DatabaseWeg, SleutelHergebruikt } from './database/fouten.ts';
import { openPglite } from './database/pglite.ts';
import { openPostgres } from './database/postgres.ts';
import { type ActorTransactie, inTransactie, type Transactie, wieIs } from './database/Transactie.ts';
import type { Verbinding } from './database/Verbinding.ts';
import { inwonerMetLink } from './ervaring/inwonerMetLink.ts';
import { type Antwoord, eenmaal, type Herhaald } from './idempotentie/eenmaal.ts';
import * as aanmelding from './medewerker/aanmelding.ts';
import { type Inrichtsel, richtIn } from './medewerker/richtIn.ts';
import { type Kluis, kluis } from './melding/kluis.ts';
import { leesSleutel } from './melding/sleutel.ts';
import { vulNaamkenmerkenAan } from './melding/vulNaamkenmerkenAan.ts';
import { type Poorten, poorten } from './poorten.ts';
import { laatsteNr, nieuws } from './spoor/nieuws.ts';
import { schrijfSpoor } from './spoor/Spoor.ts';
import { type JournaalOordeel, verifieer } from './spoor/verifieer.ts';

export type { Bericht, Stand as Bezorgstand, Taak as Bezorgtaak } from './chat/bezorging.ts';
export type { Chatstand, Chatvraag } from './chat/sessie.ts';
export {
  DatabaseFout,
  DatabaseNieuwer,
  DatabaseWeg,
  DatamapInGebruik,
  SleutelHergebruikt,
} from './database/fouten.ts';
export { OngeldigeCursor } from './database/pagina.ts';
export type { Antwoord, Herhaald } from './idempotentie/eenmaal.ts';
export type { Aangemeld, Persona } from './medewerker/aanmelding.ts';
export type { Inrichtsel } from './medewerker/richtIn.ts';
export type { Poorten } from './poorten.ts';
export type { JournaalOordeel } from './spoor/verifieer.ts';

type Bereikbaar<A> = Effect.Effect<A, DatabaseWeg>;

interface StoreVorm {
  readonly motor: 'pglite' | 'postgres';
  /** One transaction with every port in it: stored when the effect succeeds, as if nothing happened when it does not. */
  readonly inTransactie: <A, E, R>(
    actor: Actor,
    effect: Effect.Effect<A, E, R>,
  ) => Effect.Effect<A, E | DatabaseWeg, Exclude<R, Poorten>>;
  /** The same, once a key: the answer is kept for 24 hours, in the transaction of the effect. */
  readonly eenmaal: <E, R>(
    actor: Actor,
    sleutel: string,
    digest: string,
    effect: Effect.Effect<Antwoord, E, R>,
  ) => Effect.Effect<Herhaald, E | SleutelHergebruikt | DatabaseWeg, Exclude<R, Poorten>>;
  readonly nieuws: (actor: Actor, naNr: number, limiet: number) => Bereikbaar<ReadonlyArray<Gebeurtenis>>;
  readonly laatsteNr: (actor: Actor) => Bereikbaar<number>;
  /** Ticks when there is news in a gemeente, from whichever process. */
  readonly signaal: Stream.Stream<GemeenteId>;
  readonly verifieerJournaal: (gemeenteId: GemeenteId) => Bereikbaar<JournaalOordeel>;
  /** What day it is in Europe/Amsterdam by the clock of the database: the same for every process. */
  readonly vandaag: Bereikbaar<Dag>;
  readonly gezondheid: Bereikbaar<{ readonly motor: 'pglite' | 'postgres' }>;
  readonly aanmelding: {
    readonly metId: (id: MedewerkerId) => Bereikbaar<Option.Option<aanmelding.Aangemeld>>;
    readonly metEmail: (email: string) => Bereikbaar<ReadonlyArray<aanmelding.Aangemeld>>;
    readonly personas: Bereikbaar<ReadonlyArray<aanmelding.Persona>>;
    readonly gemeenten: Bereikbaar<ReadonlyArray<Gemeente>>;
    /** Who acts by a resident's personal link. */
    readonly metLink: (token: Ervaringstoken) => Bereikbaar<Option.Option<InwonerActor>>;
  };
  /** What the bot does before it acts in anybody's name, and where it brings news. */
  readonly chat: {
    readonly sessie: (vraag: Chatvraag) => Bereikbaar<Chatstand>;
    readonly taken: (kanaal: Chatkanaal) => Bereikbaar<ReadonlyArray<bezorging.Taak>>;
    /** Whether there is such a place. */
    readonly bezorgd: (plek: PlekId, stand: bezorging.Stand) => Bereikbaar<boolean>;
  };
  /** Sets a gemeente up, or changes how it is set up. */
  readonly richtIn: (gemeente: Gemeente, wat?: Inrichtsel) => Bereikbaar<void>;
}

const maak = (verbinding: Verbinding, kast: Kluis): StoreVorm => {
  const vanActor = <A, E, R>(actor: Actor, werk: (tx: ActorTransactie) => Effect.Effect<A, E, R>) => {
    const feiten: ActorTransactie['feiten'] = [];
    const alsActor = (tx: Parameters<Parameters<typeof inTransactie>[2]>[0]): ActorTransactie => ({
      ...tx,
      actor,
      gemeenteId: actor.gemeenteId,
      feiten,
    });
    return inTransactie(
      verbinding,
      wieIs(actor),
      (tx) =>
        Effect.suspend(() => {
          feiten.length = 0;
          return werk(alsActor(tx));
        }),
      (tx) => schrijfSpoor(alsActor(tx)),
    ).pipe(
      Effect.tap(() =>
        feiten.some(({ feit }) => feit.soort === 'register.ingelezen') ? verbinding.naGroei : Effect.void,
      ),
    );
  };
  const metPoorten = <A, E, R>(tx: ActorTransactie, effect: Effect.Effect<A, E, R>) =>
    Effect.provideContext(effect, poorten(tx, kast));
  const aanmeldend = <A>(werk: Parameters<typeof inTransactie<A, never, never>>[2]) =>
    inTransactie(verbinding, aanmelding.aanmelder, werk);
  const alsBot = <A>(werk: (tx: Transactie) => Effect.Effect<A>) => inTransactie(verbinding, bot, werk);
  const gemeenten = aanmeldend(aanmelding.gemeenten);
  return {
    motor: verbinding.motor,
    inTransactie: (actor, effect) => vanActor(actor, (tx) => metPoorten(tx, effect)),
    eenmaal: (actor, sleutel, digest, effect) =>
      vanActor(actor, (tx) => eenmaal(tx, kast, sleutel, digest, metPoorten(tx, effect))),
    nieuws: (actor, naNr, limiet) => vanActor(actor, (tx) => nieuws(tx, naNr, limiet)),
    laatsteNr: (actor) => vanActor(actor, laatsteNr),
    signaal: signaalUit(verbinding, gemeenten),
    verifieerJournaal: (gemeenteId) =>
      inTransactie(verbinding, { gemeenteId, rol: 'taak' }, (tx) => verifieer(tx, gemeenteId)),
    vandaag: aanmeldend((tx) =>
      Effect.map(
        tx.rijen<{ dag: Dag }>(sql`select to_char(now() at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag`),
        ([rij]) => rij?.dag as Dag,
      ),
    ),
    gezondheid: Effect.as(
      aanmeldend(() => Effect.void),
      { motor: verbinding.motor },
    ),
    aanmelding: {
      metId: (id) => aanmeldend((tx) => aanmelding.metId(tx, id)),
      metEmail: (email) => aanmeldend((tx) => aanmelding.metEmail(tx, email)),
      personas: aanmeldend(aanmelding.personas),
      gemeenten,
      metLink: (token) => aanmeldend((tx) => inwonerMetLink(tx, token)),
    },
    chat: {
      sessie: (vraag) => alsBot((tx) => chatsessie(tx, kast, vraag)),
      taken: (chatkanaal) => alsBot((tx) => bezorging.bezorgtaken(tx, chatkanaal)),
      bezorgd: (plek, stand) => alsBot((tx) => bezorging.noteerBezorgd(tx, plek, stand)),
    },
    richtIn: (gemeente, wat = {}) =>
      inTransactie(verbinding, { gemeenteId: gemeente.id, rol: 'taak' }, (tx) => richtIn(tx, gemeente, wat)),
  };
};

/** With what only this code and the key can add to what an earlier version stored. */
const bijgewerkt = (verbinding: Verbinding, kast: Kluis) =>
  Effect.as(vulNaamkenmerkenAan(verbinding, kast), maak(verbinding, kast));

/** After a time in which a notification may have been missed there may be news in every gemeente. */
const signaalUit = (verbinding: Verbinding, gemeenten: Bereikbaar<ReadonlyArray<Gemeente>>) =>
  verbinding.meldingen.pipe(
    Stream.mapEffect((melding) =>
      melding === 'opnieuw'
        ? gemeenten.pipe(
            Effect.map((alle) => alle.map(({ id }) => id)),
            Effect.orElseSucceed((): ReadonlyArray<GemeenteId> => []),
          )
        : Effect.succeed([melding.inhoud as GemeenteId]),
    ),
    Stream.flattenIterable,
  );

/** The only way to what is stored. */
export class Store extends Context.Service<Store, StoreVorm>()('@tenzij/store/Store') {
  static readonly op = (verbinding: Verbinding, kast: Kluis): StoreVorm => maak(verbinding, kast);

  /** PostgreSQL in this process, in this folder; without one in memory. */
  static readonly layerPglite = (map?: string) =>
    Layer.effect(
      Store,
      Effect.gen(function* () {
        const sleutel = yield* leesSleutel(map);
        const { verbinding } = yield* openPglite(map === undefined ? {} : { map });
        return yield* bijgewerkt(verbinding, kluis(sleutel));
      }),
    );

  static readonly layerPostgres = (url: Redacted.Redacted<string>) =>
    Layer.effect(
      Store,
      Effect.gen(function* () {
        const sleutel = yield* leesSleutel(yield* datamap);
        return yield* bijgewerkt(yield* openPostgres(url), kluis(sleutel));
      }),
    );

  /** `DATABASE_URL`, or else PGlite in `TENZIJ_DATA`. */
  static readonly layer = Layer.unwrap(
    Effect.gen(function* () {
      const url = yield* geheim('DATABASE_URL');
      return url === undefined ? Store.layerPglite(yield* datamap) : Store.layerPostgres(url);
    }),
  );
}

const datamap = Effect.map(tekst('TENZIJ_DATA'), (map) => join(map ?? '.tenzij'));
