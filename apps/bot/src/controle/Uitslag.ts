import { controle as zin } from '../berichten/controle.ts';

/** How one thing that was looked at stands. */
export interface Uitslag {
  readonly wat: string;
  readonly goed: boolean;
  readonly zegt: string;
}

type Wat = keyof typeof zin.wat;

export const goed = (wat: Wat, zegt: string = zin.inOrde): Uitslag => ({ wat: zin.wat[wat], goed: true, zegt });
export const mis = (wat: Wat, zegt: string): Uitslag => ({ wat: zin.wat[wat], goed: false, zegt });
