import type { MeldingStatus } from '@tenzij/domain/melding/Melding.ts';
import type { Status } from '#lib/status/status.ts';

export const meldingStatus: Record<MeldingStatus, Status> = {
  ontvangen: { woord: 'Te wegen', toon: 'warning', vorm: 'open' },
  in_weging: { woord: 'In weging', toon: 'active', vorm: 'half' },
  besloten: { woord: 'Besloten', toon: 'active', vorm: 'vol' },
  afgehandeld: { woord: 'Afgehandeld', toon: 'safe', vorm: 'vink' },
  ingetrokken: { woord: 'Ingetrokken', toon: 'neutral', vorm: 'kruis' },
};
