import type { TrajectStatus } from '@tenzij/domain/traject/Traject.ts';
import type { Status } from '#lib/status/status.ts';

export const trajectStatus: Record<TrajectStatus, Status> = {
  actief: { woord: 'Loopt', toon: 'active', vorm: 'half' },
  afgerond: { woord: 'Afgerond', toon: 'safe', vorm: 'vink' },
};
