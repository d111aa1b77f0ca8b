import type { ToetsStatus } from '@tenzij/domain/toets/Toets.ts';
import { woord } from '#berichten';
import type { Status } from '#lib/status/status.ts';

export const toetsStatus: Record<ToetsStatus, Status> = {
  gevraagd: { woord: woord.toetsStatus.gevraagd, toon: 'warning', vorm: 'open' },
  akkoord: { woord: woord.toetsStatus.akkoord, toon: 'safe', vorm: 'vink' },
  vervallen: { woord: woord.toetsStatus.vervallen, toon: 'neutral', vorm: 'streep' },
  terug: { woord: woord.toetsStatus.terug, toon: 'neutral', vorm: 'kruis' },
};
