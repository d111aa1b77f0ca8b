import { Effect, Schema } from 'effect';

/** The database cannot be reached now. Nothing was stored, and trying again is safe. */
export class DatabaseWeg extends Schema.TaggedError<DatabaseWeg>()('DatabaseWeg', {}) {
  override get message() {
    return 'De database is niet bereikbaar. Probeer het zo nog een keer.';
  }
}

/** A newer Tenzij has been at this database. */
export class DatabaseNieuwer extends Schema.TaggedError<DatabaseNieuwer>()('DatabaseNieuwer', {}) {
  override get message() {
    return 'De database is van een nieuwere versie van Tenzij. Start die versie, of zet een reservekopie terug.';
  }
}

/** Another process works in this folder, and two would break it. */
export class DatamapInGebruik extends Schema.TaggedError<DatamapInGebruik>()('DatamapInGebruik', {
  map: Schema.String,
  pid: Schema.Int,
}) {
  override get message() {
    return `De map ${this.map} is in gebruik door een ander proces (${this.pid}). Stop dat eerst, of kies met TENZIJ_DATA een andere map.`;
  }
}

/** The same key came with another request. */
export class SleutelHergebruikt extends Schema.TaggedError<SleutelHergebruikt>()('SleutelHergebruikt', {}) {
  override get message() {
    return 'Deze Idempotency-Key hoort bij een ander verzoek.';
  }
}

/** What the server said, without the values that it said it about: those may be of a resident. */
export class DatabaseFout extends Error {
  override readonly name = 'DatabaseFout';
  readonly code: string;
  readonly constraint: string | null;
  constructor(fout: ServerFout) {
    const waar = [fout.table, fout.constraint, fout.routine].filter((deel) => deel !== undefined).join(' ');
    const metWaarden = fout.code?.startsWith('22') ?? false;
    super(`${fout.code ?? 'onbekend'} ${waar}${metWaarden ? '' : ` ${fout.message ?? ''}`}`.trim());
    this.code = fout.code ?? 'onbekend';
    this.constraint = fout.constraint ?? null;
  }
}

interface ServerFout {
  readonly code?: string;
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly routine?: string;
}

const wegCodes = /^(08...|57P0[123]|53300|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/;
const wegTeksten =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|PGlite is closed/i;

const oorzaakVan = (fout: unknown): ServerFout => {
  const { cause, errors } = fout as { cause?: unknown; errors?: ReadonlyArray<unknown> };
  if (errors?.[0] !== undefined) return oorzaakVan(errors[0]);
  return cause instanceof Error ? oorzaakVan(cause) : (fout as ServerFout);
};

const duid = (fout: unknown): DatabaseWeg | DatabaseFout => {
  const oorzaak = oorzaakVan(fout);
  return wegCodes.test(oorzaak.code ?? '') || wegTeksten.test(oorzaak.message ?? '')
    ? new DatabaseWeg()
    : new DatabaseFout(oorzaak);
};

/** A call to the database: away is a failure that passes, anything else is broken. */
export const probeer = <A>(roep: () => PromiseLike<A>): Effect.Effect<A, DatabaseWeg> =>
  Effect.tryPromise({ try: roep, catch: duid }).pipe(
    Effect.catch((fout) => (fout instanceof DatabaseWeg ? Effect.fail(fout) : Effect.die(fout))),
  );
