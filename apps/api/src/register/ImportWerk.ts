import { type Moment, nu } from '@tenzij/domain/Dag.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import { bewaarImport } from '@tenzij/domain/register/bekijkImport.ts';
import { bewaarAfbeelding } from '@tenzij/domain/register/bewaardeAfbeelding.ts';
import type { BewaardeImport } from '@tenzij/domain/register/Importen.ts';
import type { ImportFout } from '@tenzij/domain/register/ImportFout.ts';
import { neemIn } from '@tenzij/domain/register/neemIn.ts';
import type { Import, ImportId } from '@tenzij/domain/register/Registers.ts';
import { type ImportUitslag, importeer, NietOpgeslagen } from '@tenzij/registers/inlezen/importeer.ts';
import type { Bestand } from '@tenzij/registers/inlezen/leesBestand.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Cause, Context, type Duration, Effect, Exit, Fiber, FiberSet, Layer, Option, Schedule } from 'effect';
import { berichten } from '../berichten.ts';
import { LogLine, logFailure } from '../http/log.ts';
import { vergeefs, werkAgendaBij } from '../indicatie/agenda.ts';
import { veegOp } from './invoermap.ts';

export interface Opdracht {
  readonly stand: Import;
  readonly actor: MedewerkerActor;
  readonly bestanden: ReadonlyArray<Bestand>;
  /** What is wrong before a file is opened. */
  readonly fouten: ReadonlyArray<ImportFout>;
  readonly maakAan: boolean;
  /** To be kept under this name when it has come in. */
  readonly teBewaren?: { readonly naam: string; readonly afbeelding: Afbeelding } | undefined;
  /** Done in the end, however it ended. */
  readonly ruimOp: Effect.Effect<void>;
}

/** The imports that run in this process. */
export class ImportWerk extends Context.Service<
  ImportWerk,
  {
    /** Begins it, waits a while, and says how it stands. */
    readonly begin: (opdracht: Opdracht) => Effect.Effect<Import>;
    /** How it stands now; one that nobody works on any more came to nothing. */
    readonly actueel: (bewaard: BewaardeImport) => Effect.Effect<Import>;
  }
>()('@tenzij/api/ImportWerk') {
  /** `geduld`: how long who asks waits for it to be ready. */
  static readonly layerMet = (geduld: Duration.Input) => Layer.suspend(() => laag(geduld));
  static readonly layer = ImportWerk.layerMet('10 seconds');
}

const hartslag = '30 seconds';
/** After so long without a sign of life nobody works on it. */
const stilMs = 120_000;

const over = (melding: string): ImportFout => ({ bestand: '', regel: 0, kolom: '', waarde: '', melding });

const loopt = ({ status }: Import): boolean => status === 'wacht' || status === 'bezig';

const afgekeurd = (stand: Import, melding: string, op: Moment): Import => ({
  ...stand,
  status: 'afgekeurd',
  fouten: [...stand.fouten, over(melding)],
  klaarOp: op,
});

const afloop = (stand: Import, exit: Exit.Exit<ImportUitslag, unknown>, op: Moment): Import => {
  if (Exit.isSuccess(exit)) return { ...stand, ...exit.value, status: 'klaar', klaarOp: op };
  const fout = Option.getOrUndefined(Cause.findErrorOption(exit.cause));
  if (fout instanceof NietOpgeslagen) {
    const status = stand.proef && fout.uitslag.fouten.length === 0 ? 'klaar' : 'afgekeurd';
    return { ...stand, ...fout.uitslag, status, klaarOp: op };
  }
  return afgekeurd(stand, berichten.import.mislukt, op);
};

const laag = (geduld: Duration.Input) =>
  Layer.effect(
    ImportWerk,
    Effect.gen(function* () {
      yield* veegOp;
      const store = yield* Store;
      const fibers = yield* FiberSet.make();
      const lopende = new Map<ImportId, Import>();

      const bewaar = (actor: MedewerkerActor, stand: Import) => store.inTransactie(actor, bewaarImport(stand));
      // In PGlite the import has the only connection: there is nobody else to tell.
      const levensteken = (actor: MedewerkerActor, id: ImportId) =>
        store.motor === 'pglite'
          ? Effect.never
          : Effect.suspend(() => bewaar(actor, lopende.get(id) as Import)).pipe(
              Effect.ignore,
              Effect.repeat(Schedule.spaced(hartslag)),
              Effect.andThen(Effect.never),
            );

      const voerUit = Effect.fn('register.voerUit')(function* ({
        stand,
        actor,
        bestanden,
        fouten,
        maakAan,
        teBewaren,
        ruimOp,
      }: Opdracht) {
        const { id, proef } = stand;
        const inlezen = importeer(bestanden, {
          proef,
          maakAan,
          fouten,
          bijVoortgang: (tot) => Effect.sync(() => void lopende.set(id, { ...stand, ...tot, status: 'bezig' })),
        });
        const metAfbeelding =
          teBewaren === undefined
            ? inlezen
            : Effect.tap(inlezen, bewaarAfbeelding(teBewaren.naam, teBewaren.afbeelding));
        const exit = yield* store
          .inTransactie(actor, neemIn(id, stand.bestanden, metAfbeelding))
          .pipe(Effect.raceFirst(levensteken(actor, id)), Effect.exit);
        yield* ruimOp;
        if (Exit.isFailure(exit) && Cause.hasInterrupts(exit.cause)) return;
        if (Exit.isFailure(exit) && !Cause.hasFails(exit.cause))
          logFailure(yield* LogLine, { methode: 'POST', route: '/v1/importen', status: 500, oorzaak: exit.cause });
        const klaar = afloop(lopende.get(id) ?? stand, exit, yield* nu);
        lopende.set(id, klaar);
        if (klaar.status === 'klaar' && !proef)
          yield* vergeefs(Effect.flatMap(store.vandaag, (dag) => werkAgendaBij(actor.gemeenteId, dag))).pipe(
            Effect.provideService(Store, store),
          );
        yield* bewaar(actor, klaar).pipe(Effect.retry(Schedule.spaced('2 seconds')), Effect.orDie);
      });

      return ImportWerk.of({
        begin: Effect.fn('register.begin')(function* (opdracht) {
          const { id } = opdracht.stand;
          lopende.set(id, { ...opdracht.stand, status: 'bezig' });
          const werk = voerUit(opdracht).pipe(
            Effect.ensuring(opdracht.ruimOp),
            Effect.map(() => lopende.get(id) ?? opdracht.stand),
            Effect.ensuring(Effect.sync(() => lopende.delete(id))),
          );
          const fiber = yield* FiberSet.run(fibers, werk);
          const klaar = yield* Effect.timeoutOption(Fiber.join(fiber), geduld);
          return Option.getOrElse(klaar, () => lopende.get(id) ?? opdracht.stand);
        }),
        actueel: Effect.fn('register.actueel')(function* ({ import: stand, bijgewerktOp }) {
          const hier = lopende.get(stand.id);
          if (hier !== undefined) return hier;
          const op = yield* nu;
          const stil = store.motor === 'pglite' || Date.parse(op) - Date.parse(bijgewerktOp) > stilMs;
          return loopt(stand) && stil ? afgekeurd(stand, berichten.import.afgebroken, bijgewerktOp) : stand;
        }),
      });
    }),
  );
