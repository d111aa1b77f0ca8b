import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';

/** Work that was done takes time and money: nothing counted means that nobody wrote it down. Without a figure there was no work. */
const nooitNul = ['urenPerTraject', 'contactmomentenPerTraject', 'kostenPerTraject', 'uitgaven', 'begroot'];

export const isGeregistreerd = ({ code, teller, waarde }: Pick<Kpi, 'code' | 'teller' | 'waarde'>): boolean =>
  teller !== 0 || waarde === null || !nooitNul.includes(code);
