import type { Kpi } from './Kpi.ts';

/** Work that was done takes time and money: nothing counted means that nobody wrote it down. */
const nooitNul = ['urenPerTraject', 'contactmomentenPerTraject', 'kostenPerTraject', 'uitgaven', 'begroot'];

/** Where there is no figure at all, there was no work either. */
export const isGeregistreerd = ({ code, teller, waarde }: Pick<Kpi, 'code' | 'teller' | 'waarde'>): boolean =>
  teller !== 0 || waarde === null || !nooitNul.includes(code);
