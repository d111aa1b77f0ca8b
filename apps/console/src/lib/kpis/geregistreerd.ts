import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';

/** Work that was done takes time and money: nothing counted means that nobody wrote it down. */
const nooitNul = ['urenPerTraject', 'contactmomentenPerTraject', 'kostenPerTraject', 'uitgaven', 'begroot'];

export const isGeregistreerd = ({ code, teller }: Pick<Kpi, 'code' | 'teller'>): boolean =>
  teller !== 0 || !nooitNul.includes(code);
