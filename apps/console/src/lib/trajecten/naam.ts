import type { Traject } from '@tenzij/domain/traject/Traject.ts';
import { tekst } from '#berichten';

/** By its casus number, or else by the number of the register that it came from. */
export const naamVanTraject = ({ meldingNummer, externId }: Pick<Traject, 'meldingNummer' | 'externId'>): string =>
  meldingNummer ?? (externId === null ? tekst.traject.zonderNummer : tekst.traject.uitRegister(externId));
