import { Context, type Effect, Schema } from 'effect';
import { Moment } from '../Dag.ts';
import { Uuid } from '../Id.ts';
import { ImportFout } from './ImportFout.ts';
import type { RegisterRij } from './rijen.ts';

export const ImportId = Uuid.pipe(Schema.brand('ImportId'));
export type ImportId = typeof ImportId.Type;

export const RegelTelling = Schema.Struct({
  gelezen: Schema.Int,
  nieuw: Schema.Int,
  bijgewerkt: Schema.Int,
  ongewijzigd: Schema.Int,
  fout: Schema.Int,
});
export interface RegelTelling extends Schema.Schema.Type<typeof RegelTelling> {}

export const ImportStatus = Schema.Literals(['wacht', 'bezig', 'klaar', 'afgekeurd']);

export const Import = Schema.Struct({
  id: ImportId,
  status: ImportStatus,
  /** Nothing was stored: it was only tried. */
  proef: Schema.Boolean,
  bestanden: Schema.Array(Schema.String),
  regels: RegelTelling,
  /** The first thousand; `regels.fout` counts them all. */
  fouten: Schema.Array(ImportFout),
  /** Columns that the contract does not know, which were left out. */
  onbekendeKolommen: Schema.Array(Schema.Struct({ bestand: Schema.String, kolom: Schema.String })),
  begonnenOp: Moment,
  klaarOp: Schema.NullOr(Moment),
});
export interface Import extends Schema.Schema.Type<typeof Import> {}

/** A row with where it stands, so that what is wrong with it can be said. */
export interface GenummerdeRij {
  readonly bestand: string;
  readonly regel: number;
  readonly rij: RegisterRij;
}

/** Where rows of registers are stored: one call is one batch of one file kind, in the order of `bestandssoorten`. */
export class Registers extends Context.Service<
  Registers,
  {
    /**
     * Looks up the names that the rows refer to (or makes them), and stores new and changed rows.
     * A row with a known `externId` of its organisatie updates; an equal one changes nothing.
     */
    readonly schrijf: (
      rijen: ReadonlyArray<GenummerdeRij>,
      opties: { readonly maakAan: boolean },
    ) => Effect.Effect<{
      readonly nieuw: number;
      readonly bijgewerkt: number;
      readonly ongewijzigd: number;
      readonly fouten: ReadonlyArray<ImportFout>;
    }>;
  }
>()('@tenzij/domain/register/Registers') {}
