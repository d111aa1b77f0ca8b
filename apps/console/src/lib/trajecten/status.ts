import type { TrajectStatus } from '@tenzij/domain/traject/Traject.ts';
import { woord } from '#berichten';
import type { Status } from '#lib/status/status.ts';

export const trajectStatus: Record<TrajectStatus, Status> = {
  actief: { woord: woord.trajectStatus.actief, toon: 'active', vorm: 'half' },
  afgerond: { woord: woord.trajectStatus.afgerond, toon: 'safe', vorm: 'vink' },
};
