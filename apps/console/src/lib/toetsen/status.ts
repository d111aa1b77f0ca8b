import type { ToetsStatus } from '@tenzij/domain/toets/Toets.ts';
import type { Status } from '#lib/status/status.ts';

export const toetsStatus: Record<ToetsStatus, Status> = {
  gevraagd: { woord: 'Te toetsen', toon: 'warning', vorm: 'open' },
  akkoord: { woord: 'Akkoord', toon: 'safe', vorm: 'vink' },
  terug: { woord: 'Terug naar het team', toon: 'neutral', vorm: 'kruis' },
};
