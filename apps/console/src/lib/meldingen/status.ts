import type { MeldingStatus } from '@tenzij/domain/melding/Melding.ts';
import { woord } from '#berichten';
import type { Status } from '#lib/status/status.ts';

export const meldingStatus: Record<MeldingStatus, Status> = {
  ontvangen: { woord: woord.meldingStatus.ontvangen, toon: 'warning', vorm: 'open' },
  in_weging: { woord: woord.meldingStatus.in_weging, toon: 'active', vorm: 'half' },
  besloten: { woord: woord.meldingStatus.besloten, toon: 'active', vorm: 'vol' },
  afgehandeld: { woord: woord.meldingStatus.afgehandeld, toon: 'safe', vorm: 'vink' },
  ingetrokken: { woord: woord.meldingStatus.ingetrokken, toon: 'neutral', vorm: 'kruis' },
};
