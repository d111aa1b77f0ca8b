import type { Bestandssoort } from '@tenzij/domain/register/rijen.ts';
import type { NieuweRij } from '../schrijven/csv.ts';

/** The files of one gemeente, as rows. */
export type Register = { readonly [Soort in Bestandssoort]?: ReadonlyArray<NieuweRij<Soort>> };
