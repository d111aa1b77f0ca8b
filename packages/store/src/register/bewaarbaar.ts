import type { GenummerdeRij } from '@tenzij/domain/register/Registers.ts';

const isVuil = (waarde: unknown): boolean =>
  typeof waarde === 'string'
    ? waarde.includes('\0') || !waarde.isWellFormed()
    : Array.isArray(waarde) && waarde.some(isVuil);

const schoon = (waarde: unknown): unknown =>
  typeof waarde === 'string'
    ? waarde.toWellFormed().replaceAll('\0', '')
    : Array.isArray(waarde)
      ? waarde.map(schoon)
      : waarde;

/** A row without the signs that no database keeps: a NUL, or half of a sign. */
export const bewaarbaar = (genummerd: GenummerdeRij): GenummerdeRij =>
  Object.values(genummerd.rij).some(isVuil)
    ? {
        ...genummerd,
        rij: Object.fromEntries(Object.entries(genummerd.rij).map(([kolom, cel]) => [kolom, schoon(cel)])) as never,
      }
    : genummerd;
