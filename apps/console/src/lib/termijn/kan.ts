import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import type { MeldingStatus } from '@tenzij/domain/melding/Melding.ts';
import type { Termijn, TermijnwijzigingSoort } from '@tenzij/domain/termijn/Termijn.ts';

/** What this role can still move: each soort once, before the day, while the melding counts. */
export const kanVerschuiven = (
  termijn: Termijn,
  { status, rol, vandaag }: { readonly status: MeldingStatus; readonly rol: Rol; readonly vandaag: string },
): ReadonlyArray<TermijnwijzigingSoort> =>
  reikwijdte(rol, 'termijn.verschuiven') === undefined ||
  status === 'afgehandeld' ||
  status === 'ingetrokken' ||
  termijn.valtOp < vandaag
    ? []
    : (['opschorting', 'verlenging'] as const).filter((soort) => termijn[soort] === null);
