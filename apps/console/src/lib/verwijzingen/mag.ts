import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';

interface Wie {
  readonly rol: Rol;
  readonly teams: ReadonlyArray<unknown>;
}

/** Only of a team of one's own; a partner's professional is in none. */
export const magVerwijzen = ({ rol, teams }: Wie): boolean =>
  reikwijdte(rol, 'verwijzing.sturen') !== undefined && teams.length > 0;
