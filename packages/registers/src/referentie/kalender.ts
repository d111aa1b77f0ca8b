import { Dag, dagenTussen, plusDagen } from '@tenzij/domain/Dag.ts';
import type { Zaad } from './zaad.ts';

const dagVanDeWeek = (dag: Dag) => new Date(`${dag}T00:00:00Z`).getUTCDay();

/** Saturday and Sunday go to the Friday before. */
const werkdagVoor = (dag: Dag): Dag => plusDagen(dag, { 6: -1, 0: -2 }[dagVanDeWeek(dag)] ?? 0);
/** Saturday and Sunday go to the Monday after. */
const werkdagNa = (dag: Dag): Dag => plusDagen(dag, { 6: 2, 0: 1 }[dagVanDeWeek(dag)] ?? 0);

export const vroegste = (a: Dag, b: Dag): Dag => (a < b ? a : b);
export const laatste = (a: Dag, b: Dag): Dag => (a > b ? a : b);

const alsWerkdag = (dag: Dag, van: Dag, tot: Dag): Dag => {
  const na = werkdagNa(dag);
  return na <= tot ? na : laatste(van, werkdagVoor(tot));
};

/** A working day between these two, both included. */
export const werkdagTussen = (van: Dag, tot: Dag, z: Zaad): Dag =>
  alsWerkdag(plusDagen(van, z.geheel(0, Math.max(0, dagenTussen(van, tot)))), van, tot);

/** So many working days in order, both ends included. With a `groei` above 1 the stream swells. */
export const gespreid = (aantal: number, van: Dag, tot: Dag, groei: number, z: Zaad): Array<Dag> =>
  Array.from({ length: aantal }, (_, plaats) => {
    const deel = ((plaats + z.deel()) / aantal) ** (1 / groei);
    return alsWerkdag(plusDagen(van, Math.floor(deel * dagenTussen(van, tot))), van, tot);
  }).sort();

export const dag = (tekst: string): Dag => Dag.make(tekst);
